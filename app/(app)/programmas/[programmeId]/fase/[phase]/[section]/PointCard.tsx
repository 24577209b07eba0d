import { ActionsBlock } from '@/components/checklist/ActionsBlock'
import { AnswerForm } from '@/components/checklist/AnswerForm'
import { AnswerTag, RecordedAnswer } from '@/components/checklist/AnswerText'
import { DiscussionBlock } from '@/components/checklist/DiscussionBlock'
import { EarlierCycles } from '@/components/checklist/EarlierCycles'
import { EvidenceBlock } from '@/components/checklist/EvidenceBlock'
import { FactsBlock } from '@/components/checklist/FactsBlock'
import { HistoryBlock } from '@/components/checklist/HistoryBlock'
import { SpreadStrip } from '@/components/checklist/SpreadStrip'
import { Heading } from '@/components/ui/Heading'
import { Note, Text } from '@/components/ui/Text'
import { answerKey, commentKey } from '@/lib/checklists/draft-key'
import type { PointView, SectionPageView } from '@/lib/checklists/section-view'
import { conditionLabels } from '@/lib/process/conditions'
import { pointAnchor } from '@/lib/process/paths'
import type { PointFacts } from '@/lib/reporting/section-facts'
import {
  addActionAction, addCommentAction, addEvidenceLinkAction, citeFactsAction, finishActionAction, recordAnswerAction, removeCommentAction,
  removeEvidenceAction,
} from './actions'
import { PartnerForms } from './PartnerForms'
import type { Said } from './said'

type Props = { page: SectionPageView; view: PointView; here: string; laterHref: string | null; said: Said; facts: readonly PointFacts[] }

function AgreedForm({ page, view, laterHref }: Omit<Props, 'here' | 'said' | 'facts'>) {
  const { point, agreed, drafts, partners } = view
  const draft = drafts[answerKey(page.cycle, point.id, null)]
  const together = point.answeredBy === 'organisation' ? 'Gezamenlijk antwoord' : 'Antwoord'
  return (
    <AnswerForm
      action={recordAnswerAction}
      userId={page.userId}
      programmeId={page.programme.id}
      pointId={point.id}
      cycle={page.cycle}
      organisation={null}
      kind={point.kind}
      recorded={agreed}
      draft={draft ? { ...draft, savedAt: draft.savedAt.getTime() } : null}
      summary={`${together} ${agreed.state === null ? 'vastleggen' : 'wijzigen'}`}
      // Where partners answer apart, their answers come first; the common one follows from the conversation.
      open={agreed.state === null && partners.length === 0 && view.applies}
      laterHref={laterHref}
    />
  )
}

function Around({ page, view, here, said }: Omit<Props, 'laterHref' | 'facts'>) {
  const { allowed, programme, userId, cycle, now, people } = page
  const { point, evidence, actions, comments, history, earlier, drafts } = view
  const where = { programmeId: programme.id, pointId: point.id }
  return (
    <div className="wp-point__around">
      <EvidenceBlock {...where} evidence={evidence} mayAdd={allowed.addEvidence} addLink={addEvidenceLinkAction} remove={removeEvidenceAction} said={said.upload} />
      <ActionsBlock {...where} actions={actions} userId={userId} people={people} mayAdd={allowed.addAction} now={now} add={addActionAction} finish={finishActionAction} />
      {comments && (
        <DiscussionBlock
          {...where} comments={comments} userId={userId} cycle={cycle} draft={drafts[commentKey(cycle, point.id)]}
          mayAdd={allowed.comment} add={addCommentAction} remove={removeCommentAction}
        />
      )}
      <EarlierCycles earlier={earlier} />
      <HistoryBlock history={history} href={`${here}/geschiedenis/${pointAnchor(point.id).slice('punt-'.length)}?cyclus=${cycle}`} />
    </div>
  )
}

/** One talking point: the question, what was answered, and everything around it. */
export function PointCard({ page, view, here, laterHref, said, facts }: Props) {
  const { point, agreed, partners, spreadSentence } = view
  const anchor = pointAnchor(point.id)
  const apart = point.answeredBy === 'organisation'
  return (
    <article className="wp-point" id={anchor} aria-labelledby={`${anchor}-vraag`} tabIndex={-1}>
      <header className="wp-point__head">
        <p className="wp-point__kicker">
          Punt {point.id}{apart && ' · elke partner antwoordt zelf'}{point.onlyWhen && ` · ${conditionLabels[point.onlyWhen].toLowerCase()}`}
        </p>
        <AnswerTag {...agreed} />
      </header>
      <Heading level={2} size={3} id={`${anchor}-vraag`}>{point.question}</Heading>
      <Text className="wp-point__help">{point.help}</Text>
      <FactsBlock
        facts={facts} programmeId={page.programme.id} pointId={point.id} cited={view.evidence.map(({ title }) => title)}
        mayCite={page.allowed.addEvidence} cite={citeFactsAction}
      />
      {said.done && <p role="status" className="wp-said">{said.done}</p>}
      {apart && <SpreadStrip partners={partners} agreed={agreed} sentence={spreadSentence} />}
      <RecordedAnswer heading={apart ? 'Gezamenlijk antwoord' : 'Antwoord'} answer={agreed} />
      {apart && <PartnerForms page={page} view={view} here={here} onBehalfOf={said.onBehalfOf} laterHref={laterHref} />}
      {page.allowed.agree && <AgreedForm page={page} view={view} laterHref={laterHref} />}
      {agreed.state === null && !page.allowed.agree && !apart && (
        <Note>
          Hier is nog geen antwoord vastgelegd.
          {page.allowed.comment && ' Praat mee onder Gesprek; het programmabureau legt het antwoord vast.'}
        </Note>
      )}
      <Around page={page} view={view} here={here} said={said} />
    </article>
  )
}
