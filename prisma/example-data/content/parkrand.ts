import { daysAgo, daysAhead, since2024 } from '../story/moment'
import { described, no, notApplicable, partly, skipped, yes, type Answers } from '../story/said'
import type { ProgrammeStory } from '../story/types'

const answers: Answers = {
  '4.1.1': partly('Er zijn problemen, maar zelden samen. Eenzaamheid bij ouderen komt het meest voor, verder gaat het gemiddeld.'),
  '4.1.2': yes('Er komen 900 woningen bij en twee scholen verhuizen. Dat is veel voor een wijk die nooit veranderde.'),
  '4.1.3': no('Bewoners voelen zich veilig. Zij maken zich zorgen over parkeren en over de drukte die komt.'),
  '4.1.4': yes('In de Bongerdbuurt, 480 adressen, lopen schulden en overlast in drie jaar op. De rest van de wijk blijft gelijk.'),
  '4.2.1': yes('Tien jaar cijfers, naast drie vergelijkbare wijken. Alleen de Bongerdbuurt wijkt af.'),
  '4.2.2': yes('De onderzoeker legt de cijfers twee keer per jaar uit aan wijkteam en bewonersgroep.'),
  '4.2.3': partly('Achttien gesprekken, vooral met huiseigenaren. Huurders van de nieuwe flats spraken wij weinig.'),
  '4.2.4': yes('Wijkmanager, huisarts en jongerenwerk deden mee. Zij wezen de Bongerdbuurt aan voordat de cijfers het deden.'),
  '4.3.1': yes('Er gebeurt veel: acht organisaties, twaalf activiteiten, bijna allemaal voor ouderen.'),
  '4.3.2': yes('Er is geen extra rijksgeld. De provincie betaalt mee aan het nieuwe park.'),
  '4.3.3': notApplicable('Er is hier nooit een gebiedsaanpak geweest.'),
  '4.4.1': yes('Drie buurtapps en een wijkblad. De toon is zakelijk, soms boos over de bouw.'),
  '4.4.2': partly('De wens om mee te praten over de bouw is verwerkt, de wens om hem tegen te houden niet. Dat is uitgelegd.'),
  '4.4.3': {
    per: {
      gemeente: described('Door over de bouw eerlijk te zijn: wat ligt vast en waarover kan men nog meepraten.'),
      dijk: described('Wij openen een spreekuur in de Bongerdbuurt, elke woensdag.'),
      welzijn: described('Wij gaan de deuren langs met een koek en een luisterend oor.'),
    },
    agreed: described('Elke partner laat in de Bongerdbuurt iets zien dat binnen een half jaar klaar is.'),
  },
  '4.4.4': partly('Er is een buurtbudget van € 10.000. Over de bouw zelf beslissen bewoners niet mee.'),
  '4.5.1': yes('Eenenveertig partijen, met contactpersoon.'),
  '4.5.2': partly('Zeven verenigingen. Van de nieuwe bewoners kennen wij nog geen enkele groep.'),
  '4.5.3': {
    per: {
      gemeente: described('Goed, en losjes: wij spreken elkaar als het nodig is.'),
      dijk: described('Prima. Wij hebben hier maar 700 woningen, dus ook weinig aanleiding.'),
      politie: described('Rustig. Wij zijn hier weinig.'),
    },
    agreed: described('De samenwerking is goed en klein. Voor de Bongerdbuurt is meer nodig, voor de wijk niet.'),
  },
  '4.5.4': yes('Vijf vormen, waarvan vier voor ouderen.'),
  '4.6.1': {
    per: {
      gemeente: no('De urgentie zit in 480 adressen, niet in 14.200 inwoners.'),
      dijk: partly('In de Bongerdbuurt wel.'),
      politie: no('Wij zien hier weinig.'),
      welzijn: partly('Wij zien eenzaamheid, en die lossen wij niet met een programma van twintig jaar op.'),
    },
    agreed: no('De urgentie is er voor een buurt, niet voor de wijk. Dat is de kern van dit besluit.'),
  },
  '4.6.2': no('Een langjarige integrale aanpak past hier niet: de problemen zijn klein in aantal en zitten op één plek.'),
  '4.6.3': {
    per: {
      gemeente: yes('Wijkbeheer en sociaal werk zijn van ons.'),
      dijk: yes('Beheer in de Bongerdbuurt is ons werk.'),
      welzijn: partly('Voor ouderen zeker, voor de jeugd is hier geen opdracht.'),
    },
    agreed: yes('Wat er nodig is, past bij ieders eigen taak. Daar is geen alliantie voor nodig.'),
  },
  '4.6.4': skipped('Er komt geen samenwerking van de omvang waarvoor deze weging bedoeld is.'),
  '4.6.5': described(
    'Meer beheer in de Bongerdbuurt: een vaste huismeester, verlichting in de binnentuinen en elke dag iemand aanspreekbaar. ' +
    'Daarnaast steun voor de bewonersgroep die al samen kookt.'),
  '4.6.6': described(
    'Elk half jaar kijkt de wijkmanager naar vier dingen: betalingsachterstanden, overlastmeldingen, verhuizingen en wat de ' +
    'huismeester hoort. Bij twee keer achteruitgang komt dit besluit terug.'),
}

