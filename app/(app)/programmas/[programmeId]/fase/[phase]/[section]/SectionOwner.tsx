import { OwnerForm } from '@/components/checklist/OwnerForm'
import { Details } from '@/components/ui/Details'
import { Text } from '@/components/ui/Text'
import type { SectionPageView } from '@/lib/checklists/section-view'
import { assignSectionAction } from './actions'

/** Who looks after this section: always in words, and for the bureau a way to choose. */
export function SectionOwner({ page }: { page: SectionPageView }) {
  const { owner, allowed, programme, section, cycle, ownerVersion, people, points } = page
  const sentence = owner ? `${owner.name} trekt dit onderdeel.` : 'Nog niemand trekt dit onderdeel.'
  if (!allowed.assign) return <Text>{sentence}</Text>
  return (
    <Details summary={`${sentence} Trekker kiezen`}>
      <OwnerForm
        action={assignSectionAction} programmeId={programme.id} sectionId={section.id} pointId={points[0]?.point.id ?? ''}
        cycle={cycle} version={ownerVersion} ownerId={owner?.id ?? null} people={people}
      />
    </Details>
  )
}
