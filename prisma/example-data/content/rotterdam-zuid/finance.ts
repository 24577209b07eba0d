import type { FinanceStory } from '../../story/finance-types'

/** The money that is published. An amount for sixteen or twenty areas together is told in words: it is not the money of one. */
export const finance: FinanceStory = {
  who: 'esra', thisYear: 2026, costs: [], returns: [],
  sources: [
    {
      key: 'regio-deal', name: 'Regio Deal Rotterdam-Zuid 2019–2022', kind: 'additional', payer: 'Rijk', years: { [-4]: { committed: 130_000_000 } },
      conditions: 'Het Rijk gaf € 130 miljoen voor vier jaar, onder meer voor de langere schooldag en betere particuliere woningen. Hoe het over de jaren en de doelen is verdeeld, en wat ervan is uitgegeven, staat niet in de bron; hier staat alles bij het laatste jaar. (Handboek §5.5, p. 70)',
    },
    {
      key: 'regio-deal-2', name: 'Regio Deal Rotterdam-Zuid II', kind: 'additional', payer: 'Rijk', years: { [-3]: { committed: 30_000_000 } },
      conditions: 'Eind 2023 toegekend: € 30 miljoen. Voor welke jaren en welke doelen, staat niet in de bron; hier staat het bij het jaar van toekennen. Den Haag Zuidwest kreeg in 2023 € 19 miljoen; dat hoort hier niet bij. (Handboek §5.5, p. 70 en verder)',
    },
    {
      key: 'city', name: 'Gemeente Rotterdam: extra geld voor Zuid', kind: 'additional', organisation: 'gemeente', years: {},
      conditions: 'Bij de onderhandelingen van 2022 lagen er begrotingen voor vier jaar. De hoogste haalde het niet. Wel is er extra geld, op voorwaarde dat het Rijk ook betaalt. Hoeveel, staat niet in de bron. (Handboek §5.5, p. 70)',
    },
    {
      key: 'promising', name: 'Kansrijke Wijk (specifieke uitkering)', kind: 'additional', payer: 'Rijk (SZW, OCW, BZK en VWS)', years: {},
      conditions: 'Sinds eind 2023: € 256 miljoen voor twintig gebieden samen, met één aanvraag voor zes onderwerpen. Welk deel naar Zuid gaat, staat niet in de bron; daarom staat hier geen bedrag. Ook wat Rebel Group in 2021 uitrekende, gaat over zestien gebieden samen: ongeveer € 400 miljoen per jaar nodig, van 2021 tot en met 2024. (Handboek §5.5)',
    },
    {
      key: 'bureau', name: 'Volkshuisvestingsfonds: programmabureau', kind: 'organisation', payer: 'Rijk (ministerie van BZK)', years: { 0: { committed: 500_000 } },
      meant: { 0: [{ euros: 500_000 }] }, spendBy: { year: 0, day: '12-31' },
      conditions: 'Per stedelijk focusgebied is € 500.000 gereserveerd om tot en met 2026 het programmabureau te betalen. Hoe dat over de jaren is verdeeld, staat niet in de bron; hier staat alles bij het laatste jaar. (Handboek §5.5)',
    },
  ],
}
