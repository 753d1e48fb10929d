import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readReportArticle, renderReport } from '../../src/report/index.js'
import { reportEntities } from '../../src/report/report-mark.js'
import { parsePage, type PageElement } from './parse-page.js'

const CORPUS = new URL('../corpus/', import.meta.url)
const ARTICLES = readdirSync(CORPUS)
  .filter(name => name.endsWith('.txt'))
  .map(name => readReportArticle(name, readFileSync(new URL(name, CORPUS), 'utf8')))

const HOSTILE = [
  '<script>alert(1)</script><img src=x onerror="alert(2)">',
  'قال الرئيس فلاديمير "بوتين" onmouseover=\'x\' يوم 3 يوليو 2024 &lt;b&gt; ]]> <!-- --> </style></p>',
  'التقى \u202Eالرئيس\u202C فلاديمير\u2067 بوتين\u2069 نظيره \u0001 و\u0000 و\uD800.',
].join('\r\n')

function pageOf(...texts: string[]): PageElement {
  return parsePage(renderReport(texts.map((text, at) => readReportArticle(`${at}.txt`, text))))
}

function textOf(element: PageElement | null | undefined): string {
  return element?.textContent ?? ''
}

describe('renderReport', () => {
  test('keeps every letter of our articles in its place', () => {
    const document = parsePage(renderReport(ARTICLES))
    const shown = [...document.querySelectorAll('article .text')].map(textOf)
    expect(shown).toEqual(ARTICLES.map(({ article }) => article.text))
  })

  test('keeps every letter of any text, but for what no page can hold', () => {
    const piece = fc.constantFrom(
      'بوتين',
      '\n',
      '\r\n',
      '\u202E',
      '\u2066',
      '\u2069',
      '<b',
      '&amp;',
      '"',
      ' أمس ',
      'a',
    )
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(piece).map(pieces => pieces.join('')),
    )
    fc.assert(
      fc.property(text, given => {
        const shown = textOf(pageOf(given).querySelector('article .text'))
        expect(shown).toBe(given.replace(/[\0\uD800-\uDFFF]/gu, '\uFFFD'))
      }),
      { numRuns: 60 },
    )
  })

  test('highlights each date with its value, and each name with its entity and evidence', () => {
    const page = pageOf('وصل الرئيس الروسي فلاديمير بوتين إلى بكين يوم 3 يوليو 2024.')
    const marks = [...page.querySelectorAll('mark')].map(mark => [mark.className, mark.textContent])
    expect(marks).toEqual([
      ['person', 'فلاديمير بوتين'],
      ['place', 'بكين'],
      ['date', 'يوم 3 يوليو 2024'],
    ])
    const labels = [...page.querySelectorAll('mark')].map(mark => mark.getAttribute('aria-label') ?? '')
    expect(labels[0]).toMatch(/^فلاديمير بوتين — شخص · فلاديمير بوتين\. الدليل: .*لقب قبله/u)
    expect(labels[1]).toContain('CN:beijing')
    expect(labels[2]).toContain('من \u20662024-07-03\u2069 إلى ما قبل \u20662024-07-04\u2069')
    expect([...page.querySelectorAll('mark')].every(mark => mark.getAttribute('tabindex') === '0')).toBe(true)
  })

  test('draws a moment of a named zone on the timeline', () => {
    const page = pageOf('يبدأ اللقاء الساعة 7 مساء بتوقيت موسكو يوم 3 يوليو 2024.')
    expect([...page.querySelectorAll('.timeline .value')].map(textOf)).toEqual(['2024-07-03T19:00+03:00'])
  })

  test('lists every entity with all its spellings and their counts', () => {
    const entities = reportEntities(ARTICLES)
    const rows = [...parsePage(renderReport(ARTICLES)).querySelectorAll('#entities tbody tr')]
    const shown = rows.map(row => [
      textOf(row.querySelector('th')),
      [...row.querySelectorAll('li')].map(textOf),
      textOf(row.querySelector('.number')),
    ])
    const expected = [...entities]
      .sort((a, b) => b.mentions.length - a.mentions.length)
      .map(({ label, spellings, mentions }) => [
        label,
        spellings.map(text => `${text} ×${mentions.filter(mention => mention.text === text).length}`),
        String(mentions.length),
      ])
    expect(entities.length).toBeGreaterThan(20)
    expect(shown).toEqual(expected)
  })

  test('tells who stands in one paragraph with whom, and not across paragraphs or articles', () => {
    const together = 'التقى الرئيس فلاديمير بوتين الرئيس رجب طيب أردوغان.'
    const page = pageOf(`${together}\n${together}\nوصل الرئيس إيمانويل ماكرون.`, 'قال الرئيس جو بايدن شيئا.')
    const rows = [...page.querySelectorAll('#company tbody tr')].map(row => [...row.children].map(textOf))
    expect(rows).toEqual([
      ['فلاديمير بوتين', 'رجب طيب أردوغان ×2'],
      ['رجب طيب أردوغان', 'فلاديمير بوتين ×2'],
    ])
  })

  test('draws each interval once within the axis, the earlier further right, and lists what has none', () => {
    const page = pageOf('في 3 يوليو 2024 وفي 3 يوليو 2024 ومنذ مايو 2023 وأمس')
    const values = [...page.querySelectorAll('svg .value')].map(textOf)
    expect(values).toEqual(['2023-05', '2024-07-03'])
    for (const bar of page.querySelectorAll('svg .bar')) {
      const [x, width] = ['x', 'width'].map(name => parseFloat(bar.getAttribute(name) ?? ''))
      expect(x).toBeGreaterThanOrEqual(0)
      expect((x ?? 0) + (width ?? 0)).toBeLessThanOrEqual(100.01)
    }
    expect(textOf(page.querySelector('#timeline ul'))).toBe('أمس')
  })

  test.each([
    ['no articles', []],
    ['an empty article', ['']],
    ['blanks', [' \n\n ']],
  ])('makes a whole page of %s', (_, texts) => {
    const page = pageOf(...texts)
    expect(page.querySelectorAll('main section h2').length).toBe(4)
    expect(page.querySelectorAll('mark').length).toBe(0)
  })

  test('gives the same page for the same articles', () => {
    expect(renderReport(ARTICLES)).toBe(renderReport(ARTICLES))
  })
})

