import { dayWords } from '@/components/alliance/day-words'
import { Details } from '@/components/ui/Details'
import { Heading } from '@/components/ui/Heading'
import { StatusTag } from '@/components/ui/StatusTag'
import { Table } from '@/components/ui/Table'
import { Note, Text } from '@/components/ui/Text'
import type { FormChoices } from '@/lib/alliance/form-choices'
import { directionRoleLabels } from '@/lib/alliance/labels'
import type { Post } from '@/lib/alliance/load-alliance'
import { termWords } from '@/lib/alliance/seat-rules'
import { AddPost, EditPost } from './PostForm'

type Props = {
  programmeId: string
  posts: readonly (Post & { warning: string | undefined })[]
  earlier: readonly Post[]
  choices: FormChoices | null
  day: string
}

const who = ({ personName, organisation }: Post) => `${personName}${organisation && `, ${organisation}`}`

function Funding({ post }: { post: Props['posts'][number] }) {
  if (post.warning) return <><StatusTag tone="caution" shape="diamond">Let op</StatusTag> {post.warning}</>
  return post.fundedUntil ? `t/m ${dayWords(post.fundedUntil)}` : ''
}

/** Who drives and directs the process, with which mandate and until when that is paid for (handbook §5.1, §6.1). */
export function Posts({ programmeId, posts, earlier, choices, day }: Props) {
  return (
    <section className="wp-stack" aria-labelledby="sturing">
      <Heading level={2} id="sturing">Sturing</Heading>
      {posts.length === 0 ? <Text>Nog niet vastgelegd wie de aanpak aanjaagt en wie de regie voert.</Text> : (
        <Table
          caption="Wie de aanpak stuurt" captionHidden columns={['Rol', 'Wie', 'Mandaat', 'Betaald']}
          rows={posts.map((post) => ({
            key: post.id,
            cells: [
              directionRoleLabels[post.role], <>{who(post)}<Note>{termWords(post)}</Note></>, post.mandate,
              <Funding key="funding" post={post} />,
            ],
          }))}
        />
      )}
      {earlier.length > 0 && (
        <Details summary="Eerder">
          <ul>
            {earlier.map((post) => <li key={post.id}>{directionRoleLabels[post.role]}: {who(post)}, {termWords(post)}</li>)}
          </ul>
        </Details>
      )}
      {choices && (
        <Details summary="Sturing bijhouden" tone="boxed">
          <div className="wp-stack">
            {[...posts, ...earlier].map((post) => (
              <Details key={post.id} summary={`${directionRoleLabels[post.role]} ${post.personName} wijzigen`}>
                <EditPost programmeId={programmeId} choices={choices} post={post} />
              </Details>
            ))}
            <Details summary="Iemand toevoegen"><AddPost programmeId={programmeId} choices={choices} today={day} /></Details>
          </div>
        </Details>
      )}
    </section>
  )
}
