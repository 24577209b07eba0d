import { PlainForm } from '@/components/decision/PlainForm'
import { HiddenInput } from '@/components/form/HiddenInput'
import { SubmitButton } from '@/components/form/SubmitButton'
import { Details } from '@/components/ui/Details'
import { Row } from '@/components/ui/Stack'
import { Text } from '@/components/ui/Text'
import { discardVersionAction } from '../actions'

type Props = { programmeId: string; draft: { id: string; number: number; version: number } }

/** A version that nobody signed can be thrown away, after a second thought. */
export function Discard({ programmeId, draft: { id, number, version } }: Props) {
  return (
    <Details summary={`Versie ${number} weggooien`}>
      <Text>De tekst en de lijst met ondertekenaars verdwijnen. Alleen in het logboek blijven ze bewaard. Staan er nog toezeggingen in, dan moet u die eerst ergens anders onderbrengen.</Text>
      <PlainForm action={discardVersionAction}>
        <HiddenInput name="programmeId" value={programmeId} />
        <HiddenInput name="contractId" value={id} />
        <HiddenInput name="version" value={version} />
        <Row><SubmitButton variant="danger">Ja, gooi versie {number} weg</SubmitButton></Row>
      </PlainForm>
    </Details>
  )
}
