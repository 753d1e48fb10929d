// The small programs that check-package.mjs runs in fresh projects. They use every entry and fail on a wrong result.

/** The entries of the package, as `exports` names them. */
export const ENTRIES = [
  '.',
  './letters',
  './names',
  './romanize',
  './dates',
  './article',
  './html',
  './places',
  './discover',
  './search',
  './shape',
  './chrono',
  './export',
  './queue',
]

const BODY = `
assert.equal(letters.normalize('مُحَمَّد'), 'محمد')
assert.equal(letters.stripDiacritics('قَالَ'), 'قال')
assert.deepEqual(letters.alignNormalized('مُحَمَّد').toSource(0, 4), [0, 8])
assert.equal(names.matchNames('بوتين', 'بوتن').same, true)
assert.equal(names.matchNames('بوتين', 'بايدن').same, false)
assert.equal(names.nameKey('بوتين'), names.nameKey('پوتن'))
assert.deepEqual(
  names.findNames('التقى وبوتين', [{ id: 'putin', names: ['بوتين'] }]).map(m => [m.id, m.start, m.end, m.clitics]),
  [['putin', 7, 12, 'و']],
)
assert.deepEqual(dates.findDates('في 3 يوليو 2024').map(m => [m.value, m.from, m.to]), [
  ['2024-07-03', '2024-07-03', '2024-07-04'],
])
assert.equal(dates.parseDate('لا تاريخ'), null)
assert.equal(article.annotateArticle('وصل أمس', { reference: '2024-07-04' }).dates[0].value, '2024-07-03')
html.readHtml('<p>نص</p>').then(
  () => assert.fail('the libraries behind khabar/html are not installed here'),
  error => assert.equal(error.code, 'missing-peer'),
)
assert.equal(shape.unshape(shape.shape('السلام')), 'السلام')
assert.deepEqual(search.tokenize('زارَ الإمــارات').map(token => [token.term, token.start, token.end]), [
  ['زار', 0, 4],
  ['الامارات', 5, 15],
])
assert.deepEqual(search.miniSearchOptions().tokenize('زارَ الإمــارات'), ['زارَ', 'الإمــارات'])
assert.deepEqual(search.oramaTokenizer().tokenize('الامارات', 'arabic'), ['امارات'])
assert.deepEqual(search.flexSearchEncoder({ nameKeys: true })('پوتن'), search.flexSearchEncoder({ nameKeys: true })('بوتين'))
assert.equal(typeof search.lunrPlugin, 'function')
assert.deepEqual(search.findMatches('وبُوتين', 'بوتين').map(match => [match.start, match.end]), [[1, 7]])
assert.equal(places.findPlaceId('شنجهاي'), 'CN:shanghai')
assert.equal(places.nationalityOf('الروس'), 'RU')
assert.deepEqual(discover.discoverNames('وصل إلى بكين').map(name => name.id), ['CN:beijing'])
assert.equal(chrono.parseDate('غدا الساعة 10 صباحا', new Date(2024, 6, 3)).getTime(), new Date(2024, 6, 4, 10).getTime())
assert.match(exporting.exportPostgres(), /khabar_search/u)
assert.deepEqual([...queue.articleJobs([{ text: 'نص' }])].map(job => job.data), [{ articles: [{ text: 'نص' }] }])
assert.throws(() => letters.normalize('نص', 'nonsense'), error => khabar.isKhabarError(error))
for (const area of [letters, names, dates, article, places, discover, search, shape])
  for (const [name, value] of Object.entries(area))
    if (name in khabar) assert.equal(khabar[name], value, name + ' is one thing, whichever entry it comes from')
`

export const ESM_PROGRAM = `
import assert from 'node:assert/strict'
import * as khabar from 'khabar'
import * as letters from 'khabar/letters'
import * as names from 'khabar/names'
import * as dates from 'khabar/dates'
import * as article from 'khabar/article'
import * as html from 'khabar/html'
import * as places from 'khabar/places'
import * as discover from 'khabar/discover'
import * as search from 'khabar/search'
import * as shape from 'khabar/shape'
import * as chrono from 'khabar/chrono'
import * as exporting from 'khabar/export'
import * as queue from 'khabar/queue'
${BODY}`

export const CJS_PROGRAM = `
const assert = require('node:assert/strict')
const khabar = require('khabar')
const letters = require('khabar/letters')
const names = require('khabar/names')
const dates = require('khabar/dates')
const article = require('khabar/article')
const html = require('khabar/html')
const places = require('khabar/places')
const discover = require('khabar/discover')
const search = require('khabar/search')
const shape = require('khabar/shape')
const chrono = require('khabar/chrono')
const exporting = require('khabar/export')
const queue = require('khabar/queue')
${BODY}`

