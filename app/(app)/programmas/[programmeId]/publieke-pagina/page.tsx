import type { Metadata } from 'next'
import { PageHeader } from '@/components/shell/PageHeader'
import { Alert } from '@/components/ui/Alert'
import { Stack } from '@/components/ui/Stack'
import { Text } from '@/components/ui/Text'
import { formatDate } from '@/lib/platform/format'
import { wordingOf } from '@/lib/decisions/wording'
import { valueOrNotFound } from '@/lib/platform/page'
import { definitionFor } from '@/lib/process/definitions'
import { getPublicPage, type PublicPageView } from '@/lib/publication/queries'
import { contractPath } from '@/lib/contract/paths'
import { PublicationState } from './PublicationState'
import { PublicPageForm } from './PublicPageForm'

export const metadata: Metadata = { title: 'Publieke pagina' }

type Props = { params: Promise<{ programmeId: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> }

function Done({ search }: { search: Record<string, string | string[] | undefined> }) {
  const words = search.gepubliceerd ? 'Gepubliceerd. Bewoners zien de pagina nu.'
    : search.ingetrokken ? 'De pagina is weggehaald.'
    : typeof search.bewaard === 'string' && /^\d\d:\d\d$/.test(search.bewaard) ? `Bewaard om ${search.bewaard}. Dit is nog niet openbaar.`
    : null
  return words && <Alert tone="success" role="status"><Text>{words}</Text></Alert>
}

const ticked = (told: boolean) => (told ? 'on' as const : '' as const)

function formValues({ programme, text, decisions }: PublicPageView) {
  const words = new Map(text.told.map((told) => [told.decisionId, told.text]))
  const { now, promised, joinIn, next, contactName, contactPhone, contactEmail, contactPlace, version } = text
  return {
    programmeId: programme.id, version, now, promised, joinIn, tellContract: ticked(text.tellContract), tellCourse: ticked(text.tellCourse), tellTheory: ticked(text.tellTheory), next, contactName, contactPhone, contactEmail, contactPlace,
    // By their number, which stays when another decision comes: a text that was left behind returns to its own decision.
    decisions: Object.fromEntries(decisions.map(({ id, number }) => [number, { decisionId: id, text: words.get(id) ?? '' }])),
  }
}

function titledDecisions({ programme, decisions }: PublicPageView) {
  const definition = definitionFor(programme.contentVersion)
  if (!definition) throw new Error(`unknown process content ${programme.contentVersion}`)
  return decisions.map(({ id, number, outcome, decidedOn, ...subject }) => {
    const { title, outcomes } = wordingOf(definition, subject)
    return { id, number, title, outcome: outcomes[outcome].label, date: formatDate(new Date(`${decidedOn}T12:00:00Z`)) }
  })
}

/** Where the bureau writes for residents, looks at it, publishes it and takes it away. */
export default async function PublicPagePage({ params, searchParams }: Props) {
  const view = await valueOrNotFound(getPublicPage(await params))
  const initial = formValues(view)
  return (
    <Stack gap="lg">
      <PageHeader
        title="Publieke pagina"
        breadcrumb={[{ label: view.programme.name, href: `/programmas/${view.programme.id}` }]}
        lead="Vertel bewoners in gewone taal wat er in hun wijk gebeurt. Zij zien alleen wat u publiceert."
      />
      <Done search={await searchParams} />
      <PublicationState view={view} />
      <PublicPageForm
        key={view.text.version} initial={initial} decisions={titledDecisions(view)}
        course={view.course} mayTellTheory={view.mayTellTheory} contract={view.contract && { kindName: view.contract.kindName, href: contractPath(view.programme.id) }}
      />
    </Stack>
  )
}
