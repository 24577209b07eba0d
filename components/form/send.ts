import type { FormAction, FormState } from '@/lib/platform/form/state'
import { formValues } from '@/lib/platform/form/values'
import type { FormKeeper } from './kept/form-keeper'

/** The server could not be reached: the page stays, with everything in it. */
export const noConnection: FormState = {
  status: 'failed',
  failure: { kind: 'rule-broken', message: 'Er is geen verbinding. Uw tekst blijft hier staan. Probeer het zo nog eens.' },
}

/** An answer that still carries the values was only looked at (see the form of a new programme). */
const isRecorded = ({ status, values }: FormState): boolean => status === 'saved' && values === undefined

/** Errors of the server carry a digest, and so does "go to another page"; an error without one is the network's. */
const digestOf = (error: unknown): string | null =>
  typeof error === 'object' && error !== null && 'digest' in error ? String(error.digest) : null

/**
 * The action, for a browser: lets go of the kept text as soon as it is recorded, before the page is drawn anew (the form may
 * be gone by then, or come back as another one), and keeps the form standing without network.
 */
export const watched = (action: FormAction, keeper: { readonly current: Pick<FormKeeper, 'recorded'> | null }): FormAction =>
  async (state, formData) => {
    try {
      const answer = await action(state, formData)
      if (isRecorded(answer)) keeper.current?.recorded()
      return answer
    } catch (error) {
      const digest = digestOf(error)
      if (digest === null) return { ...noConnection, values: formValues(formData) }
      if (digest.startsWith('NEXT_REDIRECT')) keeper.current?.recorded()
      throw error
    }
  }
