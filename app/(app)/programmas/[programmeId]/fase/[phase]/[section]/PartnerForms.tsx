import { AnswerForm } from '@/components/checklist/AnswerForm'
import { Link } from '@/components/ui/Link'
import { Text } from '@/components/ui/Text'
import { answerKey } from '@/lib/checklists/draft-key'
import type { PartnerView, PointView, SectionPageView } from '@/lib/checklists/section-view'
import { pointAnchor } from '@/lib/process/paths'
import { recordAnswerAction } from './actions'

type Props = { page: SectionPageView; view: PointView; here: string; onBehalfOf: string | null; laterHref: string | null }

function OnePartner({ page, view, partner, laterHref, open }: Omit<Props, 'here' | 'onBehalfOf'> & { partner: PartnerView; open: boolean }) {
  const { point, drafts } = view
  const draft = drafts[answerKey(page.cycle, point.id, partner.organisationId)]
  return (
    <AnswerForm
      key={partner.organisationId}
      action={recordAnswerAction}
      userId={page.userId}
      programmeId={page.programme.id}
      pointId={point.id}
      cycle={page.cycle}
      organisation={{ id: partner.organisationId, name: partner.name }}
      kind={point.kind}
      recorded={partner.answer}
      draft={draft ? { ...draft, savedAt: draft.savedAt.getTime() } : null}
      summary={`Antwoord van ${partner.name} ${partner.answer.state === null ? 'vastleggen' : 'wijzigen'}`}
      open={open}
      laterHref={laterHref}
    />
  )
}

/**
 * The forms of partners: a professional sees that of the own organisation; the bureau, which may write down what a
 * partner said, chooses for whom, so that forty partners do not make forty forms.
 */
export function PartnerForms({ page, view, here, onBehalfOf, laterHref }: Props) {
  const own = view.partners.filter((partner) => partner.mayGive && partner.mine)
  const choices = view.partners.filter((partner) => partner.mayGive && !partner.mine)
  const drafted = choices.filter(({ organisationId }) => view.drafts[answerKey(page.cycle, view.point.id, organisationId)])
  const chosen = choices.filter((partner) => partner.organisationId === onBehalfOf || drafted.includes(partner))
  return (
    <>
      {own.map((partner) => (
        <OnePartner key={partner.organisationId} page={page} view={view} partner={partner} laterHref={laterHref} open={partner.answer.state === null} />
      ))}
      {chosen.map((partner) => (
        <OnePartner key={partner.organisationId} page={page} view={view} partner={partner} laterHref={laterHref} open />
      ))}
      {choices.length > 0 && (
        <details className="wp-details wp-details--plain">
          <summary className="wp-details__summary">Leg vast wat een partner zei</summary>
          <div className="wp-details__body">
            <Text>Partners antwoorden zelf. Was u erbij toen een partner het zei, dan kunt u het hier vastleggen.</Text>
            <ul className="wp-choose-partner">
              {choices.map(({ organisationId, name }) => (
                <li key={organisationId}>
                  <Link href={`${here}?punt=${view.point.id}&namens=${organisationId}#${pointAnchor(view.point.id)}`} scroll={false} standalone>{name}</Link>
                </li>
              ))}
            </ul>
          </div>
        </details>
      )}
    </>
  )
}
