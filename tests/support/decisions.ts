import type { Actor } from '@/lib/platform/actor'
import type { Result } from '@/lib/platform/result'
import { prepareDecision } from '@/lib/decisions/prepare-decision'
import { sealDecision } from '@/lib/decisions/seal-decision'
import { aMember } from './builders'

type Programme = { id: string; municipalityId: string }

/** A decision that needs nothing more: everyone voted for. */
export const aWholeDecision = {
  phase: 'orientation', outcome: 'go', advice: 'Begin samen.', motivation: 'Gewone inzet is niet genoeg.',
  decidedOn: '2024-05-01',
  attendees: [
    { name: 'A. de Boer', onBehalfOf: 'Gemeente', vote: 'for' },
    { name: 'B. Yilmaz', onBehalfOf: 'Woonstichting', vote: 'for' },
  ],
}

/** What a use case gave; fails the test when it refused. */
export function expectOk<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}

/** A decision in preparation, made as the bureau would. */
export async function aDraftDecision(programme: Programme, content: object = {}, bureau?: Actor) {
  const actor = bureau ?? (await aMember(programme, 'bureau'))
  const input = { ...aWholeDecision, ...content, programmeId: programme.id, version: 0 }
  return { ...expectOk(await prepareDecision.as(actor, input)), bureau: actor }
}

/** A sealed decision. */
export async function aSealedDecision(programme: Programme, content: object = {}, bureau?: Actor) {
  const draft = await aDraftDecision(programme, content, bureau)
  const sealed = await sealDecision.as(draft.bureau, {
    programmeId: programme.id, decisionId: draft.decisionId, version: draft.version,
  })
  return { ...expectOk(sealed), bureau: draft.bureau }
}
