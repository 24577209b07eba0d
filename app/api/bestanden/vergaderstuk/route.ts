import { addDocumentFile } from '@/lib/meetings/add-document-file'
import { agendaPage } from '@/lib/meetings/paths'
import { receiveUpload } from '../receive-upload'

/** Takes a file as a paper for a meeting. */
export const POST = (request: Request) =>
  receiveUpload(request, addDocumentFile, (given, say) => agendaPage(given('programma', 'programmeId'), given('bijeenkomst', 'meetingId'), say))
