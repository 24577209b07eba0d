'use client'
import { useFormContext } from './FormContext'

/** A value that travels along unseen, such as the id of what is changed. */
export const HiddenInput = ({ name, value }: { name: string; value: string | number }) => (
  <input type="hidden" name={name} value={value} />
)

/**
 * The version this person started from. After a collision both texts are on the screen; saving again is then
 * a choice made knowingly, so from there on the version that stands there now counts.
 */
export function VersionInput({ version, name = 'version' }: { version: number; name?: string }) {
  const form = useFormContext()
  const failure = form?.state.failure
  const current = failure?.kind === 'conflict' ? failure.current?.[name] : undefined
  return <HiddenInput name={name} value={typeof current === 'number' ? current : String(form?.typedWith(name) ?? version)} />
}
