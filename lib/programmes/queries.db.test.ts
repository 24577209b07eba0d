import { describe, expect, it } from 'vitest'
import { aMember, anOrganisation, anOutsider, aProgramme, aStranger } from '@/tests/support/builders'
import { useDatabase } from '@/tests/support/database'
import { getProgramme } from './get-programme'
import { listPeople } from './list-people'
import { noteVisit } from './note-visit'

useDatabase()

const missing = { ok: false, error: { kind: 'not-found' } }
const denied = { ok: false, error: { kind: 'denied' } }

describe('getProgramme', () => {
  it('says where the programme stands and what this person may do', async () => {
    const programme = await aProgramme()
    const input = { programmeId: programme.id }
    expect(await getProgramme.as(await aMember(programme, 'bureau'), input)).toMatchObject({
      value: { name: programme.name, sentence: 'Cyclus 1 · Oriënteren loopt', allowed: { edit: true, steer: true } },
    })
    expect(await getProgramme.as(await aMember(programme, 'reader'), input)).toMatchObject({
      value: { allowed: { edit: false, steer: false, editPublicPage: false } },
    })
  })

  it('is not there for others, and not for a malformed id', async () => {
    const programme = await aProgramme()
    const input = { programmeId: programme.id }
    const outsider = await anOutsider(programme.municipalityId, { administrator: true })
    for (const query of [getProgramme, listPeople, noteVisit]) {
      expect(await query.as(await aStranger(), input)).toEqual(missing)
      expect(await query.as(outsider, input)).toEqual(denied)
      expect(await query.as(outsider, { programmeId: 'x' })).toMatchObject({ error: { kind: 'invalid' } })
    }
  })
})

describe('listPeople', () => {
  it('names everybody with their role and organisation', async () => {
    const programme = await aProgramme()
    const organisation = await anOrganisation(programme, 'Woonstichting')
    const reader = await aMember(programme, 'reader')
    const partner = await aMember(programme, 'partner', organisation.id)
    const bureau = await aMember(programme, 'bureau')
    expect(await listPeople.as(reader, { programmeId: programme.id })).toMatchObject({
      value: [
        { name: bureau.name, role: 'bureau', organisation: null },
        { name: partner.name, role: 'partner', organisation: 'Woonstichting' },
        { name: reader.name, role: 'reader' },
      ],
    })
  })
})

describe('noteVisit', () => {
  it('tells since when things are new', async () => {
    const programme = await aProgramme()
    const reader = await aMember(programme, 'reader')
    const look = (time: string) => noteVisit.as(reader, { programmeId: programme.id }, new Date(`2026-03-02T${time}:00Z`))
    expect(await look('09:00')).toEqual({ ok: true, value: { since: null } })
    expect(await look('09:10')).toEqual({ ok: true, value: { since: null } })
    expect(await look('10:00')).toEqual({ ok: true, value: { since: new Date('2026-03-02T09:10:00Z') } })
  })
})
