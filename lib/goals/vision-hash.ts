import 'server-only'
import { canonical, sha256 } from '@/lib/platform/audit'
import { toDayOrNull } from '@/lib/platform/day'
import { visionText, type LoadedVision } from './load-vision'

/** The hash over all that was established, so that anybody can see it is still the same text. */
export function visionHash(vision: LoadedVision): string {
  const { municipalityId, programmeId, number } = vision
  return sha256(canonical({ format: 1, municipalityId, programmeId, number, establishedOn: toDayOrNull(vision.establishedOn), ...visionText(vision) }))
}
