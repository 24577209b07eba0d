import { Heading } from '@/components/ui/Heading'
import { Details } from '@/components/ui/Details'
import { Table } from '@/components/ui/Table'
import { Text } from '@/components/ui/Text'
import { formatCount } from '@/lib/platform/format'
import type { ImportState } from './import-state'

type Preview = Extract<ImportState, { kind: 'preview' }>['preview']
const shown = 100

function Names({ summary, names }: { summary: string; names: readonly string[] }) {
  if (names.length === 0) return null
  return <Details summary={summary}><Text>{names.slice(0, shown).join(', ')}{names.length > shown && ` en nog ${names.length - shown}`}</Text></Details>
}

/** What a file would change, or what is wrong in it; nothing has been written yet. */
export function ImportPreview({ preview: { errors, added, changed, same } }: { preview: Preview }) {
  if (errors.length > 0) {
    return (
      <>
        <Heading level={2}>{formatCount(errors.length, 'fout', 'fouten')} in het bestand</Heading>
        <Text>Er is nog niets overgenomen. Verbeter het bestand en kies het opnieuw.</Text>
        <Table
          caption="Fouten in het bestand" captionHidden columns={['Rij', 'Kolom', 'Wat er mis is']}
          rows={errors.slice(0, shown).map(({ row, column, message }, index) => ({ key: String(index), cells: [row, column, message] }))}
        />
        {errors.length > shown && <Text>En nog {errors.length - shown} andere.</Text>}
      </>
    )
  }
  return (
    <>
      <Heading level={2}>Dit gaat er veranderen</Heading>
      <Text>
        {formatCount(added.length, 'nieuwe partij', 'nieuwe partijen')}, {changed.length} gewijzigd en {same} gelijk gebleven.
        Partijen die niet in het bestand staan, blijven zoals ze zijn.
      </Text>
      <Names summary="Nieuw" names={added} />
      <Names summary="Gewijzigd" names={changed} />
    </>
  )
}
