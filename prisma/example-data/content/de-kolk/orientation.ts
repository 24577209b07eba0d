import { described, no, notApplicable, partly, yes, type Answers } from '../../story/said'

/** What De Kolk said in Oriënteren, 2019. */
export const orientationAnswers: Answers = {
  '4.1.1': yes(
    'In De Kolk stapelen problemen zich op. Van de huishoudens leeft 22% onder de armoedegrens, tegen 9% in de stad. ' +
    'De helft van de meldingen bij het wijkteam gaat over schulden, en daar zit vaak ook iets achter: eenzaamheid, ' +
    'een kind dat niet naar school gaat, spanning met buren.'),
  '4.1.2': {
    earlier: [partly('De corporatie wil de zes flats aan de Sluisweg aanpakken. Verder weten wij nog niet wat er komt.')],
    agreed: yes(
      'Er komt veel tegelijk: de zes flats aan de Sluisweg zijn op, het riool moet open, de wijk gaat over op een warmtenet ' +
      'en het winkelplein staat voor een derde leeg. Als ieder zijn eigen planning maakt, ligt de straat drie keer open.'),
  },
  '4.1.3': yes(
    'In gesprekken noemen bewoners vooral de avond: groepen jongens in de portieken, licht dat stuk blijft, buren die elkaar ' +
    'niet meer groeten. Twee van de vijf voelen zich weleens onveilig. Overdag vinden de meesten het gewoon een fijne wijk.'),
  '4.1.4': partly(
    'De noordkant zakt langzaam weg: meer verhuizingen, minder vrijwilligers, een school die leerlingen verliest. De zuidkant ' +
    'met eengezinswoningen blijft juist stabiel. Wie alleen naar het gemiddelde kijkt, mist dit verschil.'),
  '4.2.1': yes(
    'Wij hebben tien jaar cijfers naast elkaar gezet, met de stad en twee vergelijkbare wijken. De Leefbaarometer daalt sinds ' +
    '2014, vooral rond de Sluisweg. Het inkomen groeit wel mee, maar de afstand tot de stad blijft even groot.'),
  '4.2.2': partly(
    'Over de duiding met professionals zijn afspraken gemaakt: twee keer per jaar, onder leiding van de onderzoeker. Over de ' +
    'duiding met bewoners nog niet. Voor buurten met minder dan honderd adressen gebruiken wij geen percentages.'),
  '4.2.3': yes(
    'Zestig keukentafelgesprekken, een fotowandeling met vmbo-leerlingen en drie middagen met de koffiekar op het Kolkplein. ' +
    'Bewoners zetten “rust in huis” op één: eerst van de schulden af, dan pas meedoen.'),
  '4.2.4': yes(
    'Wijkteam, wijkagent, huisarts, school en huismeesters hebben samen een dag over de cijfers gepraat. Zij zagen meteen dat ' +
    'de daling in meldingen geen goed nieuws was: mensen bellen niet meer.'),
  '4.3.1': yes(
    'Er is een overzicht van 41 regelingen en activiteiten van gemeente, corporatie, welzijn, zorg en politie. Opvallend: zes ' +
    'organisaties doen iets met schulden, en geen van de zes kent de andere vijf goed.'),
  '4.3.2': partly(
    'De landelijke en provinciale regelingen staan erin, met looptijd. Wat scholen uit eigen subsidies doen, ontbreekt nog.'),
  '4.3.3': {
    earlier: [no('Uit de tijd van de vorige wijkaanpak is weinig bewaard gebleven.')],
    agreed: partly(
      'De wijkaanpak van 2008 tot 2012 leverde een speeltuin en een buurtkamer op. De beloofde sporthal is er nooit gekomen, en ' +
      'daar beginnen bewoners nog steeds over. Een echte evaluatie is nooit gemaakt; wij hebben acht betrokkenen van toen gesproken.'),
  },
  '4.4.1': partly(
    'De wijkredactie en twee buurtapps worden gevolgd met toestemming van de beheerders. In de krant gaat het bijna alleen over ' +
    'overlast. Wat op de Turkse en Eritrese kanalen speelt, horen wij alleen via sleutelpersonen.'),
  '4.4.2': yes(
    'Van de 212 ideeën uit de gesprekken zijn er 58 terug te vinden in de probleemomschrijving. Wat niet is gebruikt, staat met ' +
    'de reden op de site van de bewonersvereniging.'),
  '4.4.3': {
    per: {
      gemeente: described('Wij beloven alleen wat wij binnen een jaar kunnen laten zien, en komen elke zes weken terug met wat ermee is gebeurd.'),
      dijk: described('De huismeester is terug in de flats. Herstel je een lekkage binnen twee dagen, dan krijg je ook het gesprek over de lange termijn.'),
      kompas: described('De deur staat elke ochtend een half uur open voor ouders, zonder afspraak en zonder formulier.'),
      politie: described('Vaste wijkagenten, minstens vier jaar. Bewoners merken het meteen als er een nieuw gezicht komt.'),
      bewoners: described('Eerst de sporthal uitleggen. Zolang niemand zegt waarom die er niet kwam, gelooft hier niemand een nieuw plan.'),
      welzijn: described('Wij werken met mensen uit de wijk zelf. Negen van de veertien gastvrouwen wonen in De Kolk.'),
      huisarts: described('Door tijd te nemen. Wij maken het spreekuur op dinsdag langer voor wie meer vragen heeft dan een klacht.'),
    },
    agreed: described(
      'Eerst herstel, dan plannen. De burgemeester legt zelf uit waarom de sporthal er niet kwam, en elke partner lost dit jaar ' +
      'één ding op dat bewoners al lang vragen: verlichting, lekkages, een open schooldeur.'),
  },
  '4.4.4': partly(
    'Er is een bewonersbudget van € 20.000 per jaar. Bewoners beslissen mee over dat geld, maar nog niet over de grote plannen. ' +
    'De bewonersvereniging wil een plek aan tafel voordat er een alliantie komt.'),
  '4.5.1': yes(
    'De kaart telt 63 partijen met doel, opdracht en contactpersoon. Nieuw voor ons waren de twee makelaars die veel huizen aan ' +
    'beleggers verkopen, en de sportschool waar de jongens wel komen.'),
  '4.5.2': partly(
    'Elf verenigingen en negen informele groepen staan op de kaart. Van de religieuze groepen kennen wij er drie goed en vier ' +
    'alleen van naam.'),
  '4.5.3': {
    per: {
      gemeente: described('Goed op de werkvloer, stroef op kantoor. Vier afdelingen maken elk hun eigen afspraak met de school.'),
      dijk: described('Wij worden gevraagd als het plan al klaar is. Dat kost ons elke keer een half jaar.'),
      kompas: described('Iedereen wil iets met de school. Wij tellen 23 projecten en 23 contactpersonen.'),
      politie: described('Met het wijkteam gaat het goed. Met zorg blijft informatie delen lastig.'),
      bewoners: described('Wij worden veel uitgenodigd en weinig teruggebeld.'),
      welzijn: described('Prettig, maar het hangt te veel van personen af. Is iemand ziek, dan ligt het stil.'),
      winkeliers: described('Wij zien de gemeente bij de vergunning en daarna niet meer.'),
    },
    agreed: described(
      'De wil is er, de lijnen zijn lang. Professionals vinden elkaar, maar elke organisatie plant voor zichzelf. Voor school en ' +
      'bewoners is het te veel: te veel gezichten en te weinig antwoord.'),
  },
  '4.5.4': yes(
    'Er zijn acht vormen, van de huurderscommissie tot de cliëntenraad van het wijkteam. Ze kennen elkaar niet, en dezelfde ' +
    'twaalf mensen zitten overal.'),
  '4.6.1': {
    per: {
      gemeente: yes('Het college ziet De Kolk als de wijk waar de stad het verschil moet maken.'),
      dijk: partly('Voor de flats aan de Sluisweg is de urgentie groot. Voor de rest van de wijk zien wij die minder; onze huurders daar zijn tevreden.'),
      kompas: yes('Elk jaar beginnen meer kleuters met een achterstand in taal. Nog vijf jaar wachten is een hele schoolgeneratie.'),
      politie: yes('De groep van nu is 14 tot 17. Over drie jaar zijn wij te laat.'),
      bewoners: yes('Wij zeggen dit al tien jaar.'),
      welzijn: yes('De vraag groeit en de mensen die helpen worden ouder.'),
      huisarts: partly('Het is ernstig, maar niet nieuw. Wij willen eerst zien dat het deze keer anders gaat.'),
      winkeliers: no('Wij merken vooral dat klanten wegblijven door de verhalen. Nog een aanpak maakt de naam van de wijk niet beter.'),
    },
    agreed: partly(
      'De meeste partijen voelen de urgentie, maar niet allemaal dezelfde. De corporatie ziet die vooral rond de Sluisweg, de ' +
      'winkeliers zien er het nut niet van in. Dat verschil staat zo in het dossier.'),
  },
  '4.6.2': yes(
    'Gewone inzet is tien jaar geprobeerd en hield de daling niet tegen. Schulden, school, veiligheid en wonen grijpen hier in ' +
    'elkaar. Sterker wijkgericht werken is bekeken, maar daarvoor is het gat met de stad te groot.'),
  '4.6.3': {
    per: {
      gemeente: yes('Dit is waar de gemeente voor is.'),
      dijk: partly('Wonen en leefbaarheid wel. Schuldhulp en onderwijs zijn niet onze taak; daar betalen wij niet structureel aan mee.'),
      kompas: yes('Wij willen dat kinderen leren. Dat lukt niet zonder rust thuis.'),
      politie: partly('Veiligheid zeker. Wij hebben geen capaciteit voor nog een overleg.'),
      bewoners: notApplicable('De vereniging heeft geen kerntaken zoals een organisatie die heeft.'),
      welzijn: yes('Het is ons werk, en een langere opdracht dan vier jaar helpt ons mensen vast te houden.'),
      huisarts: partly('Voorkomen past bij ons, vergaderen niet.'),
    },
    agreed: partly(
      'De opgave past bij iedereen voor een deel. Afgesproken is dat elke partner bijdraagt op het eigen terrein, en dat niemand ' +
      'betaalt voor een taak van een ander zonder afspraak vooraf.'),
  },
  '4.6.4': {
    per: {
      gemeente: yes('De raad heeft het risico besproken en aanvaard.'),
      dijk: partly('Als de bouwkosten blijven stijgen, moeten wij kunnen temporiseren. Dat willen wij vooraf vastleggen.'),
      kompas: yes('Geen bezwaar van het schoolbestuur.'),
      politie: yes('Binnen de regels voor gegevens delen is dit te doen.'),
      bewoners: partly('Het risico is dat wij opnieuw teleurgesteld worden, en dan komt er niemand meer.'),
      welzijn: partly('Als de subsidie na twee jaar stopt, blijven wij met mensen in dienst zitten.'),
      huisarts: yes('Zolang het beroepsgeheim blijft zoals het is.'),
    },
    agreed: yes(
      'De risico’s zijn te dragen, met drie afspraken vooraf: een rem bij stijgende bouwkosten, meerjarige subsidie voor welzijn ' +
      'en een eigen plek voor bewoners.'),
  },
  '4.6.5': notApplicable('Er is een go besloten. De andere inzet is wel bekeken bij 4.6.2.'),
  '4.6.6': notApplicable('Er is een go besloten; de wijk wordt gevolgd met de monitor van het programma.'),
}

