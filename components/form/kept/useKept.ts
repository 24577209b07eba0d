'use client'
import { useEffect, useState, type RefObject } from 'react'
import type { FormValues } from '@/lib/platform/form/values'
import type { Copy } from './copies'
import { placeOnDevice } from './device'
import { FormKeeper } from './form-keeper'
import { useWriter } from './Writer'

export type KeptOptions = {
  formRef: RefObject<HTMLFormElement | null>
  /** Names the form on this device, such as `publieke-pagina:<id>`. */
  keep: string
  /** Where the keeper is found by who hears that the form was recorded. */
  keeperRef: RefObject<FormKeeper | null>
  /** Puts a kept text in the form. */
  resume: (values: FormValues) => void
}

/** A form that is folded away cannot offer anything. */
function unfold(form: HTMLFormElement): void {
  for (let fold = form.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null) fold.open = true
}

function listen(form: HTMLFormElement, keeper: FormKeeper, told: (room: boolean) => void): () => void {
  const changed = () => told(keeper.changed())
  const sending = () => keeper.sending()
  form.addEventListener('input', changed)
  form.addEventListener('submit', sending)
  return () => {
    form.removeEventListener('input', changed)
    form.removeEventListener('submit', sending)
  }
}

/** Keeps what is typed in a form, and tells what was left behind in it before. */
export function useKept({ formRef, keep, keeperRef, resume }: KeptOptions) {
  const writer = useWriter()
  const [offered, setOffered] = useState<Copy[]>([])
  const [taken, setTaken] = useState<Copy | null>(null)
  const [room, setRoom] = useState(true)

  useEffect(() => {
    const form = formRef.current
    if (!form || writer === null) return
    const keeper = new FormKeeper(form, placeOnDevice(writer, keep))
    keeperRef.current = keeper
    let gone = false
    // The forms around this one still put back what the server kept: look when they have.
    queueMicrotask(() => {
      if (gone) return
      const found = keeper.look()
      setOffered(found)
      if (found.length > 0) unfold(form)
    })
    const deafen = listen(form, keeper, setRoom)
    return () => {
      gone = true
      deafen()
    }
  }, [formRef, keeperRef, keep, writer])

  return {
    offered,
    taken,
    room,
    take(copy: Copy) {
      setOffered(keeperRef.current?.take(copy) ?? [])
      setTaken(copy)
      resume(copy.values)
    },
    /** After all not that text: what stood in the fields stands there again, and the kept text is offered once more. */
    putBack() {
      const back = keeperRef.current?.putBack()
      if (!back) return
      setOffered(back.copies)
      setTaken(null)
      resume(back.values)
    },
    throwAway: (copy: Copy) => setOffered(keeperRef.current?.throwAway(copy) ?? []),
  }
}
