import 'server-only'
import { cache } from 'react'
import { getPhase } from '@/lib/dashboard/get-phase'
import { valueOrNotFound } from '@/lib/platform/page'

/** The phase of this address, asked once for the title and the page together. */
export const askPhase = cache((programmeId: string, phaseSlug: string) => valueOrNotFound(getPhase({ programmeId, phaseSlug })))

export type PhaseView = Awaited<ReturnType<typeof askPhase>>
