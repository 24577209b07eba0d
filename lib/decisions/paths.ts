import { phasePath, programmePath } from '@/lib/process/paths'
import type { Phase } from '@/lib/process/types'

type Place = { programmeId: string; phase: Pick<Phase, 'slug'>; cycle: number; currentCycle: number }

/** The cycle stands in the address only when it is not the running one. */
const inCycle = ({ cycle, currentCycle }: Place) => (cycle === currentCycle ? '' : `?cyclus=${cycle}`)

/** The dossier of a phase and the decision that is being prepared on it. */
export const dossierPath = (place: Place) => `${phasePath(place.programmeId, place.phase)}/besluit${inCycle(place)}` as const

/** The form in which the bureau writes the decision. */
export const editDecisionPath = (place: Place) =>
  `${phasePath(place.programmeId, place.phase)}/besluit/bewerken${inCycle(place)}` as const

/** The last look before sealing. */
export const checkDecisionPath = (place: Place) =>
  `${phasePath(place.programmeId, place.phase)}/besluit/controle${inCycle(place)}` as const

/** The register of all decisions of a programme. */
export const registerPath = (programmeId: string) => `${programmePath(programmeId)}/besluiten` as const

/** A decision on its way to a table: proposal, consultation, vote, confirmation. */
export const proposalPath = (programmeId: string, decisionId: string) =>
  `${registerPath(programmeId)}/voorstel/${decisionId}` as const

/** Where a proposal begins. */
export const newProposalPath = (programmeId: string) => `${registerPath(programmeId)}/voorstel/nieuw` as const

/** Where the text and the terms of a proposal are written. */
export const editProposalPath = (programmeId: string, decisionId: string) => `${proposalPath(programmeId, decisionId)}/bewerken` as const

/** Where the outcome of a vote is written down. */
export const outcomePath = (programmeId: string, decisionId: string) => `${proposalPath(programmeId, decisionId)}/uitkomst` as const

/** A sealed decision. */
export const decisionPath = (programmeId: string, decisionId: string) =>
  `${registerPath(programmeId)}/${decisionId}` as const
