'use client'
import { useEffect, useRef, useState, type RefObject } from 'react'
import { attachSaver } from './attach-saver'
import type { Restored, ServerDraft, Values } from './choose-draft'
import type { DraftSaver, SaverStatus } from './draft-saver'
import { writeValues } from './form-values'

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

/** The version that typing started from: null while nothing was typed since what is recorded. */
function useBase(serverDraft: ServerDraft | null) {
  const [base, setState] = useState(serverDraft?.baseVersion ?? null)
  const now = useRef(base)
  return { base, now, setBase: (next: number | null) => { now.current = next; setState(next) } }
}

/** The saver of a form, alive as long as the form; what it needs of the moment it reads through `latest`. */
function useSaver(options: Options, { now, setBase }: ReturnType<typeof useBase>) {
  const { formRef, userId, programmeId, draftKey, version } = options
  const [status, setStatus] = useState<SaverStatus>({ kind: 'idle' })
  const [restored, setRestored] = useState<Restored | null>(null)
  const [other, setOther] = useState<Restored | null>(null)
  const saver = useRef<DraftSaver | null>(null)
  const latest = useRef({ options, setBase })
  useEffect(() => {
    latest.current = { options, setBase }
  })

  useEffect(() => {
    const form = formRef.current
    if (!form) return
    const { recorded, serverDraft, fields = Object.keys(recorded) } = latest.current.options
    const attached = attachSaver({
      form, userId, programmeId, draftKey, fields, recorded, serverDraft,
      baseVersion: () => now.current ?? latest.current.options.version,
      restored(choice) {
        latest.current.setBase(choice.use?.baseVersion ?? null)
        setRestored(choice.use)
        setOther(choice.other)
      },
      typed() {
        if (now.current === null) latest.current.setBase(latest.current.options.version)
      },
      report(next) {
        setStatus(next)
        latest.current.options.onStatus?.(next)
      },
    })
    saver.current = attached.saver
    return attached.detach
  }, [formRef, now, userId, programmeId, draftKey])

  // Someone else's newer answer appears in a form in which nothing was typed.
  useEffect(() => {
    if (now.current === null && formRef.current) writeValues(formRef.current, latest.current.options.recorded)
  }, [version, formRef, now])

  return { saver, status, restored, other, setRestored, setOther }
}

/** Saves a form while someone types, and puts back what was left unrecorded. The form stays an ordinary form. */
export function useAutosave(options: Options) {
  const { formRef, recorded, version, serverDraft } = options
  const from = useBase(serverDraft)
  const { saver, status, restored, other, setRestored, setOther } = useSaver(options, from)
  const settle = (base: number | null, shown: Restored | null = null, apart: Restored | null = null) => {
    from.setBase(base)
    setRestored(shown)
    setOther(apart)
  }
  const put = (text: Restored | null) => {
    if (formRef.current) writeValues(formRef.current, text?.values ?? recorded)
  }
  return {
    status,
    /** A text that was put back in the form; shown, with the way to throw it away. */
    restored,
    other,
    saver,
    /** Version the text in the form started from: what the form posts. */
    baseVersion: from.base ?? version,
    swap() {
      put(other)
      settle(other?.baseVersion ?? null, other, restored)
      saver.current?.changed()
    },
    discard() {
      put(null)
      settle(null)
      void saver.current?.discard()
    },
    /** The text was recorded. */
    recorded() {
      settle(null)
      saver.current?.recorded()
    },
    /** The writer has seen what stands there now, and goes on from that version. */
    rebase(next: number | null) {
      settle(next)
    },
  }
}

export type Autosave = ReturnType<typeof useAutosave>
