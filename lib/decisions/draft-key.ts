/** Names the decision form of a phase for drafts and for "who is editing"; the same text in browser and server. */
export const decisionKey = (cycle: number, phase: string): string => `besluit:${cycle}:${phase}`
