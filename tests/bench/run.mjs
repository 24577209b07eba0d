// npm run bench: what our screens cost, each as a ratio to a bare Next page or bare route handler in the same run.
import { fork } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { startEmbeddedPostgres } from '../../scripts/embedded-postgres.mjs'
import { migrate } from '../../scripts/migrate.mjs'
import { ensureBuild } from '../../scripts/supervisor/build.mjs'
import { ensurePrismaClient } from '../../scripts/supervisor/prisma-client.mjs'
import { countStatements } from './count-statements.mjs'
import { loadInTurns, oneByOne } from './load.mjs'
import { report } from './report.mjs'
import { root, startApp, startBare } from './servers.mjs'
import { weigh } from './weigh.mjs'

const rounds = Number(process.env.BENCH_ROUNDS || 3)
const seconds = Number(process.env.BENCH_SECONDS || 4)
const secret = 'a secret for measuring only, long enough'
const folder = path.join(root, '.data/bench')
const say = (words) => console.log(words)

function makeData(databaseUrl) {
  const register = path.join(root, 'scripts/typescript/register.mjs')
  const env = { ...process.env, DATABASE_URL: databaseUrl, NEXTAUTH_SECRET: secret, NEXTAUTH_URL: 'http://127.0.0.1:3000' }
  const child = fork(path.join(root, 'tests/bench/make-data.ts'), { execArgv: ['--import', register], env })
  return new Promise((resolve, reject) => {
    child.once('message', resolve)
    child.once('exit', (code) => reject(new Error(`gegevens maken mislukte (${code})`)))
  })
}

async function logStatements(server, on) {
  const client = new pg.Client({ connectionString: server.adminUrlFor('postgres') })
  await client.connect()
  await client.query(`ALTER SYSTEM SET log_statement = '${on ? 'all' : 'none'}'`)
  await client.query('SELECT pg_reload_conf()')
  await client.end()
}

const cookie = (token) => ({ cookie: `next-auth.session-token=${token}` })
const section = (id) => `/programmas/${id}/fase/orienteren/urgentie`

const elementsIn = (html) => html.match(/<(?!script|link|meta)[a-z][^>]*>/g).length

/** Bare ones that draw and send as much as ours: what is left between the two is our own work. */
async function asMuch(app, size, headers) {
  const textOf = async (address, options) => (await fetch(app.origin + address, options)).text()
  const elements = elementsIn(await textOf('/overzicht', { headers }))
  return { elements, bytes: (await textOf(size.publicPath)).length }
}

async function targets(app, bare, size) {
  const [first] = size.programmeIds
  const headers = cookie(size.token)
  const draft = JSON.stringify({ programmeId: first, key: 'antwoord:1:4.1.1:', values: { explanation: 'x'.repeat(400) }, baseVersion: 1 })
  const json = { 'content-type': 'application/json', origin: app.origin }
  const { elements, bytes } = await asMuch(app, size, headers)
  return [
    { name: 'bare page', url: `${bare.origin}/` },
    { name: 'bare handler', url: `${bare.origin}/handler` },
    { name: 'bare page with as many elements', url: `${bare.origin}/elements/${elements}`, against: 'bare page' },
    { name: 'dashboard', url: `${app.origin}/overzicht`, headers, against: 'bare page', beside: 'bare page with as many elements' },
    { name: 'section page', url: app.origin + section(first), headers, against: 'bare page' },
    { name: 'saving a point (autosave)', url: `${app.origin}/api/concepten`, method: 'PUT', headers: { ...headers, ...json }, body: draft, against: 'bare handler' },
    { name: 'bare handler with as much text', url: `${bare.origin}/documents/${bytes}/wijk`, against: 'bare handler' },
    { name: 'public page', url: app.origin + size.publicPath, against: 'bare handler', beside: 'bare handler with as much text' },
  ]
}

async function measureSize(app, bare, server, size) {
  say(`meten met ${size.size} programma’s`)
  const list = await targets(app, bare, size)
  const figures = await loadInTurns(list, { rounds, seconds })
  await logStatements(server, true)
  const own = list.filter(({ url, against }) => against && url.startsWith(app.origin))
  const statements = new Map()
  for (const { name, url, method, headers, body } of own) {
    statements.set(name, await countStatements(server.logFile, async () => (await fetch(url, { method, headers, body })).arrayBuffer()))
  }
  await logStatements(server, false)
  return { size: size.size, memory: app.memory(), rows: list.map(({ name, against, beside }) => ({ name, against, beside, ...figures.get(name), statements: statements.get(name) })) }
}

const inRoom = (programmeId, room) => `/programmas/${programmeId}/${room}`

