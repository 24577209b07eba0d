import 'server-only'
import { cache } from 'react'
import { getSectionPage } from '@/lib/checklists/get-section-page'

/** The section of this address, asked once for the title and the page together. */
export const askSection = cache((programmeId: string, phase: string, section: string) => getSectionPage({ programmeId, phase, section }))
