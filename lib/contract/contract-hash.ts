import 'server-only'
import { canonical, sha256 } from '@/lib/platform/audit'
import { promisesOf, signatoriesOf, textOf, type LoadedContract } from './load-contract'

/**
 * The hash over all that was signed: the text, who signed and when, and every promise in it. When it is evaluated is left
 * out, for that day moves on after each evaluation; names of partners too, for those may change.
 */
export function contractHash(contract: LoadedContract): string {
  const { municipalityId, programmeId, number } = contract
  const { evaluateOn: _, signatories: __, ...text } = textOf(contract)
  const signatories = signatoriesOf(contract).map(({ organisation: ___, ...signatory }) => signatory)
  return sha256(canonical({ format: 1, municipalityId, programmeId, number, ...text, signatories, promises: promisesOf(contract) }))
}
