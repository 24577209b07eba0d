import type { DecisionOutcome, PhaseCode } from '@/lib/process/types'

type PlainWords = {
  /** What the step is called in a street, where nobody says Herijken. */
  step: string
  /** What the step means for someone who lives there. */
  meaning: string
  /** What was decided at its end, as somebody would ask it at the door. */
  question: string
  outcomes: Record<DecisionOutcome, string>
}

const answers = { go: 'Ja', go_with_conditions: 'Ja, met voorwaarden', not_yet: 'Nog niet', no_go: 'Nee' } as const satisfies PlainWords['outcomes']

/** The phases and their decisions in the words of residents (handbook §5.2: clear and understandable language). */
export const phaseWords: Record<PhaseCode, PlainWords> = {
  orientation: {
    step: 'Uitzoeken wat er speelt', question: 'Komt er een lange aanpak voor de wijk?', outcomes: answers,
    meaning: 'De gemeente en andere organisaties zoeken samen met bewoners uit wat er speelt, en of een lange aanpak nodig is.',
  },
  startup: {
    step: 'Afspreken wie wat doet', question: 'Zijn we het eens over wat we willen, en wie wat doet?', outcomes: answers,
    meaning: 'Organisaties en bewoners spreken af wie meedoet, waar ze naartoe willen en wie wat belooft.',
  },
  design: {
    step: 'Plannen maken', question: 'Zijn de plannen klaar om te beginnen?', outcomes: answers,
    meaning: 'Samen kiezen we wat we de komende jaren gaan doen, en hoe we kijken of het helpt.',
  },
  execution: {
    step: 'Aan het werk', question: 'Kijken we nu terug op wat heeft geholpen?', outcomes: { ...answers, no_go: 'De plannen stoppen' },
    meaning: 'De plannen worden uitgevoerd. U merkt dat in uw straat, op school of in het buurthuis.',
  },
  recalibration: {
    step: 'Terugkijken', question: 'Gaan we nog een ronde door?', outcomes: { ...answers, no_go: 'Nee, we ronden het af' },
    meaning: 'We kijken terug: wat heeft geholpen, wat niet, en wat doen we in de volgende jaren anders?',
  },
}
