import path from 'node:path'
import { rolldown } from 'rolldown'

const root = path.resolve(import.meta.dirname, '../..')

/** Makes one plain file of the worker, so that a hundred processes start in seconds; packages stay where they are. */
export async function bundleWorker(file: string): Promise<void> {
  const bundle = await rolldown({
    input: path.join(root, 'tests/support/mail-worker.ts'), platform: 'node', cwd: root,
    resolve: { alias: { '@': root, 'server-only': path.join(root, 'node_modules/next/dist/compiled/server-only/empty.js') } },
    external: [/^@prisma\//, 'pg', 'nodemailer', 'pino', /^next/],
  })
  await bundle.write({ file, format: 'esm', codeSplitting: false })
}
