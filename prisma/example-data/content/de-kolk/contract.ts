import type { AgreementStory, ContractVersionStory } from '../../story/contract-types'
import { daysAgo, daysAhead, on, since2024 } from '../../story/moment'
import { obstacles } from './obstacles'
import { atTable, promisesOfNext, promisesOfSecond, promisesOfFirst } from './promises'

const gym = on('2020-09-17')
const canteen = since2024(0.57)

const first: ContractVersionStory = {
  kindName: 'wijkcontract', title: 'Wijkcontract De Kolk 2020–2024', begun: on('2020-03-02'), who: 'ellen', starts: gym, evaluate: on('2023-12-01'),
  startingPoints:
    'Meedoen is niet vrijblijvend. Wie tekent, levert wat in dit contract staat en spreekt anderen daarop aan.\n\n' +
    'Bewoners zitten aan tafel met een eigen stem. Wat de wijk al heeft, gaat voor wat wij erbij bedenken.',
  priorities: 'Rust in huis: schulden en woningen eerst. Daarna school, werk en een veilige straat.',
  directionNote: 'De procesregisseur werkt voor alle partijen samen en mag elke bestuurder op de afspraken aanspreken.',
  publicText: 'Zeven organisaties tekenden in 2020 een wijkcontract. Zij beloofden samen te werken aan schulden, woningen en school.',
  signatories: [
    { organisation: 'gemeente', name: 'Marijke van den Oever', title: 'Burgemeester', signed: gym },
    { organisation: 'dijk', name: 'Joost Terpstra', title: 'Directeur-bestuurder', signed: gym },
    { organisation: 'kompas', name: 'Meral Aksoy', title: 'Directeur', signed: gym },
    { organisation: 'politie', name: 'Bram Kuijt', title: 'Teamchef', signed: gym },
    { organisation: 'welzijn', name: 'Soraya Bouzid', title: 'Bestuurder', signed: gym },
    { organisation: 'huisarts', name: 'Yvonne Sterk', title: 'Huisarts', signed: gym },
    { organisation: 'bewoners', name: 'Wim de Haan', title: 'Voorzitter', signed: gym },
  ],
  evaluated: {
    on: on('2023-11-20'),
    text: 'De partijen hielden zich aan vijf van de zeven afspraken. Geld stond op papier, uren niet: daardoor bleef werk liggen. Het tweede contract noemt ook uren, en wat er gebeurt als een partij vertrekt.',
  },
  seenVision: 1, promises: promisesOfFirst,
}

const second: ContractVersionStory = {
  ...first, kindName: 'wijkcontract', title: 'Tweede wijkcontract De Kolk', begun: since2024(0.4), who: 'fatima', starts: canteen, evaluate: daysAhead(820),
  startingPoints:
    'Meedoen is niet vrijblijvend. Wie tekent, levert wat in dit contract staat en spreekt anderen daarop aan.\n\n' +
    'Bewoners zitten aan tafel met een eigen stem en kiezen zelf wie dat is.\n\n' +
    'Vertrekt een partij, dan levert zij wat voor dat jaar is toegezegd (artikel 4).',
  priorities: 'Rust in huis blijft voorop staan. Nieuw is de stap van school naar werk, samen met het mbo.',
  publicText:
    'De organisaties in De Kolk hebben een nieuw contract getekend. Daarin staat wat zij samen gaan doen. Wie tekent, houdt zich eraan.\n\n' +
    'Zij beloven: alle zes flats aan de Sluisweg worden opgeknapt, de vakantieschool gaat door, en wie schulden heeft krijgt binnen een week hulp.',
  signatories: [
    { organisation: 'gemeente', name: 'Marijke van den Oever', title: 'Burgemeester', signed: canteen },
    { organisation: 'gemeente', name: 'Gijs Molenaar', title: 'Directeur sociaal domein', signed: canteen },
    ...first.signatories.slice(1).map((signatory) => ({ ...signatory, signed: canteen })),
    { organisation: 'mbo', name: 'Carla Nijenhuis', title: 'Voorzitter van het college van bestuur', signed: canteen },
  ],
  evaluated: undefined, seenVision: 2, promises: promisesOfSecond,
}

const next: ContractVersionStory = {
  ...second, title: 'Wijkcontract De Kolk: aanscherping', begun: daysAgo(24), who: 'daan', starts: undefined, evaluate: undefined,
  priorities: 'Rust in huis blijft voorop staan. De stap van school naar werk krijgt een eigen tafel. Veiligheid in de avond komt erbij.',
  signatories: second.signatories.map(({ signed: _, ...signatory }) => signatory), promises: promisesOfNext,
}

/** What De Kolk agreed, in three versions, with what came of it. */
export const agreements: AgreementStory = {
  versions: [first, second, next], atTable, obstacles,
  talks: [
    {
      organisation: 'dijk', held: daysAgo(66), who: 'fatima', present: 'Joost Terpstra, Henk Braams, Fatima Yılmaz',
      conclusions:
        'De flats liggen op koers: twee klaar, de derde begonnen. De Dijk vraagt om sneller antwoord op vergunningen en krijgt daarvoor een vast aanspreekpunt.\n\n' +
        'Halen en brengen voelt voor De Dijk in balans, zolang de wisselwoningen beschikbaar blijven.',
    },
    {
      organisation: 'politie', held: daysAgo(31), who: 'daan', present: 'Bram Kuijt, Daan Verbeek',
      conclusions: 'Het plan voor de avond is later door ziekte. Nieuwe datum besproken. De politie haalt tot nu toe weinig: zij wil meekijken met de jongerenwerkers.',
    },
  ],
}
