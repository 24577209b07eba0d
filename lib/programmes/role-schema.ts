import * as z from 'zod/mini'
import { versionFrom } from '@/lib/platform/form/version'
import { roles } from '@/lib/policy/permissions'

const version = versionFrom(1)
const role = z.enum(roles, 'Kies een rol.')
/** An empty choice means: no organisation. */
const organisationId = z._default(
  z.pipe(z.union([z.literal(''), z.uuid('Kies een organisatie uit de lijst.')]), z.transform((id) => (id === '' ? null : id))),
  null,
)

export const giveRoleSchema = z.object({
  userId: z.uuid(), programmeId: z.uuid('Kies een programma.'), role, organisationId,
})
export const changeRoleSchema = z.object({ membershipId: z.uuid(), version, role, organisationId })
export const withdrawRoleSchema = z.object({ membershipId: z.uuid(), version })
