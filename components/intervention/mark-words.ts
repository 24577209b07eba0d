type Marks = { quickWin: boolean; smallWin: boolean; residentsInitiative: boolean; pilot: boolean; experiment: boolean }

const words: Record<keyof Marks, string> = {
  residentsInitiative: 'Initiatief van bewoners', experiment: 'Experiment', pilot: 'Pilot', quickWin: 'Snel resultaat', smallWin: 'Kleine stap',
}

/** What kind of intervention it is, in words. */
export const markWords = (marks: Marks): string[] => (Object.keys(words) as (keyof Marks)[]).filter((mark) => marks[mark]).map((mark) => words[mark])
