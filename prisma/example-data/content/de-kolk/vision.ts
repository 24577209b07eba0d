import type { VisionStory } from '../../story/goal-types'
import { daysAgo, on, since2024 } from '../../story/moment'

const first: VisionStory = {
  begun: on('2020-02-10'), who: 'ellen', established: on('2020-06-26'), motto: 'Eerst rust in huis', horizonYear: 2039,
  text:
    'Over twintig jaar groeien kinderen in De Kolk op met dezelfde kansen als elders in de stad. Dat begint thuis: zonder schulden en in een droog huis. ' +
    'Daarna volgen school, werk en een straat waar iedereen zich veilig voelt.\n\nWij bouwen op wat er is. Wat de wijk al heeft, gaat voor wat wij erbij bedenken.',
  strengths: 'Buren kennen elkaar: aan de Sluisweg woont een derde al langer dan twintig jaar. Er is een sterke bewonersvereniging en een school die iedereen vertrouwt.',
  deficits: 'Te veel gezinnen hebben schulden. Een op de zes jongeren gaat zonder diploma van school. Zes flats hebben vocht en hoge stookkosten.',
  notDoing: 'Geen nieuw winkelcentrum en geen nieuwe gebouwen voor welzijn. Economie houden wij klein.',
  strategy: 'better_neighbourhood', strategyReason: 'Mensen die het beter krijgen, willen blijven, maar vinden hier geen andere woning.',
  residentText: 'Wij willen dat kinderen uit De Kolk dezelfde kansen hebben als andere kinderen. Daarom helpen wij eerst met geldzorgen en met de huizen. Dat duurt lang. Wij blijven tot 2039.',
  makers: [
    { name: 'Honderdtwintig bewoners', part: 'Schreven mee op zes avonden, vooral 50-plussers en ouders' },
    { name: 'De zeven partners van het wijkcontract', part: 'Schreven mee' }, { name: 'Stedelijke zorgpartijen', part: 'Lazen mee' },
  ],
  terms: [{ term: 'Rust in huis', meaning: 'Geen schulden waar u van wakker ligt, en een huis dat droog en warm is.' }, { term: 'Leefbaarheid', meaning: 'Hoe prettig mensen het vinden om hier te wonen.' }],
}

const second: VisionStory = {
  ...first, begun: since2024(0.26), who: 'fatima', established: since2024(0.34), motto: 'Samen aan zet in De Kolk',
  text:
    'In 2039 groeien kinderen in De Kolk op met dezelfde kansen als elders in de stad. Dat begint thuis: zonder nieuwe schulden en in een droog huis. ' +
    'Daarna volgen school en werk, en een straat waar u ook ’s avonds naar buiten durft.\n\n' +
    'Wij bouwen op wat er is, en schrijven op wanneer wij stoppen. Wat alleen het Rijk kan oplossen, vragen wij aan het Rijk.',
  notDoing: 'Geen nieuw winkelcentrum en geen nieuwe gebouwen voor welzijn. Wij beginnen niets waarvan niemand kan zeggen wat het oplevert. Geen straatfeesten uit het programmageld.',
  strategyReason: 'Mensen die het beter krijgen, willen blijven, maar vinden hier geen andere woning. Twee van de zes flats krijgen daarom ook grotere woningen. De huur van de andere blijft laag.',
  residentText:
    'Kinderen uit De Kolk krijgen dezelfde kansen als andere kinderen. Daarom helpen wij snel bij geldzorgen. De flats aan de Sluisweg worden droog en warm. ' +
    'Jongeren krijgen hulp om hun diploma te halen en werk te vinden. En u moet ’s avonds gewoon over het plein durven.',
  makers: [
    { name: '260 bewoners', part: 'Schreven mee; negentig van hen zijn jonger dan 25' }, { name: 'Jongerenraad De Kolk', part: 'Schreef het stuk over school en werk' },
    { name: 'De negen partners van het wijkcontract', part: 'Schreven mee' }, { name: 'Zorgpartijen in de stad', part: 'Schreven deze keer mee' },
  ],
  terms: [
    { term: 'Rust in huis', meaning: 'Geen schulden waar u van wakker ligt, en een huis dat droog en warm is.' },
    { term: 'Veilig', meaning: 'U durft ook in het donker naar buiten, en weet wie u kunt bellen.' }, { term: 'Bewoners aan zet', meaning: 'Bewoners beslissen zelf, en wij helpen. Niet andersom.' },
  ],
}

const next: VisionStory = {
  ...second, begun: daysAgo(26), who: 'daan', established: undefined,
  notDoing: `${second.notDoing} Wij openen geen tweede buurtkamer.`,
  text: `${second.text}\n\nVeiligheid in de avond krijgt meer gewicht. De stap van school naar werk krijgt een eigen tafel.`,
}

/** The vision of De Kolk: twice established, and a next version that is being written. */
export const visions: VisionStory[] = [first, second, next]
