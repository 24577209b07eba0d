import type { GoalStory } from '../../story/goal-types'

const source = 'Bron: Handboek §5.2'
const notThere = 'Het streefcijfer is het gemiddelde van de vier grote steden (Handboek §4.2). Hoe hoog dat is, hoe het nu staat en in welk jaar het gehaald moet zijn, staat niet in de bron.'
const step = 'Een stap in de verandertheorie; een indicator staat niet in de bron.'

/** Three pillars, the two that were laid beside and under them, and the steps of the published theory of change. */
export const goals: GoalStory[] = [
  {
    key: 'learn', title: 'School: betere schoolprestaties', fields: ['education', 'youth'], target: 'Gemiddelde van de vier grote steden',
    explanation: `Eerste van de drie kerndoelen. ${source}. ${notThere}`,
  },
  { key: 'schooling', below: 'learn', title: 'Betere opvoeding en scholing', fields: ['youth', 'education'], explanation: `Volgt op rust thuis. ${step} ${source}.` },
  {
    key: 'work', title: 'Werk: meer mensen aan het werk', fields: ['work', 'income'], target: 'Gemiddelde van de vier grote steden',
    explanation: `Tweede van de drie kerndoelen. ${source}. ${notThere}`,
  },
  { key: 'better-paid', below: 'work', title: 'Meer mensen met beter betaald werk', fields: ['work'], explanation: `Komt binnen bereik na school. ${step} ${source}.` },
  { key: 'income', below: 'work', title: 'Hogere inkomens', fields: ['income'], explanation: `Volgt op beter betaald werk. ${step} ${source}.` },
  {
    key: 'homes', title: 'Wonen: betere woningen', fields: ['housing'], target: 'Gemiddelde van de vier grote steden',
    explanation: `Derde van de drie kerndoelen. ${source}. ${notThere}`,
  },
  { key: 'demand', below: 'homes', title: 'Meer vraag naar betere woningen', fields: ['housing'], explanation: `Volgt op hogere inkomens. ${step} ${source}.` },
  {
    key: 'base', title: 'De basis op orde: meer rust thuis', fields: ['income', 'health', 'community', 'youth'],
    explanation: `Geldt als voorwaarde voor de drie kerndoelen. Wat er precies onder valt, staat niet in de bron. ${source}.`,
  },
  {
    key: 'safe', title: 'Veiliger, met minder criminaliteit die de wijk ondermijnt', fields: ['safety'],
    explanation: `Later toegevoegd naast de drie kerndoelen, zonder zelf zo te heten: zolang misdaad loont, lukken die drie niet. ${source}. Indicator en jaar staan niet in de bron.`,
  },
]
