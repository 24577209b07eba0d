import type { News } from '@/lib/dashboard/news'
import { DateText } from '../ui/DateText'
import { Link } from '../ui/Link'
import { Note } from '../ui/Text'

/** What others did since the last visit, by place. */
export function NewsList({ news }: { news: News[] }) {
  return (
    <ul className="wp-needed">
      {news.map(({ key, place, words, who, at, href }) => (
        <li key={key} className="wp-needed__item">
          <Link href={href} className="wp-needed__what">
            {place}
          </Link>
          <span>{words}</span>
          <Note>
            {who}, <DateText date={at} />
          </Note>
        </li>
      ))}
    </ul>
  )
}
