import { Alert } from '@/components/ui/Alert'
import { Heading } from '@/components/ui/Heading'
import { Table } from '@/components/ui/Table'
import { Note, Text } from '@/components/ui/Text'
import type { FinancePreview } from '@/lib/finance/preview-finance-import'
import { formatCount, formatList, formatNumber } from '@/lib/platform/format'

function More({ count, shown }: { count: number; shown: number }) {
  return count > shown ? <Text>En nog {formatNumber(count - shown)} andere.</Text> : null
}

const problemRows = (problems: FinancePreview['errors']) => problems.map(({ row, sheet, column, message }, index) => ({ key: String(index), cells: [row, sheet, column || '–', message] }))

function Errors({ errors, counts }: FinancePreview) {
  if (counts.errors === 0) return null
  return (
    <>
      <Heading level={2}>{formatCount(counts.errors, 'ding dat', 'dingen die')} nog niet {counts.errors === 1 ? 'klopt' : 'kloppen'}</Heading>
      <Text>Er is nog niets overgenomen. Verbeter het bestand en kies het opnieuw.</Text>
      <Table caption="Wat er mis is in het bestand" captionHidden columns={['Rij', 'Blad', 'Kolom', 'Wat er mis is']} rows={problemRows(errors)} />
      <More count={counts.errors} shown={errors.length} />
    </>
  )
}

function Warnings({ warnings }: Pick<FinancePreview, 'warnings'>) {
  if (warnings.length === 0) return null
  return (
    <Alert tone="warning" heading="Kijk dit na" headingLevel={3}>
      {warnings.map(({ sheet, row, message }) => <Text key={`${sheet}-${row}`}>{sheet}, rij {row}: {message}</Text>)}
    </Alert>
  )
}

function Lines({ lines, counts }: FinancePreview) {
  if (lines.length === 0) return null
  return (
    <>
      <Table
        caption="Wat er verandert" captionHidden columns={['Rij', 'Blad', 'Wat', 'Nu', 'Wordt']}
        rows={lines.map(({ row, sheet, what, does, before, after }, index) => ({ key: String(index), cells: [row, sheet, what, does === 'added' ? 'nieuw' : before || 'leeg', after] }))}
      />
      <More count={counts.added + counts.changed} shown={lines.length} />
    </>
  )
}

function summary({ counts: { added, changed, same } }: FinancePreview): string {
  const kept = same === 0 ? '' : ` ${formatCount(same, 'regel was', 'regels waren')} al zo.`
  const told = [...(added > 0 ? [formatCount(added, 'regel is nieuw', 'regels zijn nieuw')] : []), ...(changed > 0 ? [formatCount(changed, 'regel verandert', 'regels veranderen')] : [])]
  return told.length === 0 ? `Er verandert niets.${kept}` : `${formatList(told)}.${kept} Wat niet in het bestand staat, blijft zoals het is.`
}

/** What a file would add and change, row by row, and what is wrong in it; nothing has been written yet. */
export function ImportPreview({ fileName, preview }: { fileName: string; preview: FinancePreview }) {
  const { counts, english, examples, warnings } = preview
  return (
    <>
      <Errors {...preview} />
      <Heading level={2}>{counts.errors > 0 ? 'Dit zou er verder veranderen' : counts.added + counts.changed > 0 ? 'Dit gaat er veranderen' : 'Dit bestand verandert niets'}</Heading>
      <Text>Uit “{fileName}”: {summary(preview)}</Text>
      {examples > 0 && <Text>{formatCount(examples, 'rij is', 'rijen zijn')} een voorbeeld. Die nemen wij niet over.</Text>}
      {english.length > 0 && <Text>Wij lezen deze kolommen op zijn Engels, met een punt voor de centen: {formatList(english)}.</Text>}
      <Warnings warnings={warnings} />
      <Lines {...preview} />
      {counts.changed > 0 && <Note>Een lege cel verandert niets. Wilt u een bedrag op nul zetten? Vul dan 0 in.</Note>}
    </>
  )
}
