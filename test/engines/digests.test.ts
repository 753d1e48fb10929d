import { describe, expect, it } from 'vitest'
import { discoverNames } from '../../src/discover/index.js'
import * as khabar from '../../src/index.js'
import { digestInput } from './digest-input.js'
import { DIGESTS } from './digests.data.js'
import { digestsOf } from './digests-of.js'

describe('what the library writes', () => {
  it('is the same on every engine, and has not changed unnoticed', { timeout: 120_000 }, async () => {
    const why =
      'on Node: npm run generate stores a change that is meant; elsewhere: this engine disagrees with Node'
    expect(await digestsOf({ ...khabar, discoverNames }, digestInput()), why).toEqual(DIGESTS)
  })
})
