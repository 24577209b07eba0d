import type { ExecutionStory, InterventionStory } from '../../story/intervention-types'
import { daysAgo, daysAhead, since2024 } from '../../story/moment'

const begin = since2024(0.4)
const weighed = (weighing: string, part = 0.43) => ({ at: since2024(part), who: 'fatima', weighing })
const start = (reason: string, part = 0.46) => ({ at: since2024(part), who: 'fatima', kind: 'start' as const, reason })

const money: InterventionStory[] = [
  {
    key: 'living-room', title: 'Buurtkamer met vaste mensen', owner: 'welzijn', partners: ['gemeente', 'huisarts'], newness: 'intensified', quickWin: true,
    what: 'Elke werkdag zit er iemand die blijft. Bewoners lopen binnen met geldzorgen en krijgen dezelfde persoon de volgende keer weer.',
    publicText: 'In de buurtkamer aan het Kolkplein krijgt u hulp bij geldzorgen. U hoeft geen afspraak te maken.', targetGroup: 'Iedereen met geldzorgen', places: ['Kolkplein'],
    complement: 'De stad heeft een loket. De buurtkamer is dichtbij en kent de mensen.', starts: begin, proposed: { at: since2024(0.38), who: 'soraya' },
    weighed: weighed('Dit is de kortste weg naar sneller hulp. De huisarts stuurt al mensen door.'),
    contributions: [
      { goal: 'sooner-help', how: 'Wie binnenloopt, praat dezelfde dag met iemand die blijft. De wachttijd van elf weken valt weg.' },
      { goal: 'fewer-debts', how: 'Een achterstand van één maand wordt geregeld voordat er kosten bij komen.' },
    ],
    milestones: [
      { title: 'Twee vaste mensen begonnen', due: since2024(0.5), reached: since2024(0.49) },
      { title: 'Wachttijd korter dan twee weken', due: daysAgo(25), note: 'Nu drie weken.' },
      { title: 'Wachttijd korter dan één week', due: daysAhead(300) },
    ],
    reports: [
      { at: since2024(0.7), who: 'soraya', course: 'on_course', text: 'Zestig gezinnen kwamen langs. De helft was nog nooit ergens geholpen.', confirmed: { at: since2024(0.71), who: 'fatima' } },
      {
        at: daysAgo(19), who: 'soraya', course: 'attention', text: 'Er komen meer mensen dan wij aankunnen. De wachttijd is weer drie weken.',
        confirmed: { at: daysAgo(17), who: 'fatima', note: 'De vraag groeit sneller dan verwacht. Wij leggen een derde medewerker voor aan het bestuur.' },
      },
    ],
    choices: [start('De mensen en de ruimte zijn er.'), { at: daysAgo(90), who: 'fatima', kind: 'continue', reason: 'Bewoners noemen de buurtkamer als eerste wat hielp.', goals: 'Sneller hulp bij geldzorgen ligt op koers.' }],
  },
  {
    key: 'early-visit', title: 'Vroeg erop af', owner: 'gemeente', partners: ['dijk', 'welzijn'], newness: 'intensified', starts: begin,
    what: 'Loopt iemand een maand achter met huur, energie of zorgpremie? Dan staat er binnen een week iemand aan de deur.', targetGroup: 'Huishoudens met een eerste achterstand',
    complement: 'De gemeente stuurt al een brief. Hier komt iemand langs, ook in de avond.', proposed: { at: since2024(0.39), who: 'daan' },
    weighed: weighed('In twee straten daalde het aantal schulden met een vijfde.'),
    contributions: [
      { goal: 'fewer-debts', how: 'Een bezoek in de eerste maand voorkomt dat een achterstand een schuld wordt.' },
      { goal: 'energy-bill', indirect: true, how: 'Wie bezoek krijgt, hoort ook van isolatie en toeslagen.' },
    ],
    reports: [{ at: daysAgo(52), who: 'daan', course: 'on_course', text: 'Van elke tien bezoeken gaat bij zeven de deur open.', confirmed: { at: daysAgo(52), who: 'daan' } }],
    choices: [start('De afspraken met De Dijk over gegevens zijn getekend.', 0.52)],
  },
  {
    key: 'quiet-months', title: 'Drie maanden rust', owner: 'gemeente', partners: ['welzijn'], newness: 'new', starts: since2024(0.72),
    what: 'Vijftien gezinnen krijgen drie maanden lang geen nieuwe brieven en kortingen. In die tijd regelen zij hun geld met een vaste hulp.', targetGroup: 'Vijftien gezinnen met meer dan vijf schuldeisers',
    experiment: {
      hypothesis: 'Met drie maanden rust maakt een gezin zelf een plan, en houdt het zich eraan.', obstacle: 'Wie tijdelijk bij familie woont, verliest een deel van de bijstand.', obstacleLevel: 'state',
      learningQuestion: 'Welke brieven kunnen zonder schade drie maanden wachten?', stopRule: 'Wij stoppen als na zes maanden minder dan vijf gezinnen een plan hebben.', scaleUpOn: daysAhead(140),
    },
    proposed: { at: since2024(0.6), who: 'fatima' }, weighed: weighed('Klein genoeg om te leren, en het Rijk kijkt mee.', 0.66),
    contributions: [{ goal: 'money-left', how: 'Het laat het Rijk zien wat gezinnen overhouden als regels hen even met rust laten.' }],
    milestones: [{ title: 'Vijftien gezinnen doen mee', due: daysAgo(120), reached: daysAgo(101), note: 'Drie weken later dan gedacht.' }, { title: 'Tussenstand met het Rijk', due: daysAhead(35) }],
    reports: [{ at: daysAgo(33), who: 'daan', course: 'stuck', text: 'Twee schuldeisers doen niet meer mee. Zonder hen is er geen rust.', confirmed: { at: daysAgo(33), who: 'daan' } }],
    choices: [start('De vijftien gezinnen zijn gevonden.', 0.73), { at: daysAgo(30), who: 'fatima', kind: 'adjust', reason: 'Wij beginnen opnieuw met schuldeisers die wel meedoen.', goals: 'Het antwoord voor het Rijk komt drie maanden later.', money: 'Geen extra kosten.' }],
  },
]

