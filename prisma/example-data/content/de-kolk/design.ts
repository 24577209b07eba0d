import { described, no, partly, skipped, yes, type Answers } from '../../story/said'

/** What De Kolk said in Ontwerpen, 2020. */
export const designAnswers: Answers = {
  '6.1.1': yes(
    'De procesregisseur werkt voor alle partners samen en is in dienst bij de gemeente. In het contract staat dat zij elke ' +
    'bestuurder op de afspraken mag aanspreken, ook de wethouder.'),
  '6.1.2': partly('Voor vier jaar is de regie betaald door gemeente en corporatie, elk de helft. Voor daarna is er een intentie, geen dekking.'),
  '6.2.1': {
    per: {
      gemeente: partly('Over het bewonersbudget beslist de wijk zelf. Over het groen en de straat beslissen wij samen, met het laatste woord bij de raad.'),
      dijk: partly('Over de volgorde van de renovatie mag de alliantie meebeslissen. Over de huur niet.'),
      kompas: yes('Het bureau mag bepalen welke projecten er op school komen. Graag zelfs.'),
      politie: no('Over de inzet van agenten beslist de driehoek. Wij kunnen daar niets van weggeven.'),
      bewoners: yes('Wij hoeven niet overal over te beslissen, wel over onze eigen straat.'),
      welzijn: yes('Het bureau mag onze uren in de wijk verdelen.'),
      huisarts: skipped('Als vrije beroepsgroep hebben wij geen regie om uit handen te geven. Wij doen mee waar het kan.'),
    },
    agreed: partly('Per organisatie staat op papier waarover een ander mag beslissen. De politie kan het niet, en dat weet iedereen vooraf.'),
  },
  '6.2.2': yes('Bestuur vier keer per jaar, programmateam elke twee weken, wijkteam elke week. Per tafel staat waarover zij beslist.'),
  '6.2.3': yes('Elk bestuurlijk overleg begint met een half uur in de wijk. Nieuwe leden lopen eerst een dag mee met een partner.'),
  '6.2.4': {
    per: {
      gemeente: described('Elke twee weken zit de wijkregisseur bij de wethouder. Wat op straat niet lukt, staat binnen een week op haar agenda.'),
      dijk: described('Eén teamleider voor wonen, beheer en renovatie in De Kolk. Voorheen waren dat er drie.'),
      kompas: described('De directeur is zelf uitvoering, dus dat is één gesprek.'),
      politie: described('Wijkagent en teamchef spreken elkaar wekelijks. Beleid zit verder weg, bij de eenheid.'),
      welzijn: described('Kwartaalgesprek met wat is beloofd en wat er op straat van terechtkwam.'),
    },
    agreed: described('Elke partner heeft één aanspreekpunt tussen bestuur en straat. De regisseur houdt bij waar signalen blijven liggen.'),
  },
  '6.2.5': yes(
    'Wij kozen variant D: twee bewoners zitten aan de tafel van het programmateam met stem, en adviseren het bestuur. Zij krijgen ' +
    'een vergoeding per bijeenkomst.'),
  '6.2.6': partly('Drie van de vijf wethouders werken actief mee. Economie en sport deden dit jaar niet mee aan de gesprekken.'),
  '6.3.1': yes('Vier doelen tot 2039 met elk één indicator, een nulmeting uit 2019 en een streefwaarde voor 2023, 2029 en 2039.'),
  '6.3.2': partly('De eerste vier jaar zijn gedekt: € 9,4 miljoen extra, waarvan € 2,3 miljoen voor mensen. Het groeipad daarna ligt bij de raad.'),
  '6.3.3': yes('Veertig bewoners lazen mee in vier rondes. Op hun verzoek gaat de buurtkamer open op zondag en is het straatfeest geschrapt.'),
  '6.3.4': yes('Er is een bewonersbudget van € 60.000 per jaar. Een plan tot € 5.000 krijgt binnen drie weken antwoord.'),
  '6.3.5': {
    earlier: [partly('Van 4 van de 19 maatregelen is nog niet duidelijk wat er extra aan is.')],
    agreed: yes('Bij elke maatregel staat wat de gewone inzet is en wat wij daarbovenop doen. Twee maatregelen zijn geschrapt omdat zij al bestonden.'),
  },
  '6.3.6': partly('De planning van riool, warmtenet en renovatie is op elkaar gelegd: één keer open, per straat. Zorg en welzijn doen dat nog apart.'),
  '6.3.7': described(
    'Een vast team van acht wijkgangers belt aan en komt terug. Daarnaast de buurtapp, de schoolpoort en een keer per kwartaal een ' +
    'maaltijd waar een wethouder serveert en luistert.'),
  '6.3.8': partly('Voor schulden en school sturen wij op effect. Voor veiligheid tellen wij nog vooral wat wij doen.'),
  '6.4.1': partly('Drie van de vier doelen hebben een indicator voor het effect. Voor veiligheid zoeken wij er nog een die niet van meldingen afhangt.'),
  '6.4.2': yes('Een keer per jaar, in april: per maatregel en voor het geheel. Dezelfde mensen bespreken beide.'),
  '6.4.3': yes('Naast cijfers houden wij elk jaar twintig lange gesprekken met dezelfde gezinnen.'),
  '6.4.4': skipped('De eerste monitor komt pas in april 2021. Dan kijken wij of bijsturen ook echt gebeurt.'),
  '6.4.5': no('Daar is niets over afgesproken. Het bestuur wil dit eerst een jaar aanzien.'),
}
