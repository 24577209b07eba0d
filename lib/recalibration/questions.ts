import type { Question, Verdict } from './schema'

/** The questions as they are put, and the sections of the handbook whose facts help to answer them. */
export const questionWords: Record<Question, { readonly ask: string; readonly help: string; readonly sections: readonly string[] }> = {
  rightProblems: {
    ask: 'Werken we aan de juiste opgaven?', sections: ['5.2'],
    help: 'Wat is er veranderd in de wijk en daarbuiten? Welke opgave kwam erbij, welke is kleiner geworden?',
  },
  stillWhy: {
    ask: 'Staan we nog achter het waarom?', sections: ['5.2'],
    help: 'Lees de visie nog eens. Zouden we die nu weer zo vaststellen?',
  },
  rightParties: {
    ask: 'Zitten de juiste partijen aan tafel?', sections: ['4.5', '5.1'],
    help: 'Wie is nodig en ontbreekt? Wie zit erbij zonder dat het nog past?',
  },
  doingNeeded: {
    ask: 'Doen we wat nodig is om de ambities te halen?', sections: ['6.3'],
    help: 'Kijk naar het geheel: welke doelen krijgen te weinig, welke interventies dragen weinig bij?',
  },
  structuresFit: {
    ask: 'Passen de organisatie, de rol van bewoners en de monitoring nog?', sections: ['6.1', '6.2'],
    help: 'Denk aan de tafels, de procesregie en hoe bewoners meebeslissen.',
  },
}

export const verdictWords: Record<Verdict, { readonly label: string; readonly done: string; readonly help: string }> = {
  continue: { label: 'Doorgaan', done: 'Gaat door', help: 'Gaat mee naar het volgende programma zoals het is.' },
  adjust: { label: 'Bijstellen', done: 'Wordt bijgesteld', help: 'Gaat mee, maar anders. Schrijf bij de reden wat er verandert.' },
  stop: { label: 'Stoppen', done: 'Stopt', help: 'Houdt op, ook al is het niet af.' },
  complete: { label: 'Afronden', done: 'Is klaar', help: 'Heeft gedaan waar het voor was.' },
}
