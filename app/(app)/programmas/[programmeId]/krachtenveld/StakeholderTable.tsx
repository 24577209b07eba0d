import { Link } from '@/components/ui/Link'
import { Table } from '@/components/ui/Table'
import { Note } from '@/components/ui/Text'
import type { StakeholderView } from '@/lib/alliance/load-stakeholders'
import { lifeFieldLabels } from '@/lib/process/life-fields'
import { stakeholderKindLabels, willingnessLabels } from '@/lib/alliance/stakeholder-labels'

type Party = StakeholderView & { onBoard: boolean }
type Props = { parties: readonly Party[]; path: `/${string}`; mayEdit: boolean }

const weighed = (weight: number | null) => (weight === null ? 'nog niet gewogen' : `${weight} van 5`)
const contact = ({ contactName, contactEmail, contactPhone }: Party) => [contactName, contactPhone, contactEmail].filter(Boolean).join(', ')
const board = ({ partner, onBoard }: Party) => (partner !== null && onBoard ? 'partner' : onBoard ? 'aan boord' : 'niet aan boord')

function row(party: Party, index: number, { path, mayEdit }: Props) {
  const name = `${index + 1}. ${party.name}`
  return {
    key: party.id,
    cells: [
      <>{mayEdit ? <Link href={`${path}/${party.id}`}>{name}</Link> : name}<Note>{stakeholderKindLabels[party.kind]}{party.formal ? '' : ', informeel'}</Note></>,
      <>{party.aims}{party.stake && <Note>Belang: {party.stake}</Note>}{party.mandate && <Note>Opdracht: {party.mandate}</Note>}</>,
      party.fields.map((field) => lifeFieldLabels[field]).join(', '),
      `invloed ${weighed(party.influence)}, betrokkenheid ${weighed(party.interest)}`,
      <>{party.necessary ? 'Noodzakelijk, ' : ''}{board(party)}<Note>{willingnessLabels[party.willingness]}</Note></>,
      contact(party),
    ],
  }
}

/** Every party with its number of the picture. */
export function StakeholderTable(props: Props) {
  return (
    <Table
      caption="Partijen" columns={['Partij', 'Doelen', 'Leefgebieden', 'Gewicht', 'Aan boord?', 'Contact']}
      rows={props.parties.map((party, index) => row(party, index, props))}
    />
  )
}
