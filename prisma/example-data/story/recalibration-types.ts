import type { ProgrammeSnapshot } from '@/lib/recalibration/programme-snapshot'
import type { Moment } from './moment'

type Done = { at: Moment; who: string }

/** An execution programme of an earlier cycle as it was kept, and the look back upon it. */
export type FirstProgrammeStory = {
  begun: Done
  closed: Done
  recalibration: { begun: Done; closed: Done }
  answers: ProgrammeSnapshot['recalibration']
  kept: Omit<ProgrammeSnapshot, 'format' | 'vision' | 'recalibration'>
}
