import { daysAgo } from '../../story/moment'
import type { TheoryStory } from '../../story/theory-types'

const path = 'Bron: handboek §5.2. De weg van thuis naar stabiele wijken staat daar zo.'
const result = 'Bron: handboek §2.1, bij de resultaten na tien jaar.'
const shown = { evidence: 'Handboek §5.2' }
const derived = { assumption: 'Afgeleid: de bron noemt dit als resultaat, niet langs welke weg het werkt.', evidence: 'Handboek §2.1' }

/** The published theory of change, with the work and the results that are published beside it. How sure anyone is, is not published. */
export const theories: TheoryStory[] = [{
  cycle: 1, begun: daysAgo(39), until: daysAgo(33), who: ['esra'],
  elements: [
    { key: 'school-day', kind: 'effort', title: 'Langere schooldag', intervention: 'school-day', note: result },
    { key: 'guarantees', kind: 'effort', title: 'Baangaranties', intervention: 'guarantees', note: result },
    { key: 'renovation', kind: 'effort', title: 'Woningen opknappen', intervention: 'renovation', note: result },
    { key: 'shady', kind: 'effort', title: 'Louche bezit aanpakken', intervention: 'shady', note: result },
    { key: 'hours', kind: 'output', title: 'Scholen met een langere dag', note: result },
    { key: 'jobs-promised', kind: 'output', title: 'Mensen met een baangarantie', note: result },
    { key: 'renovated', kind: 'output', title: 'Opgeknapte woningen', note: result },
    { key: 'calm-home', kind: 'outcome', title: 'Meer rust thuis', goal: 'base', note: path },
    { key: 'schooling', kind: 'outcome', title: 'Betere opvoeding en scholing', goal: 'schooling', note: path },
    { key: 'better-paid', kind: 'outcome', title: 'Beter betaald werk', goal: 'better-paid', note: path },
    { key: 'income', kind: 'outcome', title: 'Hogere inkomens', goal: 'income', note: path },
    { key: 'demand', kind: 'outcome', title: 'Meer vraag naar betere woningen', goal: 'demand', note: path },
    { key: 'wrong-path', kind: 'outcome', title: 'Kiezen voor misdaad wordt moeilijker', goal: 'safe', note: 'Bron: handboek §5.2. Voorwaarde voor de drie kerndoelen, later toegevoegd.' },
    { key: 'learn', kind: 'ambition', title: 'School', goal: 'learn', note: path },
    { key: 'work', kind: 'ambition', title: 'Werk', goal: 'work', note: path },
    { key: 'homes', kind: 'ambition', title: 'Wonen', goal: 'homes', note: path },
    { key: 'stable', kind: 'ambition', title: 'Stabielere wijken', note: path },
  ],
  arrows: [
    { from: 'school-day', to: 'hours', ...derived }, { from: 'hours', to: 'schooling', ...derived },
    { from: 'guarantees', to: 'jobs-promised', ...derived }, { from: 'jobs-promised', to: 'work', ...derived }, { from: 'guarantees', to: 'schooling', ...derived },
    { from: 'renovation', to: 'renovated', ...derived }, { from: 'renovated', to: 'homes', ...derived }, { from: 'shady', to: 'homes', ...derived }, { from: 'shady', to: 'wrong-path', ...derived },
    { from: 'calm-home', to: 'schooling', ...shown }, { from: 'schooling', to: 'better-paid', ...shown }, { from: 'better-paid', to: 'income', ...shown },
    { from: 'income', to: 'demand', ...shown }, { from: 'demand', to: 'stable', ...shown },
    { from: 'schooling', to: 'learn', ...shown }, { from: 'better-paid', to: 'work', ...shown }, { from: 'demand', to: 'homes', ...shown },
    { from: 'wrong-path', to: 'learn', ...shown }, { from: 'wrong-path', to: 'work', ...shown }, { from: 'wrong-path', to: 'homes', ...shown },
    { from: 'learn', to: 'stable', ...shown }, { from: 'work', to: 'stable', ...shown }, { from: 'homes', to: 'stable', ...shown },
  ],
}]
