import type { Instrument } from './types'

type InstrumentContent = {
  readonly title: string
  /** Route segment below `/programmas/[id]/` where this is worked out; null while the section page itself is the place. */
  readonly room: string | null
}

/** Every instrument the content names, with the name people see. */
export const instruments = {
  urgency: { title: 'Urgentie', room: null },
  factBase: { title: 'Feitenbeeld', room: null },
  policyInventory: { title: 'Beleidsinventarisatie', room: null },
  participation: { title: 'Participatie', room: null },
  stakeholderMap: { title: 'Krachtenveld', room: null },
  decision: { title: 'Besluiten', room: 'besluiten' },
  alliance: { title: 'Alliantie', room: null },
  theoryOfChange: { title: 'Verandertheorie', room: null },
  localContract: { title: 'Lokaal contract', room: null },
  finance: { title: 'Sturing en financiering', room: null },
  organisation: { title: 'Organisatie', room: null },
  executionProgramme: { title: 'Uitvoeringsprogramma', room: null },
  monitoring: { title: 'Monitor', room: null },
  execution: { title: 'Uitvoering', room: null },
  steering: { title: 'Bijsturing', room: null },
  newCycle: { title: 'Nieuwe cyclus', room: null },
  aftercare: { title: 'Nazorg', room: null },
} as const satisfies Record<Instrument, InstrumentContent>

/** Title and room of an instrument. */
export const instrument = (name: Instrument): InstrumentContent => instruments[name]
