// The lint rules that are our own, as an ESLint plugin.
import path from 'node:path'
import { importProblem, placeProblem, serverOnlyIn } from './lint-zones.mjs'

const root = path.dirname(import.meta.dirname)
const isServerOnly = serverOnlyIn(root)

/** Imports keep to the floors of the house. */
const zones = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const file = path.relative(root, context.filename).split(path.sep).join('/')
    const check = (node, typeOnly) => {
      if (typeof node.source?.value !== 'string') return
      const message = importProblem({ file, source: node.source.value, isServerOnly, typeOnly })
      if (message) context.report({ node: node.source, message })
    }
    return {
      Program(node) {
        const message = placeProblem(file)
        if (message) context.report({ node, loc: { line: 1, column: 0 }, message })
      },
      ImportDeclaration: (node) => check(node, node.importKind === 'type'),
      ExportNamedDeclaration: (node) => check(node, node.exportKind === 'type'),
      ExportAllDeclaration: (node) => check(node, node.exportKind === 'type'),
      ImportExpression: (node) => check(node, false),
    }
  },
}

/** Whoever switches a rule off says why: `eslint-disable-next-line rule -- reason`. */
const reasonedDisable = {
  meta: { type: 'problem', schema: [] },
  create: (context) => ({
    Program() {
      for (const comment of context.sourceCode.getAllComments()) {
        if (!/^\s*eslint-disable/.test(comment.value) || /\s--\s+\S/.test(comment.value)) continue
        context.report({ loc: comment.loc, message: 'Say why the rule does not hold here: eslint-disable-… rule -- reason.' })
      }
    },
  }),
}

export const house = { rules: { zones, 'reasoned-disable': reasonedDisable } }
