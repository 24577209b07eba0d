import type { Db } from '@/lib/platform/db/client'
import { currentDefinition } from '@/lib/process/definitions'
import { exampleAccounts } from './accounts'
import type { ExampleProgramme } from './programmes'

/** Adds a programme with its partners, people and phases. */
export async function addProgramme(db: Db, municipalityId: string, example: ExampleProgramme): Promise<void> {
  const { municipality, organisations, phases, startsOn, ...facts } = example
  const programme = await db.programme.create({
    data: {
      ...facts, municipalityId, startsOn: new Date(startsOn), contentVersion: currentDefinition.version,
      organisations: { create: organisations.map((name) => ({ name })) },
      phases: {
        create: currentDefinition.phases.map(({ code }) => ({ cycle: facts.currentCycle, phase: code, status: phases[code] ?? 'not_started' })),
      },
    },
    include: { organisations: true },
  })
  for (const account of exampleAccounts.filter((a) => a.municipality === municipality)) {
    for (const grant of account.grants.filter((g) => g.programme === example.slug)) {
      const user = await db.user.findUniqueOrThrow({ where: { email: account.email } })
      const organisation = programme.organisations.find((o) => o.name === grant.organisation)
      await db.membership.create({
        data: { municipalityId, programmeId: programme.id, userId: user.id, role: grant.role, organisationId: organisation?.id ?? null },
      })
    }
  }
}
