import 'server-only'
import * as z from 'zod/mini'
import { denied, ok } from '@/lib/platform/result'
import { defineQuery } from '@/lib/policy/define'

/** Whether somebody may begin a programme; asked before the form is shown. */
export const prepareProgramme = defineQuery({
  permission: 'programme.create',
  input: z.object({}),
  run: ({ actor, authorise }) =>
    Promise.resolve(authorise({ municipalityId: actor.municipalityId }) ? ok(null) : denied()),
})
