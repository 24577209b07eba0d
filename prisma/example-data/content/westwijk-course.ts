import type { GoalStory } from '../story/goal-types'

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
