import { isIPv6 } from 'node:net'

const mappedV4 = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i
const groups = (part: string) => (part === '' ? [] : part.split(':'))

/**
 * What counts as one place. Whoever has an IPv6 address has 2^64 of them, so there the network counts; IPv4 counts
 * whole, also when it is written as IPv6.
 */
export function networkOf(address: string): string {
  const v4 = mappedV4.exec(address)?.[1]
  if (v4 !== undefined || !isIPv6(address)) return v4 ?? address
  const [head = '', tail] = address.split('::')
  const [front, back] = [groups(head), groups(tail ?? '')]
  const zeros = Array.from({ length: tail === undefined ? 0 : Math.max(0, 8 - front.length - back.length) }, () => '0')
  return [...front, ...zeros, ...back].slice(0, 4).map((group) => Number.parseInt(group, 16).toString(16)).join(':')
}
