'use server'
import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { formatTime } from '@/lib/platform/format'
import { toFormState } from '@/lib/platform/form/parse'
import { formDataToObject } from '@/lib/platform/form/read-form'
import type { FormState } from '@/lib/platform/form/state'
import { publish } from '@/lib/publication/publish'
import { savePublicPage } from '@/lib/publication/save-public-page'
import { withdrawPublication } from '@/lib/publication/withdraw'

const pathOf = (formData: FormData) => {
  const id = formData.get('programmeId')
  return `/programmas/${typeof id === 'string' ? encodeURIComponent(id) : ''}/publieke-pagina`
}

/** Keeps the text for residents without showing it to them. */
export async function savePublicPageAction(_: FormState, formData: FormData): Promise<FormState> {
  const result = await savePublicPage(formDataToObject(formData))
  if (!result.ok) return toFormState(result, formData)
  redirect(`${pathOf(formData)}?bewaard=${encodeURIComponent(formatTime(new Date()))}`)
}

/** Shows residents what stands in the preview. */
export async function publishAction(_: FormState, formData: FormData): Promise<FormState> {
  const result = await publish(formDataToObject(formData))
  if (!result.ok) return toFormState(result, formData)
  revalidatePath('/')
  redirect(`${pathOf(formData)}?gepubliceerd=1`)
}

/** Takes the public page away. */
export async function withdrawAction(_: FormState, formData: FormData): Promise<FormState> {
  const result = await withdrawPublication(formDataToObject(formData))
  if (!result.ok) return toFormState(result, formData)
  redirect(`${pathOf(formData)}?ingetrokken=1`)
}
