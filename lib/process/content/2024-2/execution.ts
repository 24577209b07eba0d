import type { Phase } from '../../types'

/** Handbook chapter 7. */
export const execution = {
  code: 'execution',
  number: 4,
  slug: 'uitvoeren',
  title: 'Uitvoeren',
  chapter: 7,
  coreQuestion: 'Doen we de goede dingen, en doen we die goed?',
  result: 'Tastbare resultaten, bewoners die meedoen en een aanpak die leert.',
  decision: {
    title: 'Besluit om te herijken',
    question: 'Is het tijd om de koers tegen het licht te houden?',
    consider: [
      'Wat laten de monitor en de verhalen uit de wijk zien?',
      'Loopt het uitvoeringsprogramma af, of is de situatie veranderd?',
      'Welke interventies gaan door, welke veranderen en welke stoppen?',
    ],
    outcomes: {
      go: {
        label: 'Door naar Herijken',
        next: 'Begin met Herijken. Wat in de wijk al loopt, gaat intussen door.',
      },
      go_with_conditions: {
        label: 'Door met voorwaarden',
        next: 'Begin met Herijken en volg elke voorwaarde met een eigenaar en een datum.',
      },
      not_yet: {
        label: 'Nog niet',
        next: 'Ga door met uitvoeren en kijk bij de volgende jaarlijkse duiding opnieuw.',
      },
      no_go: {
        label: 'Uitvoering stoppen',
        next:
          'Bouw zorgvuldig af. Bespreek in Herijken de evaluatie en de nazorg, ook als het programma eerder stopt.',
      },
    },
  },
  sections: [
    {
      id: '7.1',
      slug: 'samenwerken',
      title: 'Samenwerken in de uitvoering',
      purpose: 'Beweging houden, met mandaat, ruimte en continuïteit voor de mensen die het doen.',
      instrument: 'execution',
      guidance:
        'Partners doen het werk; het programmabureau jaagt aan, bewaakt en lost knelpunten op. Houd halen en brengen in balans en leg kennis vast, zodat een wisseling geen gat slaat.',
      tips: [
        'U hoeft niet alles met alles te verbinden. Elke partij doet haar eigen werk goed en stemt af waar dat helpt.',
        'Aanjagen is iets anders dan uitvoeren: het bureau bewaakt tempo en samenhang, de partners doen het werk.',
        'Let op of elke partner er nog iets aan heeft. Help een partner die de aanpak in eigen huis moeilijk kan uitleggen.',
        'Mensen wisselen vaak van baan. Schrijf afspraken en ervaringen op, zodat een opvolger verder kan.',
      ],
      sourcePages: { from: 100, to: 102 },
      points: [
        {
          id: '7.1.1',
          kind: 'judgement',
          answeredBy: 'programme',
          question: 'Jaagt iemand met mandaat de uitvoering aan en coördineert die?',
          help: 'Persoon of organisatie.',
        },
        {
          id: '7.1.2',
          kind: 'judgement',
          answeredBy: 'organisation',
          question: 'Hebben uw medewerkers mandaat om over domeinen heen te werken en te experimenteren?',
          help: 'Geef een voorbeeld.',
        },
        {
          id: '7.1.3',
          kind: 'judgement',
          answeredBy: 'organisation',
          question: 'Krijgen professionals ruimte om creatief en soms onconventioneel te werken?',
          help: 'Ook als regels knellen.',
        },
        {
          id: '7.1.4',
          kind: 'judgement',
          answeredBy: 'programme',
          question: 'Zijn er genoeg mensen en uren om de maatregelen goed uit te voeren?',
          help: 'Per interventie.',
        },
        {
          id: '7.1.5',
          kind: 'judgement',
          answeredBy: 'programme',
          question: 'Is er genoeg openheid en vertrouwen om knelpunten samen op te lossen?',
          help: 'Ook knelpunten binnen de eigen organisatie.',
        },
        {
          id: '7.1.6',
          kind: 'judgement',
          answeredBy: 'programme',
          question: 'Is er vaste afstemming tussen domeinen en partijen op alle drie de niveaus?',
          help: 'Bestuurlijk, tactisch en professioneel.',
        },
        {
          id: '7.1.7',
          kind: 'judgement',
          answeredBy: 'organisation',
          question: 'Hebben beleidsmakers en professionals genoeg ruimte om uit te vinden wat werkt?',
          help: 'Handelings- en experimenteerruimte.',
        },
        {
          id: '7.1.8',
          kind: 'judgement',
          answeredBy: 'programme',
          question: 'Hebben de betrokkenen de vaardigheden en de wil om door te zetten als het tegenzit?',
          help: 'Welke ondersteuning of training is nodig?',
        },
        {
          id: '7.1.9',
          kind: 'open',
          answeredBy: 'organisation',
          question: 'Wat doet u om mensen op sleutelposities te behouden?',
          help: 'In beleid, uitvoering en procesregie.',
        },
        {
          id: '7.1.10',
          kind: 'judgement',
          answeredBy: 'programme',
          question: 'Zijn er afspraken over gegevens delen, besluiten, geld en taken?',
          help: 'Denk ook aan privacy (AVG).',
        },
      ],
    },
    {
      id: '7.2',
      slug: 'participatie',
      title: 'Participatie in de uitvoering',
      purpose: 'Snel zichtbaar resultaat, aanwezig zijn in de wijk en bewoners die mee bepalen.',
      instrument: 'participation',
      guidance:
        'Laat u zien in de wijk, zoek ambassadeurs en sleutelpersonen, geef zeggenschap (zoals participatief begroten) en blijf vertellen hoe het gaat, ook als er weinig nieuws is. Beloofd is beloofd.',
      tips: [
        'Veel bewoners hebben vandaag zorgen en kijken niet tien jaar vooruit. Laat daarom snel iets zien in de straat, en vier het.',
        'Werk in de wijk, het liefst in een gebouw waar bewoners toch al komen. De meeste programmabureaus van het NPLV zitten in hun eigen gebied.',
        'Bewoners die elkaar vragen, bereiken vaak meer dan een brief van de gemeente. Zoek ambassadeurs en sleutelpersonen.',
        'Reageer ook op gewone meldingen, zoals over afval. Wie dat laat liggen, kan moeilijk inzet van bewoners vragen.',
      ],
      sourcePages: { from: 103, to: 109 },
      points: [
        {
          id: '7.2.1',
          kind: 'judgement',
          answeredBy: 'programme',
          question: 'Sluit de uitvoering aan op initiatieven en netwerken die er al zijn?',
          help: 'Vergelijk met de stakeholderkaart (4.5).',
        },
        {
          id: '7.2.2',
          kind: 'judgement',
          answeredBy: 'programme',
          question: 'Is er vanaf de start ruimte voor quick wins en nieuwe bewonersinitiatieven?',
          help: 'Met een budget en een snelle beslisser.',
        },
        {
          id: '7.2.3',
          kind: 'open',
          answeredBy: 'programme',
          question: 'Hoe stimuleert u zeggenschap en eigenaarschap van bewoners?',
          help: 'Bijvoorbeeld mee beslissen over geld of zelf beheren.',
        },
        {
          id: '7.2.4',
          kind: 'judgement',
          answeredBy: 'programme',
          question: 'Is er altijd iemand van de aanpak aanspreekbaar in de wijk?',
          help: 'Een vaste plek en vaste gezichten.',
        },
        {
          id: '7.2.5',
          kind: 'judgement',
          answeredBy: 'programme',
          question: 'Zijn er creatieve manieren bedacht om een brede groep bewoners te bereiken?',
          help: 'Ook mensen die niet naar een bewonersavond komen.',
        },
        {
          id: '7.2.6',
          kind: 'judgement',
          answeredBy: 'programme',
          question: 'Werkt de betrokkenheid uit eerdere fasen door in de uitvoering?',
          help: 'Noem wie er nog meedoet en wie is afgehaakt.',
        },
      ],
    },
    {
      id: '7.3',
      slug: 'lerend-uitvoeren',
      title: 'Meten, duiden en leren',
      purpose: 'Elk jaar cijfers en ervaringen samen duiden en de aanpak scherper maken.',
      instrument: 'monitoring',
      guidance:
        'Deze paragraaf heeft in het handboek geen eigen checklist. De app laat hier de jaarlijkse ronde zien: nieuwe metingen, duiding met bewoners en professionals, en de lessen die tot een besluit leiden.',
      tips: [
        'Leg nieuwe cijfers voor aan bewoners, professionals en ambtenaren samen. In Overvecht gebeurt dat in kenniskringen per thema.',
        'Begin op tijd: zorg dat de monitor klaar is voordat de uitvoering start.',
        'Vraag niet te veel van bewoners en professionals. Kies welke gegevens u echt nodig hebt.',
        'Leer ook van de samenwerking zelf: wat gaat goed, en hoe houden we dat vast?',
      ],
      sourcePages: { from: 109, to: 111 },
      points: [],
    },
  ],
} satisfies Phase
