import { expect, it } from 'vitest'
import * as z from 'zod/mini'
import { dutchMessage } from './messages'

const say = (schema: z.core.$ZodType, value: unknown) =>
  z.core.safeParse(schema, value, { error: dutchMessage }).error?.issues[0]?.message

it.each([
  [z.string().check(z.minLength(1)), '', 'Vul dit in'],
  [z.string(), undefined, 'Vul dit in'],
  [z.string().check(z.minLength(12)), 'kort', 'Gebruik minstens 12 tekens'],
  [z.string().check(z.maxLength(3)), 'lang', 'Gebruik niet meer dan 3 tekens'],
  [z.email(), 'naam', 'Vul een e-mailadres in, zoals naam@voorbeeld.nl'],
  [z.iso.date(), 'morgen', 'Vul een datum in, zoals 19-4-2026'],
  [z.uuid(), 'x', 'Dit is niet goed geschreven'],
  [z.enum(['yes', 'no']), 'perhaps', 'Kies een van de mogelijkheden'],
  [z.number(), 'veel', 'Vul een getal in'],
  [z.number().check(z.minimum(1)), 0.5, 'Vul 1 of meer in'],
  [z.number().check(z.maximum(10)), 11, 'Vul 10 of minder in'],
  [z.array(z.string()).check(z.minLength(2)), ['a'], 'Geef er minstens 2'],
  [z.array(z.string()).check(z.maxLength(1)), ['a', 'b'], 'Geef er niet meer dan 1'],
  [z.object({}), 'tekst', 'Vul dit anders in'],
])('says in Dutch what is wrong (%#)', (schema, value, message) => expect(say(schema, value)).toBe(message))

it('leaves a sentence that the schema has for itself', () =>
  expect(say(z.string().check(z.minLength(1, 'Geef de wijk een naam')), '')).toBe('Geef de wijk een naam'))
