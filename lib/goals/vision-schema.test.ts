import { describe, expect, it } from 'vitest'
import { establishAfter } from './vision-schema'

const id = '6f2d1f0e-5a0b-4a51-9d2c-0d2b1c3a4e5f'
const posted = { programmeId: id, visionId: id, version: '1', establishedOn: '2026-11-20', sure: 'on' }
const said = (unsaved: boolean, extra: object = {}) => establishAfter(() => unsaved).safeParse({ ...posted, ...extra }).error?.issues[0]?.message

describe('establishing in the browser', () => {
  it('takes what was recorded, when that is all there is', () => expect(said(false)).toBeUndefined())
  it('is refused while something typed was not recorded', () => {
    expect(said(true)).toContain('nog niet zijn bewaard')
    expect(said(true, { sure: undefined })).toContain('nog niet zijn bewaard')
  })
  it('asks whether one is sure', () => expect(said(false, { sure: undefined })).toContain('Vink aan'))
})
