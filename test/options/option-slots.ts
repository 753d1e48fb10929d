import type * as indexArea from '../../src/index.js'
import type * as lettersArea from '../../src/letters/index.js'
import type * as namesArea from '../../src/names/index.js'
import type * as datesArea from '../../src/dates/index.js'
import type * as chronoArea from '../../src/chrono/index.js'
import type * as articleArea from '../../src/article/index.js'
import type * as discoverArea from '../../src/discover/index.js'
import type * as searchArea from '../../src/search/index.js'
import type * as placesArea from '../../src/places/index.js'
import type * as shapeArea from '../../src/shape/index.js'
import type * as exportArea from '../../src/export/index.js'
import type * as htmlArea from '../../src/html/index.js'

/** All exports of the package, as one copy of it has them. */
export interface Package {
  readonly index: typeof indexArea
  readonly letters: typeof lettersArea
  readonly names: typeof namesArea
  readonly dates: typeof datesArea
  readonly chrono: typeof chronoArea
  readonly article: typeof articleArea
  readonly discover: typeof discoverArea
  readonly search: typeof searchArea
  readonly places: typeof placesArea
  readonly shape: typeof shapeArea
  readonly export: typeof exportArea
  readonly html: typeof htmlArea
}

/** A place for a value in a call: an argument, or an option of one. */
export interface OptionSlot {
  readonly call: string
  readonly code: 'bad-option' | 'bad-argument' | 'bad-index'
  /** The names of lists that are refused for what is in them, which is a bad argument. */
  readonly badInside?: readonly string[]
  /** The names of the values it takes. */
  readonly takes: readonly string[]
  readonly give: (api: Package, value: unknown) => unknown
}

const TEXT = 'وصل بوتين أمس إلى بكين'
/** What an object without an option of its own is taken for. */
const NO_OPTIONS = ['undefined', 'an empty object', 'an object without prototype']
const STRINGS = [
  'an empty string',
  'a word',
  'a name in capitals',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
]
/** Objects of which the fields are looked at one by one. */
const OBJECTS = [
  'an empty object',
  'an object without prototype',
  'an object of another option',
  'an own __proto__',
  'an own constructor',
  'an object that has itself',
  'an object that throws',
]
const BOOLEANS = ['undefined', 'true', 'false']
const EMPTY_LISTS = ['an empty array', 'a Map']

type Give = OptionSlot['give']
const option = (call: string, takes: readonly string[], give: Give): OptionSlot => ({
  call,
  code: 'bad-option',
  takes,
  give,
})
const argument = (call: string, takes: readonly string[], give: Give): OptionSlot => ({
  call,
  code: 'bad-argument',
  takes,
  give,
})
// A wrong value stands in for one of the type: that is what is tried.
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- the type is that of the place it stands in
const as = <T>(value: unknown): T => value as T

const LETTERS: readonly OptionSlot[] = [
  option('normalize(text, …)', NO_OPTIONS, (api, value) => api.letters.normalize(TEXT, as(value))),
  option('createNormalizer(…)', NO_OPTIONS, (api, value) => api.letters.createNormalizer(as(value))),
  option('alignNormalized(text, …)', NO_OPTIONS, (api, value) =>
    api.letters.alignNormalized(TEXT, as(value)),
  ),
  ...['compose', 'invisibles', 'entities'].map(step =>
    option(`normalize(text, { ${step}: … })`, BOOLEANS, (api, value) =>
      api.letters.normalize(TEXT, as({ [step]: value })),
    ),
  ),
  ...['presentationForms', 'lookalikes', 'bidi', 'joiners', 'spaces', 'tatweel', 'marks'].map(step =>
    option(`normalize(text, { ${step}: … })`, ['undefined'], (api, value) =>
      api.letters.normalize(TEXT, as({ [step]: value })),
    ),
  ),
]

