import { DayText } from '@/components/contract/DayText'
import { Part } from '@/components/contract/Part'
import { Details } from '@/components/ui/Details'
import { List } from '@/components/ui/List'
import { Note, Text, VisuallyHidden } from '@/components/ui/Text'
import { RemoveSignatureForm, SignForm } from './SignForm'

type Signer = { id: string; organisation: string; personName: string; personTitle: string; signedOn: string | null }
type Props = { programmeId: string; draft: { id: string; version: number; missing: string[]; signers: Signer[] } }

/** Who signed already, and the next signature. */
export function Signing({ programmeId, draft: { id, version, missing, signers } }: Props) {
  const open = signers.filter(({ signedOn }) => signedOn === null).length
  return (
    <Part id="tekenen" title="Laten tekenen">
      {missing.length > 0 ? (
        <>
          <Text>Voordat er kan worden getekend:</Text>
          <List items={missing.map((line) => ({ key: line, content: line }))} />
        </>
      ) : (
        <>
          <Text>Leg hier vast op welke dag iedereen tekende. Zodra er één handtekening staat, verandert de tekst niet meer. Na de laatste sluit deze versie voorgoed.</Text>
          <ul className="wp-needed">
            {signers.map((signatory) => {
              const { id: key, organisation, personName, personTitle, signedOn } = signatory
              const form = { programmeId, contractId: id, version, signatory, last: open === 1 }
              return (
                <li key={key} className="wp-needed__item">
                  <strong>{personName}</strong>
                  <Note>{[personTitle, organisation].filter(Boolean).join(', ')}</Note>
                  {signedOn ? (
                    <><Text>Getekend op <DayText day={signedOn} />.</Text><RemoveSignatureForm {...form} /></>
                  ) : (
                    <Details summary={<>Handtekening vastleggen<VisuallyHidden> van {personName}</VisuallyHidden></>}><SignForm {...form} /></Details>
                  )}
                </li>
              )
            })}
          </ul>
        </>
      )}
    </Part>
  )
}
