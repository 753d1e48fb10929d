import { readFileSync } from 'node:fs'
import { runInNewContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import { findDates, parseDate } from '../../src/dates/index.js'

const DOCS = readFileSync(new URL('../../docs/dates.md', import.meta.url), 'utf8')

/** Statements of the `ts` blocks and the literal that each promises. */
function examples(): (readonly [statement: string, literal: string])[] {
  const found: (readonly [string, string])[] = []
  for (const block of DOCS.split('```ts\n')
    .slice(1)
    .map(part => part.split('\n```')[0] ?? '')) {
    let statement: string[] = []
    for (const line of block.split('\n')) {
      if (line.startsWith('// → ')) {
        found.push([statement.join('\n'), line.slice(5)])
        statement = []
      } else if (!line.startsWith('import ')) statement.push(line)
    }
  }
  return found
}

describe('docs/dates.md', () => {
  it('has examples', () => {
    expect(examples().length).toBeGreaterThan(8)
  })

  it.each(examples())('tells the truth about %s', (statement, literal) => {
    const run = (code: string): unknown => runInNewContext(`(${code})`, { findDates, parseDate })
    expect(run(statement)).toEqual(run(literal))
  })
})
