import { OneButton } from '@/components/checklist/OneButton'
import { Details } from '@/components/ui/Details'
import { StatusTag, type TagShape, type TagTone } from '@/components/ui/StatusTag'
import { Table } from '@/components/ui/Table'
import { Note, Text, VisuallyHidden } from '@/components/ui/Text'
import { formatDateTime } from '@/lib/platform/format'
import { sendAgainAction } from './actions'

type Mail = {
  id: string; title: string; text: string; programme: string | null; to: { name: string; email: string }
  createdAt: Date; mailedAt: Date | null; mailState: string; mailError: string
}

const states: Record<string, { words: string; tone: TagTone; shape?: TagShape }> = {
  waiting: { words: 'Wacht', tone: 'neutral' },
  sent: { words: 'Verstuurd', tone: 'neutral', shape: 'check' },
  kept: { words: 'Bewaard', tone: 'neutral', shape: 'dash' },
  failed: { words: 'Geweigerd', tone: 'caution' },
}

function State({ mail, configured }: { mail: Mail; configured: boolean }) {
  const { words, tone, shape } = states[mail.mailState] ?? { words: mail.mailState, tone: 'neutral' as const }
  return (
    <>
      <StatusTag tone={tone} shape={shape}>{words}</StatusTag>
      {mail.mailedAt && <Note>{formatDateTime(mail.mailedAt)}</Note>}
      {mail.mailError && <Note>De mailserver zei: {mail.mailError}</Note>}
      {configured && (mail.mailState === 'failed' || mail.mailState === 'kept') && (
        <OneButton action={sendAgainAction} fields={{ notificationId: mail.id }} variant="secondary">
          Opnieuw versturen<VisuallyHidden>: {mail.title} aan {mail.to.name}</VisuallyHidden>
        </OneButton>
      )}
    </>
  )
}

function Message({ title, text, programme }: Pick<Mail, 'title' | 'text' | 'programme'>) {
  return (
    <>
      {title}
      <Details summary={<>Tekst<VisuallyHidden> van {title}</VisuallyHidden></>}>
        {text.split('\n').map((line, index) => <Text key={index}>{line}</Text>)}
        {programme && <Note>Dit gaat over {programme}.</Note>}
      </Details>
    </>
  )
}

/** The mails, newest first, each with its text to fold out. */
export function MailTable({ mails, configured }: { mails: readonly Mail[]; configured: boolean }) {
  return (
    <Table
      caption="Mail aan mensen van deze gemeente" captionHidden columns={['Onderwerp', 'Aan', 'Gemaakt', 'Staat']}
      rows={mails.map((mail) => ({
        key: mail.id,
        cells: [
          <Message key="message" {...mail} />, <span key="to">{mail.to.name}<Note>{mail.to.email}</Note></span>,
          formatDateTime(mail.createdAt), <State key="state" mail={mail} configured={configured} />,
        ],
      }))}
    />
  )
}
