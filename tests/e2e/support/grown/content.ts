import type { Verdict } from '@/lib/recalibration/schema'

/** What a neighbourhood did in four years; the goals are counted from nought. All of it is invented. */
export const goals = [
  { title: 'Meer rust in huis', below: ['Minder nieuwe schulden bij gezinnen', 'Sneller hulp bij geldzorgen'] },
  { title: 'Meer kansen voor kinderen', below: ['Betere taal aan het begin van groep 3', 'Meer jongeren met een diploma'] },
  { title: 'Betere huizen met lagere kosten', below: ['Minder gezinnen in een vochtig huis'] },
  { title: 'Veiliger op straat', below: ['Meer bewoners durven ’s avonds over het plein'] },
] as const

export const partners = ['Gemeente Lindewaard', 'Woonstichting Gemeenschappelijk Eigendom Noordoost-Lindewaard', 'Welzijn Lindewaard', 'Basisschool De Vlieger', 'Politie basisteam Lindewaard'] as const

export type GrownIntervention = { title: string; owner: number; goals: readonly number[]; course: 'on_course' | 'attention' | 'stuck' | null; euros: number; verdict: Verdict; reason: string }

const row = (title: string, owner: number, goalsOf: readonly number[], course: GrownIntervention['course'], euros: number, verdict: Verdict, reason: string): GrownIntervention =>
  ({ title, owner, goals: goalsOf, course, euros, verdict, reason })

/** Thirty interventions, with what is chosen for each in Herijken and why. */
export const interventions: readonly GrownIntervention[] = [
  row('Achterstand melden in de eerste maand', 1, [0], 'on_course', 120_000, 'continue', 'Zes op de tien gezinnen kwamen niet verder achter. Dit doen we langer.'),
  row('Buurtkamer met vaste mensen', 2, [0, 1], 'on_course', 195_000, 'continue', 'Elke week komen er honderd mensen, en zij vertrouwen de twee die er altijd zijn.'),
  row('Bibliotheek in de school', 3, [2], 'on_course', 60_000, 'continue', 'Kinderen lezen elke dag. De school neemt het over in haar gewone budget.'),
  row('Budgetles op het mbo', 2, [0], 'attention', 25_000, 'adjust', 'Jongeren komen niet na schooltijd. Voortaan hoort het bij het rooster.'),
  row('Camera’s op het plein', 4, [5], 'on_course', 80_000, 'complete', 'De camera’s hangen en de politie betaalt het onderhoud.'),
  row('Contactpersoon voor elk gezin met drie hulpverleners', 0, [0, 1], 'attention', 240_000, 'adjust', 'Het werkt als één persoon mag beslissen. Dat mandaat regelen we nu eerst.'),
  row('Energiecoach aan huis', 1, [4], 'on_course', 90_000, 'continue', 'Gezinnen houden gemiddeld € 38 per maand over.'),
  row('Fietslessen voor moeders', 2, [], 'on_course', 8_000, 'stop', 'Leuk en goed bezocht, maar het draagt aan geen van onze doelen bij. De fietsschool gaat zelf door.'),
  row('Gevels van de Vliegerflats', 1, [4], 'on_course', 2_400_000, 'complete', 'Alle vier de flats zijn klaar.'),
  row('Huisarts schrijft schuldhulp voor', 0, [1], 'on_course', 45_000, 'continue', 'Mensen komen vier weken eerder binnen dan via de balie.'),
  row('Huiswerkklas', 3, [3], 'on_course', 70_000, 'continue', 'Twee van de drie kinderen halen hun schooladvies.'),
  row('Jongerenwerk in de avond', 2, [5, 3], 'attention', 150_000, 'adjust', 'Om negen uur dicht is te vroeg. De uren schuiven naar de avond en het weekend.'),
  row('Kinderraad', 3, [3], null, 5_000, 'continue', 'De kinderen kozen zelf het speelveld en willen verder.'),
  row('Kookclub voor alleenstaanden', 2, [], 'stuck', 6_000, 'stop', 'Er kwamen steeds minder mensen en niemand weet aan welk doel het bijdraagt.'),
  row('Leesouders', 3, [2], 'on_course', 15_000, 'continue', 'Veertig ouders lezen voor; de taaltoets ging van 64 naar 71 procent.'),
  row('Loket voor toeslagen', 0, [0], 'on_course', 110_000, 'continue', 'Het loket haalde vorig jaar € 410.000 aan gemiste toeslagen op.'),
  row('Meer licht in de Vliegerstraat', 0, [5], 'on_course', 35_000, 'complete', 'De lampen staan er.'),
  row('Nachtprofessionals', 4, [5], 'stuck', 130_000, 'stop', 'De proef hielp op het plein niet en het geld is op.'),
  row('Ouderkamer', 3, [2, 3], 'attention', 40_000, 'adjust', 'Alleen moeders komen. We zoeken vaders op het voetbalveld op.'),
  row('Peuters vier ochtenden', 3, [2], 'on_course', 210_000, 'continue', 'Een jaar meer voorschool scheelt een half jaar achterstand.'),
  row('Prijsafspraken met de energieleverancier', 1, [4], 'stuck', 0, 'stop', 'De leverancier wil niet. De vraag ligt nu bij het Rijk.'),
  row('Schimmel eruit in dertig huizen', 1, [4], 'on_course', 360_000, 'complete', 'Alle dertig huizen zijn droog; bij twee komt de schilder nog.'),
  row('Schuldhulp achteraf', 0, [0], 'attention', 320_000, 'adjust', 'Er komen er bijna evenveel bij als wij helpen. De helft gaat naar voorkomen.'),
  row('Speelveld met beheer', 2, [5], 'on_course', 55_000, 'continue', 'Het veld is van de buurt geworden; de vernielingen hielden op.'),
  row('Stages bij partners', 0, [3], 'stuck', 30_000, 'adjust', 'Zes plekken is te weinig. Elke partner levert er nu minstens vier.'),
  row('Straatambassadeurs', 2, [5], 'on_course', 48_000, 'continue', 'Bewoners groeten weer en bellen minder met de politie.'),
  row('Taalcafé', 2, [2], 'on_course', 12_000, 'continue', 'Honderdtwintig mensen spraken mee en veertien vonden werk.'),
  row('Weekendschool', 3, [3], 'attention', 95_000, 'adjust', 'Te veel kinderen van buiten de wijk. De helft van de plekken is nu voor ons.'),
  row('Wijkagent op de fiets', 4, [5], 'on_course', 0, 'continue', 'Hij kent iedereen. Dit is gewoon werk geworden.'),
  row('Woningruil voor ouderen', 1, [4], 'stuck', 20_000, 'stop', 'Drie verhuizingen in vier jaar. De regels van de huurtoeslag staan in de weg.'),
]
