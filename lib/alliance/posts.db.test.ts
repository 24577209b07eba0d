import { expect, it } from 'vitest'
import { aMember, aProgramme, aStranger, auditTypes } from '@/tests/support/builders'
import { useDatabase } from '@/tests/support/database'
import { expectOk } from '@/tests/support/decisions'
import { addPost } from './add-post'
import { editPost } from './edit-post'

useDatabase()

const post = { role: 'process_director', personName: 'Fatima', mandate: 'Mag iedereen aanspreken', startsOn: '2020-01-01', fundedUntil: '2025-01-01' }

it('a post is recorded, changed and ended by the bureau of this programme, and nobody saves over another', async () => {
  const programme = await aProgramme()
  const programmeId = programme.id
  const bureau = await aMember(programme, 'bureau')
  const { postId } = expectOk(await addPost.as(bureau, { programmeId, ...post }))
  const edited = { programmeId, postId, version: 1, ...post, endsOn: '2024-01-01' }
  for (const somebody of [await aMember(programme, 'board'), await aMember(programme, 'reader')]) {
    expect(await addPost.as(somebody, { programmeId, ...post })).toEqual({ ok: false, error: { kind: 'denied' } })
    expect(await editPost.as(somebody, edited)).toEqual({ ok: false, error: { kind: 'denied' } })
  }
  const stranger = await aStranger()
  expect(await addPost.as(stranger, { programmeId, ...post })).toEqual({ ok: false, error: { kind: 'not-found' } })
  expect(await editPost.as(stranger, edited)).toEqual({ ok: false, error: { kind: 'not-found' } })
  expect(await editPost.as(bureau, { ...edited, endsOn: '2019-01-01' })).toMatchObject({ error: { field: 'endsOn' } })
  expect(await editPost.as(bureau, edited)).toMatchObject({ ok: true })
  expect(await editPost.as(bureau, edited)).toMatchObject({ error: { kind: 'conflict', current: { version: 2, endsOn: '2024-01-01' } } })
  expect(await auditTypes(programme.municipalityId)).toEqual(['post.added', 'post.edited'])
})
