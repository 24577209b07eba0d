'use client'
import { useState } from 'react'
import { Alert } from '@/components/ui/Alert'
import { Button } from '@/components/ui/Button'
import { Text } from '@/components/ui/Text'
import { inGroups } from './in-groups'

type Outcome = { kind: 'same' | 'other'; computed: string } | { kind: 'failed'; why: string }

async function compute(file: string): Promise<string> {
  const response = await fetch(file)
  if (!response.ok) throw new Error(`De verzegelde tekst kon niet worden opgehaald (${response.status}). Vernieuw de bladzijde en probeer het opnieuw.`)
  const digest = await crypto.subtle.digest('SHA-256', await response.arrayBuffer())
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

async function check(file: string, hash: string): Promise<Outcome> {
  // Browsers only compute this over a secure connection.
  if (!window.isSecureContext) return { kind: 'failed', why: 'Uw browser rekent dit alleen na over een beveiligde verbinding (https). Haal de tekst op en gebruik een ander programma.' }
  try {
    const computed = await compute(file)
    return { kind: computed === hash ? 'same' : 'other', computed }
  } catch (error) {
    return { kind: 'failed', why: error instanceof TypeError || !(error instanceof Error) ? 'De verzegelde tekst kon niet worden opgehaald. Kijk of u verbinding heeft en probeer het opnieuw.' : error.message }
  }
}

/** The browser of the reader computes the seal itself, from the very text that was sealed. */
export function CheckSeal({ file, hash }: { file: string; hash: string }) {
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  return (
    <div className="wp-stack">
      <div><Button type="button" onClick={() => void check(file, hash).then(setOutcome)}>Reken het zegel na in mijn browser</Button></div>
      <div role="status">
        {outcome?.kind === 'same' && <Alert tone="success"><Text>Uw browser komt op hetzelfde getal: <code>{inGroups(outcome.computed)}</code></Text></Alert>}
        {outcome?.kind === 'other' && <Alert tone="error"><Text>Uw browser komt op een ander getal: <code>{inGroups(outcome.computed)}</code>. Deze tekst is niet meer wat er is verzegeld.</Text></Alert>}
        {outcome?.kind === 'failed' && <Alert tone="warning"><Text>{outcome.why}</Text></Alert>}
      </div>
    </div>
  )
}
