const texts = ['explanation', 'reason'] as const

const word = (value: unknown): string => (typeof value === 'string' ? value.replaceAll('\r\n', '\n').trim() : '')

/** Whether what stands there now says exactly what somebody tries to record. */
export function sameAnswer(input: Record<string, unknown>, current: Record<string, unknown> | undefined): boolean {
  if (!current) return false
  const state = input.state === 'open' ? null : input.state
  if (state !== current.state) return false
  if (state === 'answered' && (input.judgement ?? null) !== current.judgement) return false
  return texts.every((name) => word(input[name]) === word(current[name]))
}
