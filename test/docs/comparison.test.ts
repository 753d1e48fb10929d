import { describe, expect, it } from 'vitest'
import { readTable } from '../../scripts/compare/comparison-page.js'
import { COMPARISON_TABLES } from '../../scripts/compare/tables.js'
import { readText } from './find-blocks.js'

describe('the tables of docs/comparison.md', () => {
  for (const { id, make, canBeMade, isExact } of COMPARISON_TABLES) {
    if (!isExact) continue
    const missing = canBeMade ? '' : ' (skipped: there is no folder ../shared)'
    it.skipIf(!canBeMade)(
      `under «${id}» are what «npm run compare» measures${missing}`,
      { timeout: 120_000 },
      () => {
        expect(readTable(id), 'npm run compare -- --write puts it right').toBe(make())
      },
    )
  }

  it('are all on the page, and the page has no others', () => {
    const places = Array.from(
      readText('docs/comparison.md').matchAll(/<!-- npm run compare: (?<id>[a-z-]+) -->/gu),
      match => match.groups?.['id'],
    )
    expect(places).toEqual(COMPARISON_TABLES.map(({ id }) => id))
  })
})
