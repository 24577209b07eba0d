import type { Phase } from '../../types'

/** Handbook chapter 8. */
export const recalibration = {
  code: 'recalibration',
  number: 5,
  slug: 'herijken',
  title: 'Herijken',
  chapter: 8,
  coreQuestion: 'Liggen we op koers, wat moet anders en wat blijft er straks over?',
  result:
    'Een bijgesteld of nieuw uitvoeringsprogramma (nieuwe cyclus), of een zorgvuldige afronding met nazorg.',
  decision: {
    title: 'Besluit over het vervolg',
    question: 'Gaan we door met een nieuwe cyclus, of ronden we de wijkaanpak af?',
    consider: [
      'Werken we nog aan de juiste opgaven, met de juiste partijen en genoeg middelen?',
      'Wat hebben we geleerd, en wat vraagt dat van visie, contract en programma?',
      'Wat is nodig om de resultaten vast te houden?',
    ],
    outcomes: {
      go: {
        label: 'Nieuwe cyclus',
        next: 'Start de volgende cyclus. Loop Opstarten en Ontwerpen opnieuw na met wat u nu weet.',
      },
      go_with_conditions: {
        label: 'Nieuwe cyclus met voorwaarden',
        next: 'Start de volgende cyclus en volg elke voorwaarde met een eigenaar en een datum.',
      },
      not_yet: {
        label: 'Nog niet',
        next: 'Ga door met uitvoeren, haal op wat nog ontbreekt en spreek een nieuw moment af.',
      },
      no_go: {
        label: 'Afronden met nazorg',
        next: 'Bouw rustig af. Leg vast wie daarna kijkt, met welke indicatoren, en welk beheer blijft.',
      },
    },
  },
  sections: [
    {
      id: '8.1',
      slug: 'wendbaarheid',
      title: 'Wendbaarheid',
      purpose: 'Kunnen bijsturen zonder de koers kwijt te raken.',
      instrument: 'steering',
      guidance:
        'Bijsturen kan betekenen dat een maatregel wordt aangepast of gestopt. De gewenste effecten blijven leidend, niet de activiteiten.',
      tips: [
        'In de drukte van het werk schuift de aandacht vanzelf naar activiteiten. Vraag steeds wat er voor bewoners verandert.',
        'Stoppen met een maatregel hoort erbij. Dat vraagt lef, en ook soepele afspraken over regels en geld.',
        'Laat bestuurders verhalen uit de wijk horen, en vertel professionals wat het bestuur bedoelt.',
        'De fasen zitten als tandwielen aan elkaar vast: verandert de visie, kijk dan ook naar programma en monitor.',
      ],
      sourcePages: { from: 115, to: 115 },
      points: [
        {
          id: '8.1.1',
          kind: 'judgement',
          answeredBy: 'programme',
          question: 'Kan een project of interventie halverwege beginnen, stoppen of veranderen?',
          help: 'Leg vast wie dat besluit en op grond waarvan.',
        },
        {
          id: '8.1.2',
          kind: 'judgement',
          answeredBy: 'programme',
          question: 'Kan het bestuur bijsturen op grond van monitor, praktijk of nieuwe inzichten?',
          help: 'Ook bij politieke veranderingen of ontwikkelingen op een andere schaal.',
        },
        {
          id: '8.1.3',
          kind: 'judgement',
          answeredBy: 'programme',
          question: 'Stemmen beleidsafdelingen onderling af, zodat zij op nieuwe inzichten kunnen inspelen?',
          help: 'Horizontale afstemming.',
        },
        {
          id: '8.1.4',
          kind: 'judgement',
          answeredBy: 'programme',
          question: 'Komen signalen van professionals en partijen op de goede plek aan?',
          help: 'Verticale afstemming, over grenzen van organisaties heen.',
        },
      ],
    },
    {
      id: '8.2',
      slug: 'vernieuwing',
      title: 'Uitvoeringsprogramma vernieuwen',
      purpose: 'Aan het eind van elk programma opnieuw kijken naar opgaven, partners en middelen.',
      instrument: 'newCycle',
      guidance:
        "Herijken kan betekenen dat (delen van) Opstarten en Ontwerpen opnieuw worden doorlopen, nu met wat is geleerd. Kijk of het 'waarom' nog klopt en of de structuur nog past.",
      tips: [
        'Een nieuwe ronde begint niet bij nul. Kies welke delen van Opstarten en Ontwerpen opnieuw nodig zijn.',
        'Veel activiteit is nog geen effect. In Overvecht kwamen ruim 1.000 mensen aan het werk, maar de werkloosheid daalde weinig; daarom ging meer geld naar bestaanszekerheid.',
        'Laat ruimte in het programma om accenten te verleggen en te stoppen met wat niet werkt.',
        'Vraag of de reden om te beginnen nog klopt, en of iedereen die nog deelt.',
      ],
      sourcePages: { from: 116, to: 118 },
      points: [
        {
          id: '8.2.1',
          kind: 'judgement',
          answeredBy: 'programme',
          question: 'Werkt u nog aan de juiste opgaven, of is extra inzet nodig op een domein?',
          help: 'Gebruik de laatste cijfers en verhalen.',
        },
        {
          id: '8.2.2',
          kind: 'judgement',
          answeredBy: 'programme',
          question: 'Is er iets veranderd of onverwacht gebeurd dat bijsturen nodig maakt?',
          help: 'Binnen of buiten de wijk.',
        },
        {
          id: '8.2.3',
          kind: 'judgement',
          answeredBy: 'programme',
          question: 'Doen de partijen mee die nu nodig zijn?',
          help: 'Wie moet erbij, wie kan eraf?',
        },
        {
          id: '8.2.4',
          kind: 'judgement',
          answeredBy: 'programme',
          question: 'Zijn er genoeg middelen en instrumenten voor de doelen op lange termijn?',
          help: 'Of wat is er extra nodig?',
        },
      ],
    },
    {
      id: '8.3',
      slug: 'nazorg',
      title: 'Evaluatie en nazorg',
      purpose: 'Resultaten vasthouden en voorkomen dat de wijk terugvalt.',
      instrument: 'aftercare',
      guidance:
        'Bouw zorgvuldig af. Leg vast wie na afloop kijkt, welk beheer nodig blijft en hoe netwerken blijven bestaan.',
      tips: [
        'Bouw langzaam af. Stopt alle extra inzet tegelijk, dan vallen netwerken in de wijk snel uit elkaar.',
        'Leg vast welk beheer, toezicht en welke handhaving blijven, en wie daarover gaat.',
        'Pas op voor het waterbed: gaat de aandacht ineens naar een andere wijk, dan kunnen problemen zich verplaatsen.',
        'De ene wijk zakt na een paar jaar terug, de andere pas na tientallen jaren. Blijf dus kijken.',
      ],
      sourcePages: { from: 118, to: 119 },
      points: [
        {
          id: '8.3.1',
          kind: 'judgement',
          answeredBy: 'programme',
          question: 'Wordt naast de monitor ook het proces geëvalueerd, om blinde vlekken te vinden?',
          help: 'Door wie en wanneer.',
        },
        {
          id: '8.3.2',
          kind: 'open',
          answeredBy: 'programme',
          question: 'Welke inzet is nodig om resultaten vast te houden en verval te voorkomen?',
          help: 'In de wijk en in de hele stad.',
        },
        {
          id: '8.3.3',
          kind: 'open',
          answeredBy: 'programme',
          question: 'Hoe houden gemeente en partners ook later de vinger aan de pols?',
          help: 'Indicatoren, ritme en wie aan zet is.',
        },
      ],
    },
  ],
} satisfies Phase
