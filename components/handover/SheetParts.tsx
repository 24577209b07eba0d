import { Part } from '@/components/contract/Part'
import { Link } from '@/components/ui/Link'
import { Note, Text } from '@/components/ui/Text'
import type { HandoverPage } from '@/lib/handover/get-handover'
import type { Sheet, SheetLine } from '@/lib/handover/sheet'
import { workKindLabels, workKinds } from '@/lib/handover/work'

function Lines({ lines }: { lines: readonly SheetLine[] }) {
  return (
    <ul className="wp-list wp-text">
      {lines.map(({ words, detail, href }) => (
        <li key={`${words}${detail}${href}`}>{href ? <Link href={href}>{words}</Link> : words}{detail && <Note>{detail}</Note>}</li>
      ))}
    </ul>
  )
}

const Lined = ({ id, title, lines, empty }: { id: string; title: string; lines: readonly SheetLine[]; empty: string }) =>
  <Part id={id} title={title}>{lines.length > 0 ? <Lines lines={lines} /> : <Text>{empty}</Text>}</Part>

function Moved({ moved }: Sheet) {
  if (moved.length === 0) return <Text>Er is niets overgegaan: alleen deze kennis is overgedragen.</Text>
  return workKinds.filter((kind) => moved.some((one) => one.kind === kind)).map((kind) => (
    <div key={kind} className="wp-stack">
      <Text><strong>{workKindLabels[kind]}</strong></Text>
      <Lines lines={moved.filter((one) => one.kind === kind)} />
    </div>
  ))
}

const Written = ({ text, empty }: { text: string; empty: string }) => <Text className="whitespace-pre-line">{text || empty}</Text>

/** The sheet as it was on the day of the handover. */
export function SheetParts({ page: { sheet, lessons, contacts } }: { page: HandoverPage }) {
  const { from, stayed, votes, agreements, promises, decisions, conditions } = sheet
  return (
    <>
      <Part id="lessen" title={`Wat ${from} meegeeft`}><Written text={lessons} empty="Er is niets opgeschreven." /></Part>
      <Part id="over" title="Wat nu van u is"><Moved {...sheet} /></Part>
      {votes.length > 0 && <Lined id="stemmingen" title="Lopende stemmingen" lines={votes} empty="" />}
      <Lined id="afspraken" title="Afspraken" lines={agreements} empty="Er is geen getekend contract en er zijn geen gesprekken vastgelegd." />
      <Lined id="toezeggingen" title="Open toezeggingen van de eigen organisatie" lines={promises} empty="Er staan geen toezeggingen open." />
      <Lined id="besluiten" title="Besluiten van de laatste drie jaar" lines={decisions} empty="Aan deze tafels zijn in die tijd geen besluiten vastgelegd." />
      <Lined id="voorwaarden" title={`Voorwaarden op naam van ${from}`} lines={conditions} empty="Er staan geen voorwaarden open op deze naam." />
      <Part id="mensen" title="Mensen">
        {contacts && <Written text={contacts} empty="" />}
        {sheet.contacts.length > 0 ? <Lines lines={sheet.contacts} /> : !contacts && <Text>Er zijn geen contacten opgeschreven.</Text>}
      </Part>
      {stayed.length > 0 && <Lined id="bleef" title={`Wat bij ${from} bleef`} lines={stayed} empty="" />}
    </>
  )
}
