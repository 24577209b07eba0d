import { expect, it } from 'vitest'
import { publicPageAt } from './page-cache'

// Without a database: an address that cannot be one of ours is not looked up.
it.each([['\u0000', 'x'], ['lindewaard', 'de kolk'], ['a/b', 'c'], ['lindewaard', 'x'.repeat(5000)]])(
  'there is nothing at %j, %j', async (municipality, programme) => {
    const { status, etag } = await publicPageAt(municipality, programme)
    expect([status, etag]).toEqual([404, undefined])
  })
