import type { GoalStory, VisionStory } from '../story/goal-types'
import { daysAgo } from '../story/moment'

const source = 'Bron: Handboek §6.4, p. 96'
const notThere = 'Nulmeting, streefwaarde en jaar staan niet in de bron'

/** “Perspectief voor elk kind” as published, and the other four ambitions by subject only. */
export const goals: GoalStory[] = [
  {
    key: 'child', title: 'Meer perspectief voor elk kind', fields: ['youth', 'education', 'work'],
    explanation: `Een gelijke kans op een mooie toekomst: goed onderwijs, zelfvertrouwen en ruimte voor talent. ${source}.`,
  },
  { key: 'talent', below: 'child', title: 'Meer kinderen ontwikkelen hun talent', fields: ['youth', 'education'], indicator: 'Deel van de kinderen met een VVE-indicatie dat naar de voor- en vroegschoolse educatie gaat', explanation: `${source}. ${notThere}. Welke indicator bij welke deelambitie hoort, is hier afgeleid; ook het welbevinden van kinderen wordt gemeten, in woorden.` },
  { key: 'choice', below: 'child', title: 'Betere keuze voor een opleiding die past en werk geeft', fields: ['education', 'work'], indicator: 'Deel van de leerlingen dat het schooladvies van de basisschool haalt', explanation: `${source}. ${notThere}.` },
  { key: 'qualification', below: 'child', title: 'Meer leerlingen met een startkwalificatie', fields: ['education'], specific: 'De bron zegt: alle leerlingen.', indicator: 'Deel van de leerlingen met een startkwalificatie', explanation: `${source}. ${notThere}.` },
  { key: 'poverty', title: 'Minder armoede en schulden', fields: ['income'], explanation: `${source}. Deelambities en indicatoren zijn niet gepubliceerd.` },
  { key: 'work', title: 'Meer mensen aan het werk', fields: ['work'], explanation: `${source}. Deelambities en indicatoren zijn niet gepubliceerd.` },
  { key: 'homes', title: 'Betere woningen', fields: ['housing'], explanation: `${source}. Deelambities en indicatoren zijn niet gepubliceerd.` },
  { key: 'pleasant', title: 'Prettiger en veiliger wonen in de wijk', fields: ['safety', 'public_space'], explanation: `${source}. Deelambities en indicatoren zijn niet gepubliceerd.` },
]

/** What is published of the vision. What would make it whole is not published, so it stays a draft. */
export const visions: VisionStory[] = [{
  begun: daysAgo(42), who: 'noor', motto: '', horizonYear: null,
  text:
    'Over twintig jaar ontwikkelt elk kind in Westwijk zijn talent. Jongeren kiezen een opleiding die bij hen past en die uitzicht geeft op werk. Niemand gaat zonder ' +
    'startkwalificatie van school.\n\nEen kind groeit op in een hele wijk, niet alleen thuis en op school. Daarom gaat het ook om geld, werk, woningen en een prettige, ' +
    'veilige buurt. De aanpak heet “Wij de Westwijk”. (Handboek §6.4, p. 96; in eigen woorden samengevat)',
  strengths: '', deficits: '', notDoing: '', strategy: null, strategyReason: '', residentText: '',
  makers: [{ name: 'De alliantie van Wij de Westwijk', part: 'Schreef de missie en de vijf ambities; welke organisaties dat zijn, staat niet in de bron (Handboek §6.4, p. 96)' }],
  terms: [],
}]