const young: InterventionStory[] = [
  {
    key: 'summer-school', title: 'Vakantieschool', owner: 'kompas', partners: ['welzijn', 'bewoners'], newness: 'regular', quickWin: true, starts: begin,
    what: 'Elke zomer drie weken taal, sport en uitstapjes voor alle kinderen van Het Kompas die dat willen.', publicText: 'Elke zomer zijn er drie weken met taal, sport en uitstapjes, voor alle kinderen van Het Kompas. Meedoen is gratis.', places: ['Basisschool Het Kompas'],
    complement: 'De school krijgt geld voor taal in de klas, niet voor de zomer.', proposed: { at: since2024(0.38), who: 'meral' }, weighed: weighed('Drie zomers op rij een hogere score.'),
    contributions: [{ goal: 'language', how: 'Kinderen verliezen in de zomer geen taal en beginnen sterker aan groep 3.' }],
    milestones: [{ title: 'Tachtig kinderen in één zomer', due: daysAgo(85), reached: daysAgo(90) }],
    reports: [{ at: daysAgo(70), who: 'meral', course: 'on_course', text: 'Dit jaar deden 83 kinderen mee. Wij zoeken nog een tweede gymzaal.', confirmed: { at: daysAgo(68), who: 'daan' } }],
    choices: [start('De school begint op eigen kracht.')],
  },
  {
    key: 'mentor', title: 'Vaste begeleider van school naar werk', owner: 'mbo', partners: ['kompas', 'gemeente'], newness: 'new', starts: since2024(0.6), ends: daysAhead(420),
    what: 'Veertig jongeren krijgen twee jaar lang één begeleider: op school, bij de stage en bij het eerste werk.', targetGroup: 'Jongeren van 16 tot 23 jaar', others: 'Drie werkgevers van het bedrijvenpark',
    proposed: { at: since2024(0.5), who: 'daan' }, weighed: weighed('Een begeleider die blijft, werkte ook bij de buurtkamer.', 0.55),
    contributions: [
      { goal: 'diplomas', how: 'Wie dreigt te stoppen, wordt dezelfde week gebeld door iemand die hij kent.' },
      { goal: 'school-to-work', how: 'De begeleider zoekt samen met de jongere een stage in de wijk.', lookAgain: true },
    ],
    milestones: [{ title: 'Veertig jongeren hebben een begeleider', due: daysAgo(40) }],
    reports: [{ at: daysAgo(4), who: 'daan', course: 'attention', text: 'Er zijn 31 jongeren. Werkgevers bieden te weinig stages.' }],
    choices: [start('De eerste begeleider is aangenomen.', 0.62)],
  },
  {
    key: 'bike-workshop', title: 'Fietsenwerkplaats aan de Sluisweg', owner: 'welzijn', partners: ['mbo'], newness: 'new', smallWin: true,
    what: 'Jongeren leren fietsen maken in een lege winkel. Bewoners betalen alleen de onderdelen.', places: ['Sluisweg'], proposed: { at: daysAgo(6), who: 'soraya' },
    contributions: [{ goal: 'school-to-work', indirect: true, how: 'Jongeren zonder stage doen ervaring op waar het mbo hen voor beoordeelt.' }],
  },
]

