type Ready = {
  startingPoints: string; priorities: string; startsOn: string | null; evaluateOn: string | null
  signatories: readonly { organisationId: string }[]
}

/** What a contract still lacks before anybody can sign it (handbook §5.3: starting points, priorities, parties, evaluation). */
export function missingForSigning(contract: Ready): string[] {
  const parties = new Set(contract.signatories.map(({ organisationId }) => organisationId)).size
  return [
    contract.startingPoints === '' && 'Schrijf de uitgangspunten op.',
    contract.priorities === '' && 'Schrijf de ambities en prioriteiten op.',
    contract.startsOn === null && 'Vul in vanaf wanneer het geldt.',
    contract.evaluateOn === null && 'Vul in wanneer u het evalueert.',
    parties < 2 && 'Noem de ondertekenaars van minstens twee partijen.',
  ].filter((line) => line !== false)
}
