import 'server-only'
import { notFound } from 'next/navigation'
import { getDossier } from '@/lib/decisions/get-dossier'
import { valueOrNotFound } from '@/lib/platform/page'
import { currentDefinition } from '@/lib/process/definitions'
import { findPhase } from '@/lib/process/lookup'

export type DossierPageProps = {
  params: Promise<{ programmeId: string; phase: string }>
  searchParams: Promise<{ cyclus?: string | string[] }>
}

/** What the pages below this folder show: the dossier at this address. */
export async function askDossier({ params, searchParams }: DossierPageProps) {
  const { programmeId, phase: slug } = await params
  const { cyclus } = await searchParams
  // Every version of the content has the same five phases at the same addresses.
  const phase = findPhase(currentDefinition, slug)
  if (!phase) notFound()
  const view = await valueOrNotFound(getDossier({ programmeId, phase: phase.code, cycle: cyclus }))
  const place = { programmeId, phase: view.phase, cycle: view.cycle, currentCycle: view.programme.currentCycle }
  return { ...view, place }
}

export type DossierView = Awaited<ReturnType<typeof askDossier>>
