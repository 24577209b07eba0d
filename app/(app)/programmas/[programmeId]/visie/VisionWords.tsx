import { Part } from '@/components/contract/Part'
import { Written } from '@/components/decision/Written'
import { DataList } from '@/components/ui/DataList'
import { Heading } from '@/components/ui/Heading'
import { List } from '@/components/ui/List'
import { Note, Text } from '@/components/ui/Text'
import { strategyWords } from '@/lib/goals/labels'
import type { VisionText } from '@/lib/goals/load-vision'

const words = (text: string) => (text === '' ? <Note>Nog niet geschreven.</Note> : <Written>{text}</Written>)

function Strategy({ strategy, strategyReason }: Pick<VisionText, 'strategy' | 'strategyReason'>) {
  if (strategy === null) return <Note>Nog niet gekozen.</Note>
  const { label, asks, result } = strategyWords[strategy]
  return (
    <>
      <Text><strong>{label}.</strong> {asks} {result}</Text>
      {strategyReason !== '' && <div><Heading level={3} size={4}>Waarom deze keuze</Heading><Written>{strategyReason}</Written></div>}
    </>
  )
}

function StrongAndWeak({ strengths, deficits }: Pick<VisionText, 'strengths' | 'deficits'>) {
  return (
    <div className="wp-compare">
      <div className="wp-compare__side"><Heading level={3} size={4}>Wat sterk is</Heading>{words(strengths)}</div>
      <div className="wp-compare__side"><Heading level={3} size={4}>Wat tekortschiet</Heading>{words(deficits)}</div>
    </div>
  )
}

/** The vision as people read it: what we go for first, why and how below (handbook §5.2). */
export function VisionWords({ vision }: { vision: VisionText }) {
  const { text, horizonYear, horizonReason, notDoing, residentText, makers, terms } = vision
  return (
    <>
      <Part id="waarheen" title={horizonYear === null ? 'Waar we heen gaan' : `Waar we heen gaan, tot ${horizonYear}`}>
        <div className="wp-vision__text">{words(text)}</div>
        {horizonReason !== '' && <Note>Waarom korter dan tien jaar: {horizonReason}</Note>}
      </Part>
      <Part id="voor-bewoners" title="Voor bewoners, in gewone taal">{words(residentText)}</Part>
      <Part id="dna" title="Het DNA van de wijk"><StrongAndWeak {...vision} /></Part>
      <Part id="niet" title="Wat we niet extra doen">{words(notDoing)}</Part>
      <Part id="strategie" title="De strategie"><Strategy {...vision} /></Part>
      <Part id="woorden" title="Wat we met woorden bedoelen">
        {terms.length === 0 ? <Note>Nog geen woorden afgesproken.</Note> : <DataList items={terms.map(({ term, meaning }) => ({ label: term, value: meaning }))} />}
      </Part>
      <Part id="makers" title="Wie dit schreven">
        {makers.length === 0 ? <Note>Nog niemand genoemd.</Note>
          : <List items={makers.map(({ name, part }) => ({ key: name + part, content: <><strong>{name}</strong>{part !== '' && `: ${part}`}</> }))} />}
      </Part>
    </>
  )
}
