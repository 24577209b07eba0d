import type { core } from 'zod/mini'

const formats: Record<string, string> = {
  email: 'Vul een e-mailadres in, zoals naam@voorbeeld.nl',
  url: 'Vul een volledig webadres in, zoals https://www.voorbeeld.nl',
  date: 'Vul een datum in, zoals 19-4-2026',
}

const isAbsent = (input: unknown) => input === undefined || input === null || input === ''

function tooSmall(issue: core.$ZodRawIssue & { code: 'too_small' }): string {
  if (issue.origin === 'string')
    return Number(issue.minimum) <= 1 ? 'Vul dit in' : `Gebruik minstens ${issue.minimum} tekens`
  if (issue.origin === 'array') return `Geef er minstens ${issue.minimum}`
  return `Vul ${issue.minimum} of meer in`
}

function tooBig(issue: core.$ZodRawIssue & { code: 'too_big' }): string {
  if (issue.origin === 'string') return `Gebruik niet meer dan ${issue.maximum} tekens`
  if (issue.origin === 'array') return `Geef er niet meer dan ${issue.maximum}`
  return `Vul ${issue.maximum} of minder in`
}

/**
 * Plain Dutch for what a schema did not word itself. Pass it to every parse: `safeParse(input, { error: dutchMessage })`.
 * A field with its own sentence is always better.
 */
export function dutchMessage(issue: core.$ZodRawIssue): string {
  if (isAbsent(issue.input)) return 'Vul dit in'
  switch (issue.code) {
    case 'too_small':
      return tooSmall(issue)
    case 'too_big':
      return tooBig(issue)
    case 'invalid_format':
      return formats[String(issue.format)] ?? 'Dit is niet goed geschreven'
    case 'invalid_value':
      return 'Kies een van de mogelijkheden'
    case 'invalid_type':
      return issue.expected === 'number' || issue.expected === 'int' ? 'Vul een getal in' : 'Vul dit anders in'
    default:
      return 'Vul dit anders in'
  }
}