/** The same screens with little and with much: each pair in turns, so that the share between the two means something. */
async function measureGrown(app, grown) {
  say('meten wat groeit')
  const screens = [['register of decisions', 'besluiten'], ['register, searched', 'besluiten?q=voorstel'], ['meetings', 'bijeenkomsten']]
  const headers = cookie(grown.token)
  const feed = 'calendar feed'
  const list = ['few', 'many'].flatMap((much) => [
    ...screens.map(([name, room]) => ({ name: `${name} ${much}`, url: app.origin + inRoom(grown[much], room), headers })),
    // A calendar program has no session.
    { name: `${feed} ${much}`, url: `${app.origin}${grown.feeds[much]}` },
  ])
  const figures = await loadInTurns(list, { rounds, seconds })
  return [...screens, [feed]].map(([name]) => ({ name, few: figures.get(`${name} few`), many: figures.get(`${name} many`) }))
}

/** The theory of change and the money, small and large, beside a bare page and one that draws as many elements. */
async function measureCourse(app, bare, grown) {
  say('meten van verandertheorie en geld')
  const headers = cookie(grown.token)
  const screens = [['theory as a picture', 'verandertheorie'], ['theory as a list', 'verandertheorie/lijst'], ['money', 'financien'], ['course on one page', 'koers']]
  const addresses = screens.flatMap(([name, room]) => ['few', 'many'].map((much) => ({ name, much, url: app.origin + inRoom(grown.course[much], room) })))
  const rows = []
  for (const { name, much, url } of addresses) {
    const elements = elementsIn(await (await fetch(url, { headers })).text())
    const [ours, asMany] = [{ name: 'ours', url, headers }, { name: 'asMany', url: `${bare.origin}/elements/${elements}` }]
    rows.push({ name, much, elements, ...Object.fromEntries(await oneByOne([{ name: 'bare', url: `${bare.origin}/` }, asMany, ours], rounds * 5)) })
  }
  return rows
}

async function weighRoutes(app, bare, size) {
  const [id] = size.programmeIds
  const headers = cookie(size.token)
  const routes = [
    ['dashboard', '/overzicht'], ['programme', `/programmas/${id}`], ['phase', `/programmas/${id}/fase/orienteren`], ['section (form)', section(id)],
    ['decision (form)', `/programmas/${id}/fase/orienteren/besluit/bewerken`], ['public page text (form)', `/programmas/${id}/publieke-pagina`],
    ['new programme (form)', '/programmas/nieuw'], ['public page', size.publicPath],
  ]
  const weights = [{ name: 'bare page', ...(await weigh(bare.origin, '/')) }]
  for (const [name, address] of routes) weights.push({ name, ...(await weigh(app.origin, address, headers)) })
  return weights
}

async function main() {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  await ensurePrismaClient({ logFile: path.join(folder, 'prisma.log') })
  const server = await startEmbeddedPostgres({ dataDir: path.join(folder, 'postgres'), fresh: true, log: say })
  const stops = [() => server.stop()]
  try {
    await migrate({ url: server.url })
    say('gegevens maken: 1, 10 en 100 programma’s')
    const { sizes, grown } = await makeData(server.url)
    const env = { ...process.env, DATABASE_URL: server.url, NEXTAUTH_SECRET: secret, NEXTAUTH_URL: 'http://127.0.0.1:3000', NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' }
    const build = await ensureBuild({ logFile: path.join(folder, 'build.log'), verbose: false, env })
    const bare = await startBare()
    stops.unshift(bare.stop)
    const app = await startApp(build, { databaseUrl: server.url, secret, uploads: path.join(folder, 'uploads') })
    stops.unshift(app.stop)
    const atRest = app.memory()
    const bySize = []
    for (const size of sizes) bySize.push(await measureSize(app, bare, server, size))
    const growth = await measureGrown(app, grown)
    const course = await measureCourse(app, bare, grown)
    const weights = await weighRoutes(app, bare, sizes[0])
    const machine = { cpu: cpus()[0]?.model ?? '', cores: cpus().length, memory: Math.round(totalmem() / 2 ** 30), node: process.version }
    const text = report({ bySize, growth, course, weights, cold: { app: app.coldMs, bare: bare.coldMs }, atRest, bareMemory: bare.memory(), machine, rounds, seconds })
    const file = path.join(root, 'docs/performance.md')
    const intro = readFileSync(file, 'utf8').split('<!-- measured -->')[0]
    writeFileSync(file, `${intro}<!-- measured -->\n\n${text}`)
    say(text)
  } finally {
    for (const stop of stops) await stop()
  }
}

await main()
