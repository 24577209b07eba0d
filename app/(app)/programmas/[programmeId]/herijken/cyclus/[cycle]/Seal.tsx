import { DataList } from '@/components/ui/DataList'
import { Details } from '@/components/ui/Details'
import { Stack } from '@/components/ui/Stack'
import { StatusTag } from '@/components/ui/StatusTag'
import { Note, Text } from '@/components/ui/Text'
import { formatDateTime } from '@/lib/platform/format'
import { CheckSeal } from './CheckSeal'
import { inGroups } from './in-groups'

type Sealed = { hash: string | null; closedAt: Date | null; computed: string; logged: string | null; checkedAt: Date; intact: boolean }

const code = (hash: string | null) => (hash ? <code>{inGroups(hash)}</code> : 'Staat er niet')

/** Three numbers that must be the same, and how somebody who trusts nobody computes one of them. */
function Proof({ seal: { hash, computed, logged, checkedAt }, file }: { seal: Sealed; file: string }) {
  return (
    <Details summary="Hoe weet ik dat er niets veranderd is?" tone="boxed">
      <Stack>
        <Text>
          Het zegel is een getal dat uit de hele tekst van dit programma wordt berekend (SHA-256). Eén andere letter of één andere cent geeft een heel ander getal.
          Wij berekenen het elke keer dat iemand deze bladzijde opent, en leggen het naast wat toen is opgeschreven.
        </Text>
        <DataList
          items={[
            { label: 'Bij het afsluiten bewaard', value: code(hash) },
            { label: 'Toen in het logboek gezet, dat niemand kan wijzigen', value: code(logged) },
            { label: `Nu berekend, op ${formatDateTime(checkedAt)}`, value: code(computed) },
          ]}
        />
        <Text>
          Vertrouwt u onze berekening niet? Laat uw eigen browser rekenen, of <a href={file} className="utrecht-link utrecht-link--html-a" download>haal de verzegelde tekst op</a> en
          bereken het getal met een ander programma, bijvoorbeeld <code>sha256sum</code> of <code>certutil -hashfile bestand SHA256</code>.
        </Text>
        <CheckSeal file={file} hash={hash ?? ''} />
        <Note>Noteer het zegel ergens buiten deze app, bijvoorbeeld in het verslag van de raad. Dan kunt u het over tien jaar nog vergelijken.</Note>
      </Stack>
    </Details>
  )
}

/** Whether the kept programme is still as it was, and how anybody can see that for themselves. */
export function Seal({ seal, file }: { seal: Sealed; file: string }) {
  const { closedAt, hash, intact } = seal
  return (
    <>
      <section className="wp-stamp" aria-label="Zegel">
        <div className="wp-stamp__words">
          <Text>{closedAt && `Bewaard op ${formatDateTime(closedAt)}. `}{intact && 'Daarna is er niets meer aan veranderd.'}</Text>
          <p>{intact ? <StatusTag tone="positive">Zegel klopt</StatusTag> : <StatusTag tone="negative">Zegel klopt niet: er is daarna iets veranderd</StatusTag>}</p>
          <p className="wp-stamp__hash"><span className="wp-label">Zegel</span> {code(hash)}</p>
        </div>
      </section>
      <Proof seal={seal} file={file} />
    </>
  )
}
