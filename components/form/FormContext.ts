'use client'
import { createContext, use } from 'react'
import type { ActionForm } from './useActionForm'

export const FormContext = createContext<ActionForm | null>(null)

/** The form an input stands in; null outside of one. */
export const useFormContext = (): ActionForm | null => use(FormContext)
