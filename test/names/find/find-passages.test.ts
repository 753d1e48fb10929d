import { describe, expect, test } from 'vitest'
import { createNameFinder, NameIndex, type NameFinder } from '../../../src/names/index.js'
import { FIRST_PASSAGES, LATER_PASSAGES, LISTS, type PassageRow } from './passages.js'

const MARKED = /\[(?<text>[^|\]]*)\|(?<id>[^\]]*)\]/gu

const finders = new Map<string, NameFinder>()

function finderOf(list: string): NameFinder {
  let find = finders.get(list)
  if (!find) {
    const entries = Object.entries(LISTS[list] ?? {}).map(([id, names]) => ({ id, names }))
    finders.set(list, (find = createNameFinder(entries)))
  }
  return find
}

function readPassage(marked: string): {
  text: string
  wanted: readonly { id: string; start: number; end: number }[]
} {
  const wanted: { id: string; start: number; end: number }[] = []
  let text = ''
  let at = 0
  for (const found of marked.matchAll(MARKED)) {
    const { text: name = '', id = '' } = found.groups ?? {}
    text += marked.slice(at, found.index)
    wanted.push({ id, start: text.length, end: text.length + name.length })
    text += name
    at = found.index + found[0].length
  }
  return { text: text + marked.slice(at), wanted }
}

function measure(rows: readonly PassageRow[]): {
  wanted: number
  found: number
  exact: number
  spurious: number
} {
  const counts = { wanted: 0, found: 0, exact: 0, spurious: 0 }
  for (const { list, text: marked } of rows) {
    const { text, wanted } = readPassage(marked)
    const mentions = finderOf(list)(text)
    for (const { id, start, end } of wanted) {
      const over = mentions.filter(one => one.id === id && one.start < end && start < one.end)
      counts.wanted++
      if (over.length > 0) counts.found++
      if (over.some(one => one.start === start && one.end === end)) counts.exact++
    }
    counts.spurious += mentions.filter(
      one => !wanted.some(({ id, start, end }) => one.id === id && one.start < end && start < one.end),
    ).length
  }
  return counts
}

/** These only rise, and the last one only falls. */
const FLOORS = [
  { name: 'the first passages', rows: FIRST_PASSAGES, found: 0.97, exact: 0.97, spurious: 7 },
  { name: 'the later passages', rows: LATER_PASSAGES, found: 0.97, exact: 0.97, spurious: 3 },
] as const

describe('watched names in passages full of pitfalls', () => {
  test.each(FLOORS)('$name keep their floors', ({ name, rows, found, exact, spurious }) => {
    const counts = measure(rows)
    console.log(`${name}: ${JSON.stringify(counts)}`)
    expect(counts.found / counts.wanted).toBeGreaterThanOrEqual(found)
    expect(counts.exact / counts.wanted).toBeGreaterThanOrEqual(exact)
    expect(counts.spurious).toBeLessThanOrEqual(spurious)
  })
})

/** How the passages begin that are not read wholly right today: a namesake, a common word or a second spelling too far. */
const KNOWN_FAILURES = [
  'صرحت [أورسولا فون دير لاين|',
  'أكد المرشد الإيراني [علي خامنئي|khamenei] رفضه، فيما',
  'هاتف وزير الخارجية التركي',
  'قال [جاويش أوغلو|',
  'هرب أسد من حديقة',
  'قدم المحامي البرهان',
  'طالب [مقتدى الصدر|',
  'قال [نوري المالكي|maliki] إن المذهب',
  'سافر الزعيم [كيم|',
  'احتفل البرازيلي رونالدينيو',
  'وقع الرئيس السوري [أحمد الشرع|sharaa] الإعلان',
  'زار رئيس الوزراء الإسباني',
  'قال نيجيرفان بارزاني',
  'سافر الوفد من مسقط',
]
const isKnown = (text: string): boolean => KNOWN_FAILURES.some(begin => text.startsWith(begin))
const ALL_PASSAGES = [...FIRST_PASSAGES, ...LATER_PASSAGES].map(({ list, text }) => [text, list] as const)

function mentionsAreThoseIn(marked: string, list: string): void {
  const { text, wanted } = readPassage(marked)
  expect(finderOf(list)(text).map(({ id, start, end }) => ({ id, start, end }))).toEqual(wanted)
}

describe('a passage has the mentions in brackets and no others', () => {
  test.each(ALL_PASSAGES.filter(([text]) => !isKnown(text)))('%s', mentionsAreThoseIn)
  test.fails.each(ALL_PASSAGES.filter(([text]) => isKnown(text)))('%s is not yet', mentionsAreThoseIn)
})

const found = (name: string, text: string): string[] =>
  createNameFinder([{ id: 'x', names: [name] }])(text).map(mention => mention.text)

describe('one watched word', () => {
  test.each([
    ['بوتين', 'قال بوتن أمس', 'بوتن'],
    ['ماكرون', 'التقى مكرون ضيفه', 'مكرون'],
    ['ترامب', 'هدد ترمب خصومه', 'ترمب'],
    ['بوتين', 'ذكرت الصحيفة أنبوتين وافق', 'بوتين'],
    ['England', 'فازت إنجلترا أمس', 'إنجلترا'],
  ])('%s is found in %j', (name, text, mention) => {
    expect(found(name, text)).toEqual([mention])
  })

  test.each([
    ['حسن', 'قال حسين أمس'],
    ['Elton', 'شدد الوزير على التعاون'],
    ['Ishii', 'لا يقلقه شي في العالم'],
    ['ماي', 'في 5 ماي الماضي'],
    ['England', 'سافر إلى إنجولشتات'],
    ['خالد المتحدة', 'في الولايات المتحدة'],
  ])('%s is not found in %j', (name, text) => {
    expect(found(name, text)).toEqual([])
  })
})

test('names of one list that are aliases or spellings of one place are found by each other', () => {
  const names = ['المجر', 'إنجلترا', 'Burma', 'ساحل العاج', 'اليونان', 'النمسا', 'هونغ كونغ', 'المجد']
  const index = NameIndex.from(names.map(name => ({ id: name, names: [name] })))
  const first = (query: string): string | undefined => index.search(query, { minScore: 0.9 })[0]?.id
  expect(['هنغاريا', 'England', 'ميانمار', 'كوت ديفوار', 'Greece', 'Austria'].map(first)).toEqual([
    'المجر',
    'إنجلترا',
    'Burma',
    'ساحل العاج',
    'اليونان',
    'النمسا',
  ])
})
