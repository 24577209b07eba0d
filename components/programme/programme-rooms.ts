import type { RoomGroup } from '../shell/rooms'

type Given = {
  programmeId: string
  phases: readonly { slug: string; title: string }[]
  mayEditPublicPage: boolean
}

/** The rooms of a programme that exist, in their groups; a group without rooms is left out. */
export function programmeRooms({ programmeId, phases, mayEditPublicPage }: Given): RoomGroup[] {
  const home = `/programmas/${programmeId}`
  return [
    {
      label: 'Proces', icon: 'route',
      rooms: [
        { label: 'Overzicht', href: home },
        ...phases.map(({ slug, title }) => ({ label: title, href: `${home}/fase/${slug}` })),
        { label: 'Besluiten', href: `${home}/besluiten` },
      ],
    },
    {
      label: 'Samen', icon: 'people',
      rooms: [
        { label: 'Partners', href: `${home}/partners` },
        { label: 'Mensen', href: `${home}/mensen` },
        ...(mayEditPublicPage ? [{ label: 'Publieke pagina', href: `${home}/publieke-pagina` }] : []),
      ],
    },
  ]
}
