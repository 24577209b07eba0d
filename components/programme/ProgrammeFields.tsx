'use client'
import { useEffect, useState } from 'react'
import { typedArea } from '@/lib/programmes/typed-area'
import { DateInput } from '../form/DateInput'
import { useFormContext } from '../form/FormContext'
import { NumberInput } from '../form/NumberInput'
import { TextArea } from '../form/TextArea'
import { TextInput } from '../form/TextInput'
import { Heading } from '../ui/Heading'
import { AreaNote } from './AreaNote'

/** Numbers as they stand when a field is left: never per key, so that nobody is warned halfway through typing. */
function useTypedArea() {
  const form = useFormContext()
  const formRef = form?.formRef
  const [area, setArea] = useState(() => typedArea(form?.values ?? {}))
  useEffect(() => {
    const element = formRef?.current
    if (!element) return
    const look = () => setArea(typedArea(Object.fromEntries(new FormData(element))))
    element.addEventListener('focusout', look)
    return () => element.removeEventListener('focusout', look)
  }, [formRef])
  return area
}

function Area() {
  const area = useTypedArea()
  return (
    <div className="wp-stack">
      <Heading level={2} size={3}>Het gebied</Heading>
      <TextArea
        name="areaCodes" label="CBS-codes van de wijken en buurten" optional rows={2}
        help="Een wijkcode lijkt op WK062211, een buurtcode op BU06221103. Zet een komma of spatie ertussen."
      />
      <NumberInput name="inhabitants" label="Aantal inwoners" optional />
      <AreaNote area={area} fields={['inhabitants']} />
      <NumberInput name="dwellings" label="Aantal woningen" optional />
      <AreaNote area={area} fields={['dwellings']} />
      <Heading level={2} size={3}>De looptijd</Heading>
      <DateInput name="startsOn" label="Start van het programma" />
      <NumberInput name="horizonYears" label="Horizon in jaren" width={4} help="Zo ver kijkt het programma vooruit. Tien tot twintig jaar is gebruikelijk." />
      <AreaNote area={area} fields={['horizonYears']} />
    </div>
  )
}

/** The fields of a programme, for beginning one and for editing it. */
export function ProgrammeFields() {
  return (
    <>
      <TextInput name="name" label="Naam van de wijk" width={30} maxLength={80} autoComplete="off" />
      <TextInput name="motto" label="Motto" optional help="Eén zin die bewoners en partners herkennen." maxLength={200} autoComplete="off" />
      <Area />
      <Heading level={2} size={3}>Contact</Heading>
      <TextInput name="contactName" label="Naam" optional width={30} autoComplete="off" />
      <TextInput name="contactPhone" label="Telefoonnummer" optional type="tel" width={20} autoComplete="off" />
      <TextInput name="contactEmail" label="E-mailadres" optional type="email" width={30} autoComplete="off" />
    </>
  )
}
