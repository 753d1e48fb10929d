import { compileFoldTable } from '../../letters/fold-table.js'
import { COMPOSITIONS } from '../../letters/lexicon/letters.js'
import type { Steps } from '../../letters/options.js'
import { ALLAH_SIGN } from '../../letters/rules/expansion.js'
import { ARABIC_DECIMAL_SEPARATOR } from '../../letters/rules/number-separator.js'
import { HAMZA_ABOVE, TATWEEL, YEH_WITH_HAMZA } from '../../letters/rules/tatweel.js'
import { sortUnits, type SortedUnits } from '../plan/sort-units.js'

/** One replacement of a string by another, wherever it stands. */
export type SqliteRule = readonly [from: string, to: string]

const letter = (code: number): string => String.fromCodePoint(code)
const removed = (codes: Iterable<number>): SqliteRule[] => Array.from(codes, code => [letter(code), ''])
/** Halving a run so many times leaves one of 64. */
const shortened = (run: string, to: string): SqliteRule[] => Array.from({ length: 6 }, () => [run, to])

/**
 * The fold as replacements in their order, which is all that SQLite can do by itself: what looks further than at the next
 * character is done for the common case. docs/databases.md lists what differs.
 */
export function sqliteRules(steps: Steps): SqliteRule[] {
  const sorted = sortUnits(compileFoldTable(steps))
  const { deleted, mapped, mappedLate, joiners, selectors, latinMarks } = sorted
  return [
    ...removed(deleted.filter(code => code > 0 && code !== HAMZA_ABOVE)),
    ...tatweel(sorted),
    ...removed(deleted.filter(code => code === HAMZA_ABOVE)),
    ...removed([...joiners, ...selectors, ...latinMarks]),
    ...Array.from(mapped, ([code, written]): SqliteRule => [letter(code), written]),
    ...Array.from(mappedLate, ([code, written]): SqliteRule => [letter(code), written]),
    ...compositions(sorted),
    ...separators(sorted),
    ...phrases(sorted),
    ...(sorted.table.collapses ? collapsed() : []),
  ].filter(([from, to]) => from !== to)
}

function tatweel({ screens }: SortedUnits): SqliteRule[] {
  if (!screens.includes(TATWEEL)) return []
  const sign = letter(TATWEEL)
  return [
    ...shortened(sign + sign, sign),
    [letter(TATWEEL) + letter(HAMZA_ABOVE), letter(YEH_WITH_HAMZA)],
    ...removed(screens),
  ]
}

function compositions({ hamzaMarks, table }: SortedUnits): SqliteRule[] {
  if (hamzaMarks.length === 0) return []
  const rules = COMPOSITIONS.map(({ base, mark, letter: composed }): SqliteRule => [
    base + letter(mark),
    letter(table.units[composed.charCodeAt(0)] as number),
  ])
  return [...rules, ...removed(hamzaMarks)]
}

function separators({ separators: signs }: SortedUnits): SqliteRule[] {
  return signs.flatMap((sign): SqliteRule[] => [
    ...Array.from('0123456789', (digit): SqliteRule => [
      letter(sign) + digit,
      sign === ARABIC_DECIMAL_SEPARATOR ? `.${digit}` : digit,
    ]),
    [letter(sign), ','],
  ])
}

function phrases(sorted: SortedUnits): SqliteRule[] {
  const allah = sorted.phrases.get(ALLAH_SIGN)
  return [
    ...(allah === undefined
      ? []
      : ([
          ['ياﷲ', `يا${allah}`],
          ['اﷲ', allah],
        ] satisfies SqliteRule[])),
    ...Array.from(sorted.phrases, ([sign, words]): SqliteRule => [
      letter(sign),
      words.includes(' ') ? ` ${words} ` : words,
    ]),
  ]
}

function collapsed(): SqliteRule[] {
  return [...shortened('  ', ' '), [' \n', '\n'], ['\n ', '\n'], ...shortened('\n\n', '\n')]
}
