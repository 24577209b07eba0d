import { addEvidenceFile } from '@/lib/checklists/add-evidence-file'
import { pointPage } from '@/lib/checklists/point-page'
import { receiveUpload } from './receive-upload'

/** Takes a file as evidence. */
export const POST = (request: Request) =>
  receiveUpload(request, addEvidenceFile, (given, say) => pointPage(given('programma', 'programmeId'), given('punt', 'pointId'), say))
