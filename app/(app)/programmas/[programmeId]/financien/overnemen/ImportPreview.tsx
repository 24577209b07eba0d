import { Heading } from '@/components/ui/Heading'
import { Table } from '@/components/ui/Table'
import { Note, Text } from '@/components/ui/Text'
import type { FinancePreview } from '@/lib/finance/preview-finance-import'
import { formatCount, formatList } from '@/lib/platform/format'

const shown = 200

function More({ count }: { count: number }) {
  return count > shown ? <Text>En nog {count - shown} andere rijen.</Text> : null
}

function Errors({ errors }: Pick<FinancePreview, 'errors'>) {
  return (
    <>
      <Heading level={2}>{formatCount(errors.length, 'fout', 'fouten')} in het bestand</Heading>
      <Text>Er is nog niets overgenomen. Verbeter het bestand en kies het opnieuw.</Text>
      <Table
        caption="Fouten in het bestand" captionHidden columns={['Rij', 'Blad', 'Kolom', 'Wat er mis is']}
        rows={errors.slice(0, shown).map(({ row, sheet, column, message }, index) => ({ key: String(index), cells: [row, sheet, column, message] }))}
      />
      <More count={errors.length} />
    </>
  )
}

/** What a file would change, row by row, or what is wrong in it; nothing has been written yet. */
export function ImportPreview({ fileName, preview: { errors, lines, same, english } }: { fileName: string; preview: FinancePreview }) {
  if (errors.length > 0) return <Errors errors={errors} />
  const added = lines.filter(({ does }) => does === 'added').length
  return (
    <>
      <Heading level={2}>Dit gaat er veranderen</Heading>
      <Text>
        Uit “{fileName}”: {formatCount(added, 'nieuwe regel', 'nieuwe regels')}, {lines.length - added} gewijzigd en {same} gelijk gebleven. Wat niet in het bestand staat, blijft zoals het is.
      </Text>
      {english.length > 0 && <Text>Wij lezen deze kolommen op zijn Engels, met een punt voor de centen: {formatList([...new Set(english)])}.</Text>}
      {lines.length > 0 && (
        <Table
          caption="Wat er verandert" captionHidden columns={['Rij', 'Blad', 'Wat', 'Nu', 'Wordt']}
          rows={lines.slice(0, shown).map(({ row, sheet, what, does, before, after }, index) => ({ key: String(index), cells: [row, sheet, what, does === 'added' ? 'nieuw' : before, after] }))}
        />
      )}
      <More count={lines.length} />
      <Note>Bij een bron staan achter elkaar: aangevraagd / toegekend / ontvangen / uitgegeven. Van een bron die er al is, nemen wij alleen de bedragen per jaar over.</Note>
    </>
  )
}
