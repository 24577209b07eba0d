import { described, no, partly, skipped, yes, type Answers } from '../../story/said'

/** What De Kolk said in Opstarten, 2020. */
export const startupAnswers: Answers = {
  '5.1.1': yes(
    'Acht partijen vormen de alliantie. Nodig maar nog niet aan boord: de zorgverzekeraar en het mbo. De winkeliers doen mee ' +
    'als toehoorder.'),
  '5.1.2': yes(
    'Elke maand is er een beleidsoverleg van een uur, met een vaste agenda en één actielijst. Het oude overleg met elke partner ' +
    'apart is gestopt.'),
  '5.1.3': partly(
    'In het contract staat hoe een partij instapt. Over uitstappen is alleen afgesproken dat zij dat een half jaar vooraf zegt; ' +
    'wat er dan met beloofd geld gebeurt, is niet geregeld.'),
  '5.1.4': partly(
    'Met de provincie en twee andere gemeenten is er geregeld contact. Bij het Rijk hebben wij nog geen vaste ingang.'),
  '5.1.5': {
    per: {
      gemeente: described('De burgemeester zit voor. De portefeuille staat ook in het overdrachtsdossier voor een nieuw college.'),
      dijk: described('De bestuurder zit zelf aan tafel. Vervanging door een manager is niet toegestaan, dat staat in ons reglement.'),
      kompas: described('Het schoolbestuur heeft een besluit genomen; bij een nieuwe directeur gaat de afspraak mee.'),
      politie: described('De teamchef sluit aan. Bij een wisseling is er een overdracht van drie maanden.'),
      bewoners: described('Twee leden van het bestuur, gekozen voor twee jaar.'),
      welzijn: described('Onderwerp van elk kwartaalgesprek tussen directeur en raad van toezicht.'),
    },
    agreed: described(
      'Elke partner stuurt een bestuurder die mag beslissen, en regelt de overdracht bij een wisseling. De voorzitter vraagt er ' +
      'een keer per jaar naar.'),
  },
  '5.1.6': yes('Vier keer per jaar, op dinsdagavond in de school. De agenda komt van het bureau, het verslag is openbaar.'),
  '5.1.7': yes(
    'De burgemeester is het gezicht naar buiten. In de wijk is dat Wim de Haan van de bewonersvereniging: hij woont er veertig jaar ' +
    'en durft beide kanten aan te spreken.'),
  '5.2.1': {
    earlier: [partly('De richting is er, de doelen zijn nog niet meetbaar.')],
    agreed: yes(
      'Over twintig jaar groeien kinderen in De Kolk op met dezelfde kansen als elders in de stad. Vier doelen, elk met een ' +
      'getal en een jaar: minder schulden, meer diploma’s, veiliger straten, betere huizen.'),
  },
  '5.2.2': partly(
    'Honderdtwintig bewoners hebben meegeschreven, vooral 50-plussers en ouders van schoolkinderen. Jongens tussen 15 en 25 ' +
    'hebben wij bijna niet bereikt.'),
  '5.2.3': yes(
    'Wij bouwen op wat er is: wie kan wat, wie kent wie. De corporatie moest wennen, maar gebruikt die vraag nu ook bij het ' +
    'gesprek over de flats.'),
  '5.2.4': partly(
    'Er is een begrippenlijst van twee kanten A4. “Leefbaarheid” betekent bij de politie nog steeds iets anders dan bij de ' +
    'corporatie.'),
  '5.2.5': yes('Schulden, school, veiligheid en wonen, met gezondheid in alle vier. Economie is bewust klein gehouden.'),
  '5.2.6': yes('De visie loopt tot 2039. Per vier jaar staat wat dan klaar moet zijn.'),
  '5.2.7': partly(
    'De stedelijke zorgpartijen hebben meegelezen, niet meegeschreven. Zij herkennen zich in de doelen, minder in de volgorde.'),
  '5.2.8': yes(
    'De flats lossen wij in de wijk op, armoede maar voor een deel: toeslagen en loon zijn zaken van het Rijk. Per doel staat ' +
    'erbij op welk niveau het wordt opgelost.'),
  '5.3.1': yes('Alle afspraken staan in het wijkcontract van zes bladzijden. De bijlage noemt per partner de inzet in uren en geld.'),
  '5.3.2': yes('De vier doelen staan voorin, met de redenering erachter: waarom eerst rust in huis, en wat daarop volgt.'),
  '5.3.3': yes(
    'Getekend op 17 september 2020 in de gymzaal door burgemeester, corporatie, schoolbestuur, politie, welzijn, huisartsen en ' +
    'bewonersvereniging. De winkeliers tekenden niet.'),
  '5.5.1': partly('Voor de eerste vier jaar is het geld rond. Daarna is er een strategie: elk jaar een deel uit gewone budgetten.'),
  '5.5.2': skipped(
    'Een volledige berekening van kosten en baten vonden de partners nu te duur. Afgesproken is om die te maken bij het tweede ' +
    'uitvoeringsprogramma, met echte cijfers uit het eerste.'),
  '5.5.3': yes(
    'Er is een lijst van 14 wetten en regelingen. Twee knellen: de regels voor kostendelers en die voor gegevens delen bij ' +
    'beginnende schulden. Beide liggen bij de doorbraaktafel.'),
  '5.5.4': {
    earlier: [no('Alleen de gemeente heeft haar uitgaven per wijk.')],
    agreed: partly('Van gemeente, corporatie en welzijn weten wij wat zij per jaar in de wijk besteden: samen € 31 miljoen. Van zorg en onderwijs niet.'),
  },
  '5.5.5': no(
    'De stad verdeelt bijna alles per inwoner. De raad heeft gevraagd om een voorstel, maar dat is nog niet gemaakt. Wethouder ' +
    'Financiën wil eerst zien wat andere wijken dan inleveren.'),
  '5.5.6': partly('De provincie doet mee met € 1,2 miljoen voor vier jaar. Voorwaarde is dat wij zelf hetzelfde bedrag inleggen.'),
}
