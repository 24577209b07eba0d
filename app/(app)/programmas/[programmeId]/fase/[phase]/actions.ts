'use server'
import { notFound, redirect } from 'next/navigation'
import { formDataToObject } from '@/lib/platform/form/read-form'
import { signInPathFor } from '@/lib/platform/auth/return-path'
import type { Result } from '@/lib/platform/result'
import { programmePath } from '@/lib/process/paths'
import { reopenPhase } from '@/lib/programmes/reopen-phase'
import { startCycle } from '@/lib/programmes/start-cycle'
import { startPhase } from '@/lib/programmes/start-phase'

const word = (formData: FormData, name: string) => {
  const value = formData.get(name)
  return typeof value === 'string' ? value : ''
}

/** The page that asked, from the ids in the form, so that no address can be smuggled in. */
const backTo = (formData: FormData) =>
  `${programmePath(encodeURIComponent(word(formData, 'programmeId')))}/fase/${encodeURIComponent(word(formData, 'phaseSlug'))}`

function goOn(result: Result<unknown>, formData: FormData, place = backTo(formData)): never {
  if (result.ok) redirect(place)
  switch (result.error.kind) {
    case 'signed-out':
      redirect(signInPathFor(place))
    // Somebody else was first: the page shows how it stands now and says so.
    case 'conflict':
    case 'rule-broken':
      redirect(`${backTo(formData)}?intussen=1`)
    default:
      notFound()
  }
}

export async function start(formData: FormData): Promise<void> {
  goOn(await startPhase(formDataToObject(formData)), formData)
}

export async function reopen(formData: FormData): Promise<void> {
  goOn(await reopenPhase(formDataToObject(formData)), formData)
}

export async function beginCycle(formData: FormData): Promise<void> {
  const overview = programmePath(encodeURIComponent(word(formData, 'programmeId')))
  goOn(await startCycle(formDataToObject(formData)), formData, overview)
}