export const TS_PROGRAM = `
import { normalize as fromRoot, KhabarError } from 'khabar'
import { alignNormalized, normalize } from 'khabar/letters'
import { findNames, matchNames } from 'khabar/names'
import { findDates, type DateMention, type DateOptions } from 'khabar/dates'
import { annotateArticle } from 'khabar/article'
import { readHtml, type HtmlPage } from 'khabar/html'
import { findPlaceId } from 'khabar/places'
import { discoverNames } from 'khabar/discover'
import { findMatches, miniSearchOptions, type SearchOptions } from 'khabar/search'
import { shape } from 'khabar/shape'
import { parse, type ParsedResult } from 'khabar/chrono'
import { createArticleProcessor, type ArticleProcessor, type ResultStore } from 'khabar/queue'

const same: typeof normalize = fromRoot
const text: string = same('نص', 'search')
const range: readonly [number, number] = alignNormalized(text).toSource(0, 1)
const options: DateOptions = { reference: '2024-07-03', weekStart: 'sunday' }
const mention: DateMention | undefined = findDates(text, options)[0]
const value: string | undefined = mention?.value
const verdict: boolean = matchNames('بوتين', 'بوتن').same
const found: string[] = findNames(text, [{ id: 'a', names: ['ب'] }]).map(name => name.id)
const normalized: string = annotateArticle(text).normalized
const page: Promise<HtmlPage> = readHtml(text)
const drawn: string = shape(text)
const place: string | undefined = findPlaceId(text)
const kinds: string[] = discoverNames(text).map(name => name.kind)
const parsed: ParsedResult[] = parse(text)
const terms: SearchOptions = { nameKeys: 'only', folding: 'strict' }
const stored: string[] = miniSearchOptions(terms).processTerm(text)
const marked: [number, number][] = findMatches(text, stored).map(({ start, end }) => [start, end])
declare const store: ResultStore
const processor: ArticleProcessor = createArticleProcessor({ store, discover: false })
const message: string = new KhabarError('bad-option', { what: 'a', got: 1, instead: 'b' }).message
// @ts-expect-error: text is a string
normalize(1)
// @ts-expect-error: no such preset
normalize('نص', 'nonsense')
// @ts-expect-error: a week starts on one of three days
findDates('نص', { weekStart: 'friday' })
// @ts-expect-error: name keys are on, off or alone
miniSearchOptions({ nameKeys: 'some' })
// @ts-expect-error: a score is a number
const score: string = matchNames('ب', 'پ').score
export { range, value, verdict, found, normalized, page, drawn, place, kinds, stored, marked, parsed, processor, message, score }
`

/** The search engines that khabar/search is for. */
export const ENGINES = ['minisearch', '@orama/orama', 'flexsearch', 'lunr']

/** Asks each engine the same questions. It is compiled with the types of the engines, then run. */
export const SEARCH_PROGRAM = `
import MiniSearch from 'minisearch'
import { create, insert, search } from '@orama/orama'
import { Index } from 'flexsearch'
import lunr from 'lunr'
import {
  findMatches,
  flexSearchEncoder,
  lunrPlugin,
  miniSearchOptions,
  oramaTokenizer,
  registerLunrPlugin,
} from 'khabar/search'

const text = 'زار مُحمّد الإمارات، والتقى وپوتن'
const options = { nameKeys: true } as const

const miniSearch = new MiniSearch({ fields: ['text'], ...miniSearchOptions(options) })
miniSearch.add({ id: 1, text })

const database = create({ schema: { text: 'string' } as const, components: { tokenizer: oramaTokenizer(options) } })
await insert(database, { text })

const flexSearch = new Index({ encode: flexSearchEncoder(options) })
flexSearch.add(1, text)

const built = lunr(function () {
  this.use(lunrPlugin, options)
  this.field('text')
  this.add({ id: '1', text })
})
registerLunrPlugin(lunr, options)
const lunrIndex = lunr.Index.load(JSON.parse(JSON.stringify(built)))

for (const query of ['محمد', 'الامارات', 'إمارات', 'بوتين']) {
  const found = {
    miniSearch: miniSearch.search(query).length,
    orama: (await search(database, { term: query })).count,
    flexSearch: flexSearch.search(query).length,
    lunr: lunrIndex.search(query).length,
    marked: findMatches(text, query, options).length,
  }
  for (const [engine, count] of Object.entries(found))
    if (count !== 1) throw new Error(engine + ' finds ' + String(count) + ' for ' + query)
}
const [match] = findMatches(text, 'بوتين', options)
if (match === undefined || text.slice(match.start, match.end) !== 'پوتن') throw new Error('the match is not پوتن')
`
