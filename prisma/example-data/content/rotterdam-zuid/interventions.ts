import type { ExecutionStory, InterventionStory } from '../../story/intervention-types'
import { daysAgo, on } from '../../story/moment'

const told = { at: daysAgo(36), who: 'esra' }
const goesOn = { at: daysAgo(35), who: 'esra', kind: 'start' as const, reason: 'Volgens de bron is dit al gedaan of bezig. Sinds wanneer, staat er niet.' }
const noOwner = 'Welke partner dit trekt, staat niet in de bron; daarom staat hier het programmabureau.'
const derived = 'Afgeleid: de bron noemt het als resultaat, niet langs welke weg het werkt.'

const effort = (words: Pick<InterventionStory, 'key' | 'title' | 'what' | 'newness' | 'contributions'> & Partial<InterventionStory>): InterventionStory =>
  ({ ...words, what: `${words.what} ${noOwner}`, owner: 'bureau', cameAlong: true, proposed: told, choices: [goesOn] })

const list: InterventionStory[] = [
  effort({
    key: 'school-day', title: 'Langere schooldag', newness: 'intensified',
    what: 'Kinderen krijgen meer tijd op school. Dit kon beginnen met geld uit de Regio Deal van 2019. Welke scholen meedoen, staat niet in de bron. (Handboek §2.1 en §5.5, p. 70)',
    contributions: [
      { goal: 'schooling', how: `Meer tijd om te leren. ${derived} (Handboek §2.1)` },
      { goal: 'better-paid', indirect: true, how: 'Wie meer leert, vindt volgens de verandertheorie beter betaald werk. (Handboek §5.2)' },
      { goal: 'income', indirect: true, how: 'Met beter betaald werk komt er meer inkomen. (Handboek §5.2)' },
      { goal: 'demand', indirect: true, how: 'Wie meer verdient, zoekt een betere woning. (Handboek §5.2)' },
    ],
  }),
  effort({
    key: 'guarantees', title: 'Baangaranties', newness: 'new', what: 'Er zijn garanties op een baan gegeven. Aan wie, door wie en hoeveel, staat niet in de bron. (Handboek §2.1)',
    contributions: [
      { goal: 'work', how: `Wie een baan zeker heeft, gaat aan het werk. ${derived} (Handboek §2.1)` },
      { goal: 'schooling', indirect: true, how: `Een baan in zicht is een reden om de opleiding af te maken. ${derived} (Handboek §2.1)` },
    ],
  }),
  effort({
    key: 'renovation', title: 'Betere woningen, ook die van particuliere eigenaren', newness: 'intensified',
    what: 'Woningen worden opgeknapt. De Regio Deal van 2019 was er ook voor woningen van particuliere eigenaren. Hoeveel en waar, staat niet in de bron. (Handboek §2.1 en §5.5, p. 70)',
    contributions: [{ goal: 'homes', how: 'Elke opgeknapte woning maakt de woningen van Zuid beter. (Handboek §2.1)' }],
  }),
  effort({
    key: 'shady', title: 'Aanpak van louche bezit', newness: 'intensified', what: 'Panden in verkeerde handen worden aangepakt. Hoeveel en waar, staat niet in de bron. (Handboek §2.1)',
    contributions: [
      { goal: 'homes', how: 'Woningen komen weer in goede handen. (Handboek §2.1)' },
      { goal: 'safe', indirect: true, how: `Wie met panden misdaad verdient, verliest zijn plek. ${derived} (Handboek §2.1 en §5.2)` },
    ],
  }),
]

/** The four efforts that the handbook names. */
export const executions: ExecutionStory[] = [{
  cycle: 1, title: 'Wat er op Zuid is gedaan, zoals gepubliceerd', starts: on('2019-01-01'), years: 4, begun: told, list,
  summary: 'De bron noemt vier soorten werk, geen uitvoeringsprogramma met jaren. Hier staan de jaren van de eerste Regio Deal, 2019 tot en met 2022. Of iets nieuw is of extra, is afgeleid. (Handboek §2.1 en §5.5, p. 70)',
}]
