import 'server-only'
import { canonical, sha256 } from '@/lib/platform/audit'
import type { DecisionContent } from './content'
import type { Dossier } from './dossier'

/** Everything a seal vouches for. `previousHash` hangs it on the decision before it, so that none can be taken out. */
export type Sealed = {
  readonly municipalityId: string
  readonly programmeId: string
  readonly decisionId: string
  readonly cycle: number
  readonly phase: string | null
  readonly number: number
  readonly correctsId: string | null
  readonly content: DecisionContent
  readonly dossier: Dossier
  readonly sealedAt: Date
  readonly sealedById: string
  readonly sealedByName: string
  readonly previousHash: string
}

/** The hash on the seal: sha256 over the canonical text of all that was decided. */
export const sealHash = ({ sealedAt, ...rest }: Sealed): string =>
  sha256(canonical({ format: 1, ...rest, sealedAt: sealedAt.toISOString() }))
