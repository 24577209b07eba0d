type Props = { name: string; organisation?: string | null }

/** A person is a name and the organisation they speak for, not a picture. */
export function PersonName({ name, organisation }: Props) {
  return (
    <span className="wp-person">
      <span className="wp-person__name">{name}</span>
      {organisation && <span className="wp-person__organisation">, {organisation}</span>}
    </span>
  )
}
