import { expect, it } from 'vitest'
import { aProgramme } from '@/tests/support/builders'
import { useDatabase } from '@/tests/support/database'
import { aGoal, anEstablishedVision } from '@/tests/support/goals'
import { tenantTransaction } from '@/lib/platform/db/transaction'
import { loadGoalsFacts } from './facts'

useDatabase()

const told = async (programme: { id: string; municipalityId: string }) =>
  (await tenantTransaction(programme.municipalityId, (db) => loadGoalsFacts(db, programme.id))).map(({ sectionId, words, href }) => [sectionId, words.replaceAll('\u00a0', ' '), href.split('/').at(-1)])

it('tells which vision holds, how whole the goals are and which have to be looked at', async () => {
  const programme = await aProgramme()
  await anEstablishedVision(programme, 2)
  const { id: parentId } = await aGoal(programme, { seenVision: 2, breakthrough: true })
  const whole = { specific: 'Wie', indicator: 'Aantal', baseline: '10', target: '20', acceptable: 'Allen', realistic: 'Het kan', dueYear: 2030, seenVision: 2 }
  await aGoal(programme, { parentId, ...whole })
  await aGoal(programme, { parentId, seenVision: 1 })
  for (let n = 0; n < 5; n++) await aGoal(programme, { parentId, breakthrough: true, seenVision: 2 })
  expect(await told(programme)).toEqual([
    ['5.2', 'Versie 2 van de visie is vastgesteld op 1 februari 2024 en kijkt vooruit tot 2044.', 'visie'],
    ['5.2', 'Er is 1 ambitie met 7 doelen eronder.', 'doelen'],
    ['5.2', '6 daarvan zijn doorbraakthema’s. Dat zijn er veel tegelijk.', 'doelen'],
    ['5.2', '1 doel ligt nog niet naast de visie van nu.', 'doelen'],
    ['5.2', 'Van 7 doelen is er 1 helemaal SMART.', 'doelen'],
    ['6.3', 'Van 7 doelen is er 1 helemaal SMART.', 'doelen'],
  ])
})

it('says so when there is nothing yet', async () => {
  expect(await told(await aProgramme())).toEqual([['5.2', 'Er is nog geen visie vastgesteld.', 'visie'], ['5.2', 'Er zijn nog geen ambities en doelen vastgelegd.', 'doelen']])
})
