import { Heading } from '@/components/ui/Heading'
import { Link } from '@/components/ui/Link'
import { List } from '@/components/ui/List'
import { Text } from '@/components/ui/Text'
import type { Dossier } from '@/lib/decisions/dossier'
import { dossierSentence, openPoints, silentOrganisations, skippedPoints, type PlacedPoint } from '@/lib/decisions/dossier-views'
import { formatList } from '@/lib/platform/format'
import { pointPath } from '@/lib/process/paths'

type Props = {
  dossier: Dossier
  /** Makes each question a link to its place; leave out for a frozen dossier, whose points have moved on. */
  programmeId?: string
}

function Question({ placed: { section, point }, dossier, programmeId }: Props & { placed: PlacedPoint }) {
  const words = `${point.id} ${point.question}`
  if (!programmeId || !dossier.phase) return words
  return <Link href={pointPath(programmeId, { phase: dossier.phase, section, point })}>{words}</Link>
}

/** Which organisations are still silent about it. */
function silence({ point }: PlacedPoint): string {
  const silent = silentOrganisations(point)
  if (silent.length === 0) return ''
  const all = silent.length === point.considerations.filter((one) => one.inAlliance).length
  return all ? ' Nog geen organisatie heeft geantwoord.' : ` Nog geen antwoord van ${formatList(silent)}.`
}

/** What is missing and what was left out: first, so that nobody decides without having seen it. */
export function OpenPoints({ dossier, programmeId }: Props) {
  const open = openPoints(dossier)
  const skipped = skippedPoints(dossier)
  return (
    <section className="wp-dossier-part" aria-labelledby="nog-open">
      <Heading level={2} id="nog-open">Wat nog open is</Heading>
      <Text>{dossierSentence(dossier)}</Text>
      {open.length > 0 && (
        <List
          items={open.map((placed) => ({
            key: placed.point.id,
            content: <><Question placed={placed} dossier={dossier} programmeId={programmeId} />{silence(placed)}</>,
          }))}
        />
      )}
      {skipped.length > 0 && (
        <>
          <Heading level={3}>Met reden overgeslagen</Heading>
          <List
            items={skipped.map((placed) => ({
              key: placed.point.id,
              content: (
                <>
                  <Question placed={placed} dossier={dossier} programmeId={programmeId} />
                  <br />
                  {placed.point.agreed?.reason} ({placed.point.agreed?.by})
                </>
              ),
            }))}
          />
        </>
      )}
    </section>
  )
}