describe('renderReport of a hostile article', () => {
  const page = renderReport([readReportArticle('"><script>\u202E.txt', HOSTILE)])
  const document = parsePage(page)

  test('has no element and no attribute from the text', () => {
    expect(document.querySelectorAll('script, img, b, iframe, link').length).toBe(0)
    expect(document.querySelectorAll('style').length).toBe(1)
    const attributes = [...document.querySelectorAll('*')].flatMap(element => element.getAttributeNames())
    expect(attributes.filter(name => /^on|^src$|^style$/u.test(name))).toEqual([])
    expect(textOf(document.querySelector('article .text'))).toBe(HOSTILE.replace(/[\0\uD800]/gu, '\uFFFD'))
  })

  test('forbids by its policy what it does not have', () => {
    const policy = document
      .querySelector('meta[http-equiv="Content-Security-Policy"]')
      ?.getAttribute('content')
    expect(policy).toContain("default-src 'none'; style-src 'unsafe-inline'")
    expect(page).not.toMatch(/https?:|url\(|@import/u)
  })

  test('shuts each control character of the text into a bdi that shows its number', () => {
    const controls = [...document.querySelectorAll('.text .control')].map(element =>
      element.getAttribute('data-code'),
    )
    expect(controls).toEqual(['U+202E', 'U+202C', 'U+2067', 'U+2069', 'U+0001'])
    expect(page.replace(/<bdi class="control" data-code="[^"]*">.<\/bdi>/gsu, '')).not.toMatch(
      /[\u0001-\u0008\u202A-\u202E]/u,
    )
  })
})
