import { describe, expect, test } from 'vitest'
import {
  type CorpusArticle,
  type DateItem,
  type Span,
  loadCorpus,
  loadEntities,
  mergedDatesGold,
  mergedNamesGold,
} from './corpus/load-corpus.js'
import { dayNumber, intervalOf, nextDay, runsOf, wordsOf, writtenWeekday } from './corpus/read-gold.js'
import { hasFile, listFolder, readText } from './repository-files.js'

const corpus = loadCorpus()
const entities = loadEntities()
const mentions = corpus.flatMap(one => one.names.mentions)

/** Every row of an article with offsets, parts of rows included. */
function spansOf({ dates, names }: CorpusArticle): Span[] {
  return [
    ...dates.items,
    ...dates.items.flatMap(item =>
      item.alternatives.flatMap((other): readonly Span[] =>
        other.type === 'span' ? [other] : other.type === 'segmentation' ? other.parts : [],
      ),
    ),
    ...dates.negatives,
    ...dates.unscored,
    ...names.mentions.flatMap(row => [
      row,
      row.core,
      row.token,
      ...row.clitics,
      ...(row.glued_next ? [row.glued_next] : []),
    ]),
    ...names.traps,
  ]
}

const isCoreDay = (item: DateItem): boolean =>
  item.tier === 'core' && /^\d{4}-\d{2}-\d{2}/u.test(item.value ?? '')

describe('the texts', () => {
  test('there are two articles or more in each of the five house styles', () => {
    const count = new Map<string, number>()
    for (const { article } of corpus) count.set(article.house, (count.get(article.house) ?? 0) + 1)
    expect([...count.keys()].sort()).toEqual(['agency', 'broadcaster', 'egyptian', 'levantine', 'marefa'])
    expect(Math.min(...count.values())).toBeGreaterThanOrEqual(2)
  })

  test.each(corpus)('$article.id is a short article of the length its gold says', ({ article, text }) => {
    expect(text.length).toBe(article.utf16Length)
    expect(wordsOf(text).length).toBeGreaterThanOrEqual(120)
    expect(wordsOf(text).length).toBeLessThanOrEqual(230)
  })

  test.each([
    ['a tatweel', /[\u0621-\u064a]\u0640/u],
    ['a right-to-left mark', /\u200f/u],
    ['a left-to-right mark', /\u200e/u],
    ['a no-break space', /\u00a0/u],
    ['letters in presentation forms', /[\ufe80-\ufefc]{3}/u],
    ['an alef with a combining hamza', /\u0627\u0654/u],
    ['the Farsi yeh and kaf', /\u06cc(?:.{0,99})\u06a9|\u06a9(?:.{0,99})\u06cc/su],
    ['Arabic-Indic digits in a date', /[٠-٩]{4}/u],
    ['a vocalised word', /\p{L}[\u064b-\u0652]\p{L}[\u064b-\u0652]\p{L}[\u064b-\u0652]/u],
    ['a Hijri date with its Gregorian day', /هـ الموافق/u],
    ['a month name of the Maghreb', /جويلية|غشت/u],
    ['a month name of the Levant', /كانون الثاني|شباط/u],
    ['a numeric date', /\d{2}\/\d{2}\/\d{4}/u],
  ])('somewhere in the corpus stands %s', (_, noise) => {
    expect(corpus.filter(({ text }) => noise.test(text)).length).toBeGreaterThanOrEqual(1)
  })

  const originals = '../shared/corpus'
  const reachable = hasFile(originals)
  test.skipIf(!reachable)(
    `no nine words in a row are those of the originals${reachable ? '' : ' (skipped: ../shared/corpus is not here)'}`,
    () => {
      const known = new Set(
        listFolder(originals).flatMap(name => runsOf(readText(`${originals}/${name}`), 9)),
      )
      expect(known.size).toBeGreaterThan(1000)
      expect(corpus.flatMap(({ text }) => runsOf(text, 9).filter(run => known.has(run)))).toEqual([])
    },
  )
})

describe('the rows', () => {
  test.each(corpus)('every row of $article.id stands at its offsets', one => {
    const misplaced = spansOf(one).filter(row => one.text.slice(row.start, row.end) !== row.surface)
    expect(misplaced).toEqual([])
    expect(spansOf(one).filter(row => row.start >= row.end)).toEqual([])
  })

  test('no two rows share an id', () => {
    const ids = corpus.flatMap(({ dates, names }) =>
      [...dates.items, ...dates.negatives, ...dates.unscored, ...names.mentions].map(row => row.id),
    )
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
    expect(new Set(corpus.map(one => one.article.id)).size).toBe(corpus.length)
  })
})

