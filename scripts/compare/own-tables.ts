import { ALL_CASES } from '../../test/dates/classes/all-cases.js'
import { judge } from '../../test/dates/classes/judge.js'
import { countHits } from '../../test/discover/count-hits.js'
import { FIRST_CONTACT } from '../../test/discover/first-contact.js'
import { HELD_OUT } from '../../test/discover/held-out.js'
import { readSentences } from '../../test/discover/read-sentences.js'
import { SECOND_CONTACT } from '../../test/discover/second-contact.js'
import { SENTENCES } from '../../test/discover/sentences.js'
import { THIRD_CONTACT } from '../../test/discover/third-contact.js'
import { FLOORS } from './floors.js'
import { type Cell, markdownTable, percent } from './markdown-table.js'
import { KINDS } from './original-tables.js'

/** How many sentences with dates are read wholly right: every expression, its extent and its value, and nothing else. */
export function ownSentencesTable(): string {
  const right = ALL_CASES.filter(row => judge(row).right).length
  const kinds = new Set(ALL_CASES.map(row => row.class)).size
  return markdownTable(
    ['', 'kinds of expressions', 'sentences', 'read wholly right', '%'],
    [['`findDates`', kinds, ALL_CASES.length, right, percent(right / ALL_CASES.length)]],
  )
}

const SENTENCES_OF_NAMES = [
  ['marked sentences', SENTENCES],
  ['sentences held out', HELD_OUT],
  ['passages, first contact', FIRST_CONTACT],
  ['passages, second contact', SECOND_CONTACT],
  ['sentences, third contact', THIRD_CONTACT],
] as const

/** Precision and recall of discovery, with exact ends, on the own sentences. */
export function ownDiscoveryTable(): string {
  const rows = SENTENCES_OF_NAMES.map(([name, table]): Cell[] => {
    const sentences = readSentences(table)
    return [
      name,
      sentences.length,
      ...KINDS.map(kind => {
        const { found, marked, right } = countHits(sentences, kind)
        return `${percent(right / found)} / ${percent(right / marked)}`
      }),
    ]
  })
  return markdownTable(['precision / recall, %', 'sentences', ...KINDS.map(kind => `${kind}s`)], rows)
}

/** What the run of `npm run eval` may not fall short of: what has been measured at best, suite by suite. */
export function floorsTable(): string {
  const list = (bounds: Readonly<Record<string, number>> = {}): string =>
    Object.entries(bounds)
      .map(([name, bound]) => `${inWords(name)} ${bound}`)
      .join(', ')
  const rows = Object.entries(FLOORS).map(([suite, { atLeast, atMost }]) => [
    suite,
    list(atLeast),
    list(atMost),
  ])
  return markdownTable(['data', 'at least', 'at most'], rows)
}

/** `trapsHit` as «traps hit». */
function inWords(name: string): string {
  return name.replace(/[A-Z]/gu, capital => ` ${capital.toLowerCase()}`)
}
