'use client'
import { type ReactNode, useSyncExternalStore } from 'react'
import { useWatch } from 'react-hook-form'
import { useFormContext } from './FormContext'

const never = () => () => undefined
const readFrom = (form: HTMLFormElement | null | undefined, name: string) => {
  const value = form ? new FormData(form).get(name) : null
  return typeof value === 'string' ? value : null
}

type Props = { name: string; equals: string | string[]; children: ReactNode }

/**
 * Fields that only matter after a certain choice. They stay in the form, so nothing typed is lost by changing one's
 * mind; without JavaScript they are always there (see form.css).
 */
export function WhenField({ name, equals, children }: Props) {
  const form = useFormContext()
  const chosen = useWatch({ control: form?.hook.control, name }) as unknown
  // What was chosen before the script had loaded stands in the page, and nowhere else.
  const onPage = useSyncExternalStore(never, () => readFrom(form?.formRef.current, name), () => null)
  const value = chosen ?? onPage ?? form?.valueOf(name)
  const shown = typeof value === 'string' && [equals].flat().includes(value)
  return (
    <div className="wp-when" data-shown={shown}>
      {children}
    </div>
  )
}
