'use client'
import { ActionForm } from '@/components/form/ActionForm'
import { Checkbox } from '@/components/form/Checkbox'
import { FieldsetRepeater } from '@/components/form/FieldsetRepeater'
import { HiddenInput, VersionInput } from '@/components/form/HiddenInput'
import { SubmitButton } from '@/components/form/SubmitButton'
import { TextArea } from '@/components/form/TextArea'
import { TextInput } from '@/components/form/TextInput'
import { useActionForm } from '@/components/form/useActionForm'
import { Heading } from '@/components/ui/Heading'
import { Link } from '@/components/ui/Link'
import { Note, Text } from '@/components/ui/Text'
import { lowerFirst } from '@/components/programme/lower-first'
import type { PublicPageInput } from '@/lib/publication/schema'
import { savePublicPageAction } from './actions'
import { courseHelp, type TellableCourse } from './course-help'
import { keptAs } from './kept-as'

type ToldDecision = { id: string; number: number; title: string; outcome: string; date: string }
type Told = PublicPageInput['decisions'][number]
type Initial = Omit<PublicPageInput, 'decisions' | 'tellContract' | 'tellCourse' | 'tellTheory'> & { decisions: Record<number, Told>; tellContract: 'on' | ''; tellCourse: 'on' | ''; tellTheory: 'on' | '' }
type Props = { initial: Initial; decisions: ToldDecision[]; contract: { kindName: string; href: string } | null; course: TellableCourse | null; mayTellTheory: boolean }

const labels = {
  now: 'Wat gebeurt er nu?', promised: 'Wat is er beloofd?', joinIn: 'Meedoen', contactName: 'Naam',
  contactPhone: 'Telefoon', contactEmail: 'E-mail', contactPlace: 'Waar u langs kunt komen',
}

function DecisionWords({ decisions }: Pick<Props, 'decisions'>) {
  return (
    <>
      <Heading level={3}>Besluiten, in gewone taal</Heading>
      {decisions.length === 0 && <Text>Er is nog geen besluit vastgelegd. Zodra dat zo is, schrijft u hier wat bewoners ervan moeten weten.</Text>}
      {decisions.map(({ id, number, title, outcome, date }) => (
        <div key={id}>
          <HiddenInput name={`decisions.${number}.decisionId`} value={id} />
          <TextArea
            name={`decisions.${number}.text`} label={`${title}: ${lowerFirst(outcome)}, ${date}`} optional rows={3}
            help="Waarom is dit besloten, en wat merken bewoners ervan? Laat leeg wat u niet wilt vertellen: dan staat het besluit niet op de pagina."
          />
        </div>
      ))}
    </>
  )
}

/** Writing for residents: short blocks in the order in which they read them. */
export function PublicPageForm({ initial, decisions, contract, course, mayTellTheory }: Props) {
  const form = useActionForm({ action: savePublicPageAction, schema: () => import('@/lib/publication/schema').then((all) => all.publicPageSchema), initial, id: 'publieke-pagina', keep: keptAs(initial.programmeId) })
  return (
    <ActionForm form={form} labels={labels}>
      <HiddenInput name="programmeId" value={initial.programmeId} />
      <VersionInput version={initial.version} />
      <TextArea name="now" label={labels.now} rows={5} help="Begin met het belangrijkste. Schrijf zoals u het aan de deur zou vertellen." />
      <FieldsetRepeater name="next" legend="Wat komt er daarna?" rowWord="stap" help="Wat er komt en wanneer, bijvoorbeeld: mei 2027.">
        {(row) => (
          <>
            <TextInput name={`${row}.when`} label="Wanneer" optional width={20} />
            <TextInput name={`${row}.what`} label="Wat" optional />
          </>
        )}
      </FieldsetRepeater>
      <TextArea name="promised" label={labels.promised} optional rows={4} help="Alleen wat echt is toegezegd. Beloofd is beloofd." />
      <DecisionWords decisions={decisions} />
      {contract && (
        <Checkbox
          name="tellContract" label={`Vertel bewoners wat er samen is afgesproken (${contract.kindName})`}
          help={<>Zij lezen de tekst voor bewoners en wie er tekende. <Link href={contract.href}>Lees of wijzig die tekst</Link></>}
        />
      )}
      {course && (
        <Checkbox
          name="tellCourse" label="Vertel bewoners waar het naartoe gaat en wat er gebeurt"
          help={courseHelp(course)}
        />
      )}
      {mayTellTheory && (
        <Checkbox
          name="tellTheory" label="Laat bewoners zien hoe u denkt dat het werkt"
          help="Zij zien de verandertheorie als lijst en als tekening: alleen de titels en de pijlen. Staan daar gewone woorden?"
        />
      )}
      <TextArea name="joinIn" label={labels.joinIn} optional rows={3} help="Hoe kunnen bewoners meedenken, meedoen of meebeslissen?" />
      <Heading level={3}>Wie kunnen bewoners bellen?</Heading>
      <Note>Deze gegevens worden openbaar. Zet hier alleen wat bewoners mogen zien.</Note>
      <TextInput name="contactName" label={labels.contactName} width={30} />
      <TextInput name="contactPhone" label={labels.contactPhone} optional type="tel" width={20} />
      <TextInput name="contactEmail" label={labels.contactEmail} optional type="email" width={30} />
      <TextInput name="contactPlace" label={labels.contactPlace} optional help="Bijvoorbeeld: buurthuis De Spil, elke dinsdag van 10 tot 12 uur." />
      <SubmitButton>Tekst bewaren</SubmitButton>
      <Note>Bewaren is nog niet openbaar. Publiceren doet u hierboven, als u het voorbeeld hebt bekeken.</Note>
    </ActionForm>
  )
}
