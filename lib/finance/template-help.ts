import type { TableKind } from './import-columns'
import { fundingKindLabels } from './labels'
import { lifeFieldLabels } from '@/lib/process/life-fields'

/** Per column: whether it must be filled in, and what with. */
export type ColumnHelp = { readonly need: 'ja' | 'nee' | 'soms'; readonly words: string }
const oneOf = (labels: Record<string, string>) => Object.values(labels).join(', ')
const purpose = { need: 'ja', words: 'Interventie, Doel of Organisatie. Organisatie is voor bureau en procesregie.' } as const
const name = { need: 'soms', words: 'De naam van het doel of de interventie, precies zoals op het blad Namen. Leeg bij Organisatie.' } as const
const year = { need: 'ja', words: 'Eén jaar, zoals 2027. Maak een rij voor elk jaar.' } as const
const euros = 'Bedragen mogen Nederlands (1.250,50) of Engels (1,250.50) zijn, als de hele kolom maar hetzelfde is.'

/** What each column of each table asks, as the empty file explains it. */
export const columnHelp: Record<TableKind, Record<string, ColumnHelp>> = {
  sources: {
    'Bron': { need: 'ja', words: 'Een eigen naam voor het geld, zoals Regio Deal. Herhaal de naam in elke rij van deze bron: één rij per jaar.' },
    'Soort': { need: 'soms', words: `Verplicht bij een nieuwe bron. Kies uit: ${oneOf(fundingKindLabels)}.` },
    'Partner': { need: 'soms', words: 'De partner die betaalt, precies zoals op het blad Namen. Nieuwe bron: vul dit in, of wie er anders betaalt.' },
    'Betaald door': { need: 'soms', words: 'Wie betaalt als het geen partner is, zoals het Rijk of een fonds.' },
    'Leefgebied': { need: 'nee', words: `Eén leefgebied, of leeg voor meer dan één. Kies uit: ${oneOf(lifeFieldLabels)}.` },
    'Blijvend': { need: 'nee', words: 'ja of nee. Blijvend geld komt elk jaar terug; tijdelijk geld houdt een keer op.' },
    'Voorwaarden': { need: 'nee', words: 'Waar het geld voor gebruikt mag worden en wat de gever vraagt.' },
    'Besteed uiterlijk op': { need: 'nee', words: 'Een datum, zoals 31-12-2027.' },
    'Verantwoord uiterlijk op': { need: 'nee', words: 'Een datum, zoals 1-4-2028.' },
    'Verantwoord op': { need: 'nee', words: 'De dag waarop er is verantwoord. Leeg: dat moet nog.' },
    'Verantwoord door': { need: 'nee', words: 'Wie dat heeft gedaan.' },
    'Jaar': { need: 'soms', words: 'Eén jaar, zoals 2027. Leeg als er nog geen bedragen zijn.' },
    'Aangevraagd': { need: 'nee', words: `Alles wat is gevraagd, ook wat al is toegekend. ${euros}` },
    'Toegekend': { need: 'nee', words: 'Alles wat is beloofd, ook wat al is ontvangen.' },
    'Ontvangen': { need: 'nee', words: 'Wat al binnen is.' },
    'Uitgegeven': { need: 'nee', words: 'Wat al is besteed.' },
    'Uren': { need: 'soms', words: `Alleen bij ${fundingKindLabels.in_kind}: hele uren, zoals 320. Dan blijven de bedragen leeg.` },
  },
  costs: {
    'Waarvoor': purpose, 'Naam': name, 'Jaar': year,
    'Omschrijving': { need: 'nee', words: 'Wat het is, zoals Vaste mensen. Nodig als er voor hetzelfde meer kosten in een jaar zijn.' },
    'Bedrag': { need: 'ja', words: `Wat het kost: dit is wat er nodig is. ${euros}` },
  },
  purposes: {
    'Bron': { need: 'ja', words: 'De naam van de bron, zoals op het blad Bronnen of in het programma.' },
    'Waarvoor': purpose, 'Naam': name, 'Jaar': year,
    'Bedrag': { need: 'soms', words: `Welk deel van het geld van dat jaar hiervoor is. ${euros}` },
    'Uren': { need: 'soms', words: `Bij ${fundingKindLabels.in_kind}: hoeveel uren hiervoor zijn.` },
  },
  conditions: {
    'Bron': { need: 'ja', words: 'Het geld dat pas komt als ander geld er is.' },
    'Vraagt geld van': { need: 'ja', words: 'De bron waar het op wacht.' },
    'Euro bij elke 100 euro': { need: 'ja', words: 'Hoeveel euro van die andere bron nodig is bij elke 100 euro, zoals 50.' },
    'Toelichting': { need: 'nee', words: 'Wat er is afgesproken.' },
  },
}

export const howItWorks = [
  'Vul de bladen in die u nodig hebt. Wat u leeg laat, blijft in het programma zoals het is.',
  'Laat de namen van de kolommen staan. De volgorde mag anders, en kolommen die niet verplicht zijn mag u weglaten.',
  'De rijen die er al staan en met “Voorbeeld:” beginnen, zijn van ons. Die nemen wij niet over. U mag ze weghalen. Geef uw eigen rijen een eigen naam.',
  'Kies het bestand daarna bij Financiën, Overnemen. U ziet eerst per rij wat er gebeurt. Pas als u dat goed vindt, wordt het vastgelegd.',
]
