// Makes the typed Prisma client from prisma/schema. This is the one part of Prisma's command line we use, so its
// generator is installed alone: the whole command line brings a database browser, a second database and 240 MB
// (docs/adr/0002-keep-the-install-small.md).
import { createRequire } from 'node:module'
import path from 'node:path'

// required, not imported: the packages' ES modules import files without their extension, which Node refuses.
const require = createRequire(import.meta.url)
const { PrismaClientTsGenerator } = require('@prisma/client-generator-ts')
const { getGenerators, loadSchemaContext } = require('@prisma/internals')

const root = path.dirname(import.meta.dirname)

const schemaContext = await loadSchemaContext({
  schemaPath: { cliProvidedPath: path.join(root, 'prisma/schema') },
})
const generators = await getGenerators({
  schemaContext,
  registry: { 'prisma-client': { type: 'in-process', generator: new PrismaClientTsGenerator() } },
  skipDownload: true,
  cliCommand: 'generate',
})
for (const generator of generators) {
  await generator.generate()
  generator.stop()
}
