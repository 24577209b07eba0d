import { Prisma } from './generated/client'

type Args = Record<string, unknown>

const filtered = new Set([
  'findUnique', 'findUniqueOrThrow', 'findFirst', 'findFirstOrThrow', 'findMany', 'count', 'aggregate', 'groupBy',
  'update', 'updateMany', 'updateManyAndReturn', 'delete', 'deleteMany', 'upsert',
])
const creating = new Set(['create', 'createMany', 'createManyAndReturn'])

const hasTenantColumn = (model: string): boolean => {
  const fields = (Prisma as unknown as Record<string, Record<string, string> | undefined>)[`${model}ScalarFieldEnum`]
  return fields?.municipalityId !== undefined
}

const owned = (data: unknown, municipalityId: string): unknown =>
  Array.isArray(data)
    ? data.map((row: Args) => ({ ...row, municipalityId }))
    : { ...(data as Args), municipalityId }

/** The first lock: whatever a query asks, it only reaches rows of this municipality. Row-level security is the second. */
export function scopeToTenant(call: { model: string; operation: string; args: Args; municipalityId: string }): Args {
  const { model, operation, args, municipalityId } = call
  if (!hasTenantColumn(model)) return args
  let scoped = args
  if (filtered.has(operation)) scoped = { ...scoped, where: { ...(scoped.where as Args | undefined), municipalityId } }
  if (creating.has(operation)) scoped = { ...scoped, data: owned(scoped.data, municipalityId) }
  if (operation === 'upsert') scoped = { ...scoped, create: owned(scoped.create, municipalityId) }
  return scoped
}
