import { backgroundHeader } from '@/lib/platform/auth/background-header'

/** How many seconds the session still lasts: 0 when it ended, null when the server could not be asked. */
export async function askSession({ stay }: { stay: boolean }): Promise<number | null> {
  try {
    const answer = await fetch('/api/auth/sessie', stay ? { method: 'POST' } : { headers: { [backgroundHeader]: '1' } })
    const { secondsLeft } = (await answer.json()) as { secondsLeft: number }
    return secondsLeft
  } catch {
    return null
  }
}
