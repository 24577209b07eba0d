'use server'
import { redirect } from 'next/navigation'
import { importFinance } from '@/lib/finance/import-finance'
import { mayTakeOver } from '@/lib/finance/may-take-over'
import { financePath } from '@/lib/finance/paths'
import { previewFinanceImport } from '@/lib/finance/preview-finance-import'
import { formatList } from '@/lib/platform/format'
import type { Failure } from '@/lib/platform/result'
import { mostBytes, tooLarge, type ImportState } from './import-state'
import { packTables, unpackTables } from './packed-tables'
import { readTables } from './read-tables'

const gone = 'Dit programma is er niet meer, of u mag hier niets overnemen.'

const failed = (message: string): ImportState => ({ kind: 'failed', message })

function messageOf(failure: Failure): string {
  switch (failure.kind) {
    case 'rule-broken': return failure.message
    case 'conflict': return 'Iemand anders heeft intussen iets gewijzigd. Er is niets overgenomen. Hieronder staat wat er nu zou veranderen.'
    case 'signed-out': return 'U bent niet meer ingelogd. Log opnieuw in en kies het bestand nog een keer.'
    case 'invalid': return 'Dit bestand is te groot of te breed. Hoogstens 20 bladen, 20.000 rijen bij elkaar, 60 kolommen en 5.000 tekens in een cel.'
    default: return gone
  }
}

const posted = (formData: FormData, name: string) => {
  const value = formData.get(name)
  return typeof value === 'string' ? value : ''
}

async function show(programmeId: string, tables: string, fileName: string, message?: string): Promise<ImportState> {
  const preview = await previewFinanceImport({ programmeId, tables: unpackTables(tables) })
  if (!preview.ok) return failed(messageOf(preview.error))
  return { kind: 'preview', tables, fileName, preview: preview.value, ...(message === undefined ? {} : { message }) }
}

/** Shows first what a file would change; writes it when that was seen and confirmed. */
export async function takeOver(_: ImportState, formData: FormData): Promise<ImportState> {
  const programmeId = posted(formData, 'programmeId')
  const may = await mayTakeOver({ programmeId })
  if (!may.ok) return failed(may.error.kind === 'invalid' ? gone : messageOf(may.error))
  if (posted(formData, 'step') === 'import') {
    const [tables, fileName] = [posted(formData, 'tables'), posted(formData, 'fileName')]
    const done = await importFinance({ programmeId, tables: unpackTables(tables), seen: posted(formData, 'seen') })
    if (done.ok) redirect(`${financePath(programmeId)}?overgenomen=${done.value.count}`)
    return show(programmeId, tables, fileName, messageOf(done.error))
  }
  const files = formData.getAll('file').filter((file) => file instanceof File).filter(({ name, size }) => size > 0 || name !== '')
  if (files.length === 0) return failed('Kies eerst een bestand.')
  if (files.reduce((sum, { size }) => sum + size, 0) > mostBytes) return failed(tooLarge)
  const read = await readTables(files)
  if ('problem' in read) return failed(read.problem)
  const tables = packTables(read.tables)
  return tables.length > mostBytes ? failed(tooLarge) : show(programmeId, tables, formatList(files.map(({ name }) => name)))
}
