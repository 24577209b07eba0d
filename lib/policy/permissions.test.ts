import { describe, expect, it } from 'vitest'
import type { Actor } from '@/lib/platform/actor'
import { allows, permissions, roles, type Permission } from './permissions'

const here = { municipalityId: 'm1', programmeId: 'p1' }

const actor = (role: string | null, extra: Partial<Actor> = {}): Actor => ({
  userId: 'u1', sessionId: 's1', name: 'Iemand', municipalityId: 'm1', administrator: false, origin: 'test',
  grants: role === null ? [] : [{ programmeId: 'p1', role, organisationId: role === 'partner' ? 'o1' : null }],
  ...extra,
})

// b = bureau, a = alliance board, p = partner, r = reader, m = municipality administrator without a role in the programme.
// A capital: only for what one made oneself, or (answer.give) for one's own organisation.
const matrix: Record<Permission, string> = {
  'programme.list': 'b a p r m',
  'programme.create': 'b m',
  'search.read': 'b a p r m',
  'programme.read': 'b a p r',
  'programme.edit': 'b',
  'programme.visit': 'b a p r',
  'phase.steer': 'b',
  'section.assign': 'b',
  'answer.agree': 'b',
  'answer.give': 'b P',
  'answer.read': 'b a p r',
  'draft.keep': 'b a p',
  'evidence.add': 'b p',
  'evidence.remove': 'b A P',
  'file.read': 'b a p r',
  'discussion.read': 'b a p',
  'comment.add': 'b a p',
  'comment.remove': 'b A P',
  'action.add': 'b p',
  'action.finish': 'b A P',
  'decision.read': 'b a p r',
  'decision.prepare': 'b',
  'decision.seal': 'b a',
  'condition.meet': 'b A P',
  'decision.read-closed': 'b a p',
  'proposal.read': 'b a p',
  'consultation.react': 'b a p',
  'voting.manage': 'b A P',
  'vote.cast': 'b a p',
  'conflict.declare': 'b a p',
  'decision.confirm': 'b a p',
  'vision.read': 'b a p r',
  'vision.read-draft': 'b a p',
  'vision.edit': 'b',
  'goal.read': 'b a p r',
  'goal.edit': 'b',
  'theory.read': 'b a p r',
  'theory.edit': 'b p',
  'intervention.read': 'b a p r',
  'intervention.propose': 'b P',
  'intervention.edit': 'b P',
  'intervention.weigh': 'b',
  'intervention.choose': 'b',
  'intervention.confirm': 'b',
  'execution.edit': 'b',
  'recalibration.read': 'b a p',
  'recalibration.edit': 'b',
  'finance.read': 'b a p r',
  'finance.edit': 'b P',
  'finance.manage': 'b',
  'contract.read': 'b a p r',
  'contract.read-draft': 'b a p',
  'contract.edit': 'b',
  'promise.edit': 'b',
  'promise.deliver': 'b P',
  'partner-talk.read': 'b a p',
  'partner-talk.record': 'b',
  'obstacle.edit': 'b',
  'stakeholder.read': 'b a p',
  'stakeholder.edit': 'b',
  'alliance.read': 'b a p r',
  'alliance.edit': 'b',
  'meeting.read': 'b a p R',
  'meeting.edit': 'b',
  'minutes.write': 'b A P',
  'attendance.announce': 'b A P R',
  'handover.record': 'b m',
  'handover.read': 'b A P',
  'dashboard.read': 'b a p r m',
  'publication.edit': 'b',
  'publication.publish': 'b',
  'user.manage': 'm',
  'member.manage': 'm',
  'audit.read': 'm',
  'account.own': 'B A P R M',
  'notification.own': 'B A P R M',
  'mail.manage': 'm',
}

const letters: Record<string, string> = { b: 'bureau', a: 'board', p: 'partner', r: 'reader', m: 'administrator' }
const who = (name: string) => (name === 'administrator' ? actor(null, { administrator: true }) : actor(name))
// These ask nothing about a programme: being of the municipality is enough, the query filters on grants.
const municipalWide: Permission[] = ['programme.list', 'programme.create', 'search.read', 'dashboard.read', 'user.manage', 'member.manage', 'audit.read', 'account.own', 'notification.own', 'mail.manage']

describe.each(permissions)('%s', (permission) => {
  const row = matrix[permission].split(' ')

  it.each(Object.entries(letters))('%s', (letter, name) => {
    const own = { ...here, ownerId: 'u1', organisationId: 'o1' }
    const foreign = { ...here, ownerId: 'u2', organisationId: 'o2' }
    expect(allows(permission, who(name), foreign), 'what another made').toBe(row.includes(letter))
    expect(allows(permission, who(name), own), 'what one made oneself').toBe(row.includes(letter) || row.includes(letter.toUpperCase()))
  })

  it.each([...roles])('%s of another programme', (role) => {
    const elsewhere = { ...here, programmeId: 'p2', ownerId: 'u1', organisationId: 'o1' }
    expect(allows(permission, actor(role), elsewhere)).toBe(municipalWide.includes(permission) && allows(permission, actor(role), { ...here, ownerId: 'u1' }))
  })

  it.each([...roles, 'administrator'])('%s of another municipality', (role) => {
    expect(allows(permission, who(role), { municipalityId: 'm2', programmeId: 'p1', ownerId: 'u1', organisationId: 'o1' })).toBe(false)
  })

  it('says no to a role it does not know', () => {
    const unknown = actor('superuser')
    const allowed = ['programme.list', 'search.read', 'dashboard.read'].includes(permission)
    expect(allows(permission, unknown, here)).toBe(allowed)
  })
})

it('says no to a permission it does not know', () => {
  expect(allows('everything.do' as Permission, actor('bureau', { administrator: true }), here)).toBe(false)
})
