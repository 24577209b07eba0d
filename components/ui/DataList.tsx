import type { ReactNode } from 'react'

type Props = { items: { label: string; value: ReactNode }[] }

/** Facts with their names: "Horizon: 20 jaar". An absent fact says that it is absent. */
export function DataList({ items }: Props) {
  return (
    <dl className="utrecht-data-list utrecht-data-list--html-dl wp-data-list">
      {items.map(({ label, value }) => (
        <div key={label} className="utrecht-data-list__item wp-data-list__item">
          <dt className="utrecht-data-list__item-key">{label}</dt>
          <dd className="utrecht-data-list__item-value utrecht-data-list__item-value--html-dd">
            {value === null || value === undefined || value === '' ? (
              <span className="wp-absent">Niet ingevuld</span>
            ) : (
              value
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}
