/** Which form a draft or a "is editing" belongs to; the same text in the browser and on the server. */
export const answerKey = (cycle: number, pointId: string, organisationId: string | null): string =>
  `antwoord:${cycle}:${pointId}:${organisationId ?? ''}`

/** The form in which someone writes a remark at a point. */
export const commentKey = (cycle: number, pointId: string): string => `reactie:${cycle}:${pointId}`

/** What every key looks like; other rooms choose their own first word. */
export const draftKeyPattern = /^[a-z]{3,20}:[A-Za-z0-9:.-]{1,120}$/
