import type { BodyStory } from '../../story/alliance-types'
import { on, since2024 } from '../../story/moment'

const begin = on('2019-03-26')

const board: BodyStory = {
  name: 'Alliantiebestuur De Kolk', kind: 'board', level: 'administrative', from: begin,
  purpose: 'Beslist over koers, geld en voortgang, en spreekt partners aan op wat zij beloofden.',
  rhythm: 'Vier keer per jaar, op dinsdagavond in de school',
  seats: [
    {
      person: { who: 'marijke' }, role: 'chair', organisation: 'gemeente', from: begin,
      mandates: [{ subject: 'alles waarvoor de raad geld beschikbaar stelde', from: begin }],
    },
    { person: { who: 'ellen' }, role: 'secretary', votes: false, organisation: 'gemeente', from: begin, until: on('2021-09-01'), endReason: 'Andere baan' },
    {
      person: { who: 'fatima' }, role: 'secretary', votes: false, organisation: 'gemeente', from: on('2021-09-01'),
      mandates: [{ subject: 'het verslag en de agenda', substitute: { who: 'daan' }, from: on('2021-09-01') }],
    },
    {
      person: { who: 'joost' }, role: 'member', organisation: 'dijk', from: begin,
      mandates: [
        { subject: 'de volgorde van de renovatie en het onderhoud', upToEuros: 500_000, from: on('2020-09-17') },
        { subject: 'de volgorde van de renovatie en het onderhoud', upToEuros: 250_000, substitute: { who: 'henk' }, from: since2024(0.4) },
      ],
    },
    { person: { name: 'Anneke Prins' }, role: 'member', organisation: 'kompas', from: begin, until: on('2023-09-01'), endReason: 'Vertrok als bestuurder van de school' },
    {
      person: { name: 'Hilde Raven' }, role: 'member', organisation: 'kompas', from: on('2023-09-01'), until: since2024(0.8),
      rotation: 'Elke drie jaar wisselen schoolbestuur en directie', endReason: 'De zetel ging naar de directie',
    },
    {
      person: { who: 'meral' }, role: 'member', organisation: 'kompas', from: since2024(0.8),
      rotation: 'Elke drie jaar wisselen schoolbestuur en directie',
      mandates: [{ subject: 'wat er in en om de school gebeurt', upToEuros: 50_000, from: since2024(0.8) }],
    },
    {
      person: { name: 'Karel Wouters' }, role: 'member', organisation: 'politie', from: begin,
      mandates: [{ subject: 'de inzet van de wijkagenten', substitute: { who: 'bram' }, from: on('2020-09-17') }],
    },
    { person: { who: 'wim' }, role: 'member', organisation: 'bewoners', resident: true, from: begin, rotation: 'Gekozen voor twee jaar, mag herkozen worden' },
    { person: { name: 'Nadia Kasem' }, role: 'member', organisation: 'welzijn', from: begin },
    { person: { who: 'yvonne' }, role: 'member', organisation: 'huisarts', from: begin, until: on('2023-10-03'), endReason: 'Doet voortaan mee in de partnerraad' },
    { person: { name: 'Theo Blom' }, role: 'member', organisation: 'winkeliers', from: begin, until: on('2020-09-17'), endReason: 'Tekende het contract niet en werd toehoorder' },
    { person: { name: 'Theo Blom' }, role: 'observer', organisation: 'winkeliers', from: on('2020-09-17'), until: on('2023-06-19'), endReason: 'De winkeliers stapten uit' },
    { person: { name: 'Samir Haddou' }, role: 'member', organisation: 'mbo', from: on('2021-09-06') },
    { person: { name: 'Petra Lansink' }, role: 'observer', onBehalfOf: 'de provincie', from: since2024(0.26) },
  ],
}

