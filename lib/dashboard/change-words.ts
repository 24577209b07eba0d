import { formatCount, formatList } from '@/lib/platform/format'

type Words = { one: string; many: string }

/** The kinds of change people want to hear about, most important first; the others are housekeeping. */
const news: Record<string, Words> = {
  'decision.sealed': { one: 'besluit genomen', many: 'besluiten genomen' },
  'decision.submitted': { one: 'besluit voorgelegd', many: 'besluiten voorgelegd' },
  'cycle.started': { one: 'nieuwe cyclus begonnen', many: 'nieuwe cycli begonnen' },
  'phase.started': { one: 'fase begonnen', many: 'fasen begonnen' },
  'phase.reopened': { one: 'fase heropend', many: 'fasen heropend' },
  'vision.established': { one: 'visie vastgesteld', many: 'keer een visie vastgesteld' },
  'goal.added': { one: 'nieuw doel', many: 'nieuwe doelen' },
  'goal.edited': { one: 'doel gewijzigd', many: 'doelen gewijzigd' },
  'goal.retired': { one: 'doel vervallen', many: 'doelen vervallen' },
  'chance.added': { one: 'nieuwe kans', many: 'nieuwe kansen' },
  'intervention.chosen': { one: 'keuze over een interventie', many: 'keuzes over interventies' },
  'intervention.accepted': { one: 'interventie opgenomen', many: 'interventies opgenomen' },
  'intervention.proposed': { one: 'interventie voorgesteld', many: 'interventies voorgesteld' },
  'intervention.told': { one: 'bericht over een interventie', many: 'berichten over interventies' },
  'condition.met': { one: 'voorwaarde vervuld', many: 'voorwaarden vervuld' },
  'contract.signed': { one: 'contract getekend', many: 'contracten getekend' },
  'contract.evaluated': { one: 'contract geëvalueerd', many: 'evaluaties van het contract' },
  'contract.begun': { one: 'contractversie begonnen', many: 'contractversies begonnen' },
  'contract.signature-set': { one: 'handtekening onder het contract', many: 'handtekeningen onder het contract' },
  'contract.discarded': { one: 'contractversie weggegooid', many: 'contractversies weggegooid' },
  'promise.added': { one: 'nieuwe toezegging', many: 'nieuwe toezeggingen' },
  'promise.delivery-told': { one: 'bericht over een toezegging', many: 'berichten over toezeggingen' },
  'promise.withdrawn': { one: 'toezegging vervallen', many: 'toezeggingen vervallen' },
  'obstacle.added': { one: 'nieuw knelpunt', many: 'nieuwe knelpunten' },
  'obstacle.noted': { one: 'bericht over een knelpunt', many: 'berichten over knelpunten' },
  'answer.agreed': { one: 'gezamenlijk antwoord', many: 'gezamenlijke antwoorden' },
  'answer.given': { one: 'antwoord van een partner', many: 'antwoorden van partners' },
  'theory.started': { one: 'verandertheorie begonnen', many: 'verandertheorieën begonnen' },
  'theory.goals-adopted': { one: 'keer doelen overgenomen in de verandertheorie', many: 'keer doelen overgenomen in de verandertheorie' },
  'theory.element-added': { one: 'element in de verandertheorie', many: 'elementen in de verandertheorie' },
  'theory.arrow-drawn': { one: 'pijl in de verandertheorie', many: 'pijlen in de verandertheorie' },
  'evidence.added': { one: 'bewijsstuk', many: 'bewijsstukken' },
  'comment.added': { one: 'opmerking', many: 'opmerkingen' },
  'action.added': { one: 'nieuw actiepunt', many: 'nieuwe actiepunten' },
  'action.finished': { one: 'actiepunt klaar', many: 'actiepunten klaar' },
  'funding.added': { one: 'bron van geld', many: 'bronnen van geld' },
  'funding.years-saved': { one: 'keer bedragen van een bron ingevuld', many: 'keer bedragen van een bron ingevuld' },
  'funding.purposes-saved': { one: 'keer bepaald waar geld of uren voor zijn', many: 'keer bepaald waar geld of uren voor zijn' },
  'funding.reported': { one: 'bron van geld verantwoord', many: 'bronnen van geld verantwoord' },
  'cost.added': { one: 'bedrag aan kosten', many: 'bedragen aan kosten' },
  'finance.imported': { one: 'spreadsheet met geld overgenomen', many: 'spreadsheets met geld overgenomen' },
  'public-page.published': { one: 'publieke pagina vernieuwd', many: 'keer de publieke pagina vernieuwd' },
}

export const newsTypes = Object.keys(news)

/** Remarks, and what happens to a contract that is not signed yet, are for the people at the table. */
export const tableTypes = ['comment.added', 'contract.begun', 'contract.signature-set', 'contract.discarded', 'promise.added', 'promise.delivery-told', 'promise.withdrawn']

/** What changed, in a few words: "2 besluiten genomen, 5 gezamenlijke antwoorden en 1 opmerking". Empty when nothing did. */
export function changeWords(changes: readonly { type: string; count: number }[]): string {
  const parts = newsTypes.flatMap((type) => {
    const words = news[type]
    const count = changes.find((change) => change.type === type)?.count ?? 0
    return words && count > 0 ? [formatCount(count, words.one, words.many)] : []
  })
  return formatList(parts)
}
