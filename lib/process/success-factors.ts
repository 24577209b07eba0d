import type { SectionId } from './types'

/** What makes a wijkaanpak succeed (handbook §2.6), and the sections in which a team works on it. */
export type SuccessFactor = {
  readonly number: number
  readonly title: string
  readonly explanation: string
  readonly sections: readonly SectionId[]
}

export const successFactors: readonly SuccessFactor[] = [
  {
    number: 1,
    title: 'Grip op de opgaven',
    explanation: 'Iedereen kent de feiten en herkent het probleem, ook bewoners en professionals.',
    sections: ['4.1', '4.2', '4.3'],
  },
  {
    number: 2,
    title: 'Een lokale coalitie',
    explanation: 'Alle partijen die nodig zijn doen mee, met afspraken waar zij elkaar aan houden.',
    sections: ['4.5', '4.6', '5.1', '5.3'],
  },
  {
    number: 3,
    title: 'Een visie op de wijk',
    explanation: 'Er is één gedeeld verhaal over de toekomst, zodat losse projecten niet de koers bepalen.',
    sections: ['5.2'],
  },
  {
    number: 4,
    title: 'Precisie over de inzet',
    explanation: 'Van elke interventie staat vast aan welk doel zij bijdraagt, en hoe.',
    sections: ['5.2', '6.3'],
  },
  {
    number: 5,
    title: 'Een lange adem',
    explanation: 'De aanpak duurt minstens tien jaar, liever twintig. Verbetering komt vaak met schokken.',
    sections: ['5.2', '5.3', '5.4-5.5', '8.3'],
  },
  {
    number: 6,
    title: 'Betrokken bewoners',
    explanation: 'Bewoners denken, doen en beslissen vroeg mee, met tijd, ruimte en duidelijke grenzen.',
    sections: ['4.4', '6.2', '7.2'],
  },
  {
    number: 7,
    title: 'Bestuurskracht',
    explanation: 'Bestuurders kiezen, maken geld vrij en geven rugdekking aan wie het werk doet.',
    sections: ['5.1', '6.2'],
  },
  {
    number: 8,
    title: 'Onafhankelijke procesregie',
    explanation: 'Iemand dient de wijk en niet één organisatie, en kan iedereen op afspraken aanspreken.',
    sections: ['6.1'],
  },
  {
    number: 9,
    title: 'Bevlogen professionals',
    explanation: 'De juiste mensen hebben ruimte om het anders te doen, en blijven lang genoeg.',
    sections: ['7.1'],
  },
  {
    number: 10,
    title: 'Een wendbare, lerende aanpak',
    explanation: 'Meten, samen uitleggen en bijsturen houden de aanpak op koers, zonder alles vast te zetten.',
    sections: ['6.4', '7.3', '8.1', '8.2'],
  },
]

/** The success factors that a section serves. */
export const successFactorsOf = (sectionId: SectionId): SuccessFactor[] =>
  successFactors.filter((factor) => factor.sections.includes(sectionId))
