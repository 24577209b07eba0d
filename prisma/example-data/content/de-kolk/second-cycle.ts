import { described, no, partly, skipped, yes, type Answers } from '../../story/said'

/** Opstarten once more, with what the first programme taught. */
export const startupAgain: Answers = {
  '5.1.1': yes('Negen partijen, met de zorgverzekeraar en het mbo erbij. De winkeliersvereniging deed niet meer mee; met drie winkels apart zijn er afspraken.'),
  '5.1.2': yes('Maandelijks, en sinds dit jaar met zorg erbij.'),
  '5.1.3': yes('Bij vertrek loopt beloofd geld nog een jaar door. Dat hebben wij geleerd van het afscheid van de winkeliers.'),
  '5.1.4': yes('Met het Rijk is er nu een vaste ingang via de provincie. Twee andere gemeenten gebruiken onze monitor.'),
  '5.1.5': {
    per: {
      gemeente: described('In het coalitieakkoord, met naam van de wethouder en van haar vervanger.'),
      dijk: described('De bestuurder zelf. Bij ziekte vervangt Henk Braams hem, met een mandaat op papier.'),
      kompas: described('Het nieuwe schoolbestuur heeft het besluit van 2020 bevestigd.'),
      mbo: described('In het jaarplan van het college van bestuur, voor vier jaar.'),
      bewoners: described('Twee gekozen bestuurders, en sinds dit jaar een van de jongerenraad.'),
    },
    agreed: described('Elke partner heeft een naam en een vervanger, vastgelegd in een besluit. De voorzitter vraagt er elk jaar naar.'),
  },
  '5.1.6': yes('Vier keer per jaar, en een keer samen met het dagelijks bestuur van de provincie.'),
  '5.1.7': partly('De burgemeester blijft boegbeeld. In de wijk zoeken wij een opvolger voor Wim, die na 44 jaar verhuist.'),
  '5.2.1': yes('De vier doelen zijn gebleven, met scherpere getallen: 30% minder nieuwe schulden in 2029, gemeten bij de bron.'),
  '5.2.2': partly('Deze keer 260 mensen, waarvan 90 jonger dan 25. Mensen die nachtdienst draaien missen nog steeds.'),
  '5.2.3': yes('Bouwen op wat er is, en nu ook opschrijven wanneer wij stoppen.'),
  '5.2.4': yes('De begrippenlijst is herschreven met bewoners. “Leefbaarheid” is eruit; er staat nu wat wij zien.'),
  '5.2.5': yes('Inkomen is een eigen doel geworden. Gezondheid blijft door alles heen lopen.'),
  '5.2.6': yes('Tot 2039. Halverwege, in 2029, kijken wij of de richting nog klopt.'),
  '5.2.7': yes('De zorgpartijen schreven deze keer mee.'),
  '5.2.8': partly('De huurprijs, de toeslagen en het warmtenet lossen wij niet in de wijk op. Voor één ervan is nog geen afspraak met wie dan wel.'),
  '5.3.1': yes('Een tweede contract van vier bladzijden, met een bijlage per partner.'),
  '5.3.2': yes('De doelen, en wat wij doen als ze tegenvallen.'),
  '5.3.3': yes('Getekend door negen bestuurders, in de kantine van het mbo.'),
  '5.5.1': partly('Zestig procent is gedekt. Voor de rest ligt er een plan: eerst uit gewone budgetten, dan uit subsidie.'),
  '5.5.2': yes('Nu wel berekend, met cijfers uit de eerste jaren: elke euro schuldhulp scheelt op den duur ongeveer twee euro aan uitkeringen en huurschuld.'),
  '5.5.3': partly('Twee van de veertien knelpunten zijn opgelost. De kostendelersregels liggen weer bij de doorbraaktafel.'),
  '5.5.4': skipped('De uitgaven van zorg en onderwijs zijn niet per wijk te maken. Afgesproken met de raad dat wij daar niet nog een jaar op wachten.'),
  '5.5.5': partly('Voor groen en sport verdeelt de stad sinds vorig jaar naar behoefte. Voor zorg nog niet.'),
  '5.5.6': yes('Provincie, Rijk en verzekeraar leggen samen € 1,9 miljoen bij, met een looptijd van vier jaar.'),
}

