import { daysAgo, daysAhead } from '../../story/moment'
import type { ProposalStory, VoteStory } from '../../story/proposal-types'

const everyone = ['Marijke van den Oever', 'Joost Terpstra', 'Meral Aksoy', 'Karel Wouters', 'Wim de Haan', 'Nadia Kasem', 'Samir Haddou']

/** Everybody for, except who is named: with another vote, or (null) without one. */
const votes = (days: number, other: Record<string, Omit<VoteStory, 'seat' | 'at'> | null> = {}): VoteStory[] =>
  everyone.flatMap((seat) => {
    const own = other[seat]
    return own === null ? [] : [{ seat, vote: 'for', at: daysAgo(days), ...own }]
  })

const shared = { cycle: 2, table: 'Alliantiebestuur De Kolk', who: 'fatima' } as const

/** What the board of De Kolk decided beside the phases, and what it is being asked. */
export const proposals: ProposalStory[] = [
  {
    ...shared, title: 'Licht en bankjes op het Kolkplein',
    advice: 'Wij stellen voor om het Kolkplein te verlichten en zes bankjes te plaatsen. Het kost € 48.000, uit het budget voor een veilige wijk. Een deel van de bewoners is bang dat bankjes hangjongeren trekken.',
    prepared: daysAgo(140), submitted: daysAgo(136), opened: daysAgo(119), votes: votes(119, { 'Karel Wouters': { vote: 'for', by: 'Bram Kuijt' }, 'Samir Haddou': null }),
    decided: {
      closed: daysAgo(119), outcome: 'go_with_conditions',
      motivation: 'Licht maakt het plein veiliger, en een plein waar niemand zit wordt vanzelf van niemand. Jongeren denken mee over de plek van de bankjes.',
      conditions: [{ text: 'Jongeren en omwonenden kiezen samen de plek van de bankjes.', owner: 'Welzijn Lindewaard', due: daysAgo(75), met: daysAgo(80), note: 'Gekozen op een avond in de buurtkamer met 34 mensen.' }],
      signed: [daysAgo(118), daysAgo(117)],
    },
  },
  {
    ...shared, title: 'Huurschuld eerder melden',
    advice: 'Wij stellen voor dat De Dijk een huurschuld na één maand meldt bij het wijkteam, en niet na drie. Zo komt hulp op tijd. Wie dat niet wil, kan nee zeggen.',
    prepared: daysAgo(112), submitted: daysAgo(108), consultationUntil: daysAgo(100),
    reactions: [{ who: 'soraya', organisation: 'welzijn', at: daysAgo(103), text: 'Wij kunnen dit aan als er in het wijkteam een halve dag per week bij komt.' }],
    opened: daysAgo(97), votes: votes(97),
    decided: {
      closed: daysAgo(97), outcome: 'go', signed: [daysAgo(96), daysAgo(95)],
      motivation: 'Elke maand eerder scheelt een gezin honderden euro’s. Het welzijnswerk krijgt de halve dag uit de loketten die samengaan.',
    },
  },
  {
    ...shared, title: 'Vaste hulp voor drie gezinnen in de Sluisflat',
    closedGround: 'Het gaat over gezinnen die te herkennen zijn.',
    advice: 'Wij stellen voor om drie gezinnen een jaar lang één vaste hulpverlener te geven, betaald uit het noodpotje.',
    prepared: daysAgo(70), submitted: daysAgo(66), opened: daysAgo(62), votes: votes(62, { 'Meral Aksoy': null }),
    conflicts: [{ seat: 'Meral Aksoy', reason: 'Kinderen uit deze gezinnen zitten op haar school.', at: daysAgo(62) }],
    decided: {
      closed: daysAgo(62), outcome: 'go', signed: [daysAgo(61), daysAgo(61)],
      motivation: 'Drie keer een andere hulpverlener heeft niets opgelost. Het bestuur wil weten of één gezicht dat wel doet.',
    },
  },
  {
    ...shared, title: 'Betaald parkeren rond de flats',
    advice: 'De gemeente stelt voor om betaald parkeren in te voeren rond de flats, met twee gratis kaarten per huishouden. Het bureau ziet de druk, maar ook dat bewoners er nog niet over hebben gesproken.',
    prepared: daysAgo(58), submitted: daysAgo(54), consultationUntil: daysAgo(45),
    reactions: [
      { who: 'wim', organisation: 'bewoners', at: daysAgo(50), text: 'Wie drie banen heeft, heeft ook drie auto’s in huis. Dit raakt de verkeerde mensen.' },
      { who: 'henk', organisation: 'dijk', at: daysAgo(47), text: 'Wij begrijpen het probleem, maar de garages staan half leeg. Begin daar.' },
    ],
    opened: daysAgo(41),
    votes: votes(41, {
      'Wim de Haan': { vote: 'against', reason: 'Eerst met de bewoners praten.' }, 'Joost Terpstra': { vote: 'against', reason: 'De garages staan half leeg. Dat is goedkoper.' },
      'Nadia Kasem': { vote: 'against' }, 'Samir Haddou': { vote: 'against' }, 'Karel Wouters': { vote: 'for', reason: 'De straten zijn te smal voor de brandweer. Dat kan niet wachten.' },
      'Meral Aksoy': { vote: 'abstained' },
    }),
    decided: {
      closed: daysAgo(41), outcome: 'no_go', signed: [daysAgo(40), daysAgo(39)],
      motivation: 'Een meerderheid vindt dat bewoners eerst gehoord moeten worden en dat de garages een betere oplossing zijn. De zorg van de politie over de brandweer pakt de gemeente apart op.',
    },
  },
  {
    ...shared, title: 'Vakantieschool ook in de winter', euros: 21_500,
    advice: 'Wij stellen voor om de vakantieschool ook in de kerstvakantie open te doen, voor 60 kinderen. Het kost € 21.500. School en welzijn leveren de mensen; het bestuur betaalt de huur, het eten en de uitstapjes.',
    prepared: daysAgo(16), submitted: daysAgo(13), consultationUntil: daysAgo(4),
    reactions: [{ who: 'yvonne', organisation: 'huisarts', at: daysAgo(9), text: 'In de donkere weken zien wij de meeste kinderen met klachten. Doen.' }],
    opened: daysAgo(2.4),
    votes: [
      { seat: 'Meral Aksoy', vote: 'for', at: daysAgo(2) }, { seat: 'Karel Wouters', vote: 'for', by: 'Bram Kuijt', at: daysAgo(1.8) },
      { seat: 'Nadia Kasem', vote: 'for', reason: 'Mits de vrijwilligers van de zomer ook nu mogen.', at: daysAgo(1.6) },
    ],
    conflicts: [{ seat: 'Samir Haddou', reason: 'Het mbo levert de stagiairs en krijgt daarvoor betaald.', at: daysAgo(1.7) }],
  },
  {
    ...shared, title: 'Bewonersbudget 2027', euros: 60_000,
    advice: 'Wij stellen voor om het bewonersbudget in 2027 te verhogen van € 40.000 naar € 60.000, en om straten zelf te laten stemmen over plannen tot € 2.500. Daartegen spreekt dat er dan minder overblijft voor plannen van de hele wijk.',
    prepared: daysAgo(6), submitted: daysAgo(2.6), consultationUntil: daysAhead(6),
    reactions: [{ who: 'soraya', organisation: 'welzijn', at: daysAgo(1.9), text: 'Goed idee. Kunnen wij per straat iemand helpen die de kar trekt?' }],
  },
]
