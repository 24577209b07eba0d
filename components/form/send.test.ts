import { describe, expect, it, vi } from 'vitest'
import { idle, type FormAction } from '@/lib/platform/form/state'
import { watched } from './send'

const typed = () => {
  const data = new FormData()
  data.append('title', 'Westwijk')
  return data
}
const failing = (error: Error): FormAction => () => Promise.reject(error)
const keeper = () => {
  const recorded = vi.fn<() => void>()
  return { recorded, ref: { current: { recorded } } }
}

describe('sending a form', () => {
  it('lets go of the kept text once the answer says that it is recorded', async () => {
    const { ref, recorded } = keeper()
    expect(await watched(() => Promise.resolve({ status: 'saved' }), ref)(idle, typed())).toEqual({ status: 'saved' })
    expect(recorded).toHaveBeenCalledOnce()
  })
  it.each([{ status: 'saved', values: { title: 'Westwijk' } }, { status: 'failed' }, idle] as const)('does not take %o for recorded', async (answer) => {
    const { ref, recorded } = keeper()
    expect(await watched(() => Promise.resolve(answer), ref)(idle, typed())).toEqual(answer)
    expect(recorded).not.toHaveBeenCalled()
  })
  it('keeps the form, with what was typed, when there is no network', async () => {
    const { ref, recorded } = keeper()
    const answer = await watched(failing(new TypeError('Failed to fetch')), ref)(idle, typed())
    expect(answer).toMatchObject({ status: 'failed', values: { title: 'Westwijk' } })
    expect(recorded).not.toHaveBeenCalled()
  })
  it('takes going to another page for recorded', async () => {
    const { ref, recorded } = keeper()
    const away = Object.assign(new Error('away'), { digest: 'NEXT_REDIRECT;push;/programmas;303;' })
    await expect(watched(failing(away), ref)(idle, typed())).rejects.toBe(away)
    expect(recorded).toHaveBeenCalledOnce()
  })
  it('does not take an error of the server for recorded', async () => {
    const { ref, recorded } = keeper()
    const error = Object.assign(new Error('broken'), { digest: '1234' })
    await expect(watched(failing(error), ref)(idle, typed())).rejects.toBe(error)
    expect(recorded).not.toHaveBeenCalled()
  })
})
