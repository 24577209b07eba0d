import 'server-only'
import { cache } from 'react'
import { getProgramme } from '@/lib/programmes/get-programme'

/** The programme of this address, asked once for the title, the frame and the page together. */
export const askProgramme = cache((programmeId: string) => getProgramme({ programmeId }))
