import type { Metadata } from 'next'
import { PageHeader } from '@/components/shell/PageHeader'
import { valueOrNotFound } from '@/lib/platform/page'
import { prepareProgramme } from '@/lib/programmes/prepare-programme'
import { NewProgramme } from './NewProgramme'

export const metadata: Metadata = { title: 'Programma beginnen' }

export default async function NewProgrammePage() {
  await valueOrNotFound(prepareProgramme({}))
  return (
    <>
      <PageHeader
        title="Programma beginnen" lead="Vul in wat u nu weet. Alles is later aan te passen."
        breadcrumb={[{ label: 'Mijn programma’s', href: '/programmas' }]}
      />
      <NewProgramme />
    </>
  )
}
