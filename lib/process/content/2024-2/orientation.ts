import type { Phase } from '../../types'

/** Handbook chapter 4. */
export const orientation = {
  code: 'orientation',
  number: 1,
  slug: 'orienteren',
  title: 'Oriënteren',
  chapter: 4,
  coreQuestion: 'Is hier een langjarige, integrale wijkaanpak nodig, of is iets anders beter?',
  result: 'Een gedeeld beeld van de wijk en een gemotiveerd go- of no-go-besluit.',
  decision: {
    title: 'Go of no-go',
    question: 'Beginnen we samen aan een langjarige, integrale wijkaanpak?',
    consider: [
      'Is de urgentie groot genoeg, en voelen partners en bewoners die ook?',
      'Is een integrale aanpak nodig, of helpt gewone of sectorale inzet beter?',
      'Past de opgave bij elke organisatie die nodig is, met haar taken, haar mensen en de regels?',
    ],
    outcomes: {
      go: {
        label: 'Go',
        next: 'Begin met Opstarten en vorm de alliantie. Vertel bewoners wat er is besloten en waarom.',
      },
      go_with_conditions: {
        label: 'Go met voorwaarden',
        next: 'Begin met Opstarten en volg elke voorwaarde met een eigenaar en een datum.',
      },
      not_yet: {
        label: 'Nog niet',
        next: 'Werk eerst uit wat nog open is en spreek af wanneer het besluit terugkomt.',
      },
      no_go: {
        label: 'No-go',
        next:
          'Voer de andere inzet uit en volg de wijk met de afgesproken indicatoren, tot het volgende besluit.',
      },
    },
  },
  sections: [
    {
      id: '4.1',
      slug: 'urgentie',
      title: 'Urgentie afwegen',
      purpose: 'Nagaan of alle partijen vinden dat in deze wijk meer nodig is dan elders.',
      instrument: 'urgency',
      guidance:
        'Urgentie kan acuut zijn (een incident of onrust), sluimerend (aanhoudende signalen zonder escalatie) of meervoudig (maatschappij, politiek en ambtelijke organisatie willen tegelijk vooruit). Leg vast welk soort het is en wie het zo ziet.',
      tips: [
        'Urgentie hoeft niet uit problemen te komen: ook een plan van bewoners kan het begin zijn.',
        'Na een incident komt er snel steun. Sluimert het probleem, dan is steun moeilijker te vinden; breng dan signalen van bewoners, partners en professionals bij elkaar.',
        'Gemeente, professionals en bewoners kijken soms heel anders naar dezelfde wijk. Vraag dus ook wat er goed gaat en of bewoners het probleem herkennen.',
        'Een zorg delen is nog geen plan. Kijk of wijk, politiek en ambtenaren tegelijk willen bewegen.',
      ],
      sourcePages: { from: 25, to: 30 },
      points: [
        {
          id: '4.1.1',
          kind: 'judgement',
          answeredBy: 'programme',
          question: 'Komen in deze wijk veel problemen tegelijk voor?',
          help:
            'Denk aan armoede, werkloosheid, gezondheid, problemen achter de voordeur, schooluitval, overlast, criminaliteit, ondermijning en onrust.',
        },
        {
          id: '4.1.2',
          kind: 'judgement',
          answeredBy: 'programme',
          question: 'Komen er veel beleidsopgaven tegelijk op de wijk af?',
          help: 'Denk aan nieuwbouw, verdichting, herstructurering, aardgasvrij en klimaatadaptatie.',
        },
        {
          id: '4.1.3',
          kind: 'judgement',
          answeredBy: 'programme',
          question: 'Zeggen bewoners dat samenleven moeilijk is of dat zij zich onveilig voelen?',
          help: 'Let ook op signalen dat de rechtsstaat onder druk staat.',
        },
        {
          id: '4.1.4',
          kind: 'judgement',
          answeredBy: 'programme',
          question: 'Zijn er vroege signalen dat de wijk stilstaat of achteruit kan gaan?',
          help: 'Juist belangrijk als de problemen nu nog niet groot zijn: dan gaat het om voorkomen.',
        },
      ],
    },
    {
      id: '4.2',
      slug: 'opgaven',
      title: 'Grip op de opgaven',
      purpose: 'Cijfers en verhalen samenbrengen tot één gedeeld feitenbeeld (tellen en vertellen).',
      instrument: 'factBase',
      guidance:
        'Gebruik landelijke en lokale cijfers, vergelijk door de tijd en met andere wijken, en leg de cijfers voor aan bewoners en wijkprofessionals. Cijfers verklaren niet waarom iets zo is.',
      tips: [
        'Begin met openbare landelijke cijfers, zoals CBS, Leefbaarometer, Waarstaatjegemeente en Zicht op Wijken. Vul aan met cijfers van politie, GGD en corporaties.',
        'Cijfers kunnen drie dingen: beschrijven hoe het nu is, laten zien wat verandert, en helpen kiezen wat eerst komt. Waarom iets zo is, hoort u van mensen.',
        'Let op wat u op straat ziet, zoals gordijnen die altijd dicht zijn of tuintjes waar niemand voor zorgt.',
        'Verhalen ophalen kan met gesprekken, met beeld, door mee te lopen en te kijken, of met toneel en storytelling.',
      ],
      sourcePages: { from: 31, to: 38 },
      points: [
        {
          id: '4.2.1',
          kind: 'judgement',
          answeredBy: 'programme',
          question:
            'Laten cijfers zien hoe de wijk zich ontwikkelt, door de jaren heen en naast andere wijken?',
          help:
            'Noem ook de deelgebieden en de patronen die opvallen. Een gemiddelde kan straten met grote problemen verbergen.',
        },
        {
          id: '4.2.2',
          kind: 'judgement',
          answeredBy: 'programme',
          question: 'Is afgesproken hoe en met wie de cijfers worden uitgelegd?',
          help: 'Let op kleine steekproeven, oude cijfers en het gekozen schaalniveau.',
        },
        {
          id: '4.2.3',
          kind: 'judgement',
          answeredBy: 'programme',
          question: 'Is de probleemomschrijving gemaakt met de ervaringen, wensen en ideeën van bewoners?',
          help: 'Beschrijf hoe u die hebt opgehaald: interviews, beeld, observaties of verhalen.',
        },
        {
          id: '4.2.4',
          kind: 'judgement',
          answeredBy: 'programme',
          question: 'Leggen wijkprofessionals mee uit wat de cijfers betekenen?',
          help: 'Bijvoorbeeld wijkmanager, politie, sociaal wijkteam, jongerenwerk en corporatie.',
        },
      ],
    },
    {
      id: '4.3',
      slug: 'beleid',
      title: 'Beleid dat al in de wijk landt',
      purpose: 'Weten wat er al gebeurt, zodat nieuwe inzet aanvult en niet verdubbelt.',
      instrument: 'policyInventory',
      guidance:
        'Onderscheid gewoon beleid (stadsbreed of wijkgericht) en extra beleid (voor een doelgroep, een opgave of een gebied). Kijk ook 10 tot 15 jaar terug: oude beloften tellen mee.',
      tips: [
        'Maak twee lijsten: gewoon beleid, voor de hele stad of per gebied, en extra beleid voor een doelgroep, een opgave of een gebied.',
        'Kijk verder dan de gemeente: ook corporaties, zorg, scholen en het Rijk doen al veel in de wijk.',
        'Zoek in de lijsten naar overlap en naar gaten. Daar kiest u wat u bundelt en wat er nog bij moet.',
        'Zet ook oude beloften erbij. Een plan dat nooit doorging, weegt bij bewoners nog jaren mee.',
      ],
      sourcePages: { from: 38, to: 41 },
      points: [
        {
          id: '4.3.1',
          kind: 'judgement',
          answeredBy: 'programme',
          question: 'Is er een overzicht van het gewone en sectorale beleid in de wijk?',
          help: 'Van gemeente, corporaties, zorg, onderwijs, politie en andere organisaties.',
        },
        {
          id: '4.3.2',
          kind: 'judgement',
          answeredBy: 'programme',
          question: 'Is er een overzicht van het extra beleid voor doelgroepen, opgaven en gebieden?',
          help:
            'Bijvoorbeeld Regio Deal, Volkshuisvestingsfonds, Preventie met gezag, SPUK Kansrijke wijk, GALA.',
        },
        {
          id: '4.3.3',
          kind: 'judgement',
          answeredBy: 'programme',
          question:
            'Is bekend wat de gebiedsaanpak van de afgelopen 10 tot 15 jaar was en wat die heeft opgeleverd?',
          help: 'Noem ook uitgestelde plannen en beloften die niet zijn nagekomen.',
        },
      ],
    },
    {
      id: '4.4',
      slug: 'leefwereld',
      title: 'Systeemwereld en leefwereld verbinden',
      purpose: 'Vanaf het begin als gelijkwaardige partners met bewoners werken.',
      instrument: 'participation',
      guidance:
        'Begin met luisteren, kijk naar wat goed gaat en wees eerlijk over wat wel en niet kan. Bewoners pas betrekken als het plan af is, kost vertrouwen.',
      tips: [
        'Ga vanaf de eerste dag in gesprek en wacht niet tot het plan klaar is. Dat kost in het begin tijd, maar scheelt later verzet.',
        'Laagdrempelig werkt vaak beter dan een enquête of inspraakavond: een koffiekar, een gesprek op straat, een project op school.',
        'Kijk naar wat sterk is. Bij de ABCD-aanpak begint u bij talenten, relaties en plekken van bewoners, niet bij tekorten.',
        'Gelijkwaardig betekent niet dat bewoners over alles beslissen. Zeg eerlijk waar de grens ligt en wat u met hun inbreng doet.',
      ],
      sourcePages: { from: 41, to: 45 },
      points: [
        {
          id: '4.4.1',
          kind: 'judgement',
          answeredBy: 'programme',
          question: 'Weet de gemeente hoe er over de wijk wordt gepraat, online en daarbuiten?',
          help: 'Denk aan buurtapps, sociale media, wijkkranten en lokale pers.',
        },
        {
          id: '4.4.2',
          kind: 'judgement',
          answeredBy: 'programme',
          question: 'Tellen ervaringen, dromen en ideeën van bewoners mee in de probleemomschrijving?',
          help: 'Laat zien welke inbreng is gebruikt en welke niet, en waarom.',
        },
        {
          id: '4.4.3',
          kind: 'open',
          answeredBy: 'organisation',
          question: 'Hoe wint u het vertrouwen van bewoners, of hoe herstelt u het?',
          help: 'Gemeente en partners antwoorden elk voor zichzelf.',
        },
        {
          id: '4.4.4',
          kind: 'judgement',
          answeredBy: 'programme',
          question: 'Kunnen bewoners zelf iets beginnen, meebeslissen en eigenaar zijn van plannen?',
          help: 'Bijvoorbeeld een bewonersbudget, burgerpanel met loting of eigen projecten.',
        },
      ],
    },
    {
      id: '4.5',
      slug: 'stakeholders',
      title: 'Stakeholders in beeld',
      purpose: 'Weten wie nodig is voor een coalitie die de doelen echt kan halen.',
      instrument: 'stakeholderMap',
      guidance:
        "Zoek breder dan de bekende partners. Het gaat niet alleen om wie wil, maar om wie nodig is (een 'coalition of the necessary').",
      tips: [
        'Noteer per partij wat zij wil, wat haar opdracht is en wie u het beste kunt bellen.',
        'Denk ook aan verenigingen, ondernemers, kunstenaars, zorgverzekeraars, netbeheerders en partijen die nu nog elders in de stad werken.',
        'Vraag wie nodig is om de doelen te halen. Alleen werken met wie graag wil, is meestal te vrijblijvend.',
        'Iedereen uitnodigen kan verrassende partners opleveren. Samen cijfers bespreken is een andere weg om partners te vinden.',
      ],
      sourcePages: { from: 46, to: 48 },
      points: [
        {
          id: '4.5.1',
          kind: 'judgement',
          answeredBy: 'programme',
          question: 'Staan alle organisaties, dienstverleners en ondernemers in de wijk op de kaart?',
          help: 'Met doel, belang, opdracht en de juiste contactpersoon.',
        },
        {
          id: '4.5.2',
          kind: 'judgement',
          answeredBy: 'programme',
          question: 'Staan verenigingen en informele initiatieven van bewoners op de kaart?',
          help: 'Ook culturele, religieuze en sportieve groepen.',
        },
        {
          id: '4.5.3',
          kind: 'open',
          answeredBy: 'organisation',
          question: 'Hoe ervaart u de samenwerking in de wijk en hoe wordt die gestimuleerd?',
          help: 'Verschillen tussen partijen zijn hier juist nuttige informatie.',
        },
        {
          id: '4.5.4',
          kind: 'judgement',
          answeredBy: 'programme',
          question: 'Is er een overzicht van alle vormen van bewoners-, huurders- en cliëntenparticipatie?',
          help: 'Met per vorm: voor wie, door wie en hoe vaak.',
        },
      ],
    },
    {
      id: '4.6',
      slug: 'go-no-go',
      title: 'Go of no-go',
      purpose: 'Samen en afzonderlijk besluiten of een langjarige aanpak past.',
      instrument: 'decision',
      guidance:
        'Kiezen vóór gewone of sectorale inzet is ook een goed besluit. Bij een no-go is niets doen meestal geen optie: leg vast wat er dan wel gebeurt en wie de vinger aan de pols houdt.',
      tips: [
        'De problemen in de wijk beslissen niet alleen. Elke organisatie weegt ook haar eigen taken, risico’s, positie, capaciteit en de regels.',
        'Samenwerken is een middel. Is gewoon beleid of sterker wijkgericht werken genoeg, dan is een no-go een goed besluit.',
        'Na een go zijn drie dingen nodig: een alliantie, een visie met een uitvoeringsprogramma, en geld en mensen.',
        'Na een no-go is bijna altijd toch iets nodig, zoals meer beheer, steun voor de gemeenschap, of inzet op onderwijs, hulp, veiligheid of wonen.',
      ],
      sourcePages: { from: 49, to: 50 },
      points: [
        {
          id: '4.6.1',
          kind: 'judgement',
          answeredBy: 'organisation',
          question: 'Voelt iedereen de urgentie: beleidssectoren, stedelijke partners én bewoners?',
          help: 'Laat elke partij zelf antwoorden.',
        },
        {
          id: '4.6.2',
          kind: 'judgement',
          answeredBy: 'programme',
          question: 'Is een langjarige integrale aanpak nodig, of past een ander soort inzet beter?',
          help:
            'Zo ja: welke andere inzet? Bijvoorbeeld meer sociaal of fysiek beheer, sterker wijkgericht werken, extra sectoraal beleid of steun voor gemeenschapskracht.',
        },
        {
          id: '4.6.3',
          kind: 'judgement',
          answeredBy: 'organisation',
          question: 'Past deze opgave bij de kerntaken van uw organisatie?',
          help: 'Weeg ook of samenwerken uw positie helpt en of u genoeg capaciteit hebt.',
        },
        {
          id: '4.6.4',
          kind: 'judgement',
          answeredBy: 'organisation',
          question: "Zijn de risico's van samenwerken voor uw organisatie te dragen?",
          help: 'Kijk ook of u volgens wet en regels zo mag samenwerken.',
        },
        {
          id: '4.6.5',
          kind: 'open',
          answeredBy: 'programme',
          onlyWhen: 'no-go',
          question: 'Bij een no-go: wat is er dan nodig om achteruitgang te voorkomen?',
          help: 'Kies en motiveer de alternatieve inzet.',
        },
        {
          id: '4.6.6',
          kind: 'open',
          answeredBy: 'programme',
          onlyWhen: 'no-go',
          question: 'Bij een no-go: hoe blijven gemeente en partners de wijk volgen?',
          help: 'Noem indicatoren, wie kijkt en wanneer u opnieuw beslist.',
        },
      ],
    },
  ],
} satisfies Phase
