import type { Db } from '@/lib/platform/db/client'
import type { Prisma } from '@/lib/platform/db/generated/client'
import { noAllianceRows, writeAlliance, type AllianceRows } from './alliance-rows'
import { noAgreementRows, writeAgreements, type AgreementRows } from './contract-rows'
import { noFinanceRows, writeFinance, type FinanceRows } from './finance-rows'
import { noGoalRows, writeGoals, type GoalRows } from './goal-rows'
import { noInterventionRows, writeInterventions, type InterventionRows } from './intervention-rows'
import { noRecalibrationRows, writeRecalibrations, type RecalibrationRows } from './recalibration-rows'
import { noTheoryRows, writeTheories, type TheoryRows } from './theory-rows'
import { noMeetingRows, writeMeetings, type MeetingRows } from './meeting-rows'
import { writeProposals, type PlannedProposal } from './proposal-rows'
import { writeDecisions, type PlannedDecision } from './write-decisions'

/** Everything that will be written, per table. The story is told first, so that the transaction itself is short. */
export type Rows = {
  municipalities: Prisma.MunicipalityCreateManyInput[]
  users: Prisma.UserCreateManyInput[]
  programmes: Prisma.ProgrammeCreateManyInput[]
  organisations: Prisma.OrganisationCreateManyInput[]
  memberships: Prisma.MembershipCreateManyInput[]
  phases: Prisma.PhaseStateCreateManyInput[]
  sections: Prisma.SectionStateCreateManyInput[]
  visits: Prisma.ProgrammeVisitCreateManyInput[]
  answers: Prisma.AnswerCreateManyInput[]
  revisions: Prisma.AnswerRevisionCreateManyInput[]
  files: Prisma.StoredFileCreateManyInput[]
  evidence: Prisma.EvidenceCreateManyInput[]
  comments: Prisma.CommentCreateManyInput[]
  actions: Prisma.ActionItemCreateManyInput[]
  decisions: PlannedDecision[]
  proposals: PlannedProposal[]
  alliance: AllianceRows
  agreements: AgreementRows
  goals: GoalRows
  interventions: InterventionRows
  recalibrations: RecalibrationRows
  theories: TheoryRows
  finance: FinanceRows
  meetings: MeetingRows
  handovers: Prisma.HandoverCreateManyInput[]
  publicPages: Prisma.PublicPageCreateManyInput[]
  publicDecisions: Prisma.PublicDecisionCreateManyInput[]
  publications: Prisma.PublicationCreateManyInput[]
  events: Prisma.AuditEventCreateManyInput[]
}

/** Nothing yet. */
export const noRows = (): Rows => ({
  municipalities: [], users: [], programmes: [], organisations: [], memberships: [], phases: [], sections: [], visits: [],
  answers: [], revisions: [], files: [], evidence: [], comments: [], actions: [], decisions: [], proposals: [],
  alliance: noAllianceRows(), agreements: noAgreementRows(), goals: noGoalRows(), interventions: noInterventionRows(), recalibrations: noRecalibrationRows(), theories: noTheoryRows(), finance: noFinanceRows(), meetings: noMeetingRows(), handovers: [], publicPages: [], publicDecisions: [], publications: [], events: [],
})

/** Writes all rows, each table after the ones it points to. */
export async function writeRows(db: Db, rows: Rows): Promise<void> {
  await db.municipality.createMany({ data: rows.municipalities })
  await db.user.createMany({ data: rows.users })
  await db.programme.createMany({ data: rows.programmes })
  await db.organisation.createMany({ data: rows.organisations })
  await db.membership.createMany({ data: rows.memberships })
  await db.phaseState.createMany({ data: rows.phases })
  await db.sectionState.createMany({ data: rows.sections })
  await db.programmeVisit.createMany({ data: rows.visits })
  await db.answer.createMany({ data: rows.answers })
  await db.answerRevision.createMany({ data: rows.revisions })
  await db.storedFile.createMany({ data: rows.files })
  await db.evidence.createMany({ data: rows.evidence })
  await db.comment.createMany({ data: rows.comments })
  await db.actionItem.createMany({ data: rows.actions })
  await writeAlliance(db, rows.alliance)
  await writeAgreements(db, rows.agreements)
  await writeGoals(db, rows.goals)
  await writeRecalibrations(db, rows.recalibrations)
  await writeInterventions(db, rows.interventions)
  await writeFinance(db, rows.finance)
  await writeTheories(db, rows.theories)
  await writeDecisions(db, rows.decisions)
  await writeProposals(db, rows.proposals)
  await writeMeetings(db, rows.meetings)
  await db.handover.createMany({ data: rows.handovers })
  await db.publicPage.createMany({ data: rows.publicPages })
  await db.publicDecision.createMany({ data: rows.publicDecisions })
  await db.publication.createMany({ data: rows.publications })
  await db.auditEvent.createMany({ data: rows.events })
}