describe('the dates', () => {
  test.each(corpus)('$article.id has four core dates and two look-alikes at least', ({ dates }) => {
    expect(dates.items.filter(item => item.tier === 'core').length).toBeGreaterThanOrEqual(4)
    expect(dates.negatives.length).toBeGreaterThanOrEqual(2)
  })

  test.each(corpus)('the reference day of $article.id is the weekday it claims', ({ article }) => {
    const english = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
    expect(article.referenceWeekday).toBe(english[dayNumber(article.reference)])
  })

  test.each(corpus)('a weekday written in $article.id is the weekday of its value', ({ dates }) => {
    const written = dates.items.filter(item => isCoreDay(item) && writtenWeekday(item.surface) >= 0)
    const wrong = written.filter(
      item => dayNumber(item.value?.slice(0, 10) ?? '') !== writtenWeekday(item.surface),
    )
    expect(wrong.map(item => [item.surface, item.value])).toEqual([])
  })

  test('most articles write weekdays, so that the check above has something to check', () => {
    const written = corpus.flatMap(one => one.dates.items).filter(item => writtenWeekday(item.surface) >= 0)
    expect(written.length).toBeGreaterThanOrEqual(30)
  })

  test.each(corpus)('an interval in $article.id is the one its value spells', ({ dates }) => {
    for (const { id, value, resolved } of dates.items) {
      const spelt = value === null ? null : intervalOf(value)
      if (spelt === null) continue
      expect({ id, start: resolved?.start, endExclusive: resolved?.endExclusive }).toEqual({ id, ...spelt })
      expect(nextDay(resolved?.endInclusive ?? '')).toBe(spelt.endExclusive)
    }
  })

  test.each(corpus)('no item of $article.id overlaps another item, a negative or an unscored span', one => {
    const { items, negatives, unscored } = one.dates
    const clash = items.flatMap((item, at) =>
      [...items.slice(at + 1), ...negatives, ...unscored]
        .filter(other => item.start < other.end && other.start < item.end)
        .map(other => [item.surface, other.surface]),
    )
    expect(clash).toEqual([])
  })

  test('the Hijri dates are those of the Umm al-Qura calendar', () => {
    const dated = corpus.flatMap(one => one.dates.items).filter(item => item.hijri !== undefined)
    expect(dated.length).toBeGreaterThanOrEqual(2)
    const calendar = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      timeZone: 'UTC',
    })
    for (const { value, hijri } of dated) {
      const parts = new Map(
        calendar.formatToParts(new Date(value ?? '')).map(part => [part.type, part.value]),
      )
      expect(`${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`).toBe(hijri)
    }
  })
})

describe('the names', () => {
  test('every entity that a mention or a trap points to exists', () => {
    const named = [
      ...mentions.flatMap(row => [row.entity, ...(row.alt_entities ?? [])]),
      ...corpus.flatMap(one => one.names.traps.map(trap => trap.must_not_report)),
    ]
    expect(named.filter(id => !Object.hasOwn(entities, id))).toEqual([])
  })

  test('every entity is mentioned as often as it says, in a spelling it lists', () => {
    const miscounted = Object.entries(entities).filter(
      ([id, entity]) => mentions.filter(row => row.entity === id).length !== entity.mentions,
    )
    expect(miscounted).toEqual([])
    expect(Object.values(entities).filter(one => one.surfaces.length + one.demonyms.length === 0)).toEqual([])
  })

  test('the clitics, the name and its core fill the token from end to end', () => {
    const torn = mentions.filter(({ clitics, core, token, start, end }) => {
      const lead = clitics[0]?.start ?? start
      const joined = clitics.every((one, at) => one.end === (clitics[at + 1]?.start ?? start))
      return lead !== token.start || !joined || token.end !== end || core.end !== end || core.start < start
    })
    expect(torn).toEqual([])
  })

  test('a nested mention lies inside the mention it names', () => {
    const byId = new Map(mentions.map(row => [row.id, row]))
    const stray = mentions.filter(row => {
      const outer = row.nested_in === undefined ? undefined : byId.get(row.nested_in)
      return row.nested === true && !(outer && outer.start <= row.start && row.end <= outer.end)
    })
    expect(stray).toEqual([])
  })

  test.each(corpus)('every spelling that $article.id uses is listed with its entity', ({ names }) => {
    const bare = (text: string): string => text.normalize('NFKC').replace(/[\p{Mn}\p{Cf}ـ]/gu, '')
    const missing = names.mentions.filter(row => {
      const entity = entities[row.entity]
      const listed = row.kind === 'demonym' ? entity?.demonyms : entity?.surfaces
      return !listed?.some(form => bare(form) === bare(row.restored ?? row.surface))
    })
    expect(missing.map(row => row.surface)).toEqual([])
  })
})

describe('the merged gold', () => {
  test('the dates carry the file of their article', () => {
    const merged = mergedDatesGold()
    const files = new Set(merged.articles.map(article => article.file))
    const rows = [...merged.items, ...merged.negatives, ...merged.unscored]
    expect(files.size).toBe(corpus.length)
    expect(rows.filter(row => !files.has(row.file))).toEqual([])
    expect(merged.items.length).toBe(corpus.flatMap(one => one.dates.items).length)
  })

  test('the names carry their article and what their entity is', () => {
    const merged = mergedNamesGold()
    const files = new Set(merged.articles.map(article => article.file))
    expect([...merged.mentions, ...merged.traps].filter(row => !files.has(row.article))).toEqual([])
    expect(merged.mentions.filter(row => row.type !== merged.entities[row.entity]?.type)).toEqual([])
    expect(merged.mentions.length).toBe(mentions.length)
  })
})
