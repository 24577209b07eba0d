import 'server-only'
import * as z from 'zod/mini'
import { denied, ok } from '@/lib/platform/result'
import { defineQuery } from '@/lib/policy/define'
import { loadFrame } from './load-frame'

/** What the frame around every page needs; the dashboard brings it along with its own. */
export const getShell = defineQuery({
  permission: 'dashboard.read',
  input: z.object({}),
  run: async (context) => {
    if (!context.authorise({ municipalityId: context.actor.municipalityId })) return denied()
    return ok(await loadFrame(context))
  },
})
