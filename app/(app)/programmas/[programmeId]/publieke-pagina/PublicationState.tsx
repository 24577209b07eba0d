import { Alert } from '@/components/ui/Alert'
import { Details } from '@/components/ui/Details'
import { List } from '@/components/ui/List'
import { Link } from '@/components/ui/Link'
import { Stack } from '@/components/ui/Stack'
import { Text } from '@/components/ui/Text'
import { formatDateTime } from '@/lib/platform/format'
import type { PublicPageView } from '@/lib/publication/queries'
import { missingForPublishing } from '@/lib/publication/snapshot'
import { PublishForm, WithdrawForm } from './PublishForms'

function StateSentence({ latest, address }: Pick<PublicPageView, 'latest' | 'address'>) {
  if (!latest) return <Text>Deze pagina is nog niet openbaar. Bewoners zien nu niets.</Text>
  if (latest.withdrawnAt) return <Text>De pagina is weggehaald op {formatDateTime(latest.withdrawnAt)}. Bewoners lezen op het adres dat zij er niet meer is.</Text>
  return (
    <Text>
      Versie {latest.number} is openbaar sinds {formatDateTime(latest.publishedAt)}, door {latest.publishedBy.name}. Bewoners lezen
      haar op <Link href={address}>{address}</Link>.
    </Text>
  )
}

/** Where the page stands for residents, and the two things to do about it. */
export function PublicationState({ view }: { view: PublicPageView }) {
  const { programme, text, latest, address } = view
  const open = latest !== null && latest.withdrawnAt === null
  const missing = Object.entries(missingForPublishing(text))
  const preview = `/programmas/${programme.id}/publieke-pagina/voorbeeld`
  return (
    <Alert tone={open ? 'success' : 'info'} heading={open ? 'De pagina is openbaar' : 'Nog niet openbaar'}>
      <Stack>
      <StateSentence latest={latest} address={address} />
      {missing.length > 0 ? (
        <>
          <Text>Voordat u kunt publiceren:</Text>
          <List items={missing.map(([field, words]) => ({ key: field, content: <Link href={`#publieke-pagina-${field}`}>{words}</Link> }))} />
        </>
      ) : open && latest.same ? (
        <Text>Alles wat u hebt bewaard, staat in versie {latest.number}. Bewaart u iets nieuws, dan kunt u een nieuwe versie publiceren. <Link href={preview}>Bekijk het voorbeeld</Link></Text>
      ) : (
        <>
          <Text><Link href={preview}>Bekijk het voorbeeld</Link> zoals bewoners het straks zien.</Text>
          <PublishForm
            programmeId={programme.id} version={text.version} again={open}
            shown={view.shown}
          />
        </>
      )}
      {open && (
        <Details summary="Pagina weghalen">
          <Text>Bewoners lezen dan dat de pagina er niet meer is. U kunt later opnieuw publiceren.</Text>
          <WithdrawForm programmeId={programme.id} publicationId={latest.id} version={latest.version} />
        </Details>
      )}
      </Stack>
    </Alert>
  )
}
