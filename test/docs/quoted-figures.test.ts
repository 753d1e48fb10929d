import { describe, expect, it } from 'vitest'
import { fillQuotes, findQuotes } from '../../bench/quote-figures.js'
import type { Results } from '../../bench/results.js'
import { cellOf, fillQualityQuotes } from '../../scripts/compare/quote-quality.js'
import { documents, readText } from './find-blocks.js'

const results = JSON.parse(readText('bench/ratios.json')) as Results

describe('the figures of speed that the documents quote', () => {
  it.each(documents())('in %s are those that were measured', file => {
    const text = readText(file)
    expect(text, '«npm run bench» writes them').toBe(fillQuotes(text, results))
  })

  it('are in the README', () => {
    expect(findQuotes(readText('README.md')).length).toBeGreaterThan(0)
  })

  it('are the only ones there: where a paragraph of the README speaks of the benchmarks, it has no other figures', () => {
    const paragraphs = readText('README.md')
      .split(/\n{2,}/u)
      .filter(paragraph => paragraph.includes('npm run bench'))
    expect(paragraphs).not.toEqual([])
    for (const paragraph of paragraphs) {
      const rest = paragraph.replace(/<!-- bench: .*?<!-- end -->/gu, '')
      expect(rest).not.toMatch(/[0-9.]+ (?:to [0-9.]+ )?(?:times|MB|×)|(?:half|third|fourth|fifth|tenth|thirtieth|hundredth)/u)
    }
  })
})

describe('a quote', () => {
  const row = { name: 'NFC', isOwn: false, median: 1, lower: 1, upper: 1, rate: 1234.5, ratio: 0.4567 } as const
  const measured: Results = {
    peers: [],
    areas: {
      letters: {
        machine: { day: '', processor: '', cores: 1, memory: '', system: '', node: '' },
        groups: [{ id: 'news', title: '', unit: 'MB', rows: [row], figures: { 'bytes/name': 12.5 } }],
      },
    },
  }

  it('takes rates, ratios and other figures, with two digits', () => {
    const quote = (key: string): string =>
      fillQuotes(`a <!-- bench: ${key} -->?<!-- end --> b`, measured).replace(/<!--.*?-->/gu, '')
    expect(quote('letters/news/NFC: ratio')).toBe('a 0.46 b')
    expect(quote('letters/news/NFC: rate')).toBe('a 1,200 b')
    expect(quote('letters/news/bytes/name: figure')).toBe('a 13 b')
  })

  it('of what nobody measured is an error', () => {
    for (const key of ['letters/news/NFD: ratio', 'letters/olds/NFC: rate', 'letters/news/NFC: figure'])
      expect(() => fillQuotes(`<!-- bench: ${key} -->1<!-- end -->`, measured), key).toThrow(/has no/u)
  })
})

describe('the figures of quality that the documents quote', () => {
  it.each(documents())('in %s are those of docs/comparison.md and of test/floors.json', file => {
    const text = readText(file)
    expect(text, '«npm run eval» writes them').toBe(fillQualityQuotes(text))
  })

  it('are the only ones in the table of the README', () => {
    const section = readText('README.md').split('## How good')[1]?.split(/\n\n/u) ?? []
    const table = section.find(part => part.startsWith('|')) ?? ''
    const [, , ...rows] = table.split('\n').map(line => line.split('|').slice(2, 4))
    expect(rows).toHaveLength(5)
    for (const cell of rows.flat()) expect(cell).toMatch(/^ <!-- compare: .*<!-- end -->(?: %)? $/u)
  })

  it('are found by the row and the head of a table', () => {
    const table = '| what | a, % | b |\n|---|---:|---|\n| `x` | 1.0 | 2 |\n| y | 3.0 | 4 |'
    expect(cellOf(table, '`x`', 'b')).toBe('2')
    expect(cellOf(table, 'y', 'a, %')).toBe('3.0')
    expect(() => cellOf(table, 'z', 'b')).toThrow(/no cell/u)
    expect(() => cellOf(table, 'y', 'c')).toThrow(/no cell/u)
  })

  it('are an error where nothing measures them', () => {
    const quote = (what: string): string => fillQualityQuotes(`<!-- compare: ${what} -->1<!-- end -->`)
    expect(quote('floors; own corpus, dates; negativesHit')).toContain('>0<')
    expect(() => quote('floors; own corpus, dates; recall')).toThrow(/no floor/u)
    expect(() => quote('own-dates; khabar; recall')).toThrow(/no cell/u)
  })
})
