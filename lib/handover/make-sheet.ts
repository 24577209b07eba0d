import { toDate } from '@/lib/platform/day'
import { termWords } from '@/lib/alliance/seat-rules'
import { bodyPath, alliancePath } from '@/lib/alliance/paths'
import { decisionPath } from '@/lib/decisions/paths'
import { formatDate } from '@/lib/platform/format'
import { findSectionById } from '@/lib/process/lookup'
import { programmePath, sectionPath } from '@/lib/process/paths'
import type { ProcessDefinition } from '@/lib/process/types'
import type { Background } from './load-background'
import type { PendingVote } from './load-votes'
import type { Sheet, SheetLine } from './sheet'
import { workKinds, type Person, type Work } from './work'

type Place = { programmeId: string; definition: ProcessDefinition }

/** The things of each kind as a sheet tells them, by id. */
function linesOf({ programmeId, definition }: Place, { seats, posts, mandates, sections, actions, conditions }: Work) {
  const sectionHref = (sectionId: string) => {
    const place = findSectionById(definition, sectionId)
    return place ? sectionPath(programmeId, place.phase, place.section) : programmePath(programmeId)
  }
  return {
    seats: seats.map((seat) => ({ id: seat.id, words: seat.words, detail: termWords(seat), href: bodyPath(programmeId, seat.table.id) })),
    posts: posts.map((post) => ({ id: post.id, words: post.words, detail: termWords(post), href: alliancePath(programmeId) })),
    mandates: mandates.map((one) => ({ id: one.id, words: one.words, detail: termWords(one), href: bodyPath(programmeId, one.holder.bodyId) })),
    sections: sections.map(({ id, words, sectionId }) => ({ id, words, detail: '', href: sectionHref(sectionId) })),
    actions: actions.map(({ id, words, dueOn }) => ({ id, words, detail: `uiterlijk ${formatDate(toDate(dueOn))}`, href: programmePath(programmeId) })),
    conditions: conditions.map(({ id, words, decisionId, dueOn }) =>
      ({ id, words, detail: dueOn ? `uiterlijk ${formatDate(toDate(dueOn))}` : '', href: decisionPath(programmeId, decisionId) })),
  }
}

const line = ({ words, detail, href }: SheetLine): SheetLine => ({ words, detail, href })

type Given = Place & {
  from: Person; to: Person
  /** All of it, and what was ticked. */
  work: Work
  picked: Work
  votes: readonly PendingVote[]
  background: Background
}

/** Writes down what moved, what stayed and what there was to know on that day (handbook §7.1). */
export function makeSheet({ from, to, work, picked, votes, background, ...place }: Given): Sheet {
  const [all, moving] = [linesOf(place, work), linesOf(place, picked)]
  const moved = workKinds.flatMap((kind) => moving[kind].map((one) => ({ kind, ...line(one) })))
  const stayed = workKinds.flatMap((kind) => all[kind].filter(({ id }) => moving[kind].every((one) => one.id !== id)).map(line))
  return {
    from: from.name, to: to.name, moved, stayed, ...background,
    votes: votes.map(({ title, table, voted, href }) => ({
      words: title, href, detail: voted ? `${table}; ${from.name} had al gestemd` : `${table}; er was nog niet gestemd`,
    })),
  }
}
