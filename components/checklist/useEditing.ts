'use client'
import { useEffect, type RefObject } from 'react'
import { useLive } from './SectionLive'

/** Tells the page that this form is under the hand, as long as the focus is in it. */
export function useEditing(formRef: RefObject<HTMLFormElement | null>, key: string): void {
  const { focus } = useLive()
  useEffect(() => {
    const form = formRef.current
    if (!form) return
    const entered = () => {
      focus(key)
    }
    const left = (event: FocusEvent) => {
      if (!(event.relatedTarget instanceof Node && form.contains(event.relatedTarget))) focus(null)
    }
    form.addEventListener('focusin', entered)
    form.addEventListener('focusout', left)
    return () => {
      form.removeEventListener('focusin', entered)
      form.removeEventListener('focusout', left)
    }
  }, [formRef, focus, key])
}
