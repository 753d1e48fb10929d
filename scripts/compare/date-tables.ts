import { type DateItem, mergedDatesGold } from '../../test/corpus/load-corpus.js'
import { type Expected, isRead, loadPeerCases } from '../../test/dates/peer-cases.js'
import { readText } from '../../test/repository-files.js'
import { type DatesGold, scoreDates } from '../score-dates.js'
import { DATE_FINDERS, type DateFinder, type FoundDate } from './date-finders.js'
import { type Cell, markdownTable } from './markdown-table.js'

const HEAD = [
  'found, %',
  'right extent, %',
  'right value, %',
  'begins right, %',
  'traps hit',
  'other false hits',
]

/** The dates of the own articles, found by each finder. */
export function ownDatesTable(): string {
  const corpus = mergedDatesGold()
  // Two optional items have no value; they are not scored.
  const gold: DatesGold = {
    ...corpus,
    items: corpus.items.map(item => ({ ...item, value: item.value ?? '' })),
  }
  const rows = DATE_FINDERS.map(({ name, find }): Cell[] => {
    const score = scoreDates(gold, readOwn, find)
    return [
      name,
      ...[score.found, score.extent, score.value].map(share => share.toFixed(1)),
      shareBeginningRight(corpus.items, find, corpus.articles),
      score.negativesHit,
      score.spurious,
    ]
  })
  const { core } = scoreDates(gold, readOwn, () => [])
  const title = `${String(gold.articles.length)} articles, ${String(core)} expressions, ${String(gold.negatives.length)} traps`
  return markdownTable([title, ...HEAD], rows)
}

const PEERS = [
  { file: 'duckling.json', weekStart: 'monday' },
  { file: 'maha.json', weekStart: 'sunday' },
  { file: 'dateparser.json', weekStart: 'sunday' },
] as const

/** The cases of other libraries that each finder reads rightly; of those that state a time, those whose beginning is right. */
export function peerCasesTable(): string {
  const finders = DATE_FINDERS.map(({ name }) => name)
  const rows = PEERS.map(({ file, weekStart }): Cell[] => {
    const cases = loadPeerCases(file)
    const times = cases.filter(
      ({ expected }) => expected.length > 0 && expected.every(({ kind }) => kind !== 'duration'),
    )
    return [
      file.slice(0, -'.json'.length),
      cases.length,
      ...DATE_FINDERS.map(({ find }) => cases.filter(one => isRead(one, weekStart, find)).length),
      times.length,
      ...DATE_FINDERS.map(
        ({ find }) =>
          times.filter(one => {
            if (isRead(one, weekStart, find)) return true
            const found = find(one.input, { reference: one.reference ?? undefined, weekStart })
            return one.expected.every(want => found.some(got => beginsAlike(got, want)))
          }).length,
      ),
    ]
  })
  return markdownTable(
    [
      'cases of',
      'cases',
      ...finders.map(name => `right: ${name}`),
      'of them times',
      ...finders.map(name => `right or begins right: ${name}`),
    ],
    rows,
  )
}

function readOwn(file: string): string {
  return readText(`test/corpus/${file}`)
}

/** Kind to finders that give one point for what lasts: right is what begins within the interval, and anything right is. */
function shareBeginningRight(
  items: readonly (DateItem & { readonly file: string })[],
  find: DateFinder['find'],
  articles: readonly { readonly file: string; readonly reference: string }[],
): string {
  const found = new Map(
    articles.map(({ file, reference }) => [file, find(readOwn(file), { reference })] as const),
  )
  const asked = items.filter(item => item.tier === 'core' && !item.optional && item.resolved !== null)
  const right = asked.filter(item => found.get(item.file)?.some(one => beginsWithin(one, item)))
  return ((100 * right.length) / asked.length).toFixed(1)
}

function beginsWithin(found: FoundDate, item: DateItem): boolean {
  if (found.start >= item.end || item.start >= found.end) return false
  const first = found.from?.slice(0, 10)
  return (
    first !== undefined &&
    item.resolved !== null &&
    item.resolved.start <= first &&
    first < item.resolved.endExclusive
  )
}

/** How much of an ISO string states a grain. */
const LENGTH_OF: Readonly<Record<string, number>> = { year: 4, month: 7, day: 10, week: 10, hour: 13 }

function beginsAlike(got: FoundDate, want: Expected): boolean {
  if (got.start >= want.end || want.start >= got.end) return false
  const wanted = want.from ?? String(want.value).split('/')[0] ?? ''
  const length = Math.min(LENGTH_OF[want.grain ?? ''] ?? 16, wanted.length)
  return length >= 4 && got.from?.slice(0, length) === wanted.slice(0, length)
}
