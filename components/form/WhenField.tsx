'use client'
import type { ReactNode } from 'react'
import { useWatch } from 'react-hook-form'
import { useFormContext } from './FormContext'

type Props = { name: string; equals: string | string[]; children: ReactNode }

/**
 * Fields that only matter after a certain choice. They stay in the form, so nothing typed is lost by changing one's
 * mind; without JavaScript they are always there (see form.css).
 */
export function WhenField({ name, equals, children }: Props) {
  const form = useFormContext()
  const chosen = useWatch({ control: form?.hook.control, name }) as unknown
  const value = chosen ?? form?.valueOf(name)
  const shown = [equals].flat().includes(String(value))
  return (
    <div className="wp-when" data-shown={shown}>
      {children}
    </div>
  )
}
