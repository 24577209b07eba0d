'use client'
import { useRouter } from 'next/navigation'
import { useRef, useState, useTransition, type SubmitEvent } from 'react'
import { Button } from '@/components/ui/Button'
import { FileInput } from '@/components/form/FileInput'
import { TextInput } from '@/components/form/TextInput'
import { limits } from '@/lib/checklists/limits'
import { acceptedExtensions, allowedFiles, maxFileBytes, refusals } from '@/lib/platform/files/limits'

type Props = {
  /** The address that takes the file; says also where it belongs, for a file that is too large to be read. */
  to: string
  /** What it belongs to. */
  fields: Record<string, string>
  /** What came back from a post without script. */
  said: { title: string; error?: string; message?: string }
}

async function send(form: HTMLFormElement): Promise<{ ok: boolean; message: string }> {
  const body = new FormData(form)
  const file = body.get('file')
  if (file instanceof File && file.size > maxFileBytes) return { ok: false, message: refusals['too-large'] }
  try {
    const response = await fetch(form.action, { method: 'POST', body, headers: { accept: 'application/json' } })
    const { message } = (await response.json()) as { message: string }
    return { ok: response.ok, message }
  } catch {
    return { ok: false, message: 'Er is geen verbinding. Probeer het zo nog eens.' }
  }
}

/** Adds a file: an ordinary form post, that stays on the page when there is a script. */
export function UploadForm({ to, fields, said }: Props) {
  const form = useRef<HTMLFormElement>(null)
  const [answer, setAnswer] = useState<{ error?: string; message?: string }>(said)
  const [pending, startTransition] = useTransition()
  const router = useRouter()
  const onSubmit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (pending) return
    startTransition(async () => {
      if (!form.current) return
      const { ok, message } = await send(form.current)
      setAnswer(ok ? { message } : { error: message })
      if (!ok) return form.current.querySelector<HTMLInputElement>('[type=file]')?.focus()
      form.current.reset()
      router.refresh()
    })
  }
  return (
    <form
      ref={form} method="post" action={to} encType="multipart/form-data" onSubmit={onSubmit}
      noValidate className="wp-stack wp-stack--md"
    >
      {Object.entries(fields).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)}
      <TextInput name="title" label="Titel" optional width={30} maxLength={limits.title} help="Leeg? Dan gebruiken we de naam van het bestand." defaultValue={said.title} />
      <FileInput name="file" label="Bestand" accept={acceptedExtensions} help={`Toegestaan: ${allowedFiles}.`} error={answer.error} />
      <p role="status" className="wp-said">{answer.message}</p>
      <div className="wp-row">
        <Button type="submit" aria-busy={pending || undefined}>{pending ? 'Even geduld…' : 'Bestand toevoegen'}</Button>
      </div>
    </form>
  )
}
