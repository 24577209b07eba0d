// Finds a Chromium for the end-to-end tests. The order: an explicit choice, Playwright's own, the system's, and
// last the one that npm carries, so that the tests also run where nothing but the npm registry can be reached.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))
const SYSTEM_PATHS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]
const REMEDY =
  'Install one with "npx playwright install chromium" or "apt-get install chromium", or set CHROMIUM_PATH to its file.'

/**
 * What Playwright needs to launch Chromium here: `launch(await chromiumLaunchOptions(chromium))`.
 * Throws when no browser can be found; tests must never be skipped silently.
 * @param {import('@playwright/test').BrowserType} playwrightChromium
 * @returns {Promise<import('@playwright/test').LaunchOptions>}
 */
export async function chromiumLaunchOptions(playwrightChromium) {
  const found = findInstalled(playwrightChromium) ?? (await unpackFromNpm())
  return {
    ...found,
    // Chromium's sandbox does not work for root; CI containers run as root.
    chromiumSandbox: process.getuid?.() !== 0,
    args: [
      '--disable-quic',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--font-render-hinting=none',
    ],
  }
}

function findInstalled(playwrightChromium) {
  const chosen = process.env.CHROMIUM_PATH
  if (chosen) {
    if (!existsSync(chosen)) throw new Error(`CHROMIUM_PATH is ${chosen}, but that file does not exist.`)
    return { executablePath: chosen }
  }
  if (existsSync(playwrightChromium.executablePath())) return {}
  const system = SYSTEM_PATHS.find((file) => existsSync(file))
  return system && { executablePath: system }
}

/** Unpacks @sparticuz/chromium once per version, beside the other caches in node_modules. */
async function unpackFromNpm() {
  const packageFile = path.join(root, 'node_modules/@sparticuz/chromium/package.json')
  if (process.platform !== 'linux' || process.arch !== 'x64' || !existsSync(packageFile)) {
    throw new Error(`No Chromium found. ${REMEDY}`)
  }
  const { version } = JSON.parse(readFileSync(packageFile, 'utf8'))
  const dir = path.join(root, 'node_modules/.cache', `chromium-${version}`)
  if (!existsSync(dir)) unpackInto(dir)
  return { executablePath: path.join(dir, 'chromium'), env: { ...process.env, ...libraryEnvironment(dir) } }
}

// The package unpacks into the temporary folder, and its libraries only if it believes to run on AWS: a child
// process gets both wishes, and the rename makes a half-unpacked folder impossible.
function unpackInto(dir) {
  const temporary = `${dir}.${process.pid}`
  mkdirSync(temporary, { recursive: true })
  const code = `const c = (await import('@sparticuz/chromium')).default; await (c.default ?? c).executablePath()`
  const child = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
    cwd: root,
    env: { ...process.env, TMPDIR: temporary, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' },
    encoding: 'utf8',
  })
  if (child.status !== 0) {
    rmSync(temporary, { recursive: true, force: true })
    throw new Error(`Unpacking @sparticuz/chromium failed: ${child.stderr.trim()}\n${REMEDY}`)
  }
  // The font list that comes with it names folders of AWS.
  writeFileSync(
    path.join(temporary, 'fonts.conf'),
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${dir}/fonts</dir></fontconfig>`,
  )
  try {
    renameSync(temporary, dir)
  } catch (error) {
    rmSync(temporary, { recursive: true, force: true })
    if (!existsSync(dir)) throw error // else another process was first
  }
}

// The packed libraries only step in where the system lacks them; its font, where the system has no fonts at all.
function libraryEnvironment(dir) {
  const libraries = spawnSync('ldd', [path.join(dir, 'chromium')], { encoding: 'utf8' }).stdout ?? 'not found'
  return {
    ...(libraries.includes('not found') && { LD_LIBRARY_PATH: path.join(dir, 'al2023/lib') }),
    ...(!existsSync('/etc/fonts/fonts.conf') && { FONTCONFIG_FILE: path.join(dir, 'fonts.conf') }),
  }
}
