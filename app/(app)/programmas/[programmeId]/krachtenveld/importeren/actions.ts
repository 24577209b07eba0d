'use server'
import { redirect } from 'next/navigation'
import { importStakeholders } from '@/lib/alliance/import-stakeholders'
import { stakeholdersPath } from '@/lib/alliance/paths'
import { previewImport } from '@/lib/alliance/preview-import'
import type { Failure } from '@/lib/platform/result'
import { mostBytes, tooLarge, type ImportState } from './import-state'

const failed = (message: string): ImportState => ({ kind: 'failed', message })

function messageOf(failure: Failure): string {
  switch (failure.kind) {
    case 'rule-broken':
      return failure.message
    case 'conflict':
      return 'Het krachtenveld is intussen gewijzigd. Er is niets overgenomen. Kies het bestand opnieuw, dan ziet u wat er nu verandert.'
    case 'signed-out':
      return 'U bent niet meer ingelogd. Er is niets overgenomen.'
    default:
      return 'Dit kan niet worden overgenomen.'
  }
}

/** Spreadsheets on Windows often write another alphabet than UTF-8. */
function textOf(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

const posted = (formData: FormData, name: string) => {
  const value = formData.get(name)
  return typeof value === 'string' ? value : ''
}

/** Shows first what a file would change; writes it when that was seen and confirmed. */
export async function takeOver(_: ImportState, formData: FormData): Promise<ImportState> {
  const programmeId = posted(formData, 'programmeId')
  if (posted(formData, 'step') === 'import') {
    const done = await importStakeholders({ programmeId, csv: posted(formData, 'csv'), seen: posted(formData, 'seen') })
    if (done.ok) redirect(stakeholdersPath(programmeId))
    return failed(messageOf(done.error))
  }
  const file = formData.get('file')
  if (!(file instanceof File) || file.size === 0) return failed('Kies eerst een bestand.')
  if (file.size > mostBytes) return failed(tooLarge)
  const csv = textOf(await file.arrayBuffer())
  const preview = await previewImport({ programmeId, csv })
  return preview.ok ? { kind: 'preview', csv, preview: preview.value } : failed(messageOf(preview.error))
}
