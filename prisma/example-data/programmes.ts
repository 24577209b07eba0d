import type { PhaseCode } from '@/lib/process/types'

export type ExampleProgramme = {
  municipality: string
  slug: string
  name: string
  motto: string
  areaCodes: string[]
  inhabitants: number | null
  dwellings: number | null
  startsOn: string
  horizonYears: number
  contactName: string
  contactPhone: string
  contactEmail: string
  currentCycle: number
  sourceNote: string
  organisations: string[]
  phases: Partial<Record<PhaseCode, 'not_started' | 'active' | 'closed'>>
}

export const exampleProgrammes: ExampleProgramme[] = [
  {
    municipality: 'lindewaard', slug: 'de-kolk', name: 'De Kolk', motto: 'Samen aan zet in De Kolk', areaCodes: [],
    inhabitants: 8640, dwellings: 3910, startsOn: '2019-03-01', horizonYears: 20, contactName: 'Fatima Yılmaz',
    contactPhone: '0123 45 67 89', contactEmail: 'dekolk@lindewaard.example', currentCycle: 1, sourceNote: '',
    organisations: ['Gemeente Lindewaard', 'Woonstichting De Dijk', 'Basisschool Het Kompas', 'Huisartsenpraktijk De Kolk', 'Politie basisteam Lindewaard', 'Bewonersvereniging De Kolk'],
    phases: { orientation: 'active' },
  },
  {
    municipality: 'oosterhaven', slug: 'havenkwartier', name: 'Havenkwartier', motto: '', areaCodes: [],
    inhabitants: 5200, dwellings: 2300, startsOn: '2025-09-01', horizonYears: 15, contactName: 'Jeroen Kuipers',
    contactPhone: '', contactEmail: 'havenkwartier@oosterhaven.example', currentCycle: 1, sourceNote: '',
    organisations: ['Gemeente Oosterhaven', 'Havenwonen'], phases: { orientation: 'active' },
  },
]
