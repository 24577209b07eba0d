import type { Metadata } from 'next'
import { Part } from '@/components/contract/Part'
import { PageHeader } from '@/components/shell/PageHeader'
import { Alert } from '@/components/ui/Alert'
import { Link } from '@/components/ui/Link'
import { Stack } from '@/components/ui/Stack'
import { Text } from '@/components/ui/Text'
import { isUsualTerm } from '@/lib/contract/evaluation'
import { getContractDesk } from '@/lib/contract/get-contract-desk'
import { contractPath, promisesPath } from '@/lib/contract/paths'
import { amountWords } from '@/lib/contract/promise-words'
import { remainder } from '@/lib/contract/promise-rules'
import { formatCount } from '@/lib/platform/format'
import { valueOrNotFound } from '@/lib/platform/page'
import { programmePath } from '@/lib/process/paths'
import { CarryOverForm } from './CarryOverForm'
import { Discard } from './Discard'
import { Signing } from './Signing'
import { VersionForm } from './VersionForm'

export const metadata: Metadata = { title: 'Contract schrijven' }

/** Where the bureau writes the next version of the contract and has it signed. */
export default async function ContractDeskPage({ params }: { params: Promise<{ programmeId: string }> }) {
  const { programmeId } = await params
  const { programme, organisations, draft, toCarryOver } = await valueOrNotFound(getContractDesk({ programmeId }))
  const breadcrumb = [{ label: programme.name, href: programmePath(programmeId) }, { label: 'Contract', href: contractPath(programmeId) }]
  if (!draft)
    return (
      <>
        <PageHeader title="Contract schrijven" breadcrumb={breadcrumb} />
        <Text>Er is nu geen versie in voorbereiding. <Link href={contractPath(programmeId)}>Ga naar het contract</Link> om er een te beginnen.</Text>
      </>
    )
  const { id, version, signers, startsOn, evaluateOn } = draft
  const unusual = startsOn !== null && evaluateOn !== null && !isUsualTerm(startsOn, evaluateOn)
  const signed = signers.filter(({ signedOn }) => signedOn !== null).length
  return (
    <>
      <PageHeader
        title={`Versie ${draft.number} schrijven`} breadcrumb={breadcrumb}
        lead={signed > 0 ? `Er is al ${formatCount(signed, 'handtekening', 'handtekeningen')} gezet. De tekst staat daarom vast.` : 'Schrijf de tekst, noem wie er tekenen en leg dan de handtekeningen vast.'}
      />
      <Stack gap="xl">
        {unusual && <Alert><Text>De evaluatie staat niet drie tot vier jaar na het begin. Dat is gebruikelijk, maar een andere keuze mag.</Text></Alert>}
        {signed === 0 && (
          <VersionForm
            programmeId={programmeId} contractId={id} version={version} initial={draft}
            partners={organisations.map((partner) => ({ value: partner.id, label: partner.name }))}
          />
        )}
        <Part id="toezeggingen" title="Toezeggingen">
          <Text>Leg toezeggingen vast in de kamer <Link href={promisesPath(programmeId)}>Toezeggingen</Link>. Kies daar dat ze in versie {draft.number} staan.</Text>
          {toCarryOver.length > 0 && signed === 0 && (
            <CarryOverForm
              programmeId={programmeId} contractId={id} version={version}
              promises={toCarryOver.map((promise) => {
                const rest = remainder(promise)
                const open = rest ? amountWords(promise.kind, rest) : ''
                return { id: promise.id, text: promise.text, about: [promise.organisation, open && `nog ${open}`].filter(Boolean).join(', ') }
              })}
            />
          )}
        </Part>
        <Signing programmeId={programmeId} draft={draft} />
        {signed === 0 && <Discard programmeId={programmeId} draft={draft} />}
      </Stack>
    </>
  )
}
