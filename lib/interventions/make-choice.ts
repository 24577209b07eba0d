import 'server-only'
import { toDate, toDay } from '@/lib/platform/day'
import { formatDate, formatIsoDay } from '@/lib/platform/format'
import { broken, conflict, ok } from '@/lib/platform/result'
import { defineUseCase } from '@/lib/policy/define'
import type { InterventionEvent } from './audit-types'
import { choiceRefusal, statusAfter } from './choice-rules'
import { chooseSchema } from './follow-schema'
import { openIntervention } from './load-intervention'
import { loadMoneyAhead } from './load-money-ahead'
import { moneyWords, type MoneyLine } from './money-ahead'

const tooEarly = (startsOn: Date) =>
  `Het uitvoeringsprogramma begint op ${formatDate(startsOn)}. Starten kan vanaf die dag. Begint u eerder? Pas dan eerst de eerste dag van het uitvoeringsprogramma aan.`

const moneyOpen = (lines: MoneyLine[]) =>
  `Bij dit werk staat nog ${moneyWords(lines)}. Schrijf op wat er met dat geld gebeurt.`

/** Start, continue, adjust, stop or complete: a choice with its reason and what it does to goals and money (handbook §8.2). */
export const makeChoice = defineUseCase({
  permission: 'intervention.choose',
  input: chooseSchema,
  run: async ({ actor, db, authorise, audit, now }, { programmeId, interventionId, version, decisionId, chosenOn, ...choice }) => {
    const found = await openIntervention(db, authorise, { programmeId, interventionId })
    if (!found.ok) return found
    const { municipalityId, status, ...intervention } = found.value
    const after = statusAfter(status, choice.kind)
    if (intervention.version === version && !after) return broken(choiceRefusal(status), 'kind')
    if (chosenOn > formatIsoDay(now)) return broken('Deze dag ligt in de toekomst. Vul in wanneer het gekozen is.', 'chosenOn')
    const ends = choice.kind === 'stop' || choice.kind === 'complete'
    const ahead = ends ? (await loadMoneyAhead(db, [interventionId], Number(chosenOn.slice(0, 4)) + 1)).get(interventionId) ?? [] : []
    if (ahead.length > 0 && choice.effectOnMoney === '') return broken(moneyOpen(ahead), 'effectOnMoney')
    const { startsOn } = found.value.execution
    if (choice.kind === 'start' && chosenOn < toDay(startsOn)) return broken(tooEarly(startsOn), 'chosenOn')
    const restsOn = decisionId === '' ? null : await db.decision.findFirst({ where: { id: decisionId, programmeId, sealedAt: { not: null } }, select: { id: true } })
    if (decisionId !== '' && !restsOn) return broken('Kies een besluit dat in deze wijkaanpak genomen is.', 'decisionId')
    const { count } = await db.intervention.updateMany({ where: { id: interventionId, version }, data: { status: after ?? status, version: { increment: 1 } } })
    if (count === 0) return conflict({ status, version: intervention.version })
    await db.interventionChoice.create({
      data: { municipalityId, interventionId, ...choice, chosenOn: toDate(chosenOn), chosenById: actor.userId, decisionId: restsOn?.id ?? null, at: now },
    })
    await audit({
      type: 'intervention.chosen' satisfies InterventionEvent, objectType: 'intervention', objectId: interventionId, programmeId,
      before: { status }, after: { ...choice, status: after, chosenOn, decisionId: restsOn?.id ?? null },
    })
    return ok({ interventionId })
  },
})
