import { described, no, partly, yes, type Answers } from '../../story/said'

/** What De Kolk said in Herijken of the first cycle. */
export const recalibrationAnswers: Answers = {
  '8.1.1': partly('Beginnen en aanpassen kan elk kwartaal. Stoppen lukte één keer: met de buurtvaders, toen die zelf te weinig mensen hadden.'),
  '8.1.2': yes('Op grond van de monitor ging in 2022 een half miljoen van toezicht naar schuldhulp. Het bestuur besliste daar zelf over.'),
  '8.1.3': no('Nee. Wonen, zorg en economie maken elk hun eigen jaarplan. De wijk merkt dat op de dag dat drie brieven tegelijk vallen.'),
  '8.1.4': partly('Signalen over wonen en overlast komen goed door. Signalen over zorg blijven hangen bij een manager die er net is.'),
  '8.2.1': {
    earlier: [yes('De vier doelen kloppen nog.')],
    agreed: partly(
      'De vier doelen kloppen, de verdeling niet. Veel gezinnen zijn geholpen met schulden, maar het aantal nieuwe schulden daalt ' +
      'nauwelijks. Er gaat meer naar voorkomen en naar inkomen, en minder naar hulp achteraf.'),
  },
  '8.2.2': yes('De energieprijzen van 2022 en de sluiting van de sociale werkplaats kwamen niet in het plan voor en veranderden alles. Het warmtenet is drie jaar later.'),
  '8.2.3': partly('De zorgverzekeraar doet mee sinds 2023, de winkeliers zijn vertrokken. Het mbo wil meer dan stages leveren; een werkgever ontbreekt nog.'),
  '8.2.4': no('Voor het tweede programma is 60% gedekt. De raad wil eerst weten wat het eerste heeft opgeleverd, en die berekening is er niet.'),
  '8.3.1': yes('Naast de monitor is door een onderzoeker gekeken naar het proces. Blinde vlek: wij vergaderen veel en stoppen weinig.'),
  '8.3.2': described(
    'Beheer van de flats en de straat, vier vaste gezichten in de wijk en een bewonersbudget dat niet elk jaar opnieuw gevraagd hoeft ' +
    'te worden. Stopt het in één keer, dan zijn buurtkamer en voedseltafel binnen een jaar weg.'),
  '8.3.3': described(
    'Elk jaar in april de vier indicatoren, ook na het programma. De wijkregisseur is aan zet, en bij twee jaar achteruitgang ' +
    'bespreekt het college het met de partners.'),
}
