import type { Phase } from '../../types'

/** Handbook chapter 6. */
export const design = {
  code: 'design',
  number: 3,
  slug: 'ontwerpen',
  title: 'Ontwerpen',
  chapter: 6,
  coreQuestion: 'Hoe organiseren we de aanpak en wat gaan we de komende drie à vier jaar doen?',
  result:
    'Procesregie, een werkende structuur met een plek voor bewoners, een uitvoeringsprogramma en een monitor.',
  decision: {
    title: 'Besluit over het uitvoeringsprogramma',
    question: 'Stellen we het uitvoeringsprogramma vast en gaan we aan het werk?',
    consider: [
      'Draagt elke interventie zichtbaar bij aan een doel?',
      'Zijn regie, structuur en de plek van bewoners geregeld?',
      'Zijn er geld en mensen, en ligt vast hoe we meten en leren?',
    ],
    outcomes: {
      go: {
        label: 'Door naar Uitvoeren',
        next: 'Begin met Uitvoeren en laat snel de eerste resultaten zien in de wijk.',
      },
      go_with_conditions: {
        label: 'Door met voorwaarden',
        next: 'Begin met wat kan en volg elke voorwaarde met een eigenaar en een datum.',
      },
      not_yet: {
        label: 'Nog niet',
        next: 'Vul het programma aan en spreek af wanneer het bestuur er opnieuw over beslist.',
      },
      no_go: {
        label: 'Niet uitvoeren',
        next:
          'Ga terug naar de visie en het contract, of rond de aanpak zorgvuldig af. Vertel bewoners waarom.',
      },
    },
  },
  sections: [
    {
      id: '6.1',
      slug: 'procesregie',
      title: 'Procesregie',
      purpose: 'Een onafhankelijke regisseur die alle partijen op afspraken kan aanspreken.',
      instrument: 'organisation',
      guidance:
        'De regisseur en het programmabureau dienen de wijk, niet één partner. Onder de gemeente kan ook, als alle partners daarmee instemmen.',
      tips: [
        'In een lange samenwerking raakt elke partij wel eens afgeleid. Een regisseur die van niemand is, kan dat benoemen en oplossen.',
        'De regisseur kan het niet alleen. Een klein programmabureau werkt thema’s uit en ondersteunt.',
        'De regie mag bij de gemeente liggen als alle partners dat goed vinden. In Overvecht is dat zo geregeld.',
        'Begint u met een kwartiermaker? Regel dan op tijd de overdracht aan wie de aanpak voor lange tijd leidt.',
      ],
      sourcePages: { from: 77, to: 80 },
      points: [
        {
          id: '6.1.1',
          kind: 'judgement',
          answeredBy: 'programme',
          question:
            'Is er een onafhankelijke regisseur met mandaat om alle partners op afspraken aan te spreken?',
          help: 'Een persoon, bureau of partij. Beschrijf het mandaat.',
        },
        {
          id: '6.1.2',
          kind: 'judgement',
          answeredBy: 'programme',
          question: 'Is de regie geregeld voor de hele looptijd?',
          help: 'Ook het geld voor het programmabureau.',
        },
      ],
    },
    {
      id: '6.2',
      slug: 'structuur',
      title: 'Organisatie- en participatiestructuur',
      purpose: 'Duidelijk maken wie aan welke tafel zit en waarover die beslist, ook voor bewoners.',
      instrument: 'organisation',
      guidance:
        'Formaliseer het alliantiebestuur en kies een plek voor bewoners. Er zijn vijf varianten, van A (alleen soms betrokken) tot E (formele plek in het alliantiebestuur). Verbind bestaande overleggen; zoek niet de perfecte structuur.',
      tips: [
        'Leg per tafel vast wie er zit, hoe vaak en waarover zij beslist. Onduidelijkheid hierover kost veel energie.',
        'Verbind liever bestaande overleggen dan iets nieuws te bouwen. De volmaakte structuur bestaat niet.',
        'Vertrouwen groeit als partijen open zijn over hun belang en ieders belangrijkste punt op de agenda staat.',
        'Bewoners en kleine ondernemers hebben minder tijd en geld om mee te praten. Houd daar rekening mee.',
      ],
      sourcePages: { from: 80, to: 87 },
      points: [
        {
          id: '6.2.1',
          kind: 'judgement',
          answeredBy: 'organisation',
          question: 'Kan uw organisatie een deel van de eigen regie uit handen geven?',
          help: 'Wees concreet: waarover mag een ander beslissen?',
        },
        {
          id: '6.2.2',
          kind: 'judgement',
          answeredBy: 'programme',
          question: 'Is de samenwerking geregeld op bestuurlijk, tactisch en uitvoerend niveau?',
          help: 'Per niveau: wie, hoe vaak, waarover.',
        },
        {
          id: '6.2.3',
          kind: 'judgement',
          answeredBy: 'programme',
          question: 'Is er naast de inhoud ook aandacht voor relaties en vertrouwen?',
          help: 'Elkaar kennen, open zijn over belangen, ieders punten op de agenda.',
        },
        {
          id: '6.2.4',
          kind: 'open',
          answeredBy: 'organisation',
          question: 'Hoe zijn bestuur, beleid en uitvoering binnen uw organisatie op elkaar afgestemd?',
          help: 'Denk aan korte lijnen, rugdekking en terugkoppeling.',
        },
        {
          id: '6.2.5',
          kind: 'judgement',
          answeredBy: 'programme',
          question: 'Ligt de rol van bewoners vast: adviseren, meemaken én meebeslissen?',
          help: 'Kies de variant (A t/m E) en leg mandaat en vergoeding vast.',
        },
        {
          id: '6.2.6',
          kind: 'judgement',
          answeredBy: 'programme',
          question: 'Steunt het hele college de aanpak, over portefeuilles heen?',
          help: 'Noem de betrokken wethouders en besluiten.',
        },
      ],
    },
    {
      id: '6.3',
      slug: 'uitvoeringsprogramma',
      title: 'Uitvoeringsprogramma',
      purpose: 'Een samenhangend pakket van interventies die aantoonbaar bijdragen aan de doelen.',
      instrument: 'executionProgramme',
      guidance:
        'Looptijd drie à vier jaar, binnen een horizon van tien tot twintig jaar. Leg bij elke interventie vast aan welk doel zij bijdraagt; anders ontstaat een projectencarrousel. Houd ruimte voor quick wins, small wins, experimenten en doorbraken.',
      tips: [
        'Een uitvoeringsprogramma is geen lijst van wat iedereen toch al deed. Het gaat om extra maatregelen die elkaar versterken.',
        'Bouw voort op wat bewoners al doen. In eerdere wijkaanpakken gingen nieuwe plannen daar soms mee concurreren.',
        'Houd geld vrij voor kleine plannen van bewoners, ook als u het effect niet kunt bewijzen. Een small win is klein en snel, en valt op.',
        'Begin een experiment klein, in één straat of complex. Bedenk vooraf hoe het later gewoon werk kan worden.',
      ],
      sourcePages: { from: 88, to: 94 },
      points: [
        {
          id: '6.3.1',
          kind: 'judgement',
          answeredBy: 'programme',
          question: 'Zijn er concrete doelen voor de komende tien tot twintig jaar?',
          help: 'Met per doel een indicator, nulmeting en streefwaarde.',
        },
        {
          id: '6.3.2',
          kind: 'judgement',
          answeredBy: 'programme',
          question: 'Zijn er mensen en geld voor een lange uitvoering, of is er een groeipad?',
          help: 'Toon de dekking per jaar.',
        },
        {
          id: '6.3.3',
          kind: 'judgement',
          answeredBy: 'programme',
          question: 'Hebben bewoners meegewerkt aan het uitvoeringsprogramma?',
          help: 'Ook om niet te concurreren met wat bewoners al doen.',
        },
        {
          id: '6.3.4',
          kind: 'judgement',
          answeredBy: 'programme',
          question: 'Kunnen bewoners in de uitvoering zelf iets beginnen, meebeslissen en eigenaar zijn?',
          help: 'Bijvoorbeeld een vrij bewonersbudget.',
        },
        {
          id: '6.3.5',
          kind: 'judgement',
          answeredBy: 'programme',
          question: 'Vult het programma het gewone beleid van gemeente, Rijk en partners aan?',
          help: 'Vergelijk met de beleidsinventarisatie (4.3).',
        },
        {
          id: '6.3.6',
          kind: 'judgement',
          answeredBy: 'programme',
          question: 'Zijn de plannen van domeinen en partijen op elkaar afgestemd?',
          help: 'Voor samenhang en zo min mogelijk overlast voor bewoners.',
        },
        {
          id: '6.3.7',
          kind: 'open',
          answeredBy: 'programme',
          question: 'Hoe worden bewoners betrokken bij plannen en uitvoering?',
          help: 'Noem instrumenten, kanalen en middelen.',
        },
        {
          id: '6.3.8',
          kind: 'judgement',
          answeredBy: 'programme',
          question: 'Stuurt het programma op effecten (outcome) die bij de verandertheorie passen?',
          help: 'Niet alleen op aantallen activiteiten (output).',
        },
      ],
    },
    {
      id: '6.4',
      slug: 'monitoring',
      title: 'Monitoringstructuur',
      purpose: 'Vooraf regelen hoe we meten, duiden, leren en bijsturen.',
      instrument: 'monitoring',
      guidance:
        'Volg zes zaken: de lokale plannen, het proces, doelbereik en effect, de samenhang, wat werkt en hoe, en wat we ervan leren. Gebruik de eerste analyse als nulmeting en werk minstens jaarlijks bij.',
      tips: [
        'De analyse uit Oriënteren is uw nulmeting. Gebruik zo veel mogelijk cijfers die er al zijn.',
        'Meet niet alleen feiten, maar ook wat bewoners merken, bijvoorbeeld of zij zich sterker voelen.',
        'Spreek af wie de cijfers samen uitlegt en wat er met de uitkomst gebeurt. Zonder dat gesprek leert niemand ervan.',
        'Bij actieonderzoek doen professionals en bewoners zelf mee. Zo komen de lessen meteen terug in het werk.',
      ],
      sourcePages: { from: 95, to: 98 },
      points: [
        {
          id: '6.4.1',
          kind: 'judgement',
          answeredBy: 'programme',
          question: 'Stuurt u tijdens de uitvoering op effecten uit de verandertheorie?',
          help: 'Elk doel heeft een outcome-indicator.',
        },
        {
          id: '6.4.2',
          kind: 'judgement',
          answeredBy: 'programme',
          question: 'Volgt u voortgang en doelbereik per interventie én voor het hele programma?',
          help: 'Twee niveaus, minstens één keer per jaar.',
        },
        {
          id: '6.4.3',
          kind: 'judgement',
          answeredBy: 'programme',
          question: 'Gebruikt u naast cijfers ook de inzichten van betrokkenen?',
          help: 'Bijvoorbeeld participatief actieonderzoek of kenniskringen.',
        },
        {
          id: '6.4.4',
          kind: 'judgement',
          answeredBy: 'programme',
          question: 'Past u doelen en aanpak aan op grond van de monitor?',
          help: 'Noem een voorbeeld of het afgesproken moment.',
        },
        {
          id: '6.4.5',
          kind: 'judgement',
          answeredBy: 'programme',
          question: 'Worden partners aangesproken als resultaten tegenvallen?',
          help: 'Door wie, en op welke afspraak.',
        },
      ],
    },
  ],
} satisfies Phase
