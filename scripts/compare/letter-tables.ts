import { loadCorpus } from '../../test/corpus/load-corpus.js'
import { type Folder, FOLDERS } from './folders.js'
import { EXCHANGED, type LetterPairs, ONE_WORD, OTHER_WORDS } from './letter-pairs.js'
import { markdownTable, ratio } from './markdown-table.js'

type Pair = readonly [a: string, b: string]

/** How many pairs each folder makes equal that should be, kind by kind. */
export function oneWordTable(): string {
  return pairsTable('one word in two spellings: folded equal', ONE_WORD, areEqual)
}

/** How many pairs each folder keeps apart that should be, kind by kind. */
export function otherWordsTable(): string {
  return pairsTable('different words: kept apart', OTHER_WORDS, (folder, pair) => !areEqual(folder, pair))
}

/** How many pairs each folder makes equal that a search may and a comparison of letters may not. */
export function exchangedTable(): string {
  return markdownTable(
    ['different words that become equal', ...FOLDERS.map(folder => folder.name)],
    EXCHANGED.map(({ kind, pairs }) => row(kind, pairs, areEqual)),
  )
}

/** What happens to the articles of the own corpus: digits and letters that are lost, and whether folding again changes anything. */
export function lossTable(): string {
  const texts = loadCorpus().map(article => article.text)
  const words = [...ONE_WORD, ...OTHER_WORDS, ...EXCHANGED].flatMap(({ pairs }) => pairs.flat())
  const lost = (fold: Folder['fold'], what: RegExp): number =>
    texts.reduce((sum, text) => sum + Math.max(0, count(text, what) - count(fold(text), what)), 0)
  const rows = FOLDERS.map(({ name, fold }) => [
    name,
    lost(fold, /\p{Nd}/gu),
    lost(fold, /(?!\u0640)\p{L}/gu),
    [...texts, ...words].filter(text => fold(fold(text)) !== fold(text)).length,
  ])
  const digits = texts.reduce((sum, text) => sum + count(text, /\p{Nd}/gu), 0)
  return markdownTable(
    [
      `on ${String(texts.length)} articles`,
      `of ${String(digits)} digits lost`,
      'letters lost',
      'changed by folding again',
    ],
    rows,
  )
}

function count(text: string, what: RegExp): number {
  return Array.from(text.matchAll(what)).length
}

function areEqual({ fold }: Folder, [a, b]: Pair): boolean {
  return fold(a) === fold(b)
}

function pairsTable(
  title: string,
  kinds: readonly LetterPairs[],
  isRight: (folder: Folder, pair: Pair) => boolean,
): string {
  return markdownTable(
    [title, ...FOLDERS.map(folder => folder.name)],
    [
      ...kinds.map(({ kind, pairs }) => row(kind, pairs, isRight)),
      row(
        '**all**',
        kinds.flatMap(({ pairs }) => pairs),
        isRight,
      ),
    ],
  )
}

function row(
  kind: string,
  pairs: readonly Pair[],
  isRight: (folder: Folder, pair: Pair) => boolean,
): string[] {
  return [
    kind,
    ...FOLDERS.map(folder => ratio(pairs.filter(pair => isRight(folder, pair)).length, pairs.length)),
  ]
}
