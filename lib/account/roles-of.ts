/** The roles of somebody, with the names of programme and organisation. */
export const rolesOf = {
  select: {
    id: true,
    role: true,
    programme: { select: { id: true, name: true } },
    organisation: { select: { name: true } },
  },
  orderBy: { programme: { name: 'asc' } },
} as const
