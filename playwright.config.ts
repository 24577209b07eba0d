import { createServer } from 'node:net'
import { chromium, defineConfig, devices } from '@playwright/test'
import { chromiumLaunchOptions } from './tests/support/chromium.mjs'

// The workers read this file too: the first process chooses, and they inherit the choice.
process.env.E2E_PORT ??= String(await freePort())
const port = process.env.E2E_PORT

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results/e2e',
  fullyParallel: true,
  workers: 2,
  // A test that only passes the second time tells nothing.
  retries: 0,
  forbidOnly: process.env.CI !== undefined,
  reporter: [['list']],
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: {
    baseURL: `http://localhost:${port}`,
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
    actionTimeout: 20_000,
    launchOptions: await chromiumLaunchOptions(chromium),
  },
  projects: [{ name: 'chromium', use: { ...devices['Desktop Chrome'], locale: 'nl-NL' } }],
  webServer: {
    command: 'node scripts/demo.mjs',
    url: `http://localhost:${port}/api/health`,
    reuseExistingServer: false,
    timeout: 600_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 20_000 },
    stdout: 'pipe',
    env: { PORT: port, DATA_DIR: '.data/e2e', FRESH_DATA: '1', DATABASE_URL: '', NEXTAUTH_URL: '', HOST: '' },
  },
})

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => {
        resolve(typeof address === 'object' && address ? address.port : 3199)
      })
    })
  })
}