const team: BodyStory = {
  name: 'Programmateam', kind: 'working_group', level: 'tactical', from: on('2020-06-02'),
  purpose: 'Verdeelt het werk, bereidt besluiten voor en houdt de voortgang bij.', rhythm: 'Elke twee weken, op donderdagochtend',
  seats: [
    { person: { who: 'fatima' }, role: 'chair', organisation: 'gemeente', from: on('2021-09-01') },
    { person: { who: 'daan' }, role: 'secretary', organisation: 'gemeente', from: on('2021-09-01') },
    { person: { who: 'henk' }, role: 'member', organisation: 'dijk', from: on('2020-06-02') },
    { person: { who: 'soraya' }, role: 'member', organisation: 'welzijn', from: on('2020-06-02') },
    { person: { who: 'bram' }, role: 'member', organisation: 'politie', from: on('2020-06-02') },
    { person: { name: 'Fadma El Idrissi' }, role: 'member', onBehalfOf: 'bewoners van de flats', resident: true, from: on('2020-07-02'), rotation: 'Gekozen voor twee jaar' },
    { person: { name: 'Kees Ploeg' }, role: 'member', onBehalfOf: 'bewoners van het oude dorp', resident: true, from: on('2020-07-02'), until: on('2022-07-02'), endReason: 'Zijn twee jaar waren om' },
    { person: { name: 'Ria Postma' }, role: 'member', onBehalfOf: 'bewoners van het oude dorp', resident: true, from: on('2022-07-02'), rotation: 'Gekozen voor twee jaar' },
  ],
}

const others: BodyStory[] = [
  {
    name: 'Partnerraad De Kolk', kind: 'partner_council', level: 'tactical', from: on('2021-01-19'),
    purpose: 'Vertelt het bestuur wat er in de wijk speelt en adviseert over de plannen.', rhythm: 'Zes keer per jaar',
    seats: [
      { person: { who: 'henk' }, role: 'chair', organisation: 'dijk', from: on('2021-01-19') },
      { person: { who: 'soraya' }, role: 'secretary', organisation: 'welzijn', from: on('2021-01-19') },
      { person: { who: 'meral' }, role: 'member', organisation: 'kompas', from: on('2021-01-19') },
      { person: { who: 'yvonne' }, role: 'member', organisation: 'huisarts', from: on('2023-10-03') },
      { person: { who: 'wim' }, role: 'member', organisation: 'bewoners', resident: true, from: on('2021-01-19') },
      { person: { name: 'Jip Verhoeven' }, role: 'member', onBehalfOf: 'de jongerenraad', resident: true, from: since2024(0.45) },
    ],
  },
  {
    name: 'Thematafel wonen en warmte', kind: 'thematic_table', level: 'tactical', from: since2024(0.4),
    purpose: 'Stemt de renovatie van de flats en het warmtenet op elkaar af, zolang de flats worden vernieuwd.', rhythm: 'Elke maand',
    seats: [
      { person: { who: 'henk' }, role: 'chair', organisation: 'dijk', from: since2024(0.4) },
      { person: { who: 'gijs' }, role: 'member', organisation: 'gemeente', from: since2024(0.4) },
      { person: { name: 'Fadma El Idrissi' }, role: 'member', onBehalfOf: 'bewoners van de flats', resident: true, from: since2024(0.4) },
      { person: { name: 'Olaf Brandsma' }, role: 'observer', onBehalfOf: 'de netbeheerder', from: since2024(0.5) },
    ],
  },
  {
    name: 'Wijkteam', kind: 'working_group', level: 'operational', from: on('2019-09-02'),
    purpose: 'Lost op wat er deze week in de wijk speelt, en meldt wat blijft liggen.', rhythm: 'Elke maandagochtend in de buurtkamer',
    seats: [
      { person: { who: 'soraya' }, role: 'chair', organisation: 'welzijn', from: on('2019-09-02') },
      { person: { who: 'bram' }, role: 'member', organisation: 'politie', from: on('2019-09-02') },
      { person: { who: 'meral' }, role: 'member', organisation: 'kompas', from: on('2019-09-02') },
      { person: { who: 'yvonne' }, role: 'member', organisation: 'huisarts', from: on('2019-09-02') },
    ],
  },
  {
    name: 'Thematafel Kolkplein', kind: 'thematic_table', level: 'operational', from: on('2020-10-06'), until: on('2023-06-19'),
    purpose: 'Werkte aan een schoon en veilig plein met winkels die open blijven.', rhythm: 'Elke maand',
    seats: [
      { person: { name: 'Theo Blom' }, role: 'chair', organisation: 'winkeliers', from: on('2020-10-06'), until: on('2023-06-19'), endReason: 'De tafel stopte' },
      { person: { who: 'bram' }, role: 'member', organisation: 'politie', from: on('2020-10-06'), until: on('2023-06-19'), endReason: 'De tafel stopte' },
    ],
  },
]

/** Every table of De Kolk, with who sat there since 2019. */
export const tables: BodyStory[] = [board, team, ...others]
