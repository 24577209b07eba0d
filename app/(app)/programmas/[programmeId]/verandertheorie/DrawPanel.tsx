import { Button } from '@/components/ui/Button'
import { Alert } from '@/components/ui/Alert'
import { ButtonLink } from '@/components/ui/ButtonLink'
import { Select } from '@/components/form/Select'
import { Link } from '@/components/ui/Link'
import { Row } from '@/components/ui/Stack'
import { Note, Text } from '@/components/ui/Text'
import { kindPlurals } from '@/lib/theory/labels'
import { possibleEnds } from '@/lib/theory/possible-ends'
import type { ElementView } from '@/lib/theory/theory-view'
import { ArrowForm } from './ArrowForm'
import { ArrowEnds } from './ArrowPanel'
import type { PanelProps } from './Panel'

/** Chooses where an arrow goes: in the picture, or from the list with the keyboard. */
export function DrawPanel({ from, theory, links, room }: PanelProps & { from: ElementView }) {
  const [action = '', query = ''] = (links.home.split('#')[0] ?? '').split('?')
  const { possible, others } = possibleEnds(theory, from)
  const options = possible.map(({ id, title, kind }) => ({ value: id, label: title, group: kindPlurals[kind] }))
  return (
    <>
      <Text>Waar leidt “{from.title}” toe? {room === 'picture' ? 'Kies het element in de tekening, of uit deze lijst.' : 'Kies het element.'}</Text>
      {others && <Note>{others}{room === 'picture' && ' In de tekening hebben die een streepjesrand; kies er een om te zien waarom.'}</Note>}
      <form action={`${action}#keuze`} method="get" className="wp-form" aria-label="Pijl trekken naar">
        {[...new URLSearchParams(query)].map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)}
        <input type="hidden" name="van" value={from.id} />
        <Select name="naar" label="Pijl naar" options={options} emptyLabel="Kies een element" />
        <Row>
          <Button type="submit" variant="primary">Verder</Button>
          <Link standalone href={links.element(from.id)} scroll={false}>Toch niet</Link>
        </Row>
      </form>
    </>
  )
}

/** The arrow that was pointed out: its form, or why it cannot be. */
export function NewArrowPanel({ from, to, problem, theory, links, programmeId, room }: PanelProps & { from: ElementView; to: ElementView; problem: string | undefined }) {
  return (
    <>
      <ArrowEnds from={from} to={to} links={links} />
      {problem ? (
        <>
          <Alert tone="warning" role="alert" heading="Deze pijl kan niet" headingLevel={3}><Text>{problem}</Text></Alert>
          <Row><ButtonLink href={links.draw(from.id)} scroll={false}>Ander element kiezen</ButtonLink><Link standalone href={links.element(from.id)} scroll={false}>Toch niet</Link></Row>
        </>
      ) : (
        <ArrowForm programmeId={programmeId} room={room} part={links.part} arrow={{ theoryId: theory.id, fromId: from.id, toId: to.id }} initial={{ confidence: '' }} />
      )}
    </>
  )
}
