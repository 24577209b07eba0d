/**
 * Divides whole cents in equal parts; what is left over goes, a cent each, to the first ones. Of a larger total nobody
 * gets less, so that what is covered of a share never exceeds the share.
 */
export function splitEqually(total: bigint, parts: number): bigint[] {
  const [each, rest] = [total / BigInt(parts), total % BigInt(parts)]
  return Array.from({ length: parts }, (_, index) => each + (BigInt(index) < rest ? 1n : 0n))
}

/**
 * Divides whole cents in proportion to weights: the weights lie one after the other along a ruler of the length of the
 * total, and each gets the whole cents that end within its part. The sum is exact, and when the total is no more than
 * all weights together nobody gets more than its weight.
 */
export function divide(total: bigint, weights: readonly bigint[]): bigint[] {
  const all = weights.reduce((sum, weight) => sum + weight, 0n)
  if (all === 0n) return weights.map(() => 0n)
  let [sum, given] = [0n, 0n]
  return weights.map((weight) => {
    sum += weight
    const until = (sum * total) / all
    const part = until - given
    given = until
    return part
  })
}

export const least = (a: bigint, b: bigint): bigint => (a < b ? a : b)
export const most = (a: bigint, b: bigint): bigint => (a > b ? a : b)
export const sumOf = <T>(things: readonly T[], of: (thing: T) => bigint): bigint => things.reduce((sum, thing) => sum + of(thing), 0n)
