import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { matchNames } from '../../src/names/index.js'
import { ALL_PAIRS } from '../../test/names/pairs/all-pairs.js'
import { type Cell, markdownTable, percent } from './markdown-table.js'
import { figuresAt, figuresAtBest, type ScoreFigures } from './measure-scores.js'
import { isArabic, NAME_SCORERS } from './name-scorers.js'
import { SHARED } from './original-tables.js'

interface Pair {
  readonly a: string
  readonly b: string
  readonly same: boolean
}

/** The own pairs, those of one script and those of two. */
export function ownPairsTable(): string {
  const pairs = ALL_PAIRS.flatMap(table => table.pairs)
  const ofTwo = (pair: Pair): boolean => isArabic(pair.a) !== isArabic(pair.b)
  return pairsTable([
    ['one script', pairs.filter(pair => !ofTwo(pair))],
    ['Arabic and Latin', pairs.filter(ofTwo)],
  ])
}

/** The development pairs, which also fitted khabar's verdict. */
export function developmentPairsTable(): string {
  const read = (file: string, ofPress: boolean): Pair[] => {
    const text = readFileSync(join(SHARED, 'data/names', file), 'utf8')
    const { rows } = JSON.parse(text) as { rows: readonly (Pair & { class: string })[] }
    return rows.filter(row => (row.class === 'press') === ofPress)
  }
  return pairsTable([
    ['Arabic, press', read('dev-ar-ar.json', true)],
    ['Arabic, hard', read('dev-ar-ar.json', false)],
    ['Arabic and Latin, press', read('dev-ar-latin.json', true)],
    ['Arabic and Latin, hard', read('dev-ar-latin.json', false)],
  ])
}

function pairsTable(suites: readonly (readonly [title: string, pairs: readonly Pair[]])[]): string {
  const figures = (score: (a: string, b: string) => number, of: typeof figuresAtBest): string[] =>
    suites.flatMap(([, pairs]) => cells(of(pairs.map(({ a, b, same }) => ({ same, score: score(a, b) })))))
  const rows: Cell[][] = [
    [
      'khabar `matchNames`, at its own 0.5',
      ...figures(
        (a, b) => matchNames(a, b).score,
        pairs => figuresAt(pairs, 0.5),
      ),
    ],
    ...NAME_SCORERS.map(({ name, score }) => [name, ...figures(score, figuresAtBest)]),
  ]
  const head = suites.flatMap(([title, pairs]) => [`${title} (${String(pairs.length)}): F1`, 'AUC'])
  return markdownTable(['the others at their best threshold', ...head], rows)
}

function cells({ f1, auc }: ScoreFigures): string[] {
  return [percent(f1), percent(auc)]
}
