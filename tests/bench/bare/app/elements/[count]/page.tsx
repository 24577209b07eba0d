// As many elements as a screen of ours draws, and nothing else: no data, no links that Next follows, no script of its own.
export const dynamic = 'force-dynamic'

type Props = { params: Promise<{ count: string }> }

export default async function Page({ params }: Props) {
  const { count } = await params
  // Each item is three elements.
  const items = Array.from({ length: Math.round(Number(count) / 3) }, (_, n) => n)
  return (
    <ul className="wp-list wp-text">
      {items.map((n) => (
        <li key={n} className="wp-attention__item">
          <span className="utrecht-status-badge wp-tag">Te laat</span>
          <a className="utrecht-link utrecht-link--html-a" href={`/programmas/${n}`}>Een actiepunt van wijk {n}</a>
        </li>
      ))}
    </ul>
  )
}
