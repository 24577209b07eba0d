import type { AllianceStory, StakeholderStory } from '../../story/alliance-types'

/** Formal and informal parties in and around De Kolk. */
export const stakeholders: StakeholderStory[] = [
  { name: 'Gemeente Lindewaard', kind: 'government', fields: ['income', 'public_space', 'youth', 'safety'], aims: 'Een wijk waar mensen willen blijven wonen.', stake: 'Minder uitgaven aan schulden en jeugdhulp.', mandate: 'Wettelijke taken en de begroting van de raad.', weights: [5, 5], necessary: true, willingness: 'willing', contact: 'Gijs Molenaar', organisation: 'gemeente' },
  { name: 'Woonstichting De Dijk', kind: 'organisation', fields: ['housing', 'sustainability'], aims: 'Goede en betaalbare woningen.', stake: 'Zes flats die gerenoveerd moeten worden.', mandate: 'Investeert in het eigen bezit.', weights: [5, 5], necessary: true, willingness: 'willing', contact: 'Henk Braams', organisation: 'dijk' },
  { name: 'Basisschool Het Kompas', kind: 'organisation', fields: ['education', 'youth'], aims: 'Kinderen die met plezier leren.', weights: [5, 3], necessary: true, willingness: 'willing', contact: 'Meral Aksoy', organisation: 'kompas' },
  { name: 'Politie basisteam Lindewaard', kind: 'government', fields: ['safety'], aims: 'Rust op straat in de avond.', mandate: 'Inzet wordt bepaald door de driehoek.', weights: [4, 4], necessary: true, willingness: 'willing', contact: 'Bram Kuijt', organisation: 'politie' },
  { name: 'Bewonersvereniging De Kolk', kind: 'association', fields: ['community', 'public_space', 'housing'], aims: 'Meebeslissen over de eigen straat.', weights: [5, 3], necessary: true, willingness: 'willing', contact: 'Wim de Haan', organisation: 'bewoners' },
  { name: 'Welzijn Lindewaard', kind: 'organisation', fields: ['community', 'income', 'youth'], aims: 'Mensen die elkaar weten te vinden.', weights: [4, 3], willingness: 'willing', contact: 'Soraya Bouzid', organisation: 'welzijn' },
  { name: 'Huisartsenpraktijk De Kolk', kind: 'organisation', fields: ['health'], aims: 'Minder klachten die door geldzorgen komen.', weights: [4, 2], willingness: 'willing', contact: 'Yvonne Sterk', organisation: 'huisarts' },
  { name: 'MBO Tweestromen', kind: 'organisation', fields: ['education', 'work'], aims: 'Stages en diploma’s voor jongeren uit de wijk.', weights: [3, 3], willingness: 'willing', contact: 'Samir Haddou', organisation: 'mbo' },
  { name: 'Winkeliersvereniging Kolkplein', kind: 'association', fields: ['economy', 'public_space'], aims: 'Een plein waar klanten komen.', weights: [3, 2], willingness: 'hesitant', contact: 'Theo Blom', organisation: 'winkeliers' },
  { name: 'Zorgverzekeraar Waterland', kind: 'organisation', fields: ['health'], aims: 'Lagere zorgkosten op de lange termijn.', stake: 'Een derde van de wijk is er verzekerd.', mandate: 'Koopt zorg in per regio.', weights: [2, 5], necessary: true, willingness: 'hesitant' },
  { name: 'Werkplein Tweestromen', kind: 'government', fields: ['work', 'income'], aims: 'Mensen vanuit een uitkering naar werk.', mandate: 'Voert de Participatiewet uit voor vier gemeenten.', weights: [2, 4], necessary: true, willingness: 'unknown' },
  { name: 'Schuldhulpmaatje De Kolk', kind: 'residents_initiative', informal: true, fields: ['income'], aims: 'Op tijd naast iemand staan.', weights: [5, 2], willingness: 'willing', contact: 'Aaltje Bron' },
  { name: 'Moskee An-Noer', kind: 'association', fields: ['community', 'youth'], aims: 'Jongeren op het goede pad houden.', weights: [4, 3], willingness: 'willing' },
  { name: 'Voetbalclub SV Kolkzicht', kind: 'association', fields: ['youth', 'health'], aims: 'Meer jeugdleden en een open kantine.', weights: [3, 2], willingness: 'willing' },
  { name: 'Kringloop De Draai', kind: 'entrepreneur', fields: ['work', 'economy'], aims: 'Werk voor mensen die moeilijk aan een baan komen.', weights: [4, 1], willingness: 'willing' },
  { name: 'Netbeheerder Oost', kind: 'organisation', fields: ['sustainability'], aims: 'Een net dat de warmtepompen aankan.', weights: [1, 4], willingness: 'hesitant' },
  { name: 'Tante Roos', kind: 'key_person', informal: true, fields: ['community'], aims: 'Kookt elke woensdag voor veertig buren.', weights: [4, 2], willingness: 'willing' },
  { name: 'Jongerenraad De Kolk', kind: 'residents_initiative', informal: true, fields: ['youth', 'education'], aims: 'Gehoord worden over wat er na school te doen is.', willingness: 'willing' },
]

/** Where the problems of De Kolk are. */
export const problemFields: AllianceStory['problemFields'] = [
  { field: 'income', note: 'Te veel nieuwe schulden, ook bij mensen met werk.' },
  { field: 'health', note: 'Mensen zijn zeven jaar korter gezond dan in de rest van de stad.' },
  { field: 'work', note: 'Jongeren zonder diploma vinden geen vast werk.' },
  { field: 'housing', note: 'Zes flats met vocht en hoge stookkosten.' },
  { field: 'safety', note: 'In de avond durven mensen het plein niet over.' },
]
