import next from '@next/eslint-plugin-next'
import jsxA11y from 'eslint-plugin-jsx-a11y-x'
import reactHooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'
import { house } from './scripts/lint-rules.mjs'

const TYPED = ['**/*.ts', '**/*.tsx', '**/*.d.mts']
const TESTS = ['**/*.test.ts', '**/*.test.tsx', 'tests/**']
const CONTENT = ['lib/process/content/**', 'lib/process/*content*', 'prisma/example-data/content/**']
// Files whose default export is what Next, Playwright or another tool asks for.
const DEFAULT_EXPORTS = ['**/app/**/{page,layout,template,default,loading,error,global-error,not-found,icon,manifest,robots,sitemap}.{ts,tsx}', '**/*.config.{ts,mjs}', 'tests/support/global-database.ts', 'tests/e2e/**/global-*.ts']

const forbidden = {
  defaultExport: { selector: 'ExportDefaultDeclaration', message: 'Export by name: one name for one thing, everywhere.' },
  barrel: { selector: 'ExportAllDeclaration', message: 'No barrels: import from the file that has it.' },
  processEnv: {
    selector: "MemberExpression[object.name='process'][property.name='env']",
    message: 'Only lib/platform/env.ts reads process.env.',
  },
}
const forbid = (...what) => ['error', ...what.map((name) => forbidden[name])]

const size = (lines) => ['error', { max: lines, skipBlankLines: true, skipComments: true }]

export default tseslint.config(
  { ignores: ['**/.next/**', '.data/**', '.ci/**', 'lib/platform/db/generated/**', 'next-env.d.ts', 'test-results/**', 'playwright-report/**', 'public/**'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    plugins: { house },
    rules: {
      'house/zones': 'error',
      'house/reasoned-disable': 'error',
      'max-lines': ['error', 300],
      'max-lines-per-function': size(50),
      'no-restricted-syntax': forbid('defaultExport', 'barrel'),
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'] }],
      'no-console': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  {
    files: ['**/*.mjs'],
    extends: [tseslint.configs.recommended],
    languageOptions: { globals: Object.fromEntries(Object.getOwnPropertyNames(globalThis).map((name) => [name, false])) },
    rules: { 'no-undef': 'error', 'no-console': 'off' },
  },
  {
    files: TYPED,
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      // `import { type A } from 'x'` still loads x, and puts it in the browser's script; `import type` does not.
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true }],
      // React calls an async function in `action` or `onClick` and looks after what it returns.
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/no-unused-vars': ['error', { args: 'after-used', ignoreRestSiblings: true }],
      // There are no classes here, so no `this` to lose.
      '@typescript-eslint/unbound-method': 'off',
      'no-restricted-syntax': forbid('defaultExport', 'barrel', 'processEnv'),
    },
  },
  {
    files: ['**/*.tsx', '**/use[A-Z]*.ts'],
    extends: [reactHooks.configs.flat['recommended-latest'], next.configs['core-web-vitals']],
    // It takes every object that holds a ref, such as what useActionForm gives, for a ref that is read.
    rules: { 'react-hooks/refs': 'off' },
  },
  {
    files: ['**/*.tsx'],
    extends: [jsxA11y.configs.strict],
    rules: {
      // A component is mostly what it shows.
      'max-lines-per-function': size(80),
      // A wide table scrolls inside its own region, which the keyboard must be able to reach.
      'jsx-a11y-x/no-noninteractive-tabindex': ['error', { tags: [], roles: ['tabpanel', 'region'], allowExpressionValues: true }],
    },
  },
  {
    // These pages are written out as plain HTML, without Next's <Link> and <Head>: they need no JavaScript.
    files: ['components/publication/**', 'app/(public)/**'],
    rules: { '@next/next/no-html-link-for-pages': 'off', '@next/next/no-head-element': 'off' },
  },
  { files: ['lib/platform/env.ts', 'tests/**', '**/*.test.ts'], rules: { 'no-restricted-syntax': forbid('defaultExport', 'barrel') } },
  // Here Next replaces process.env.NEXT_RUNTIME by its value, and leaves out what that runtime lacks.
  { files: ['instrumentation.ts', '**/*.config.ts'], rules: { 'no-restricted-syntax': forbid('barrel') } },
  { files: DEFAULT_EXPORTS, rules: { 'no-restricted-syntax': forbid('barrel') } },
  {
    files: TESTS,
    rules: {
      'max-lines': 'off',
      'max-lines-per-function': 'off',
      'no-console': 'off',
      // `expect.any(String)` is typed any.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      // A test that meets undefined should fail loudly, and does.
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  { files: ['scripts/**'], rules: { 'no-console': 'off', 'no-restricted-syntax': forbid('defaultExport', 'barrel') } },
  // It tells somebody with a very old Node that it is too old, so it must be readable for that Node.
  { files: ['scripts/node-version.mjs'], rules: { 'no-var': 'off' } },
  { files: CONTENT, rules: { 'max-lines': 'off', 'max-lines-per-function': 'off' } },
)
