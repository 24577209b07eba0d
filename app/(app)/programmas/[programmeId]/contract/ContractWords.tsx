import { DayText } from '@/components/contract/DayText'
import { Part } from '@/components/contract/Part'
import { Written } from '@/components/decision/Written'
import { DataList } from '@/components/ui/DataList'
import { Table } from '@/components/ui/Table'
import { Note, Text } from '@/components/ui/Text'
import type { ContractVersionView } from '@/lib/contract/get-contract'
import { isUsualTerm } from '@/lib/contract/evaluation'

const words = (text: string) => (text === '' ? <Text>Nog niet geschreven.</Text> : <Written>{text}</Written>)

function Signatories({ signatories }: Pick<ContractVersionView, 'signatories'>) {
  if (signatories.length === 0) return <Text>Er zijn nog geen ondertekenaars genoemd.</Text>
  return (
    <Table
      caption="Wie er tekent" captionHidden columns={['Partij', 'Naam', 'Functie', 'Getekend op']}
      rows={signatories.map(({ id, organisation, personName, personTitle, signedOn }) => ({
        key: id, cells: [organisation, personName, personTitle || '–', signedOn ? <DayText key="day" day={signedOn} /> : 'Nog niet'],
      }))}
    />
  )
}

/** The text of the contract, as it is read aloud before it is signed. */
export function ContractWords({ version }: { version: ContractVersionView }) {
  const { startingPoints, priorities, directionNote, startsOn, evaluateOn, evaluatedOn, current, signatories } = version
  const unusual = evaluatedOn === null && startsOn !== null && evaluateOn !== null && !isUsualTerm(startsOn, evaluateOn)
  return (
    <>
      <Part id="uitgangspunten" title="Uitgangspunten">{words(startingPoints)}</Part>
      <Part id="prioriteiten" title="Ambities en prioriteiten">{words(priorities)}</Part>
      <Part id="procesregie" title="Procesregie tijdens de uitvoering">{words(directionNote)}</Part>
      <Part id="looptijd" title="Looptijd">
        <DataList
          items={[
            { label: 'Geldt vanaf', value: startsOn && <DayText day={startsOn} /> },
            ...(current || version.closedAt === null ? [{ label: 'Evaluatie', value: evaluateOn && <DayText day={evaluateOn} /> }] : []),
          ]}
        />
        {unusual && <Note>Drie tot vier jaar na het begin is gebruikelijk. Een andere keuze mag.</Note>}
      </Part>
      <Part id="partijen" title="Partijen">
        <Signatories signatories={signatories} />
      </Part>
    </>
  )
}