const street: InterventionStory[] = [
  {
    key: 'street-ambassadors', title: 'Straatambassadeurs', owner: 'bewoners', partners: ['politie', 'dijk'], newness: 'new', residentsInitiative: true, smallWin: true, starts: since2024(0.68),
    what: 'In acht straten spreekt een bewoner met de buren af hoe zij met elkaar omgaan, en belt met wie dat moet weten.', publicText: 'In acht straten maken buren samen afspraken. Eén bewoner per straat belt als er iets moet gebeuren. Wilt u dat ook doen? Loop binnen bij de buurtkamer.',
    proposed: { at: since2024(0.62), who: 'wim' }, weighed: weighed('Bewoners zijn er zelf mee begonnen. Wij maken het niet groter dan zij willen.', 0.65),
    contributions: [
      { goal: 'streets-speak', how: 'Bewoners schrijven zelf de afspraken van hun straat.' },
      { goal: 'square', indirect: true, how: 'Wie zijn buren kent, loopt in de avond eerder over het plein.' },
    ],
    milestones: [{ title: 'Acht straten met eigen afspraken', due: daysAhead(200) }],
    reports: [{ at: daysAgo(44), who: 'wim', course: 'on_course', text: 'Vijf straten zijn begonnen. Twee vragen om een bankje in plaats van een avond.', confirmed: { at: daysAgo(43), who: 'fatima' } }],
    choices: [start('Vijf bewoners hebben zich gemeld.', 0.68)],
  },
  {
    key: 'evening-light', title: 'Licht en jongerenwerkers op het plein', owner: 'politie', partners: ['welzijn', 'gemeente'], newness: 'new', pilot: true, starts: since2024(0.5), ends: daysAgo(110), places: ['Kolkplein'],
    what: 'Een jaar lang meer licht en vier avonden per week jongerenwerkers op het plein.', proposed: { at: since2024(0.42), who: 'daan' }, weighed: weighed('Een pilot van één jaar, met een vraag vooraf en een vraag achteraf.', 0.45),
    contributions: [{ goal: 'square', how: 'Meer licht en bekende gezichten maken het plein in de avond minder eng.' }],
    milestones: [{ title: 'Bewoners opnieuw gevraagd', due: daysAgo(120), reached: daysAgo(118) }],
    reports: [{ at: daysAgo(115), who: 'daan', course: 'on_course', text: 'Vier punten meer bewoners durven over het plein.', confirmed: { at: daysAgo(115), who: 'daan' } }],
    choices: [start('De lampen hangen.', 0.5), { at: daysAgo(108), who: 'fatima', kind: 'complete', reason: 'Het jaar is om. De jongerenwerkers gaan door in het contract, het licht blijft.', goals: 'Vier punten erbij voor het plein.', money: 'De lampen zijn nu van de gemeente.' }],
  },
  {
    key: 'app', title: 'Buurtapp De Kolk', owner: 'welzijn', partners: ['bewoners'], newness: 'new', starts: since2024(0.48),
    what: 'Een app waarin bewoners meldingen doen en elkaar helpen.', proposed: { at: since2024(0.41), who: 'soraya' }, weighed: weighed('Goedkoop om te proberen.', 0.44),
    contributions: [{ goal: 'streets-speak', indirect: true, how: 'Buren vinden elkaar sneller als er iets is.' }],
    reports: [{ at: daysAgo(260), who: 'soraya', course: 'stuck', text: 'Na een half jaar gebruiken elf mensen de app.', confirmed: { at: daysAgo(258), who: 'fatima' } }],
    choices: [start('De app is klaar.', 0.48), { at: daysAgo(250), who: 'fatima', kind: 'stop', reason: 'Bewoners bellen liever. Wij gaven geld uit aan iets wat niemand vroeg.', goals: 'Voor de straten verandert er niets; de straatambassadeurs doen dit beter.', money: '€ 14.000 per jaar komt vrij.' }],
  },
  {
    key: 'festival', title: 'Zomerfestival op het Kolkplein', owner: 'gemeente', newness: 'regular', starts: begin, what: 'Een weekend met muziek en kraampjes, zoals elk jaar.', places: ['Kolkplein'],
    proposed: { at: since2024(0.4), who: 'daan' }, cameAlong: true, contributions: [],
    reports: [{ at: daysAgo(130), who: 'daan', course: 'on_course', text: 'Het was druk en gezellig.', confirmed: { at: daysAgo(130), who: 'daan' } }],
    choices: [start('Het stond al op de kalender.')],
  },
]

