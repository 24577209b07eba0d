import { KindWords } from '@/components/theory/TheoryLegend'
import { TheoryOutline } from '@/components/theory/TheoryOutline'
import { TheoryPicture } from '@/components/theory/TheoryPicture'
import type { PublicSnapshot } from '@/lib/publication/snapshot'

type Told = NonNullable<PublicSnapshot['theory']>

const unsaid = { version: 1, note: '', indicator: '', goalId: null, interventionId: null, carriedFromId: null, loose: null, goal: null, intervention: null }

/** What leads to what, as a list and drawn; what is unsure shows in the lines only. */
export function PublicTheory({ theory }: { theory: Told }) {
  const view = {
    elements: theory.elements.map((element) => ({ ...unsaid, ...element })),
    arrows: theory.arrows.map(({ evidence, ...arrow }) => ({ ...arrow, version: 1, assumption: '', conditions: '', evidence: evidence ? 'bewijs' : '' })),
  }
  return (
    <>
      <p>Zo denken we dat wat we doen, leidt tot een beter leven in de wijk. Lees van onder naar boven, of bekijk de tekening.</p>
      <KindWords />
      <details>
        <summary>Lees de stappen</summary>
        <TheoryOutline theory={view} plain />
      </details>
      <details>
        <summary>Bekijk de tekening</summary>
        <p>Van links naar rechts. Een dikke pijl: daar zijn we zeker van. Een open punt: daar is nog geen bewijs voor.</p>
        <TheoryPicture theory={view} label="Tekening: wat leidt tot wat" />
      </details>
    </>
  )
}
