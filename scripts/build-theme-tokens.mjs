/**
 * Writes app/theme/voorbeeld.css: the part of the neutral NL Design System tokens that our components really use.
 * The whole set is 200 kB of which we need a tenth. Run it after adding a component to app/theme/nl-components.css:
 *   node scripts/build-theme-tokens.mjs
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'

const require = createRequire(import.meta.url)
const inRoot = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url))
const read = (path) => readFileSync(path, 'utf8')

const declarations = (css) =>
  new Map([...css.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name, value.trim()]))
const references = (css) => [...css.matchAll(/var\(\s*(--[\w-]+)/g)].map(([, name]) => name)

const neutral = declarations(read(require.resolve('@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css')))
const ours = declarations(read(inRoot('app/theme/wijkaanpak.css')))

const components = [...read(inRoot('app/theme/nl-components.css')).matchAll(/@import '([^']+)'/g)]
const queue = [
  ...components.flatMap(([, name]) => references(read(require.resolve(name)))),
  ...references(read(inRoot('app/theme/wijkaanpak.css'))),
]

const used = new Map()
while (queue.length > 0) {
  const name = queue.pop()
  // A token that our own theme sets is not repeated, nor what only its neutral value refers to.
  if (used.has(name) || ours.has(name) || !neutral.has(name)) continue
  const value = neutral.get(name)
  used.set(name, value)
  queue.push(...references(value))
}

const lines = [...used].sort(([a], [b]) => a.localeCompare(b)).map(([name, value]) => `  ${name}: ${value};`)
const head = `/* Made by scripts/build-theme-tokens.mjs from @nl-design-system-unstable/voorbeeld-design-tokens (EUPL-1.2). */`
writeFileSync(inRoot('app/theme/voorbeeld.css'), `${head}\n:root {\n${lines.join('\n')}\n}\n`)
console.log(`app/theme/voorbeeld.css: ${used.size} tokens`)
