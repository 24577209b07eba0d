'use client'
import { useEffect, useRef, useState, type RefObject } from 'react'
import { chooseDraft, type Restored, type ServerDraft, type Values } from './choose-draft'
import { draftSaver, type DraftSaver, type SaverStatus } from './draft-saver'
import { readValues, writeValues } from './form-values'
import { listen } from './listen'
import { dropLocal, dropOthers, localKey, readLocal } from './local-drafts'

type Options = {
  formRef: RefObject<HTMLFormElement | null>
  userId: string
  programmeId: string
  /** Which form; see lib/checklists/draft-key.ts. */
  draftKey: string
  /** What is recorded now, by field. */
  recorded: Values
  /** The fields that are kept; all of `recorded` unless told. */
  fields?: readonly string[]
  /** Version of what is recorded now. */
  version: number
  serverDraft: ServerDraft | null
  onStatus?: (status: SaverStatus) => void
}

/** Saves a form while someone types, and puts back what was left unrecorded. The form stays an ordinary form. */
export function useAutosave(options: Options) {
  const { formRef, userId, programmeId, draftKey, recorded, version, serverDraft } = options
  const [status, setStatus] = useState<SaverStatus>({ kind: 'idle' })
  const [restored, setRestored] = useState<Restored | null>(null)
  const [other, setOther] = useState<Restored | null>(null)
  // null: nothing typed since what is recorded; a number: the version the typing started from.
  const [base, setBaseState] = useState(serverDraft?.baseVersion ?? null)
  const saver = useRef<DraftSaver | null>(null)
  // The saver lives as long as the form; what it needs of the moment it reads here.
  const latest = useRef({ base, options })
  useEffect(() => {
    latest.current.options = options
  })
  const setBase = (next: number | null) => {
    latest.current.base = next
    setBaseState(next)
  }

  useEffect(() => {
    const form = formRef.current
    if (!form) return
    const { recorded: values, serverDraft: atServer, fields = Object.keys(values) } = latest.current.options
    const here = localKey(userId, programmeId, draftKey)
    dropOthers(userId)
    const choice = chooseDraft(values, readLocal(here), atServer)
    if (choice.dropLocal) dropLocal(here)
    if (choice.use) writeValues(form, choice.use.values)
    setBase(choice.use?.baseVersion ?? null)
    setRestored(choice.use)
    setOther(choice.other)

    const made = draftSaver({
      userId, programmeId, key: draftKey, known: atServer?.savedAt ?? null,
      read: () => readValues(form, fields),
      baseVersion: () => latest.current.base ?? latest.current.options.version,
      report: (next) => {
        setStatus(next)
        latest.current.options.onStatus?.(next)
      },
    })
    saver.current = made
    // A text the server never got is sent now that it can be.
    if (choice.use && choice.use.at !== atServer?.savedAt) made.changed()
    return listen(form, made, () => {
      if (latest.current.base === null) setBase(latest.current.options.version)
    })
    // A form keeps its identity; texts and callbacks are read through `latest`.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [userId, programmeId, draftKey])

  // Someone else's newer answer appears in a form in which nothing was typed.
  useEffect(() => {
    const { base: typedFrom, options: now } = latest.current
    if (typedFrom === null && formRef.current) writeValues(formRef.current, now.recorded)
  }, [version, formRef])

  const put = (text: Restored | null) => {
    if (formRef.current) writeValues(formRef.current, text?.values ?? recorded)
    setBase(text?.baseVersion ?? null)
    setRestored(text)
    setOther(null)
  }
  const settle = (next: number | null) => {
    setBase(next)
    setRestored(null)
    setOther(null)
  }
  return {
    status,
    /** A text that was put back in the form; shown, with the way to throw it away. */
    restored,
    other,
    saver,
    /** Version the text in the form started from: what the form posts. */
    baseVersion: base ?? version,
    swap() {
      const previous = restored
      put(other)
      setOther(previous)
      saver.current?.changed()
    },
    discard() {
      put(null)
      void saver.current?.discard()
    },
    /** The text was recorded. */
    recorded() {
      settle(null)
      saver.current?.recorded()
    },
    /** The writer has seen what stands there now, and goes on from that version. */
    rebase: settle,
  }
}

export type Autosave = ReturnType<typeof useAutosave>
