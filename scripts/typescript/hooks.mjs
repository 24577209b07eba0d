// Module hooks for plain Node: the "@/" alias, imports without extension, and TypeScript by the compiler we have.
import { readFileSync, statSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import ts from 'typescript'

const root = new URL('../../', import.meta.url)
const ENDINGS = ['', '.ts', '.tsx', '.mjs', '.js', '/index.ts']

const isFile = (url) => statSync(fileURLToPath(url), { throwIfNoEntry: false })?.isFile() === true

function findFile(base) {
  return ENDINGS.map((ending) => new URL(base.href + ending)).find(isFile)
}

/** Node's resolve hook. */
export async function resolve(specifier, context, next) {
  // A marker for bundlers that throws anywhere else; scripts run on the server, so it has nothing to guard here.
  if (specifier === 'server-only') return { url: 'data:text/javascript,', shortCircuit: true }
  const inProject = context.parentURL?.startsWith(root.href) && !context.parentURL.includes('/node_modules/')
  const base = specifier.startsWith('@/')
    ? new URL(specifier.slice(2), root)
    : inProject && /^\.\.?\//.test(specifier) && new URL(specifier, context.parentURL)
  const file = base && findFile(base)
  if (file) return { url: file.href, shortCircuit: true }
  try {
    return await next(specifier, context)
  } catch (error) {
    // Packages without an export map (next/headers) are written without their extension.
    if (error.code !== 'ERR_MODULE_NOT_FOUND' || specifier.endsWith('.js')) throw error
    return next(`${specifier}.js`, context)
  }
}

/** Node's load hook. */
export async function load(url, context, next) {
  if (!/\.tsx?$/.test(url) || url.includes('/node_modules/')) return next(url, context)
  const fileName = fileURLToPath(url)
  const { outputText } = ts.transpileModule(readFileSync(fileName, 'utf8'), {
    fileName,
    compilerOptions: {
      module: ts.ModuleKind.ESNext,
      target: ts.ScriptTarget.ES2023,
      jsx: ts.JsxEmit.ReactJSX,
      verbatimModuleSyntax: true,
      inlineSourceMap: true,
      inlineSources: true,
      sourceRoot: pathToFileURL(fileName).href.replace(/[^/]*$/, ''),
    },
  })
  return { format: 'module', source: outputText, shortCircuit: true }
}
