import type { HandbookCase } from '../../cases'

/** The cases on the handbook's map, in its numbering; the lessons are in our own words. */
export const casesOnMap: readonly HandbookCase[] = [
  {
    number: 1,
    name: 'Langdonk',
    municipality: 'Roosendaal',
    printedPages: [26],
    places: [{ section: '4.1', page: 26 }],
    lesson:
      'Onderzoek na rellen eerst wat eronder ligt, en kies dan samen met bewoners en partners wat u gaat doen.',
  },
  {
    number: 2,
    name: 'De Donderberg',
    municipality: 'Roermond',
    printedPages: [26],
    places: [{ section: '4.1', page: 26 }],
    lesson:
      'Onveiligheid kan een brede groep partners bij elkaar brengen; na tien jaar gaat de aanpak stap voor stap over naar bewoners.',
  },
  {
    number: 3,
    name: 'Poelenburg-Peldersveld',
    municipality: 'Zaanstad',
    printedPages: [26, 33],
    places: [{ section: '4.1', page: 26 }, { section: '4.2', page: 33 }],
    lesson:
      'Slim gecombineerde cijfers, ook over zorgkosten per huishouden, laten zien waarom de wijk extra inzet nodig heeft.',
  },
  {
    number: 4,
    name: 'Rozenprieel',
    municipality: 'Haarlem',
    printedPages: [27],
    places: [{ section: '4.1', page: 27 }],
    lesson: 'Wie inzoomt, ziet problemen die in het gemiddelde van een groter gebied verdwijnen.',
  },
  {
    number: 5,
    name: 'Almere Haven en Buiten',
    municipality: 'Almere',
    printedPages: [27],
    places: [{ section: '4.1', page: 27 }],
    lesson:
      'Ook zonder grote problemen kunt u partners bij elkaar brengen, om te voorkomen dat een wijk achteruitgaat.',
  },
  {
    number: 6,
    name: 'De Wijert',
    municipality: 'Groningen',
    printedPages: [28, 64],
    places: [{ section: '4.1', page: 28 }, { section: '5.3', page: 64 }],
    lesson:
      'Een experiment met lokale democratie kan uitgroeien tot een afspraak met alle partijen in de wijk.',
  },
  {
    number: 7,
    name: 'Heerlen-Noord',
    municipality: 'Heerlen',
    printedPages: [28, 55, 78],
    places: [
      { section: '4.1', page: 28 },
      { section: '5.1', page: 55 },
      { section: '5.2', page: 59 },
      { section: '6.1', page: 78 },
    ],
    lesson:
      'Vraag elke partner naar het grootste obstakel en naar de eigen bijdrage; een zelfstandig bureau houdt dat gesprek gaande.',
  },
  {
    number: 8,
    name: 'Rotterdam-Zuid',
    municipality: 'Rotterdam',
    printedPages: [29, 55, 70],
    places: [
      { section: '4.1', page: 29 },
      { section: '5.1', page: 55 },
      { section: '5.2', page: 58 },
      { section: '5.4-5.5', page: 70 },
    ],
    lesson:
      'Een lange afspraak over school, werk en wonen houdt stand, ook als het geld klein begint en steeds opnieuw gevonden moet worden.',
  },
  {
    number: 9,
    name: 'Vollenhove',
    municipality: 'Zeist',
    printedPages: [29, 83],
    places: [{ section: '4.1', page: 29 }, { section: '6.2', page: 83 }],
    lesson:
      'Cijfers en verhalen samen overtuigden het bestuur; korte lijnen in een klein gebied hielden de partners daarna bij elkaar.',
  },
  {
    number: 10,
    name: 'Kompas van Groningen',
    municipality: 'Groningen',
    printedPages: [32],
    places: [{ section: '4.2', page: 32 }],
    lesson:
      'Een buurtmonitor die feiten en beleving naast elkaar zet, maakt vergelijken met andere wijken makkelijk.',
  },
  {
    number: 11,
    name: 'Wijkprofiel Rotterdam',
    municipality: 'Rotterdam',
    printedPages: [32],
    places: [{ section: '4.2', page: 32 }],
    lesson: 'Kleuren en scores naast de stad en eerdere jaren laten snel zien waar u verder moet kijken.',
  },
  {
    number: 12,
    name: 'SIA/DIA-methode',
    municipality: 'Enschede',
    printedPages: [33, 47],
    places: [{ section: '4.2', page: 33 }, { section: '4.5', page: 47 }],
    lesson:
      'Samen bespreken waar nood en kansen liggen, helpt om budgetten te bundelen en de juiste partners te vinden.',
  },
  {
    number: 13,
    name: 'Den Haag Zuidwest',
    municipality: 'Den Haag',
    printedPages: [36, 82, 92],
    places: [{ section: '4.2', page: 36 }, { section: '6.2', page: 82 }, { section: '6.3', page: 92 }],
    lesson:
      'Werk, onderwijs en woningbouw koppelen loont: na de eerste schilderscursus hadden 12 van de 15 deelnemers een baan.',
  },
  {
    number: 14,
    name: 'Amsterdam Zuidoost',
    municipality: 'Amsterdam',
    printedPages: [42],
    places: [{ section: '4.4', page: 42 }],
    lesson:
      'Voelen bewoners zich niet gehoord, stop dan even en geef hun de ruimte om zelf een verbetering voor te stellen.',
  },
  {
    number: 15,
    name: 'Selwerd',
    municipality: 'Groningen',
    printedPages: [47],
    places: [{ section: '4.5', page: 47 }],
    lesson:
      'Nodig iedereen uit rond één thema, zoals gezondheid; dan komen ook partners waar u niet aan dacht.',
  },
  {
    number: 16,
    name: 'Waarderend vernieuwen',
    municipality: 'Bergen op Zoom',
    printedPages: [48],
    places: [{ section: '4.5', page: 48 }],
    lesson: 'Begin bij goede ervaringen en dromen; daarna zegt ieder wat hij zelf kan doen.',
  },
  {
    number: 17,
    name: 'Overvecht',
    municipality: 'Utrecht',
    printedPages: [60, 78, 116],
    places: [
      { section: '5.2', page: 60 },
      { section: '6.1', page: 78 },
      { section: '7.3', page: 110 },
      { section: '8.2', page: 116 },
    ],
    lesson:
      'Praat over kansen op echte plekken, bespreek cijfers met bewoners en partners, en verschuif geld als het effect uitblijft.',
  },
  {
    number: 18,
    name: 'Breda-Noord',
    municipality: 'Breda',
    printedPages: [64],
    places: [{ section: '5.3', page: 64 }],
    lesson:
      'Maak van de ondertekening een feest voor de stad; dan weet iedereen dat het om twintig jaar gaat.',
  },
  {
    number: 19,
    name: 'Ruwaard',
    municipality: 'Oss',
    printedPages: [72],
    places: [{ section: '5.4-5.5', page: 72 }],
    lesson:
      'Met één wijkbudget beslissen professionals zelf, en delen wijk, gemeente en aanbieders wat er wordt bespaard.',
  },
  {
    number: 20,
    name: 'Leeuwarden-Oost',
    municipality: 'Leeuwarden',
    printedPages: [74, 92],
    places: [{ section: '5.4-5.5', page: 74 }, { section: '6.3', page: 92 }],
    lesson:
      'Zoek geld dat past bij hoe ver een initiatief is, en probeer betalen voor resultaat eerst klein uit.',
  },
  {
    number: 21,
    name: 'Bospolder-Tussendijken',
    municipality: 'Rotterdam',
    printedPages: [85, 106],
    places: [{ section: '6.2', page: 85 }, { section: '7.2', page: 106 }],
    lesson:
      'Laat bewoners over geld beslissen en pas de vorm aan, zodat ook mee kan doen wie niet graag het woord neemt.',
  },
  {
    number: 22,
    name: 'Westwijk',
    municipality: 'Vlaardingen',
    printedPages: [96],
    places: [{ section: '6.4', page: 96 }],
    lesson: 'Eén missie voor twintig jaar wordt meetbaar met ambities, deelambities en een paar indicatoren.',
  },
  {
    number: 23,
    name: 'Kolenkitbuurt',
    municipality: 'Amsterdam',
    printedPages: [],
    places: [{ section: '7.2', page: 104 }],
    lesson:
      'Geef mensen met een eigen netwerk de opdracht: vijf informele leiders betrokken 400 van de 1.600 bewoners bij de plannen.',
    note: 'De tabel in het handboek noemt geen bladzijde; de tekst staat op bladzijde 104.',
  },
  {
    number: 24,
    name: 'Soesterkwartier',
    municipality: 'Amersfoort',
    printedPages: [104],
    places: [{ section: '7.2', page: 107 }],
    lesson:
      'Een plan dat u samen maakt, schept verwachtingen; vertel het meteen als de uitvoering vertraging krijgt.',
    note: 'De tabel in het handboek noemt bladzijde 104; de tekst staat op bladzijde 107.',
  },
  {
    number: 25,
    name: 'Betere Buurten',
    municipality: 'Nieuwegein',
    printedPages: [109],
    places: [{ section: '4.2', page: 32 }, { section: '4.4', page: 43 }, { section: '7.2', page: 109 }],
    lesson: 'Ga zelf naar bewoners toe, voer meteen iets uit en vier elk begin en einde met een feestje.',
  },
  {
    number: 26,
    name: 'Woensel',
    municipality: 'Eindhoven',
    printedPages: [117],
    places: [{ section: '8.2', page: 117 }],
    lesson:
      'Een samenwerking mag van vorm veranderen: goede programma’s kregen een eigen organisatie en de rest vond een plek in het Pact.',
  },
  {
    number: 27,
    name: 'Hackney',
    municipality: 'Londen',
    printedPages: [85],
    places: [{ section: '6.2', page: 85 }, { section: '7.3', page: 110 }],
    lesson:
      'Een breed bestuur met bewoners bewaakt de lange lijn; wat mensen in de wijk leren, komt daar steeds terug.',
  },
  {
    number: 28,
    name: 'Toronto Strong Neighbourhood Strategy',
    municipality: 'Toronto',
    printedPages: [85],
    places: [{ section: '6.2', page: 85 }],
    lesson:
      'Open plantafels zonder vast budget maken bewoners eigenaar van hun plannen, ook van het zoeken naar geld.',
  },
  {
    number: 29,
    name: 'SNAP',
    municipality: 'Toronto',
    printedPages: [105],
    places: [{ section: '7.2', page: 105 }],
    lesson:
      'Snel beginnen met iets eenvoudigs en bewoners opleiden tot ambassadeur levert vertrouwen en vaardigheden op.',
  },
]

/** In the table but not on the map: the number 13 is printed twice. */
export const casesBesideMap: readonly HandbookCase[] = [
  {
    number: 13,
    name: 'Storytellingmethode',
    municipality: 'Zoetermeer',
    printedPages: [36],
    places: [{ section: '4.2', page: 36 }],
    lesson: 'Een verteller die open gesprekken voert, laat zien hoe bewoners hun wijk zelf beleven.',
    note: 'Staat in de tabel van het handboek ook onder nummer 13, maar niet op de kaart.',
  },
]
