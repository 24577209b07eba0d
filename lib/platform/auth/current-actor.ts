import 'server-only'
import { cache } from 'react'
import type { Actor } from '../actor'
import { readSession } from './session'

/** Who is asking at this request, or null when nobody is signed in. Read from the database, once per request. */
export const currentActor = cache(async (): Promise<Actor | null> => readSession())
