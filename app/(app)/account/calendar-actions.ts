'use server'
import { revalidatePath } from 'next/cache'
import { openFeed } from '@/lib/meetings/open-feed'
import { revokeFeed } from '@/lib/meetings/revoke-feed'
import type { FormState } from '@/lib/platform/form/state'
import type { Failure } from '@/lib/platform/result'

type Opened = { address: string } | { failure: Failure } | null

/** Makes a new secret address for one's calendar. */
export async function openCalendarFeed(): Promise<Opened> {
  const result = await openFeed({})
  if (!result.ok) return { failure: result.error }
  revalidatePath('/account')
  return { address: result.value.address }
}

/** Makes the address stop working. */
export async function revokeCalendarFeed(): Promise<FormState> {
  const result = await revokeFeed({})
  if (!result.ok) return { status: 'failed', failure: result.error }
  revalidatePath('/account')
  return { status: 'saved', message: 'Het adres werkt niet meer.' }
}
