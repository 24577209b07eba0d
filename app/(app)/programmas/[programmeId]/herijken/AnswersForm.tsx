'use client'
import type { ReactNode } from 'react'
import { ActionForm } from '@/components/form/ActionForm'
import { HiddenInput, VersionInput } from '@/components/form/HiddenInput'
import { SubmitButton } from '@/components/form/SubmitButton'
import { TextArea } from '@/components/form/TextArea'
import { useActionForm } from '@/components/form/useActionForm'
import { questionWords } from '@/lib/recalibration/questions'
import { questions, type Question } from '@/lib/recalibration/schema'
import { answerAction } from './actions'

type Props = { programmeId: string; version: number; answers: Record<Question, string>; facts: Record<Question, ReactNode> }

const labels = Object.fromEntries(questions.map((question) => [question, questionWords[question].ask]))

/** The five questions over the whole, each with what the rooms know about it. */
export function AnswersForm({ programmeId, version, answers, facts }: Props) {
  const form = useActionForm({
    action: answerAction, schema: () => import('@/lib/recalibration/schema').then((all) => all.answersSchema), initial: answers, id: 'vragen', keep: `herijken:${programmeId}`,
  })
  return (
    <ActionForm form={form} labels={labels} aria-label="De vijf vragen">
      <HiddenInput name="programmeId" value={programmeId} />
      <VersionInput version={version} />
      {questions.map((question) => (
        <div key={question} className="wp-stack wp-stack--sm">
          <TextArea name={question} label={questionWords[question].ask} help={questionWords[question].help} rows={4} />
          {facts[question]}
        </div>
      ))}
      <SubmitButton variant="secondary">Antwoorden bewaren</SubmitButton>
    </ActionForm>
  )
}