const NAMES: readonly OptionSlot[] = [
  option('NameIndex.search(query, …)', NO_OPTIONS, (api, value) =>
    api.names.NameIndex.from([]).search('بوتين', as(value)),
  ),
  option('NameIndex.search(query, { limit: … })', ['undefined', '1'], (api, value) =>
    api.names.NameIndex.from([]).search('بوتين', { limit: as(value) }),
  ),
  option('NameIndex.search(query, { minScore: … })', ['undefined', '0', '1'], (api, value) =>
    api.names.NameIndex.from([]).search('بوتين', { minScore: as(value) }),
  ),
  argument('NameIndex.from(…)', EMPTY_LISTS, (api, value) => api.names.NameIndex.from(as<[]>(value))),
  argument('NameIndex.from([…])', [], (api, value) => api.names.NameIndex.from(as<[]>([value]))),
  argument('NameIndex.from([{ id, names: … }])', ['an empty array', 'an array of a word'], (api, value) =>
    api.names.NameIndex.from([{ id: 1, names: as(value) }]),
  ),
  {
    call: 'NameIndex.fromBytes(…)',
    code: 'bad-index',
    takes: [],
    give: (api, value) => api.names.NameIndex.fromBytes(as(value)),
  },
  argument('findNames(text, …)', EMPTY_LISTS, (api, value) => api.names.findNames(TEXT, as(value))),
  argument('createNameFinder(…)', EMPTY_LISTS, (api, value) => api.names.createNameFinder(as(value))),
  argument('createNameFinder([…])', [], (api, value) => api.names.createNameFinder(as([value]))),
  argument('createNameFinder([{ id: …, names }])', STRINGS, (api, value) =>
    api.names.createNameFinder([{ id: as(value), names: ['سالم'] }]),
  ),
  argument('createNameFinder([{ id, names: … }])', ['an array of a word'], (api, value) =>
    api.names.createNameFinder([{ id: 'a', names: as(value) }]),
  ),
  argument('groupNames(…)', [...EMPTY_LISTS, 'an array of a word'], (api, value) =>
    api.names.groupNames(as(value)),
  ),
  option('romanizeName(name, …)', ['undefined'], (api, value) => api.names.romanizeName('سالم', as(value))),
  option('arabizeName(name, …)', ['undefined', '1', 'a thousand'], (api, value) =>
    api.names.arabizeName('Salem', as(value)),
  ),
]

const DATES: readonly OptionSlot[] = [
  ...(['findDates', 'parseDate'] as const).flatMap(name => {
    const ask = (api: Package, options: unknown): unknown => api.dates[name](TEXT, as(options))
    return [
      option(`${name}(text, …)`, NO_OPTIONS, ask),
      option(`${name}(text, { reference: … })`, ['undefined', 'a date'], (api, reference) =>
        ask(api, { reference }),
      ),
      option(`${name}(text, { timeZone: … })`, ['undefined'], (api, timeZone) => ask(api, { timeZone })),
      option(`${name}(text, { weekStart: … })`, ['undefined'], (api, weekStart) => ask(api, { weekStart })),
      option(`${name}(text, { numericOrder: … })`, ['undefined'], (api, numericOrder) =>
        ask(api, { numericOrder }),
      ),
    ]
  }),
  argument('toGregorian(…)', OBJECTS, (api, value) => api.dates.toGregorian(as(value))),
  argument('toHijri(…)', STRINGS, (api, value) => api.dates.toHijri(as(value))),
  ...(['parse', 'parseDate'] as const).flatMap(name => [
    argument(`chrono ${name}(text, …)`, [...NO_OPTIONS, 'null', 'a date'], (api, value) =>
      api.chrono[name](TEXT, as(value)),
    ),
    argument(
      `chrono ${name}(text, { timezone: … })`,
      ['undefined', '0', '-1', '1', '1.5', 'a thousand'],
      (api, value) => api.chrono[name](TEXT, { instant: new Date(0), timezone: as(value) }),
    ),
    option(`chrono ${name}(text, reference, …)`, [...NO_OPTIONS, 'null'], (api, value) =>
      api.chrono[name](TEXT, new Date(0), as(value)),
    ),
    option(`chrono ${name}(text, reference, { forwardDate: … })`, BOOLEANS, (api, value) =>
      api.chrono[name](TEXT, new Date(0), { forwardDate: as(value) }),
    ),
    option(`chrono ${name}(text, reference, { timezones: … })`, ['undefined', ...OBJECTS], (api, value) =>
      api.chrono[name](TEXT, new Date(0), { timezones: as(value) }),
    ),
    option(`chrono ${name}(text, reference, { weekStart: … })`, ['undefined'], (api, value) =>
      api.chrono[name](TEXT, new Date(0), { weekStart: as(value) }),
    ),
  ]),
  option('arabicConfiguration(…)', NO_OPTIONS, (api, value) => api.chrono.arabicConfiguration(as(value))),
]

