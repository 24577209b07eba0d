import * as z from 'zod/mini'

/** A telephone number as people write it, or nothing. The length stands in the pattern itself, so that a long text ends soon. */
export const phone = z.string().check(
  z.trim(),
  z.regex(/^$|^[+()\d][\d\s()+-]{5,20}$/, 'Vul een telefoonnummer in, zoals 010 123 45 67.'),
)
