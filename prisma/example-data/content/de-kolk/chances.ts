import type { ChanceStory } from '../../story/goal-types'
import { daysAgo, since2024 } from '../../story/moment'

const told = { at: since2024(0.42), who: 'fatima' }

/** Places in De Kolk where something can be done together. */
export const chances: ChanceStory[] = [
  {
    ...told, place: 'Sluisweg', title: 'Bij elke verbouwing ook praten over geld en gezondheid', goals: ['dry-homes', 'fewer-debts', 'sooner-help'], partners: ['dijk', 'welzijn', 'huisarts'], others: 'Schuldhulpmaatje De Kolk',
    explanation: 'De Dijk komt bij elk huis binnen om de verbouwing te bespreken. Wie wil, praat dan ook met iemand over geld of klachten.',
  },
  {
    ...told, place: 'Sluisweg', title: 'Leerplekken in de bouw', goals: ['school-to-work', 'dry-homes'], partners: ['mbo', 'dijk'], others: 'Aannemer van de flats, Kringloop De Draai',
    explanation: 'De flats geven acht jaar werk. Jongeren uit de wijk leren er een vak.',
  },
  {
    ...told, place: 'Kolkplein', title: 'Licht, bankjes en jongerenwerk in de avond', goals: ['square'], partners: ['politie', 'welzijn', 'gemeente'], others: 'Jongerenraad De Kolk',
    explanation: 'Het plein is om zes uur leeg. Wie er dan nog loopt, voelt zich alleen.',
  },
  {
    ...told, place: 'Basisschool Het Kompas', title: 'Taalcafé voor ouders tijdens de vakantieschool', goals: ['language', 'sooner-help'], partners: ['kompas', 'welzijn'], others: 'Ouderraad, Tante Roos',
    explanation: 'Ouders wachten toch op hun kinderen. Er is koffie, taal en iemand die brieven meeleest.',
  },
  {
    at: daysAgo(34), who: 'daan', place: 'Buurtkamer', title: 'Energiecoaches uit de eigen straat', goals: ['energy-bill'], partners: ['bewoners'], others: '',
    explanation: 'Buren leren elkaar hoe de rekening omlaag kan. De netbeheerder en De Dijk zijn nog niet gevraagd.',
  },
]