const ARTICLES: readonly OptionSlot[] = [
  option('annotateArticle(text, …)', NO_OPTIONS, (api, value) =>
    api.article.annotateArticle(TEXT, as(value)),
  ),
  option('annotateArticle(text, { discover: … })', BOOLEANS, (api, value) =>
    api.article.annotateArticle(TEXT, { discover: as(value) }),
  ),
  {
    call: 'annotateArticle(text, { watchlist: … })',
    code: 'bad-option',
    takes: ['undefined', ...EMPTY_LISTS],
    badInside: ['an array of a word', 'an array of nothing', 'an array of arrays', 'bytes'],
    give: (api, value) => api.article.annotateArticle(TEXT, { watchlist: as(value) }),
  },
  argument('annotateArticle(text, { watchlist: […] })', [], (api, value) =>
    api.article.annotateArticle(TEXT, { watchlist: as([value]) }),
  ),
  argument('annotateArticle(text, { watchlist: [{ type: … }] })', ['undefined'], (api, value) =>
    api.article.annotateArticle(TEXT, { watchlist: [{ id: 'a', names: ['سالم'], type: as(value) }] }),
  ),
  option('annotateArticle(text, { reference: … })', ['undefined', 'a date'], (api, value) =>
    api.article.annotateArticle(TEXT, { reference: as(value) }),
  ),
  argument('annotateArticles(…)', [...EMPTY_LISTS, 'an array of a word'], (api, value) =>
    api.article.annotateArticles(as(value)),
  ),
  option('annotateArticles(texts, …)', NO_OPTIONS, (api, value) =>
    api.article.annotateArticles([], as(value)),
  ),
  option('annotateArticles([{ text, reference: … }])', ['undefined', 'a date'], (api, value) =>
    api.article.annotateArticles([{ text: TEXT, reference: as(value) }]),
  ),
  argument(
    'annotateArticles([{ text, id: … }])',
    ['undefined', ...STRINGS, '0', '1', '-1', '1.5', 'a thousand'],
    (api, value) => api.article.annotateArticles([{ text: TEXT, id: as(value) }]),
  ),
  option('discoverNames(text, …)', NO_OPTIONS, (api, value) => api.discover.discoverNames(TEXT, as(value))),
  option('discoverNames(text, { minScore: … })', ['undefined', '0', '1'], (api, value) =>
    api.discover.discoverNames(TEXT, { minScore: as(value) }),
  ),
  option('discoverNames(text, { kinds: … })', ['undefined', 'an empty array'], (api, value) =>
    api.discover.discoverNames(TEXT, { kinds: as(value) }),
  ),
  argument('linkEntities(…)', ['an empty array'], (api, value) => api.discover.linkEntities(as<[]>(value))),
  argument('linkEntities([…])', [], (api, value) => api.discover.linkEntities(as<[]>([value]))),
]

const SEARCH: readonly OptionSlot[] = [
  ...(
    [
      ['tokenize(text, …)', (api, value) => api.search.tokenize(TEXT, as(value))],
      ['processTerm(term, …)', (api, value) => api.search.processTerm('بوتين', as(value))],
      ['processQueryTerm(term, …)', (api, value) => api.search.processQueryTerm('بوتين', as(value))],
      ['findMatches(text, query, …)', (api, value) => api.search.findMatches(TEXT, 'بوتين', as(value))],
      ['miniSearchOptions(…)', (api, value) => api.search.miniSearchOptions(as(value))],
      ['oramaTokenizer(…)', (api, value) => api.search.oramaTokenizer(as(value))],
      ['flexSearchEncoder(…)', (api, value) => api.search.flexSearchEncoder(as(value))],
    ] satisfies readonly (readonly [string, Give])[]
  ).flatMap(([call, give]) => [
    option(call, NO_OPTIONS, give),
    option(`${call} { folding: … }`, NO_OPTIONS, (api, folding) => give(api, { folding })),
    option(`${call} { clitics: … }`, BOOLEANS, (api, clitics) => give(api, { clitics })),
    option(`${call} { article: … }`, BOOLEANS, (api, article) => give(api, { article })),
    option(`${call} { nameKeys: … }`, BOOLEANS, (api, nameKeys) => give(api, { nameKeys })),
  ]),
  option('findMatches(text, query, { prefix: … })', BOOLEANS, (api, value) =>
    api.search.findMatches(TEXT, 'بوتين', { prefix: as(value) }),
  ),
  argument('findMatches(text, …)', [...STRINGS, 'an empty array', 'an array of a word'], (api, value) =>
    api.search.findMatches(TEXT, as(value)),
  ),
]