const homes: InterventionStory[] = [
  {
    key: 'flats', title: 'Zes flats aan de Sluisweg opknappen', owner: 'dijk', partners: ['gemeente', 'bewoners'], newness: 'intensified', starts: begin, ends: daysAhead(760), places: ['Sluisweg'],
    what: 'Per flat: nieuwe gevels, ventilatie en zonnepanelen. Bewoners verhuizen drie maanden naar een wisselwoning.', publicText: 'De flats krijgen nieuwe gevels, schone lucht en zonnepanelen. Woont u er? Dan verhuist u voor drie maanden naar een woning in de buurt. Daarna komt u terug.',
    complement: 'De Dijk zou dit in twaalf jaar doen. Met de alliantie duurt het er zes.', proposed: { at: since2024(0.38), who: 'henk' }, weighed: weighed('Zonder droge huizen helpt geen spreekuur van de huisarts.'),
    contributions: [
      { goal: 'dry-homes', how: 'Vocht en schimmel verdwijnen met de gevel en de ventilatie.' },
      { goal: 'energy-bill', how: 'Isolatie en zonnepanelen halen € 68 per maand van de rekening.' },
      { goal: 'fewer-debts', indirect: true, how: 'Een lagere rekening geeft ruimte om de huur op tijd te betalen.' },
    ],
    milestones: [
      { title: 'Eerste flat klaar', due: since2024(0.55), reached: since2024(0.57) }, { title: 'Tweede flat klaar', due: daysAgo(60), reached: daysAgo(48) },
      { title: 'Derde flat klaar', due: daysAhead(150) }, { title: 'Zesde flat klaar', due: daysAhead(750) },
    ],
    reports: [{ at: daysAgo(9), who: 'henk', course: 'attention', text: 'De derde flat loopt vier weken uit. De vergunning voor de gevel kwam laat.' }],
    choices: [start('De eerste bewoners zijn verhuisd.', 0.44)],
  },
  {
    key: 'stairwells', title: 'Schone portieken', owner: 'dijk', newness: 'regular', starts: begin, what: 'Elke week schoonmaken, en binnen twee dagen repareren wat stuk is.', places: ['Sluisweg', 'Kadestraat'],
    proposed: { at: since2024(0.4), who: 'henk' }, cameAlong: true, contributions: [{ goal: 'liveability', how: 'Een schoon portiek maakt dat mensen er graag wonen.' }], choices: [start('Dit werk liep al.')],
  },
]

/** What De Kolk does in its second cycle. */
export const executions: ExecutionStory[] = [{
  cycle: 2, title: 'Uitvoeringsprogramma De Kolk: rust, school en straat', starts: begin, years: 4, begun: { at: since2024(0.37), who: 'fatima' },
  summary: 'Eerst rust in huis, want wie elke dag aan geld denkt, heeft geen ruimte voor iets anders. Daarna school, werk en een veilige straat.\n\nWat nergens aan bijdraagt, doen wij niet meer.',
  list: [...money, ...young, ...street, ...homes],
}]
