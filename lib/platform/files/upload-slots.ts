type Limits = {
  /** How many at once, of all and of one person. */
  inAll: number
  perPerson: number
  /** How many may stand in line, and for how long. */
  longestLine: number
  patienceMs: number
}
type Waiting = { who: string; go: (may: boolean) => void }

/**
 * Lets a few at a time do something that takes a lot of memory; the rest waits in line. Nobody can take all places.
 * @returns what the work gave, or 'busy' when the line was too long or took too long.
 */
export function slots({ inAll, perPerson, longestLine, patienceMs }: Limits) {
  const working = new Map<string, number>()
  const line: Waiting[] = []
  const of = (who: string) => working.get(who) ?? 0
  const total = () => [...working.values()].reduce((sum, count) => sum + count, 0)
  const mayStart = (who: string) => total() < inAll && of(who) < perPerson
  const start = (who: string) => working.set(who, of(who) + 1)

  function finish(who: string): void {
    if (of(who) === 1) working.delete(who)
    else working.set(who, of(who) - 1)
    const next = line.find((waiting) => mayStart(waiting.who))
    if (!next) return
    line.splice(line.indexOf(next), 1)
    start(next.who)
    next.go(true)
  }

  function wait(who: string): Promise<boolean> {
    return new Promise((resolve) => {
      const waiting: Waiting = {
        who,
        go(may) {
          clearTimeout(patience)
          resolve(may)
        },
      }
      const patience = setTimeout(() => {
        line.splice(line.indexOf(waiting), 1)
        resolve(false)
      }, patienceMs)
      line.push(waiting)
    })
  }

  return async function inSlot<T>(who: string, work: () => Promise<T>): Promise<T | 'busy'> {
    if (mayStart(who)) start(who)
    else if (line.length >= longestLine || !(await wait(who))) return 'busy'
    try {
      return await work()
    } finally {
      finish(who)
    }
  }
}

/** A file is in memory some three times while it is read and judged: six of 20 MB are some 360 MB. */
export const inUploadSlot = slots({ inAll: 6, perPerson: 2, longestLine: 60, patienceMs: 60_000 })