/** An invented neighbourhood where the board chose against a programme: a no-go with everything that belongs to it. */
export const parkrand: ProgrammeStory = {
  municipality: 'lindewaard', slug: 'parkrand', name: 'Parkrand', motto: '', areaCodes: ['WK999902'], inhabitants: 14200,
  dwellings: 6100, startsOn: since2024(0.35), horizonYears: 15, contactName: 'Fatima Yılmaz', contactPhone: '0123 45 67 89',
  contactEmail: 'parkrand@lindewaard.example',
  sourceNote: 'Lindewaard en Parkrand bestaan niet. Alle mensen, cijfers en besluiten zijn verzonnen, als voorbeeld.',
  begun: { at: since2024(0.35), who: 'fatima' },
  organisations: [
    { key: 'gemeente', name: 'Gemeente Lindewaard' },
    { key: 'dijk', name: 'Woonstichting De Dijk' },
    { key: 'politie', name: 'Politie basisteam Lindewaard' },
    { key: 'welzijn', name: 'Welzijn Lindewaard' },
  ],
  phases: [{ cycle: 1, phase: 'orientation', started: since2024(0.35), closed: since2024(0.645) }],
  rounds: [{ cycle: 1, from: since2024(0.38), to: since2024(0.6), who: ['fatima'], answers }],
  actions: [
    {
      cycle: 1, point: '4.6.5', title: 'Vaste huismeester aanstellen in de Bongerdbuurt', who: 'henk', by: 'fatima',
      at: since2024(0.65), due: since2024(0.85), done: since2024(0.82),
    },
    {
      cycle: 1, point: '4.6.6', title: 'Halfjaarcijfers bespreken met wijkteam en bewonersgroep', who: 'gijs', by: 'fatima',
      at: since2024(0.66), due: daysAgo(7),
    },
  ],
  evidence: [
    {
      cycle: 1, point: '4.2.1', who: 'fatima', at: since2024(0.45), title: 'Cijfers van Parkrand en de Bongerdbuurt',
      url: 'https://parkrand.example/cijfers',
    },
  ],
  decisions: [
    {
      key: 'no-go', cycle: 1, phase: 'orientation', outcome: 'no_go',
      advice:
        'Het bureau adviseert om niet te beginnen aan een integrale aanpak. De problemen zitten in 480 adressen. Meer beheer daar helpt ' +
        'sneller en kost minder dan een programma voor 14.200 mensen.',
      motivation:
        'Een programma voor heel Parkrand zou de aandacht verdunnen die de Bongerdbuurt nodig heeft. Gewone inzet, beter en dichterbij, past ' +
        'hier. Het bestuur kijkt elk half jaar mee en beslist over anderhalf jaar opnieuw.',
      prepared: since2024(0.61), who: 'fatima', submitted: since2024(0.62), decided: since2024(0.64),
      sealed: { at: since2024(0.645), who: 'marijke' },
      alternative: {
        efforts: ['social_management', 'physical_management', 'community_strength'],
        text:
          'Een vaste huismeester in de Bongerdbuurt, betere verlichting in vier binnentuinen, elke werkdag iemand van het wijkteam ' +
          'aanwezig, en € 15.000 per jaar voor de bewonersgroep die samen kookt.',
        indicators: 'Betalingsachterstanden bij de huur, meldingen van overlast, verhuizingen binnen twee jaar en de verhalen van de huismeester.',
        owner: 'Wijkmanager Gijs Molenaar, Gemeente Lindewaard',
      },
      review: daysAhead(75),
      attendees: [
        ['Marijke van den Oever', 'Gemeente Lindewaard, burgemeester en voorzitter', 'for'],
        ['Joost Terpstra', 'Woonstichting De Dijk', 'for'],
        ['Karel Wouters', 'Politie basisteam Lindewaard', 'for'],
        ['Nadia Kasem', 'Welzijn Lindewaard', 'abstained'],
      ],
      publicText:
        'Er komt geen lange aanpak voor heel Parkrand. In de Bongerdbuurt is wel meer nodig. Daar komen een vaste huismeester, betere ' +
        'verlichting en elke werkdag iemand van het wijkteam. Over anderhalf jaar kijken we opnieuw.',
    },
  ],
  visits: [{ who: 'marijke', seen: daysAgo(8), before: daysAgo(27) }],
}
