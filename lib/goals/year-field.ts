import * as z from 'zod/mini'

const isYear = (typed: string) => /^\d{4}$/.test(typed) && Number(typed) >= 1990 && Number(typed) <= 2150

/** A year as people type it, or null for nothing. */
export const optionalYear = z._default(
  z.pipe(
    z.string().check(z.trim(), z.refine((typed) => typed === '' || isYear(typed), 'Vul een jaar in met vier cijfers, zoals 2039.')),
    z.transform((typed) => (typed === '' ? null : Number(typed))),
  ),
  null,
)
