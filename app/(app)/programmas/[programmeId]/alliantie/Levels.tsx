import { AtTable } from '@/components/alliance/AtTable'
import { Heading } from '@/components/ui/Heading'
import { Link } from '@/components/ui/Link'
import { Note, Text } from '@/components/ui/Text'
import { bodyKindLabels, levelHelp, levelLabels, levels } from '@/lib/alliance/labels'
import type { Table } from '@/lib/alliance/load-alliance'
import { bodyPath } from '@/lib/alliance/paths'
import { formatCount } from '@/lib/platform/format'

function OneTable({ programmeId, table }: { programmeId: string; table: Table }) {
  const { id, name, kind, purpose, rhythm, seats } = table
  return (
    <article className="wp-stack" aria-labelledby={id}>
      <div>
        <Heading level={3} id={id}><Link href={bodyPath(programmeId, id)}>{name}</Link></Heading>
        <Note>{[bodyKindLabels[kind], rhythm || 'hoe vaak is nog niet vastgelegd', formatCount(seats.length, 'zetel', 'zetels')].join(' · ')}</Note>
      </div>
      {purpose && <Text>{purpose}</Text>}
      {seats.length === 0 ? <Note>Er zit nog niemand aan deze tafel.</Note> : <AtTable seats={seats} />}
    </article>
  )
}

/** Who meets whom, from the board to the street (handbook §6.2: cooperation at three levels). */
export function Levels({ programmeId, tables }: { programmeId: string; tables: readonly Table[] }) {
  if (tables.length === 0) return null
  return levels.map((level) => {
    const here = tables.filter((table) => table.level === level)
    return (
      <section key={level} className="wp-stack wp-stack--lg" aria-labelledby={level}>
        <div>
          <Heading level={2} id={level}>{levelLabels[level]}</Heading>
          <Note>{levelHelp[level]}</Note>
        </div>
        {here.length === 0
          ? <Text>Op dit niveau komt nog geen tafel bij elkaar.</Text>
          : here.map((table) => <OneTable key={table.id} programmeId={programmeId} table={table} />)}
      </section>
    )
  })
}
