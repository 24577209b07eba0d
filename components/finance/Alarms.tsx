import { Link } from '@/components/ui/Link'
import { StatusTag } from '@/components/ui/StatusTag'
import { Text } from '@/components/ui/Text'
import type { AlarmInWords } from '@/lib/finance/alarm-words'

/** What needs attention in the money, in words, each with where to do something about it. */
export function Alarms({ alarms, here = false }: { alarms: readonly AlarmInWords[]; here?: boolean }) {
  return (
    <ul className="wp-alarms">
      {alarms.map(({ key, mark, words, href, link }) => (
        <li key={key} className="wp-alarms__item">
          <div><StatusTag tone="caution">{mark}</StatusTag></div>
          <Text>{words}{!here && <> <Link href={href}>{link}</Link></>}</Text>
        </li>
      ))}
    </ul>
  )
}
