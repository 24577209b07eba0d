import { DayText } from '@/components/contract/DayText'
import { Part } from '@/components/contract/Part'
import { markWords } from '@/components/intervention/mark-words'
import { CourseTag, InterventionStatusTag, NoContributionTag } from '@/components/intervention/StatusTags'
import { Heading } from '@/components/ui/Heading'
import { Link } from '@/components/ui/Link'
import { Table } from '@/components/ui/Table'
import { Note, Text } from '@/components/ui/Text'
import type { ExecutionPage, ListedIntervention } from '@/lib/interventions/get-execution'
import { networkFindings, statesContribution } from '@/lib/interventions/network-rules'
import { executionPath, interventionPath } from '@/lib/interventions/paths'
import { formatCount, formatList } from '@/lib/platform/format'

type Goals = ExecutionPage['goals']

function ContributesTo({ intervention, goals }: { intervention: ListedIntervention; goals: Goals }) {
  if (!statesContribution(intervention)) return <NoContributionTag />
  return (
    <ul className="wp-contributes">
      {intervention.contributions.map(({ id, goalId, direct }) => {
        const goal = goals.find((one) => one.id === goalId)
        return <li key={id}>{goal?.title}{!direct && ' (indirect)'}{goal?.retiredOn && <Note>Dit doel is vervallen</Note>}</li>
      })}
    </ul>
  )
}

function Interventions({ programmeId, caption, list, goals }: { programmeId: string; caption: string; list: ListedIntervention[]; goals: Goals }) {
  return (
    <Table
      caption={caption} captionHidden columns={['Interventie', 'Trekker', 'Stand', 'Draagt bij aan']}
      rows={list.map((intervention) => {
        const { id, title, owner, status, report, marks, endsOn, ownerLeft } = intervention
        return {
          key: id,
          cells: [
            <div key="what"><Link href={interventionPath(programmeId, id)}>{title}</Link>{markWords(marks).length > 0 && <Note>{formatList(markWords(marks))}</Note>}</div>,
            <div key="owner">{owner}{ownerLeft && <Note>Doet niet meer mee</Note>}</div>,
            <div key="stand" className="wp-row">
              <InterventionStatusTag status={status} />{report && status === 'running' && <CourseTag course={report.course} />}
              {endsOn && status !== 'stopped' && <Note>Tot en met <DayText day={endsOn} /></Note>}
            </div>,
            <ContributesTo key="goals" intervention={intervention} goals={goals} />,
          ],
        }
      })}
    />
  )
}

/** What contributes to nothing stands above everything, filter or no filter: nobody can overlook it. */
export function Loose({ view: { programme, goals, interventions }, filtered }: { view: ExecutionPage; filtered: boolean }) {
  const { withoutContribution } = networkFindings(goals, interventions)
  if (withoutContribution.length === 0) return null
  return (
    <section className="wp-loose" aria-labelledby="zonder-bijdrage">
      <Heading level={2} id="zonder-bijdrage" size={3}>
        {formatCount(withoutContribution.length, 'interventie draagt', 'interventies dragen')} nergens aan bij
      </Heading>
      <Text>Werk zonder doel wordt een carrousel van projecten. Schrijf op hóe het bijdraagt aan een doel, of stop ermee.</Text>
      {filtered ? <Link href={executionPath(programme.id)}>Toon ze</Link>
        : <Interventions programmeId={programme.id} caption="Interventies zonder bijdrage" list={withoutContribution} goals={goals} />}
    </section>
  )
}

const groups = [
  { id: 'voorgesteld', title: 'Voorgesteld, nog te wegen', of: ['proposed'] },
  { id: 'loopt', title: 'Loopt', of: ['running'] },
  { id: 'gepland', title: 'Gepland', of: ['planned'] },
  { id: 'klaar', title: 'Gestopt, afgerond of niet opgenomen', of: ['stopped', 'completed', 'declined'] },
]

/** The interventions by how they stand; in the whole list those without a contribution stand in their own group only. */
export function Groups({ view: { programme, goals, interventions }, shown, all }: { view: ExecutionPage; shown: ListedIntervention[]; all: boolean }) {
  const loose = new Set(all ? networkFindings(goals, interventions).withoutContribution.map(({ id }) => id) : [])
  return groups.map(({ id, title, of }) => {
    const list = shown.filter((intervention) => of.includes(intervention.status) && !loose.has(intervention.id))
    // The heading counts them all, wherever they stand.
    const above = shown.filter((intervention) => of.includes(intervention.status)).length - list.length
    if (list.length + above === 0) return null
    return (
      <Part key={id} id={id} title={`${title} (${list.length + above})`}>
        {list.length > 0 && <Interventions programmeId={programme.id} caption={title} list={list} goals={goals} />}
        {above > 0 && <Note>{above === 1 ? 'Eén ervan staat' : `${above} ervan staan`} bovenaan, omdat er nog niet bij staat waaraan {above === 1 ? 'die bijdraagt' : 'ze bijdragen'}.</Note>}
      </Part>
    )
  })
}
