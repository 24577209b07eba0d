import { docx, docxType } from '@/lib/platform/office/docx'
import { resultResponse } from '@/lib/platform/result-response'
import { getPartnerSheet } from '@/lib/reporting/get-partner-sheet'
import { partnerSheetDocument } from '@/lib/reporting/partner-sheet-document'

type Params = { params: Promise<{ programmeId: string; organisationId: string }> }

/** The partner sheet as a document to take along. */
export async function GET(_: Request, { params }: Params): Promise<Response> {
  const sheet = await getPartnerSheet(await params)
  if (!sheet.ok) return resultResponse(sheet)
  const { title, blocks } = partnerSheetDocument(sheet.value)
  const plain = title.normalize('NFKD').replaceAll(/[^\w .-]/g, '')
  return new Response(docx(title, blocks), {
    headers: {
      'content-type': docxType, 'cache-control': 'no-store', 'x-content-type-options': 'nosniff',
      'content-disposition': `attachment; filename="${plain}.docx"; filename*=UTF-8''${encodeURIComponent(title)}.docx`,
    },
  })
}
