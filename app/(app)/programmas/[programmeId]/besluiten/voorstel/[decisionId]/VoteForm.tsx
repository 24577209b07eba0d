'use client'
import { ActionForm } from '@/components/form/ActionForm'
import { HiddenInput, VersionInput } from '@/components/form/HiddenInput'
import { RadioGroup } from '@/components/form/RadioGroup'
import { Select } from '@/components/form/Select'
import { SubmitButton } from '@/components/form/SubmitButton'
import { TextArea } from '@/components/form/TextArea'
import { useActionForm } from '@/components/form/useActionForm'
import { voteLabels } from '@/lib/decisions/labels'
import { castVoteAction, enterVoteAction } from '../actions'

type Seat = {
  id: string
  name: string
  holderAble: boolean
  substitutes: readonly { id: string; name: string }[]
  vote: { vote: string; reason: string; version: number } | null
}
type Props = {
  place: { programmeId: string; decisionId: string }
  seat: Seat
  /** Written down for somebody at the table, instead of cast by the person who looks. */
  entered?: boolean
}

const options = (['for', 'against', 'abstained'] as const).map((value) => ({ value, label: voteLabels[value] }))

/** A vote on one seat: one's own, or written down for who sits there. */
export function VoteForm({ place, seat, entered = false }: Props) {
  const { vote } = seat
  const form = useActionForm({
    action: entered ? enterVoteAction : castVoteAction, id: `${entered ? 'noteer' : 'stem'}-${seat.id}`,
    initial: { vote: vote?.vote ?? '', reason: vote?.reason ?? '', by: seat.holderAble ? 'holder' : '' },
  })
  const voters = [...(seat.holderAble ? [{ value: 'holder', label: seat.name }] : []), ...seat.substitutes.map(({ id, name }) => ({ value: id, label: `${name}, als vervanger` }))]
  return (
    <ActionForm form={form} aria-label={entered ? `Stem van ${seat.name} noteren` : `Stemmen voor de stoel van ${seat.name}`} labels={{ vote: 'Stem', reason: 'Waarom' }}>
      <HiddenInput name="programmeId" value={place.programmeId} />
      <HiddenInput name="decisionId" value={place.decisionId} />
      <HiddenInput name="seatId" value={seat.id} />
      <VersionInput version={vote?.version ?? 0} />
      {entered && seat.substitutes.length > 0 && <Select name="by" label="Wie stemde?" options={voters} />}
      {entered && seat.substitutes.length === 0 && <HiddenInput name="by" value="holder" />}
      <RadioGroup name="vote" label={entered ? `Hoe stemde ${seat.name}?` : 'Uw stem'} options={options} inline />
      <TextArea name="reason" label="Waarom?" optional rows={2} help="Wat u hier schrijft, blijft bij het besluit bewaard. Zo blijft ook te lezen wie het anders zag." />
      <SubmitButton variant={entered ? 'secondary' : 'primary'}>{entered ? 'Stem noteren' : vote ? 'Stem wijzigen' : 'Stem uitbrengen'}</SubmitButton>
    </ActionForm>
  )
}
