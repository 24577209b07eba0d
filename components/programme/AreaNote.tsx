import { areaWarnings, type AreaInput } from '@/lib/process/area'
import { Alert } from '../ui/Alert'
import { Note, Text } from '../ui/Text'

type Props = { area: AreaInput; field: keyof AreaInput }

/** What others learned about an area of this size or a horizon this near; never a reason to stop. */
export function AreaNote({ area, field }: Props) {
  const warnings = areaWarnings(area).filter((warning) => warning.field === field)
  return (
    <div role="status">
      {warnings.map(({ message, reason, source }) => (
        <Alert key={message}>
          <Text>
            <strong>{message}</strong> {reason}
          </Text>
          <Note>{source}. U kunt gewoon doorgaan.</Note>
        </Alert>
      ))}
    </div>
  )
}
