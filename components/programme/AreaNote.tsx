import { areaWarnings, type AreaInput, type AreaWarning } from '@/lib/process/area'
import { Alert } from '../ui/Alert'
import { Note, Text } from '../ui/Text'

type Props = { area: AreaInput; fields: (keyof AreaInput)[] }

/** Warnings with the same reason are told together. */
function byReason(warnings: AreaWarning[]): { warning: AreaWarning; messages: string[] }[] {
  return [...new Set(warnings.map(({ reason }) => reason))].flatMap((reason) => {
    const same = warnings.filter((warning) => warning.reason === reason)
    return same[0] ? [{ warning: same[0], messages: same.map(({ message }) => message) }] : []
  })
}

/** What others learned about an area of this size or a horizon this near; never a reason to stop. */
export function AreaNote({ area, fields }: Props) {
  const warnings = areaWarnings(area).filter(({ field }) => fields.includes(field))
  return (
    <div role="status" className="wp-area-note">
      {byReason(warnings).map(({ warning, messages }) => (
        <Alert key={warning.reason}>
          <Text>
            <strong>{messages.join(' ')}</strong> {warning.reason}
          </Text>
          <Note>{warning.source}. U kunt gewoon doorgaan.</Note>
        </Alert>
      ))}
    </div>
  )
}
