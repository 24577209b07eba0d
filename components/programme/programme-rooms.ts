import type { RoomGroup } from '../shell/rooms'

type Given = {
  programmeId: string
  phases: readonly { slug: string; title: string }[]
  mayReadMeetings: boolean
  mayEditPublicPage: boolean
  mayReadStakeholders: boolean
  mayReadRecalibration: boolean
}

/** The rooms of a programme that exist, in their groups; a group without rooms is left out. */
export function programmeRooms({ programmeId, phases, mayReadMeetings, mayEditPublicPage, mayReadStakeholders, mayReadRecalibration }: Given): RoomGroup[] {
  const home = `/programmas/${programmeId}`
  return [
    {
      label: 'Proces', icon: 'route',
      rooms: [
        { label: 'Overzicht', href: home },
        ...phases.map(({ slug, title }) => ({ label: title, href: `${home}/fase/${slug}` })),
        { label: 'Besluiten', href: `${home}/besluiten` },
        ...(mayReadMeetings ? [{ label: 'Bijeenkomsten', href: `${home}/bijeenkomsten` }] : []),
      ],
    },
    {
      label: 'Koers', icon: 'compass',
      rooms: [
        // From why to what and with which money, and back again.
        { label: 'Op één bladzijde', href: `${home}/koers` },
        { label: 'Visie', href: `${home}/visie` },
        { label: 'Doelen', href: `${home}/doelen` },
        { label: 'Verandertheorie', href: `${home}/verandertheorie` },
        { label: 'Kansen', href: `${home}/kansen` },
        { label: 'Uitvoering', href: `${home}/uitvoering` },
        { label: 'Financiën', href: `${home}/financien` },
        ...(mayReadRecalibration ? [{ label: 'Terugblik', href: `${home}/herijken` }] : []),
      ],
    },
    {
      label: 'Samen', icon: 'people',
      rooms: [
        // In the order of the handbook: who there is, who takes part and how, what they agree.
        ...(mayReadStakeholders ? [{ label: 'Krachtenveld', href: `${home}/krachtenveld` }] : []),
        { label: 'Alliantie', href: `${home}/alliantie` },
        { label: 'Partners', href: `${home}/partners` },
        { label: 'Mensen', href: `${home}/mensen` },
        { label: 'Rol van bewoners', href: `${home}/bewonersrol` },
        { label: 'Contract', href: `${home}/contract` },
        { label: 'Toezeggingen', href: `${home}/toezeggingen` },
        { label: 'Doorbraken', href: `${home}/doorbraken` },
        ...(mayEditPublicPage ? [{ label: 'Publieke pagina', href: `${home}/publieke-pagina` }] : []),
      ],
    },
  ]
}
