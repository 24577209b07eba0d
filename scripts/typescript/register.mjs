// `node --import ./scripts/typescript/register.mjs file.ts` runs the project's own TypeScript in plain Node.
import { register } from 'node:module'

register('./hooks.mjs', import.meta.url)
