import { partly, yes, type Answers } from '../../story/said'

/** Oriënteren, as far as the handbook tells. */
export const orientation: Answers = {
  '4.1.1': yes(
    'Volgens Deetman en Mans (2011) waren de sociale en economische problemen nergens in Nederland zo groot en zo zwaar. In zeven ' +
    'focuswijken komen de meeste problemen samen. Welke zeven dat zijn, staat niet in de bron. (Handboek §2.1)'),
  '4.2.1': partly(
    'Rotterdam heeft van elke wijk een profiel. Daarin staan cijfers en antwoorden van bewoners, naast het gemiddelde van de stad en van ' +
    'eerdere jaren. De cijfers van Zuid zelf staan niet in de bron. (Handboek §4.2, p. 32)'),
  '4.3.3': partly(
    'Onderzoek liet in 2010 zien dat alle goede bedoelingen samen een carrousel van projecten waren geworden. Daarom kwam er één korte ' +
    'visie voor de lange termijn. (Handboek §4.1, p. 29)'),
  '4.6.2': yes('In 2012 is afgesproken om er twintig jaar samen aan te werken. Losse, korte projecten hielpen niet. (Handboek §2.1 en §4.1, p. 29)'),
}

/** Opstarten, with everything that is published about money. */
export const startup: Answers = {
  '5.1.1': yes(
    'Rijk, gemeente, woningcorporaties, zorginstellingen, schoolbesturen, bedrijven, politie en Openbaar Ministerie doen mee. Welke ' +
    'organisaties dat precies zijn, staat niet in de bron. (Handboek §2.1)'),
  '5.1.4': yes('Het Rijk doet al ruim tien jaar mee. Iemand van het ministerie van BZK zit in het bestuur. (Handboek §4.5)'),
  '5.1.6': yes(
    'Partijen van dezelfde soort zitten samen aan een tafel. Elke tafel stuurt één iemand naar het bestuur; na twee jaar is dat een ander. ' +
    'Ook de wethouder, het Rijk en een bewoner zitten in het bestuur. (Handboek §5.1, p. 55)'),
  '5.1.7': yes('De burgemeester is voorzitter van het bestuur. (Handboek §5.1)'),
  '5.2.1': partly(
    'Er zijn drie kerndoelen: school, werk en wonen. Zij zijn gekozen aan de tafels en in het bestuur. De getallen die erbij horen, staan ' +
    'niet in de bron. (Handboek §5.2)'),
  '5.2.2': partly(
    'In het bestuur zit iemand namens bewoners. Bij de terugblik in 2022 bleek dat bewoners meer zelf over hun vragen moeten gaan. ' +
    '(Handboek §2.1 en §5.1, p. 55)'),
  '5.2.3': yes('De verandertheorie begint thuis: eerst rust in het gezin, dan school, dan beter werk en meer inkomen. Zo komt er vraag naar betere woningen. (Handboek §5.2)'),
  '5.2.4': yes('Elke partner kent de drie kerndoelen en gebruikt dezelfde woorden. (Handboek §5.2)'),
  '5.2.5': yes(
    'Onder de drie doelen liggen zeven leefvelden: wonen, werk en inkomen, scholing, veiligheid en criminaliteit, gezondheid en ' +
    'hulpverlening, opvoeding, en sociaal functioneren. (Handboek §2.1)'),
  '5.2.6': yes('Er is afgesproken om twintig jaar samen te werken, vanaf 2012. (Handboek §2.1)'),
  '5.2.7': yes('De tafels zetten de lijnen uit. Het bestuur bracht die lijnen bij elkaar en koos de doelen. (Handboek §5.1, p. 55)'),
  '5.3.1': partly('Partners zijn gebonden aan doelen en resultaten die zij deelden. Tot in detail vastgelegd is het niet. (Handboek §5.2)'),
  '5.5.1': partly(
    'Bij het begin in 2012 was er geen geld voor de grote plannen, wel de belofte van onder meer het Rijk om twintig jaar mee te doen. De ' +
    'eerste jaren was er een paar miljoen voor heel Zuid. Daarna is stap voor stap geld gevonden. (Handboek §5.5, p. 70)'),
  '5.5.2': partly(
    'Rebel Group rekende in 2021 voor zestien gebieden samen: ongeveer € 400 miljoen per jaar nodig, van 2021 tot en met 2024, boven op ' +
    'gewoon geld. Elke euro brengt € 1,50 op, als het geld vrij te gebruiken is over onderwijs, gezondheid en opvoeding, en wonen. Wat Zuid ' +
    'alleen nodig heeft, en na hoeveel jaar het zich terugverdient, staat niet in de bron. (Handboek §5.5)'),
  '5.5.6': yes(
    'Ja: twee Regio Deals, en landelijk geld dat naar de twintig gebieden gaat, zoals het Volkshuisvestingsfonds, Preventie met gezag en ' +
    'Kansrijke Wijk. De gemeente zet eerst zelf geld klaar; dat helpt in het gesprek met het Rijk. Elders betaalt ook een zorgverzekeraar ' +
    'mee: in Leeuwarden Oost zes ton in drie jaar. (Handboek §5.5, p. 70 en verder)'),
}

/** Ontwerpen, Uitvoeren and Herijken. */
export const later: Answers = {
  '6.1.1': yes('Een onafhankelijke programmadirecteur voert de regie, met een eigen programmabureau. (Handboek §2.1 en §6.2)'),
  '6.2.2': partly(
    'In het bestuur heeft elk beleidsdomein één iemand. Wie in de wijken werkt, krijgt leiding uit de eigen organisatie. Over het niveau ' +
    'daartussen zegt de bron niets. (Handboek §6.2)'),
  '6.2.5': partly('Bewoners hebben een plek in het bestuur. Welke rol zij verder hebben, staat niet in de bron. (Handboek §5.1, p. 55)'),
  '6.3.1': partly('Er zijn drie doelen voor twintig jaar. De streefcijfers zijn het gemiddelde van de vier grote steden; hoe hoog dat is, staat niet in de bron. (Handboek §2.1 en §4.2)'),
  '6.3.2': partly('Er is een groeipad: klein begonnen, en pas met de Regio Deal van 2019 konden de grotere projecten beginnen. (Handboek §5.5, p. 70)'),
  '6.3.8': yes('Er wordt gekeken of meer mensen werken, of kinderen het op school beter doen en of de woningen beter worden. (Handboek §2.1)'),
  '6.4.4': yes('Er kwam later een vierde lijn bij, tegen onveiligheid en ondermijning. Ook “de basis op orde” kreeg een plek. (Handboek §5.2)'),
  '8.2.1': partly(
    'In 2022 lagen de resultaten redelijk dicht bij wat voor de eerste tien jaar was gevraagd: een kwart van wat er uiteindelijk moet staan. Een deel ' +
    'is nog kwetsbaar. De ambities worden daarom bijgewerkt. (Handboek §2.1)'),
  '8.2.4': partly('Na de eerste Regio Deal was nieuw geld nodig. De hoogste begroting haalde het in 2022 niet; wel maakte de gemeente extra geld vrij. (Handboek §5.5, p. 70)'),
  '8.3.1': yes('Er zijn rapporten over de voortgang en een terugblik halverwege, in 2022. (Handboek §2.1)'),
}
