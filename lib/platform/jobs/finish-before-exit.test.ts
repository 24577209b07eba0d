import { afterEach, beforeEach, expect, it } from 'vitest'
import { finishBeforeExit } from './finish-before-exit'

const signals = ['SIGTERM', 'SIGINT'] as const
let kept: { signal: (typeof signals)[number]; listeners: NodeJS.SignalsListener[] }[]

beforeEach(() => {
  kept = signals.map((signal) => ({ signal, listeners: process.listeners(signal) }))
  for (const signal of signals) process.removeAllListeners(signal)
})
afterEach(() => {
  for (const { signal, listeners } of kept) {
    process.removeAllListeners(signal)
    for (const listener of listeners) process.on(signal, listener)
  }
})

it('lets others end the process only after the running job', async () => {
  const order: string[] = []
  const ended = new Promise<void>((resolve) => {
    process.on('SIGTERM', (signal) => {
      order.push(`others hear ${signal}`)
      resolve()
    })
  })
  finishBeforeExit({
    stop: async () => {
      await new Promise((resolve) => setTimeout(resolve, 20))
      order.push('job done')
    },
  })
  process.emit('SIGTERM', 'SIGTERM')
  await ended
  expect(order).toEqual(['job done', 'others hear SIGTERM'])
})
