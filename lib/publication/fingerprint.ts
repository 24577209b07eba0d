import 'server-only'
import { canonical, sha256 } from '@/lib/platform/audit'
import type { PublicSnapshot } from './snapshot'

/** Says which page somebody looked at; the day of publishing does not count, so a preview of last night still holds. */
export const fingerprintOf = (snapshot: PublicSnapshot): string => sha256(canonical({ ...snapshot, updatedOn: '' }))
