import 'server-only'
import { cache } from 'react'
import { searchAll } from '@/lib/search/search-all'

/** What this address asks, asked once for the title and the page together. */
export const askSearch = cache((q: string, programmeId?: string, kind?: string, page?: string) =>
  searchAll({ q, programmeId, kind, page }))
