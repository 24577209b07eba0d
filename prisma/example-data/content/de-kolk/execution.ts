import { described, no, notApplicable, partly, skipped, yes, type Answers } from '../../story/said'

/** What De Kolk said in Uitvoeren, 2021 to 2023. */
export const executionAnswers: Answers = {
  '7.1.1': yes('De regisseur jaagt aan, belt na en meldt vertraging binnen een week aan het bestuur. Elke partner heeft één trekker.'),
  '7.1.2': {
    per: {
      gemeente: partly('In het team van De Kolk wel. Daarbuiten moet elke uitzondering langs de jurist.'),
      dijk: yes('De teamleider mag tot € 15.000 per portiek zelf beslissen. Zo kwam de fietsenkelder er binnen zes weken.'),
      kompas: yes('Leerkrachten gaan onder schooltijd mee op huisbezoek.'),
      politie: partly('De wijkagent heeft ruimte, zolang de basiszorg op orde is. In de zomer is die er niet.'),
      bewoners: notApplicable('Wij hebben geen medewerkers.'),
      welzijn: yes('Onze mensen mogen zelf kiezen wat zij eerst doen.'),
      mbo: partly('Studenten mogen stage lopen in de wijk, maar de begeleiding kost uren die wij niet hebben.'),
    },
    agreed: partly('Bij vier partners werkt het, bij de gemeente en de politie hangt het af van drukte en van wie er dienst heeft.'),
  },
  '7.1.3': {
    per: {
      gemeente: partly('Wie iets probeert krijgt steun, maar daarna moet het wel in een regel passen.'),
      dijk: yes('Een gezin dat moest verhuizen door schimmel kreeg binnen drie dagen een wisselwoning. Dat kon niet volgens de regels, en het was goed.'),
      kompas: yes('De vakantieschool paste nergens bij en is er toch gekomen.'),
      politie: no('Nee. Wie van de procedure afwijkt, moet dat achteraf verantwoorden en doet het dus de volgende keer niet.'),
      welzijn: partly('De ruimte is er, het geld voor maatwerk is elk jaar in september op.'),
      huisarts: yes('Wij schrijven bewegen en gezelschap voor, met een naam en een telefoonnummer erbij.'),
    },
    agreed: partly('Er gebeurt veel buiten de lijntjes, maar vooral door mensen die durven. Alleen de corporatie heeft het ook geregeld.'),
  },
  '7.1.4': {
    earlier: [no('In 2021 waren vier van de elf plekken niet vervuld.')],
    agreed: partly('Voor 15 van de 19 maatregelen zijn genoeg mensen. Schuldhulp en jongerenwerk komen samen 140 uur per week tekort.'),
  },
  '7.1.5': yes(
    'De crisis bij de vakantieschool in 2022 is hardop besproken: de gemeente betaalde te laat, welzijn had te veel beloofd. ' +
    'Sindsdien staat “wat gaat er mis” als eerste op de agenda.'),
  '7.1.6': partly('Bestuur en straat stemmen goed af. Het niveau ertussen ontbreekt bij de zorg: daar wisselt de manager elk jaar.'),
  '7.1.7': {
    per: {
      gemeente: partly('Uitproberen mag, stoppen is lastig: wat in de begroting staat, blijft staan.'),
      dijk: yes('Elk jaar twee proeven, en elk jaar valt er een af.'),
      kompas: yes('Het schoolplan laat ruimte.'),
      politie: no('Wij voeren uit wat landelijk is bepaald.'),
      welzijn: yes('In de opdracht staat wat het moet opleveren, niet hoe.'),
      mbo: partly('Alleen als het in de kwalificatie past.'),
    },
    agreed: partly('Er is ruimte om te beginnen. Ruimte om te stoppen is er bijna nergens; dat nemen wij mee naar Herijken.'),
  },
  '7.1.8': partly('Trainingen in gesprekken bij schulden zijn goed bezocht. Volhouden bij tegenslag is nog geen onderwerp; twee trekkers vielen uit.'),
  '7.1.9': {
    per: {
      gemeente: described('De regisseur heeft een vaste aanstelling en een plaatsvervanger die meeloopt.'),
      dijk: described('Huismeesters krijgen dezelfde schaal als een medewerker verhuur. Sindsdien is er geen één vertrokken.'),
      kompas: described('Een extra vrije dag per maand voor wie in deze wijk lesgeeft.'),
      politie: described('De afspraak is vier jaar. In 2022 is daar toch een keer van afgeweken.'),
      welzijn: described('Vaste contracten voor wie uit de wijk komt, ook bij een tijdelijk project.'),
    },
    agreed: described('Vaste gezichten zijn een afspraak in het contract geworden: vier jaar, met een overdracht van drie maanden.'),
  },
  '7.1.10': yes('Er is een convenant voor gegevens delen bij schulden en bij jongeren. De functionaris gegevensbescherming kijkt elk jaar mee.'),
  '7.2.1': yes('Acht van de negentien maatregelen worden uitgevoerd door een groep uit de wijk. De buurtkamer, de voedseltafel en de huiswerkklas bestonden al.'),
  '7.2.2': yes('Er is € 60.000 per jaar en de beslissing duurt drie weken. In drie jaar zijn 71 plannen gehonoreerd, 9 afgewezen.'),
  '7.2.3': described(
    'Bewoners verdelen het bewonersbudget zelf op twee avonden. Sinds 2022 beheren zij de buurtkamer, met eigen sleutels en een ' +
    'eigen rekening. De jongerenraad kiest een keer per jaar één plan dat altijd doorgaat.'),
  '7.2.4': yes('Elke dinsdag en donderdag zit het bureau in de buurtkamer, met de deur open. Er zijn drie vaste gezichten.'),
  '7.2.5': partly('De maaltijd en de schoolpoort werken goed. Jonge mannen en mensen die nachtdiensten draaien zien wij bijna niet.'),
  '7.2.6': skipped('Niet gemeten. Van de tachtig mensen uit 2019 weten wij niet wie er nog meedoet; dat onderzoek komt in Herijken.'),
}
