import type { HandoverStory } from '../../story/handover-types'
import { daysAgo, on } from '../../story/moment'

export const handovers: HandoverStory[] = [
  {
    from: 'ellen', to: 'fatima', day: on('2021-09-01'), recorded: on('2021-08-26'), who: 'fatima',
    lessons: 'Kom niet met een plan de flats in, maar met een vraag. De eerste bewonersavond mislukte omdat alles al op papier stond.\n\nDe partners zeggen snel ja. Vraag altijd wie het gaat doen en wanneer; wat niet in het verslag staat, gebeurt niet.',
    people: 'Wim de Haan weet wat er in de flats speelt en zegt het ook als het tegenzit. Bel hem voor elke bestuursavond.\n\nYvonne Sterk heeft alleen op woensdagmiddag tijd. Kom naar de praktijk, dan lukt het wel.',
    moved: [
      { kind: 'seats', words: 'Secretaris, Alliantiebestuur De Kolk (namens Gemeente Lindewaard)', detail: 'vanaf 26 maart 2019', at: { table: 'Alliantiebestuur De Kolk' } },
      { kind: 'actions', words: 'Met de school afspreken wie het lokaal opent op woensdagmiddag', detail: 'uiterlijk 1 oktober 2021', at: { page: 'programme' } },
    ],
    agreements: [
      { words: 'Het verslag gaat binnen een week naar alle leden van het bestuur', detail: 'afgesproken in 2019', at: { table: 'Alliantiebestuur De Kolk' } },
      { words: 'Elke bestuursavond begint met een verhaal van een bewoner', at: { table: 'Alliantiebestuur De Kolk' } },
    ],
    promises: [{ words: 'Een projectleider voor twee dagen in de week', detail: 'Gemeente Lindewaard', at: { page: 'programme' } }],
    contacts: [
      { words: 'Wim de Haan', detail: 'Bewonersvereniging De Kolk', at: { page: 'alliance' } },
      { words: 'Yvonne Sterk', detail: 'Huisartsenpraktijk De Kolk', at: { page: 'alliance' } },
    ],
  },
  {
    from: 'fatima', to: 'daan', day: daysAgo(9), recorded: daysAgo(10), who: 'fatima',
    lessons: 'Ik houd het bestuur, Daan neemt de sturing en het geld over. De partners willen vooral horen wat er met hun punten van vorig jaar is gebeurd. Begin daarmee.',
    people: 'Soraya Bouzid kent alle buurtsportcoaches. Henk Braams beslist pas als Joost Terpstra het ook weet: bel hen op dezelfde dag.',
    moved: [{ kind: 'sections', words: '5.4-5.5 Zicht op sturing en financiering', at: { section: '5.4-5.5' } }],
    stayed: [{ words: 'Secretaris, Alliantiebestuur De Kolk (namens Gemeente Lindewaard)', at: { table: 'Alliantiebestuur De Kolk' } }],
    contacts: [{ words: 'Soraya Bouzid', detail: 'Welzijn Lindewaard', at: { page: 'alliance' } }],
  },
]
