import type { Actor, Resource } from '@/lib/platform/actor'

export const roles = ['bureau', 'board', 'partner', 'reader'] as const
export type RoleName = (typeof roles)[number]

type Rule = (actor: Actor, resource: Resource) => boolean

const sameMunicipality: Rule = (actor, resource) => actor.municipalityId === resource.municipalityId

/** Has one of these roles in the programme the resource belongs to. A role we don't know is never in the list. */
const inProgramme =
  (...allowed: RoleName[]): Rule =>
  (actor, resource) =>
    sameMunicipality(actor, resource) &&
    actor.grants.some((grant) => grant.programmeId === resource.programmeId && allowed.some((role) => role === grant.role))

/** Is a partner professional of the organisation the resource is about. */
const forOwnOrganisation: Rule = (actor, resource) =>
  sameMunicipality(actor, resource) &&
  actor.grants.some(
    (grant) =>
      grant.programmeId === resource.programmeId && grant.role === 'partner' &&
      grant.organisationId !== null && grant.organisationId === resource.organisationId,
  )

/** Owns the thing and has a role in the programme, whatever it is: who was given a seat at a table may be a reader elsewhere. */
const ownAsMember: Rule = (actor, resource) =>
  resource.ownerId === actor.userId && inProgramme('bureau', 'board', 'partner', 'reader')(actor, resource)

/** Owns the thing and still works in the programme as more than a reader. */
const ownInProgramme: Rule = (actor, resource) =>
  resource.ownerId === actor.userId && inProgramme('bureau', 'board', 'partner')(actor, resource)

const administrator: Rule = (actor, resource) => sameMunicipality(actor, resource) && actor.administrator
const self: Rule = (actor, resource) => sameMunicipality(actor, resource) && resource.ownerId === actor.userId
const either = (...rules: Rule[]): Rule => (actor, resource) => rules.some((rule) => rule(actor, resource))

const everyone = inProgramme('bureau', 'board', 'partner', 'reader')
const team = inProgramme('bureau', 'board', 'partner')
const bureau = inProgramme('bureau')

/** Who may do what. Deny by default: what is not here cannot be done. The matrix test spells it out. */
const policy = {
  // Anyone signed in sees the list of their own programmes; the query filters on their grants.
  'programme.list': sameMunicipality,
  'programme.create': either(administrator, (actor, resource) =>
    sameMunicipality(actor, resource) && actor.grants.some((grant) => grant.role === 'bureau')),
  // The same: what is searched is what these grants may read, kind by kind.
  'search.read': sameMunicipality,
  'programme.read': everyone,
  'programme.edit': bureau,
  'programme.visit': everyone,
  'phase.steer': bureau,
  'section.assign': bureau,

  // handbook §4.4, §4.5, §4.6: every partner answers for itself; the bureau may record what a partner said.
  'answer.agree': bureau,
  'answer.give': either(bureau, forOwnOrganisation),
  'answer.read': everyone,
  'draft.keep': team,
  'evidence.add': inProgramme('bureau', 'partner'),
  'evidence.remove': either(bureau, ownInProgramme),
  'file.read': everyone,
  // Remarks are for the people at the table, not for readers.
  'discussion.read': team,
  'comment.add': team,
  'comment.remove': either(bureau, ownInProgramme),
  'action.add': inProgramme('bureau', 'partner'),
  'action.finish': either(bureau, ownInProgramme),

  'decision.read': everyone,
  'decision.prepare': bureau,
  'decision.seal': inProgramme('bureau', 'board'),
  // Who was named with an account says it of their own condition.
  'condition.meet': either(bureau, ownInProgramme),
  // A closed decision, and what is said before a vote, are for the people at the table. Which seat somebody votes or signs
  // for is asked of the table itself; who acts as its secretary runs the vote as their own.
  'decision.read-closed': team,
  'proposal.read': team,
  'consultation.react': team,
  'voting.manage': either(bureau, ownInProgramme),
  'vote.cast': team,
  'conflict.declare': team,
  'decision.confirm': team,

  // handbook §5.2, §6.3: where it goes and by which route is for everyone in the programme; what is not established yet is for the
  // team. Partners draw the theory of change with the bureau, and answer for what their own organisation does and pays.
  'vision.read': everyone,
  'vision.read-draft': team,
  'vision.edit': bureau,
  'goal.read': everyone,
  'goal.edit': bureau,
  'theory.read': everyone,
  'theory.edit': inProgramme('bureau', 'partner'),
  'intervention.read': everyone,
  'intervention.propose': either(bureau, forOwnOrganisation),
  'intervention.edit': either(bureau, forOwnOrganisation),
  'intervention.weigh': bureau,
  'intervention.choose': bureau,
  'intervention.confirm': bureau,
  'execution.edit': bureau,
  'recalibration.read': team,
  'recalibration.edit': bureau,
  'finance.read': everyone,
  'finance.edit': either(bureau, forOwnOrganisation),
  'finance.manage': bureau,

  // handbook §5.3, §5.4, §6.1: what was agreed is for everyone in the programme; the yearly talk is for the people at the table.
  'contract.read': everyone,
  // While it is being written and signed, only the people at the table see it; so with what is promised in it.
  'contract.read-draft': team,
  'contract.edit': bureau,
  'promise.edit': bureau,
  'promise.deliver': either(bureau, forOwnOrganisation),
  'partner-talk.read': team,
  'partner-talk.record': bureau,
  'obstacle.edit': bureau,

  // handbook §4.5, §5.1, §6.2: who is needed and how willing they are is for the people at the table.
  'stakeholder.read': team,
  'stakeholder.edit': bureau,
  'alliance.read': everyone,
  'alliance.edit': bureau,

  // Invitation, agenda and minutes are for the people at the table: a reader with a seat at it, or who may take somebody's
  // place, reads them as their own. Who is secretary of it writes them as their own; who has a seat, or takes somebody's
  // place, tells for themselves that they cannot come.
  'meeting.read': either(team, ownAsMember),
  'meeting.edit': bureau,
  'minutes.write': either(bureau, ownInProgramme),
  'attendance.announce': either(bureau, ownAsMember),

  // handbook §7.1: what was agreed outlives who agreed it. The sheet is for the bureau, who left and who took over.
  'handover.record': either(bureau, administrator),
  'handover.read': either(bureau, ownInProgramme),

  'dashboard.read': sameMunicipality,
  'publication.edit': bureau,
  'publication.publish': bureau,

  'user.manage': administrator,
  'member.manage': administrator,
  'audit.read': administrator,
  'account.own': self,
  'notification.own': self,
  'mail.manage': administrator,
} as const satisfies Record<string, Rule>

export type Permission = keyof typeof policy
export const permissions = Object.keys(policy) as Permission[]

/** May this person do this with this thing? */
export function allows(permission: Permission, actor: Actor, resource: Resource): boolean {
  const rule = (policy as Record<string, Rule | undefined>)[permission]
  return rule?.(actor, resource) ?? false
}
