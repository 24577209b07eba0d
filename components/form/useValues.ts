'use client'
import { useMemo, useState } from 'react'
import type { FormState } from '@/lib/platform/form/state'
import { flattenValues, formValues, type FormValues } from '@/lib/platform/form/values'

/** What should stand in the fields: a text that was put back, what was typed before a failure, or what is stored. */
export function useValues(initial: Record<string, unknown>, state: FormState, emptied: boolean) {
  const stored = useMemo(() => flattenValues(initial), [initial])
  const [resumed, setResumed] = useState<{ after: FormState; values: FormValues } | null>(null)
  const [round, setRound] = useState(0)
  const [posted, setPosted] = useState<FormValues | null>(null)
  // Until the server has answered anew.
  const typed = resumed?.after === state ? resumed.values : state.values
  // Rows keep the numbers they were posted with: after saving, the stored ones may be numbered otherwise.
  const saved = state.status === 'saved' && !emptied ? posted : null
  return {
    values: typed ?? saved ?? stored,
    typedWith: (name: string) => typed?.[name],
    round,
    resume(values: FormValues) {
      setResumed({ after: state, values })
      setRound(round + 1)
    },
    sent: (formData: FormData) => setPosted(formValues(formData)),
  }
}