/** Ontwerpen once more: half done, and some points wait for what everyone agrees. */
export const designAgain: Answers = {
  '6.1.1': yes('De regisseur blijft, met een nieuw mandaat: zij mag ook voorstellen om te stoppen.'),
  '6.1.2': partly('Tot en met het tweede programma. Voor daarna ligt een voorstel bij de drie grootste partners.'),
  '6.2.1': {
    per: {
      dijk: partly('Over de volgorde en nu ook over de wisselwoningen. Over de huur niet.'),
      kompas: yes('Ja, zolang het over projecten gaat en niet over het onderwijs zelf.'),
      mbo: yes('Het bureau mag bepalen waar onze stages heen gaan.'),
      politie: no('Nog steeds niet, en dat blijft zo.'),
      welzijn: yes('Ja.'),
      gemeente: partly('Over het bewonersbudget en de openbare ruimte. Over de begroting beslist de raad.'),
    },
  },
  '6.2.2': yes('Drie tafels, plus een vierde voor wonen en warmte zolang de flats worden vernieuwd.'),
  '6.2.3': partly('Het half uur in de wijk is gebleven. Na de wisseling van drie bestuurders kennen mensen elkaar minder.'),
  '6.2.4': {
    per: {
      dijk: described('Eén teamleider, zoals het was. Dat werkt.'),
      mbo: described('De praktijkcoördinator meldt zich elke week bij het bureau en elk kwartaal bij het college van bestuur.'),
      politie: described('Wekelijks tussen wijkagent en teamchef. Met de eenheid blijft het zoeken.'),
    },
  },
  '6.2.5': yes('Bewoners zitten nu met twee zetels in het programmateam en met een in het bestuur: variant E voor wonen, D voor de rest.'),
  '6.3.1': yes('De vier doelen met bijgestelde streefwaarden voor 2029 en 2039, en per doel een tussenmeting.'),
  '6.3.2': {
    earlier: [no('Voor het tweede programma was nog niets gedekt.')],
    agreed: partly('De eerste twee jaar zijn gedekt, de laatste twee voor de helft. Zie de actie bij de raad.'),
  },
  '6.3.3': partly('De jongerenraad schreef mee aan drie van de twaalf maatregelen. De rest van de wijk leest mee in de volgende ronde.'),
  '6.3.5': skipped('Doen wij zodra de zorg haar plannen heeft; nu zou het nattevingerwerk zijn.'),
  '6.4.1': yes('Ook veiligheid heeft nu een indicator die niet van meldingen afhangt: durft u ’s avonds naar het plein?'),
  '6.4.3': yes('Twintig gezinnen, nu voor het vijfde jaar. Zes daarvan zijn intussen verhuisd en worden toch gevolgd.'),
  '6.4.5': yes('Afgesproken: bij twee jaar tegenvallend resultaat kiest het bestuur tussen aanpassen en stoppen.'),
}

/** Uitvoeren runs on meanwhile: what already works does not wait for the new programme. */
export const executionAgain: Answers = {
  '7.1.1': yes('De regisseur, met sinds dit jaar een tweede aanjager voor de flats.'),
  '7.1.4': partly('Bij schuldhulp zijn de plekken vervuld. Jongerenwerk zoekt nog twee mensen.'),
  '7.1.9': {
    per: {
      dijk: described('Vaste huismeesters, en sinds dit jaar een opleidingsplek uit de wijk.'),
      kompas: described('De extra vrije dag is een vaste afspraak geworden.'),
      welzijn: described('Vaste contracten. Dat kost ons aan het eind van elk subsidiejaar slapeloze nachten.'),
    },
  },
  '7.2.1': yes('Negen van de twaalf maatregelen worden gedragen door een groep uit de wijk.'),
  '7.2.4': yes('Dinsdag, donderdag en nu ook zaterdagochtend, in de buurtkamer.'),
}

/** Said in the last days. */
export const thisWeek: Answers = {
  '6.3.6': partly('De planning van riool, warmtenet en flats is weer op elkaar gelegd. Die van zorg en welzijn volgt in het voorjaar.'),
  '6.3.8': {
    earlier: [partly('Voor drie doelen wel, voor inkomen nog niet.')],
    agreed: yes('Elke maatregel noemt nu het effect en hoe wij dat meten. Twee maatregelen zijn geschrapt omdat niemand dat kon zeggen.'),
  },
  '6.4.2': partly('Per maatregel is het geregeld. Voor het hele programma ontbreekt nog wie de cijfers van de verzekeraar ophaalt.'),
  '7.2.2': yes('Dit jaar zijn 24 plannen gehonoreerd. Het oudste plan wachtte vier weken, een week te lang.'),
  '7.1.10': partly('Het convenant is verlengd. Voor het delen van gegevens met de verzekeraar ligt er een vraag bij de functionaris.'),
}
