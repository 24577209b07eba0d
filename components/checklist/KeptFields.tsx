'use client'
import { KeptText } from '@/components/form/kept/KeptText'
import type { KeptOptions } from '@/components/form/kept/useKept'
import { writeValues } from './autosave/form-values'

/** The offer of what was typed before, for a small form whose fields are the browser's own. */
export const KeptFields = ({ formRef, ...rest }: Omit<KeptOptions, 'resume'>) => (
  <KeptText {...rest} formRef={formRef} resume={(values) => formRef.current && writeValues(formRef.current, values)} />
)
