import { Alert } from '@/components/ui/Alert'
import { Note, Text } from '@/components/ui/Text'
import { readability } from '@/lib/goals/readability'
import { lengthHint } from '@/lib/goals/vision-rules'
import { formatCount, formatList } from '@/lib/platform/format'

/** What can be counted of the texts that were kept: how long, and how they read. Never a judgement. */
export function ReadingHints({ text, residentText }: { text: string; residentText: string }) {
  const tooLong = lengthHint(text)
  const reading = readability(residentText)
  if (!tooLong && !reading) return null
  return (
    <>
      {tooLong && <Alert heading="De visie is lang"><Text>{tooLong}</Text></Alert>}
      {reading && (
        <div>
          <Text>
            De tekst voor bewoners telt {formatCount(reading.sentences, 'zin', 'zinnen')}, met gemiddeld {formatCount(reading.wordsPerSentence, 'woord', 'woorden')}.
            {reading.longWords.length > 0 ? ` Lange woorden: ${formatList(reading.longWords.slice(0, 8))}.` : ' Er staan geen lange woorden in.'}
          </Text>
          <Note>Dit is alleen geteld. Of mensen het begrijpen, weet u pas als een paar bewoners het hardop hebben gelezen.</Note>
        </div>
      )}
    </>
  )
}