const EXPORT: readonly OptionSlot[] = (
  ['exportPostgres', 'exportElasticsearch', 'exportSqlite'] as const
).map(name => option(`${name}(…)`, ['undefined'], (api, value) => api.export[name](as(value))))

/** Texts and names: whatever they hold is right, but they are strings. */
const TEXTS: readonly OptionSlot[] = (
  [
    ['normalize', (api, value) => api.letters.normalize(as(value))],
    ['alignNormalized', (api, value) => api.letters.alignNormalized(as(value))],
    ['stripDiacritics', (api, value) => api.letters.stripDiacritics(as(value))],
    ['findTokens', (api, value) => api.letters.findTokens(as(value))],
    ['splitClitics', (api, value) => api.letters.splitClitics(as(value))],
    ['shape', (api, value) => api.shape.shape(as(value))],
    ['unshape', (api, value) => api.shape.unshape(as(value))],
    ['matchNames', (api, value) => api.names.matchNames(as(value), 'سالم')],
    ['matchNames(name, …)', (api, value) => api.names.matchNames('سالم', as(value))],
    ['nameKey', (api, value) => api.names.nameKey(as(value))],
    ['parseName', (api, value) => api.names.parseName(as(value))],
    ['groupNames([…])', (api, value) => api.names.groupNames(as([value]))],
    ['findNames', (api, value) => api.names.findNames(as(value), [])],
    ['findNames of a list', (api, value) => api.names.findNames(as(value), [{ id: 'a', names: ['سالم'] }])],
    [
      'NameIndex.search',
      (api, value) => api.names.NameIndex.from([{ id: 1, names: ['سالم'] }]).search(as(value)),
    ],
    ['romanizeName', (api, value) => api.names.romanizeName(as(value))],
    ['romanizeName by buckwalter', (api, value) => api.names.romanizeName(as(value), 'buckwalter')],
    ['arabizeName', (api, value) => api.names.arabizeName(as(value))],
    ['findDates', (api, value) => api.dates.findDates(as(value))],
    ['parseDate', (api, value) => api.dates.parseDate(as(value))],
    ['chrono parse', (api, value) => api.chrono.parse(as(value), new Date(0))],
    ['articleParts', (api, value) => api.article.articleParts(as(value))],
    ['annotateArticle', (api, value) => api.article.annotateArticle(as(value))],
    ['annotateArticles([…])', (api, value) => api.article.annotateArticles(as([value]))],
    ['discoverNames', (api, value) => api.discover.discoverNames(as(value))],
    ['tokenize', (api, value) => api.search.tokenize(as(value))],
    ['processTerm', (api, value) => api.search.processTerm(as(value))],
    ['findMatches', (api, value) => api.search.findMatches(as(value), 'سالم')],
    ['findPlaceId', (api, value) => api.places.findPlaceId(as(value))],
    ['findPlaceIds', (api, value) => api.places.findPlaceIds(as(value))],
    ['nationalityOf', (api, value) => api.places.nationalityOf(as(value))],
    ['isEverydayWord', (api, value) => api.places.isEverydayWord(as(value))],
    ['readHtml', (api, value) => api.html.readHtml(as(value))],
  ] satisfies readonly (readonly [string, Give])[]
).map(([call, give]) => argument(call, STRINGS, give))

/** Every argument and option of every function, but for ids that are only looked up, of which any value is a question. */
export const SLOTS: readonly OptionSlot[] = [
  ...LETTERS,
  ...NAMES,
  ...DATES,
  ...ARTICLES,
  ...SEARCH,
  ...EXPORT,
  ...TEXTS,
]
