'use server'
import { redirect } from 'next/navigation'
import { importFinance } from '@/lib/finance/import-finance'
import { financePath } from '@/lib/finance/paths'
import { previewFinanceImport } from '@/lib/finance/preview-finance-import'
import type { Failure } from '@/lib/platform/result'
import { mostBytes, tooLarge, type ImportState } from './import-state'
import { readTables } from './read-tables'

const failed = (message: string): ImportState => ({ kind: 'failed', message })

function messageOf(failure: Failure): string {
  switch (failure.kind) {
    case 'rule-broken': return failure.message
    case 'conflict': return 'Iemand anders heeft de bedragen intussen gewijzigd. Er is niets overgenomen. Hieronder staat wat er nu zou veranderen.'
    case 'signed-out': return 'U bent niet meer ingelogd. Er is niets overgenomen.'
    default: return 'Dit kan niet worden overgenomen.'
  }
}

const posted = (formData: FormData, name: string) => {
  const value = formData.get(name)
  return typeof value === 'string' ? value : ''
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}

async function show(programmeId: string, tables: string, fileName: string, message?: string): Promise<ImportState> {
  const preview = await previewFinanceImport({ programmeId, tables: parsed(tables) })
  if (!preview.ok) return failed(messageOf(preview.error))
  return { kind: 'preview', tables, fileName, preview: preview.value, ...(message === undefined ? {} : { message }) }
}

/** Shows first what a file would change; writes it when that was seen and confirmed. */
export async function takeOver(_: ImportState, formData: FormData): Promise<ImportState> {
  const programmeId = posted(formData, 'programmeId')
  if (posted(formData, 'step') === 'import') {
    const [tables, fileName] = [posted(formData, 'tables'), posted(formData, 'fileName')]
    const done = await importFinance({ programmeId, tables: parsed(tables), seen: posted(formData, 'seen') })
    if (done.ok) redirect(financePath(programmeId))
    return show(programmeId, tables, fileName, messageOf(done.error))
  }
  const file = formData.get('file')
  if (!(file instanceof File) || file.size === 0) return failed('Kies eerst een bestand.')
  if (file.size > mostBytes) return failed(tooLarge)
  const read = readTables(Buffer.from(await file.arrayBuffer()), file.name)
  if ('problem' in read) return failed(read.problem)
  const tables = JSON.stringify(read.tables)
  return Buffer.byteLength(tables) > mostBytes ? failed(tooLarge) : show(programmeId, tables, file.name)
}
