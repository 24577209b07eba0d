import type { PhaseCode } from '@/lib/process/types'

/** What a phase means for someone who lives there. */
export const phaseMeaning: Record<PhaseCode, string> = {
  orientation: 'De gemeente en andere organisaties zoeken samen met bewoners uit wat er speelt, en of een lange aanpak nodig is.',
  startup: 'Organisaties en bewoners spreken af wie meedoet, waar ze naartoe willen en wie wat belooft.',
  design: 'Samen kiezen we wat we de komende jaren gaan doen, en hoe we kijken of het helpt.',
  execution: 'De plannen worden uitgevoerd. U merkt dat in uw straat, op school of in het buurthuis.',
  recalibration: 'We kijken terug: wat heeft geholpen, wat niet, en wat doen we in de volgende jaren anders?',
}
