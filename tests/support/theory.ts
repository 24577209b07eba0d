import type { Actor } from '@/lib/platform/actor'
import { addArrow } from '@/lib/theory/add-arrow'
import { addElement } from '@/lib/theory/add-element'
import { startTheory } from '@/lib/theory/start-theory'
import type { TheoryKind } from '@/lib/theory/schema'
import { aMember, aProgramme } from './builders'
import { expectOk } from './decisions'

/** An empty theory of change, with somebody of the bureau who may draw in it. */
export async function aTheory() {
  const programme = await aProgramme()
  const bureau = await aMember(programme, 'bureau')
  const { theoryId } = expectOk(await startTheory.as(bureau, { programmeId: programme.id, from: 'empty' }))
  return { programme, bureau, programmeId: programme.id, theoryId }
}
type Where = { programmeId: string; theoryId: string }

/** An element in it, by its title. */
export async function anElement(actor: Actor, { programmeId, theoryId }: Where, title: string, kind: TheoryKind = 'outcome', extra: object = {}): Promise<string> {
  return expectOk(await addElement.as(actor, { programmeId, theoryId, kind, title, ...extra })).elementId
}

/** An arrow from one to the other. */
export async function anArrow(actor: Actor, { programmeId, theoryId }: Where, fromId: string, toId: string, extra: object = {}): Promise<string> {
  return expectOk(await addArrow.as(actor, { programmeId, theoryId, fromId, toId, ...extra })).arrowId
}
