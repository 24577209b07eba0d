import type { VisionStory } from '../../story/goal-types'
import { daysAgo } from '../../story/moment'

/** What is published of the vision. What would make it whole is not published, so it stays a draft. */
export const visions: VisionStory[] = [{
  begun: daysAgo(41), who: 'esra', motto: '', horizonYear: 2032,
  text:
    'Wie op Zuid opgroeit, krijgt een goede school, werk en een goed huis. Dat gaat in een vaste volgorde.\n\n' +
    'Het begint met rust thuis. Dan lukt het op school. Wie meer leert, vindt beter betaald werk en verdient meer. Wie meer verdient, zoekt een betere woning. ' +
    'Zo worden de wijken stabieler.\n\nGeen enkele maatregel doet het alleen. Het gaat om wat zij samen doen, en dat kost tijd: twintig jaar. ' +
    '(Handboek §2.1 en §5.2; in eigen woorden samengevat)',
  strengths: '',
  deficits: 'Volgens Deetman en Mans (2011) waren de sociale en economische problemen van Zuid groter dan waar ook in Nederland. Het zwaarst is het in zeven focuswijken. (Handboek §2.1)',
  notDoing: 'Geen losse, korte projecten. Wat niet bijdraagt aan school, werk of wonen, hoort er niet bij. (Handboek §2.1)',
  strategy: null, strategyReason: '',
  residentText: '',
  makers: [
    { name: 'Wim Deetman en Jan Mans', part: 'Brachten in 2011 het advies uit waarmee het begon (Handboek §2.1)' },
    { name: 'De tafels van partners', part: 'Bespraken de cijfers en zetten de lijnen uit (Handboek §5.1, p. 55)' },
    { name: 'Het bestuur', part: 'Koos de doelen; daarin zitten ook het Rijk, een wethouder en een bewoner (Handboek §5.1, p. 55)' },
  ],
  terms: [
    { term: 'Leefveld', meaning: 'Een kant van het leven waarop problemen zijn gevonden. Er zijn er zeven: wonen, werk en inkomen, scholing, veiligheid en criminaliteit, gezondheid en hulpverlening, opvoeding, en sociaal functioneren. (Handboek §2.1)' },
    { term: 'Pijler', meaning: 'Een kerndoel waarop het programma rust: school, werk of wonen. (Handboek §5.2)' },
    { term: 'Focuswijk', meaning: 'Een van de zeven wijken waar de problemen zich het meest opstapelen. (Handboek §2.1)' },
    { term: 'De basis op orde', meaning: 'Wat er eerst moet zijn voordat school, werk en wonen beter kunnen worden. (Handboek §5.2)' },
  ],
}]
