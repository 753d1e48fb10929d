// Measures romanizeName and arabizeName on names they have not learned from: npm run measure:romanization
//
// A row counts as right if the result is one of the forms the data have for it. Latin is compared without accents and
// case, Arabic without marks. The baseline is a plain letter table.
import { readFileSync } from 'node:fs'
import { arabizeName } from '../../src/names/romanize/arabize-name.js'
import { decodeWord } from '../../src/names/romanize/decode-word.js'
import { foldArabicWord } from '../../src/names/romanize/fold-arabic-word.js'
import { foldLatin, withoutAccents } from '../../src/names/romanize/fold-latin.js'
import { romanizeName } from '../../src/names/romanize/romanize-name.js'
import { romanizeByTable } from './letter-table.js'
import { type NameRow, readRows } from './read-pairs.js'

const DATA = '../shared/data/names'
const MOST = Number(process.argv[2] ?? 1500)

interface DevRow {
  readonly a: string
  readonly b: string
  readonly same: boolean
  readonly class: string
}

const dev = readRows(`${DATA}/pairs-ar-latin.tsv`).filter(row => row.split === 'dev')
const { rows } = JSON.parse(readFileSync(`${DATA}/dev-ar-latin.json`, 'utf8')) as { rows: DevRow[] }
const pairs: NameRow[] = rows
  .filter(row => row.same)
  .map(row => ({ arabic: row.a, latin: row.b, tag: row.class, split: 'dev' }))
const tags = [
  'wd18',
  'google-train',
  'person',
  'tfp-dict',
  'wof',
  'arz',
  'un',
  'press',
  'gold:person',
  'gold:wof',
  'gold:google-test',
  'gold:un',
]

const latinKey = (text: string): string =>
  withoutAccents(text.split(/\s+/u).map(foldLatin).join(' ')).replace(/[^a-z]/gu, '')
const arabicKey = (text: string): string => text.split(/\s+/u).map(foldArabicWord).join(' ')

/** The forms of each name of a tag, by the side that is given. */
function formsOf(
  tag: string,
  given: (row: NameRow) => string,
  wanted: (row: NameRow) => string,
): [string, Set<string>][] {
  const forms = new Map<string, Set<string>>()
  for (const row of [...dev, ...pairs]) {
    if (row.tag !== tag) continue
    const set = forms.get(given(row)) ?? new Set()
    forms.set(given(row), set.add(wanted(row)))
  }
  const all = [...forms]
  const every = Math.max(1, Math.ceil(all.length / MOST))
  return all.filter((_, at) => at % every === 0)
}

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++)
      next.push(
        Math.min(
          (row[j] ?? 0) + 1,
          (next[j - 1] ?? 0) + 1,
          (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1),
        ),
      )
    row = next
  }
  return row[b.length] ?? 0
}

function report(
  title: string,
  forms: readonly [string, Set<string>][],
  results: (name: string) => string[],
  key: (text: string) => string,
): void {
  const hits = [0, 0, 0]
  let edits = 0
  let letters = 0
  for (const [name, wanted] of forms) {
    const keys = new Set([...wanted].map(key))
    const got = results(name).map(key)
    const rank = got.findIndex(result => keys.has(result))
    for (const [at, limit] of [1, 5, 10].entries())
      if (rank >= 0 && rank < limit) hits[at] = (hits[at] ?? 0) + 1
    const nearest = [...keys]
      .map(one => ({ one, away: editDistance(one, got[0] ?? '') }))
      .sort((a, b) => a.away - b.away)[0]
    edits += nearest?.away ?? 0
    letters += nearest?.one.length ?? 0
  }
  const shares = hits.map(hit => (hit / forms.length).toFixed(3))
  console.log(
    `${title.padEnd(34)} ${String(forms.length).padStart(5)}  best ${shares.join('  /5 ').replace('  /5 ', '  in 5 ').replace('  /5 ', '  in 10 ')}  CER ${(edits / letters).toFixed(3)}`,
  )
}

for (const tag of tags) {
  const forms = formsOf(
    tag,
    row => row.arabic,
    row => row.latin,
  )
  const isWords = forms.every(([name]) => !name.includes(' '))
  report(
    `${tag} → news`,
    forms,
    name => [
      romanizeName(name),
      ...(isWords ? decodeWord(foldArabicWord(name), 'to-latin', 16, 10).map(one => one.text) : []),
    ],
    latinKey,
  )
  report(`${tag} → letter table`, forms, name => [romanizeByTable(name)], latinKey)
}
for (const tag of tags)
  report(
    `${tag} → Arabic`,
    formsOf(
      tag,
      row => row.latin,
      row => row.arabic,
    ),
    name => arabizeName(name, 10),
    arabicKey,
  )

const names = [...dev, ...pairs].map(row => row.arabic)
for (let round = 0; round < 2; round++) {
  // Time of the processor, so that other programs of the machine do not count.
  const start = process.cpuUsage()
  for (const name of names) romanizeName(name)
  const { user, system } = process.cpuUsage(start)
  const seconds = (user + system) / 1e6
  console.log(
    `${String(Math.round(names.length / seconds))} names a second, ${String(names.length)} different ones`,
  )
}
