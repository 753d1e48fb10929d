import { describe, expect, test } from 'vitest'
import type { Article } from '../../src/article/index.js'
import type { DateMention } from '../../src/dates/index.js'
import type { NameMention } from '../../src/names/index.js'
import { renderArticle } from '../../src/cli/render-article.js'

const TEXT = 'زار يوسف تونس اليوم الاثنين 6 مايو 2024 ويعود يُوسف للشارقة غدًا، ثم يوسف إلى الشارقة منذ أبريل.'
const PLAIN = { colors: false, isolates: false }
const TERMINAL = { colors: true, isolates: true }

function date(text: string, rest: Pick<DateMention, 'value'> & Partial<DateMention>): DateMention {
  const start = TEXT.indexOf(text)
  return {
    start,
    end: start + text.length,
    text,
    kind: 'date',
    grain: 'day',
    calendar: 'gregory',
    known: [],
    implied: [],
    flags: [],
    ...rest,
  }
}

function name(id: string, text: string, from: number, clitics = ''): NameMention {
  const start = TEXT.indexOf(text, from)
  return { id, start, end: start + text.length, text, clitics, name: text, score: 1 }
}

const TODAY = date('اليوم الاثنين 6 مايو 2024', { value: '2024-05-06', from: '2024-05-06', to: '2024-05-07' })
const YUSUF = [name('yusuf', 'يوسف', 0), name('yusuf', 'يُوسف', 0), name('yusuf', 'يوسف', 20)]
const SHARJAH = [name('sharjah', 'لشارقة', 0, 'ل'), name('sharjah', 'الشارقة', 0)]

const FULL: Article = {
  text: TEXT,
  normalized: TEXT,
  published: { value: '2024-05-06', evidence: [TODAY] },
  dates: [
    TODAY,
    date('غدًا', { value: '2024-05-07', from: '2024-05-07', to: '2024-05-08' }),
    date('أبريل', { value: 'XXXX-04', mod: 'SINCE', flags: ['ambiguous'] }),
  ],
  names: [...YUSUF, ...SHARJAH],
  entities: [
    { id: 'sharjah', spellings: ['الشارقة'], mentions: SHARJAH },
    { id: 'yusuf', type: 'person', spellings: ['يوسف', 'يُوسف'], mentions: YUSUF },
  ],
  parts: [],
}

const EMPTY: Article = {
  text: '',
  normalized: '',
  published: null,
  dates: [],
  names: [],
  entities: [],
  parts: [],
}

/** Signs that can be read in a snapshot for the ones that cannot. */
function visible(text: string): string {
  return text.replaceAll('\u001B', '␛').replaceAll('\u2068', '⟨').replaceAll('\u2069', '⟩')
}

describe('renderArticle', () => {
  test('shows publication, dates and spellings with the Arabic at the end of each line', () => {
    expect(renderArticle({ file: 'a.txt', article: FULL }, PLAIN)).toMatchInlineSnapshot(`
      "a.txt
        published 2024-05-06, as the text says:
          اليوم الاثنين 6 مايو 2024

      3 dates
        value       kind  from        before      note              text
        2024-05-06  date  2024-05-06  2024-05-07                    اليوم الاثنين 6 مايو 2024
        2024-05-07  date  2024-05-07  2024-05-08                    غدًا
        XXXX-04     date                          since, ambiguous  أبريل

      5 names of 2 entities
        entity   type    count  spelling
        yusuf    person      2  يوسف
                             1  يُوسف
        sharjah              2  الشارقة
      "
    `)
  })

  test('isolates and colours the Arabic on a terminal', () => {
    expect(visible(renderArticle({ file: 'خبر.txt', article: FULL }, TERMINAL))).toMatchInlineSnapshot(`
      "␛[1m⟨خبر.txt⟩␛[22m
        published 2024-05-06, as the text says:
          ␛[36m⟨اليوم الاثنين 6 مايو 2024⟩␛[39m

      ␛[1m3 dates␛[22m
        ␛[2mvalue␛[22m       ␛[2mkind␛[22m  ␛[2mfrom␛[22m        ␛[2mbefore␛[22m      ␛[2mnote␛[22m              ␛[2mtext␛[22m
        2024-05-06  date  2024-05-06  2024-05-07                    ␛[36m⟨اليوم الاثنين 6 مايو 2024⟩␛[39m
        2024-05-07  date  2024-05-07  2024-05-08                    ␛[36m⟨غدًا⟩␛[39m
        XXXX-04     date                          since, ambiguous  ␛[36m⟨أبريل⟩␛[39m

      ␛[1m5 names of 2 entities␛[22m
        ␛[2mentity␛[22m   ␛[2mtype␛[22m    ␛[2mcount␛[22m  ␛[2mspelling␛[22m
        yusuf    person      2  ␛[36m⟨يوسف⟩␛[39m
                             1  ␛[36m⟨يُوسف⟩␛[39m
        sharjah              2  ␛[36m⟨الشارقة⟩␛[39m
      "
    `)
  })

  test('says how to resolve relative dates where the text does not date itself', () => {
    expect(renderArticle({ file: '-', article: EMPTY }, PLAIN)).toBe(
      'standard input\n  khabar found no publication day in the text; give --reference to resolve relative dates\n\nno dates\n\nno names\n',
    )
  })

  test('says which reference was given', () => {
    const named = { file: 'a.txt', article: EMPTY, reference: '2024-05-06' }
    expect(renderArticle(named, PLAIN)).toContain(
      '  khabar found no publication day in the text\n  reference 2024-05-06, as given\n',
    )
  })
})
