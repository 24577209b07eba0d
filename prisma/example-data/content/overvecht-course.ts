import type { ChanceStory, GoalStory } from '../story/goal-types'
import { daysAgo } from '../story/moment'

const source = 'Bron: Handboek §5.2, p. 60–61'
const nothingMore = 'Indicator, nulmeting, streefwaarde en jaar staan niet in de bron.'

/** The five ambitions as published, with what is published below each. */
export const goals: GoalStory[] = [
  { key: 'homes', title: 'Plezierig wonen in een meer gemengde wijk', fields: ['housing', 'public_space'], explanation: `${source}. ${nothingMore}` },
  { key: 'more-homes', below: 'homes', title: 'Meer woningen en meer soorten woningen', fields: ['housing'], explanation: source },
  { key: 'clean', below: 'homes', title: 'Schonere, groenere, gezondere en veiligere straten', fields: ['public_space', 'health', 'safety'], explanation: source },
  { key: 'youth', title: 'Meer perspectief voor de jeugd', fields: ['youth', 'education'], explanation: `${source}. ${nothingMore}` },
  { key: 'language', below: 'youth', title: 'Betere taal en ontwikkeling, van de zwangerschap tot vier jaar', fields: ['youth', 'education'], explanation: source },
  { key: 'future', below: 'youth', title: 'Meer toekomst voor jongeren in school en werk', fields: ['youth', 'education', 'work'], explanation: source },
  { key: 'safety', title: 'Veiligere buurten', fields: ['safety'], explanation: `${source}. ${nothingMore}` },
  { key: 'right-path', below: 'safety', title: 'Meer jongeren kiezen het goede pad, minder overlast', fields: ['safety', 'youth'], explanation: source },
  { key: 'crime', below: 'safety', title: 'Minder criminaliteit die de wijk ondermijnt', fields: ['safety'], explanation: source },
  { key: 'care', title: 'Zorg en steun dichterbij en op maat', fields: ['health', 'income', 'community'], explanation: `${source}. ${nothingMore}` },
  { key: 'social-base', below: 'care', title: 'Een sterkere sociale basis', fields: ['community'], explanation: source },
  { key: 'reach', below: 'care', title: 'Meer inwoners bereiken, ook wie nu buiten beeld blijft', fields: ['community', 'health'], explanation: source },
  { key: 'money', below: 'care', title: 'Snellere en betere aanpak van geldzorgen', fields: ['income'], explanation: source },
  { key: 'helpers', below: 'care', title: 'Betere samenwerking tussen hulpverleners', fields: ['health'], explanation: source },
  { key: 'take-part', title: 'Meer meedoen en ondernemen', fields: ['work', 'economy'], explanation: `${source}. ${nothingMore}` },
  { key: 'business', below: 'take-part', title: 'Aantrekkelijker voor ondernemers', fields: ['economy'], explanation: source },
  { key: 'chances', below: 'take-part', title: 'Meer kansen op werk, scholing en een eigen bedrijf', fields: ['work', 'education', 'economy'], explanation: source },
]

const tied = 'Welke ambities dit dient, is hier afgeleid uit de beschrijving'
const chance = (place: string, title: string, goalKeys: string[], partners: string[], others: string): ChanceStory =>
  ({ place, title, goals: goalKeys, partners, others, explanation: `${source}. ${tied}.`, at: daysAgo(39), who: 'tim' })

/** Places, chances and coalitions as published. */
export const chances: ChanceStory[] = [
  chance('Centrumgebied', 'Samen een nieuw centrum bouwen', ['more-homes', 'business', 'clean'], ['ondernemers', 'bewoners'], 'Eigenaren van het winkelcentrum en andere gebouwen'),
  chance('Bedrijventerrein Nieuw-Overvecht', 'Een veiliger terrein dat ondernemers trekt', ['business', 'crime'], ['ondernemers', 'gemeente', 'politie'], ''),
  chance('In de hele wijk', 'Jongeren warm maken voor bouw en duurzame techniek', ['future', 'chances'], [], 'Bouw is wouw, de Ontdekhal'),
  chance('Sportpark Vechtzoom', 'Sportclubs die de buurt erbij halen', ['future', 'social-base'], [], 'SV Vechtzoom, UNO en UFO'),
  chance('Hoge flats', 'Bij de renovatie ook hulp bij schulden, gezondheid en werk', ['money', 'helpers', 'clean', 'chances'], [], ''),
  chance('Zambesidreef, 3S-dreven en THEMA-dreven', 'Buurten waar mensen prettig en veilig samenleven', ['clean', 'social-base', 'right-path'], ['bewoners', 'ondernemers'], 'Professionals in de buurt'),
  chance('In de hele wijk', 'Project O: samen opgaven oppakken, zoals duur vervoer en wonen zonder aardgas', ['homes', 'take-part'], ['bewoners', 'ondernemers', 'gemeente'], 'Project O, organisaties in de wijk'),
  chance('Tamarinde', 'Eén plek voor voedsel, werk en zingeving', ['money', 'chances', 'reach'], [], 'Leger des Heils, ROC Midden Nederland, UW, Voedselbank, Werkwinkel, WIJ 3.0'),
  chance('Park de Gagel', 'De omgeving vernieuwen met woningen, zorg en groen', ['more-homes', 'clean', 'helpers'], ['gemeente'], 'Careyn, Werkplaats Overvecht'),
  chance('In de hele wijk', 'Sporten en bewegen waaraan iedereen mee kan doen', ['social-base'], [], 'SportUtrecht en sportaanbieders'),
]
