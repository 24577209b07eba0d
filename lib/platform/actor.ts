/** A role somebody has in one programme; `role` is only a word here, the policy gives it meaning. */
export type Grant = { programmeId: string; role: string; organisationId: string | null }

/** Who is asking, with the rights as they are in the database at this request. */
export type Actor = {
  userId: string
  sessionId: string
  name: string
  municipalityId: string
  administrator: boolean
  grants: Grant[]
  /** Where the request came from, for the audit log: address and kind of browser. */
  origin: string
}

/** What a permission is asked for. Every resource belongs to a municipality; most to a programme. */
export type Resource = {
  municipalityId: string
  programmeId?: string | null
  organisationId?: string | null
  /** The person who made or owns the thing, where that matters. */
  ownerId?: string | null
}
