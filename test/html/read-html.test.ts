import fc from 'fast-check'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { annotateArticle } from '../../src/article/index.js'
import { readHtml } from '../../src/html/index.js'

const PARAGRAPHS = [
  'افتتحت بلدية العين أمس جسرا للمشاة يصل بين ضفتي شارع النخيل، في خطوة قالت إنها ستخفف زحام المدارس.',
  'وأوضح مدير المشروع أن العمل استغرق سبعة أشهر، وأن الكلفة بلغت أربعة ملايين درهم، وأن الرصيف أعيد تبليطه.',
  'وتشمل المرحلة الثانية مواقف تتسع لمئة سيارة ومظلات على طول الرصيف، وينتظر أن تنتهي قبل الصيف المقبل.',
]
const BODY = PARAGRAPHS.map(text => `<p>${text}</p>`).join('\n')

const page = (head: string, body: string = BODY): string => `<!doctype html>
<html lang="ar" dir="rtl"><head><meta charset="utf-8">${head}</head><body>
<nav><ul><li><a href="/">الرئيسية</a></li><li><a href="/s">رياضة</a></li></ul></nav>
<main><article>${body}</article></main>
<aside><h3>الأكثر قراءة</h3><ul><li><a href="/1">حديقة جديدة</a></li></ul></aside>
<footer><p>جميع الحقوق محفوظة</p></footer></body></html>`

const jsonLd = (data: unknown): string =>
  `<script type="application/ld+json">${JSON.stringify(data)}</script>`

// what the head says, and the title, byline and published read from it
const HEADS: readonly (readonly [string, object])[] = [
  ['<title>جسر في العين</title>', { title: 'جسر في العين' }],
  ['<meta property="og:title" content="جسر &amp; سوق"><title>جسر | صحيفة</title>', { title: 'جسر & سوق' }],
  [
    jsonLd({
      '@type': 'NewsArticle',
      'headline': 'جسر في العين',
      'datePublished': '2024-09-12T09:15:00+04:00',
      'author': { name: 'سالم الكتبي' },
    }),
    { title: 'جسر في العين', byline: 'سالم الكتبي', published: '2024-09-12T09:15:00+04:00' },
  ],
  [
    jsonLd({
      '@graph': [
        { '@type': 'WebPage', 'datePublished': '2020-01-01' },
        { '@type': ['Article'], 'datePublished': '2024-09-12', 'author': ['هدى', { name: 'سالم' }] },
      ],
    }),
    { byline: 'هدى، سالم', published: '2024-09-12' },
  ],
  [
    '<meta property="article:published_time" content="2024-09-12T05:15:00Z">',
    { published: '2024-09-12T05:15:00Z' },
  ],
  ['<meta name="author" content="سالم الكتبي">', { byline: 'سالم الكتبي' }],
  // What is no date, no JSON and no name is not given on.
  ['<meta property="article:published_time" content="أمس">', {}],
  ['<meta property="article:published_time" content="2024-02-31">', {}],
  ['<meta property="article:author" content="https://example.org/salem">', {}],
  ['<script type="application/ld+json">{"@type": "NewsArticle", </script>', {}],
  [jsonLd(null), {}],
  [jsonLd([[[]], 'NewsArticle', 7]), {}],
  [jsonLd({ '@type': 'NewsArticle', 'headline': 7, 'datePublished': {}, 'author': [null, 7] }), {}],
  [jsonLd({ '@type': 'Organization', 'headline': 'صحيفة الواحة' }), {}],
]

afterEach(() => {
  vi.doUnmock('linkedom')
  vi.resetModules()
})

describe('ordinary pages', () => {
  test('the article is read, a line for each block, and the page around it is not', async () => {
    const { text } = await readHtml(page('<title>جسر في العين</title>'))
    expect(text).toBe(['جسر في العين', ...PARAGRAPHS].join('\n'))
  })

  test.each(HEADS)('%s', async (head, wanted) => {
    const { text, ...metadata } = await readHtml(page(head))
    expect(metadata).toEqual(wanted)
    expect(text).toContain(PARAGRAPHS[1])
  })

  test('the time of an article is read where the head has none', async () => {
    const stamped = page('', `<time datetime="2024-09-12">الخميس</time>${BODY}`)
    expect((await readHtml(stamped)).published).toBe('2024-09-12')
  })

  test('what was read is what annotateArticle takes', async () => {
    const { text, published } = await readHtml(page(HEADS[2]?.[0] ?? ''))
    const { dates, parts } = annotateArticle(text, published === undefined ? {} : { reference: published })
    expect(dates[0]).toMatchObject({ text: 'أمس', value: '2024-09-11' })
    expect(parts.map(part => part.kind)).toEqual(['title', 'body', 'body', 'body'])
  })

  test('words across elements of a line stay one, blocks and line breaks part lines', async () => {
    const { text } = await readHtml(
      '<div>قم<b>ة</b> في <i>عدن</i><br>سطر  ثان\n\tيمضي<ul><li>أ<li>ب</ul></div>',
    )
    expect(text).toBe('قمة في عدن\nسطر ثان يمضي\nأ\nب')
  })
})

describe('hostile and broken pages', () => {
  test('scripts, styles and handlers neither run nor appear', async () => {
    const global = globalThis as { ran?: boolean }
    const attack = `<script>globalThis.ran = true</script><style>p { color: red }</style>
      <img src="x" onerror="globalThis.ran = true"><iframe srcdoc="<script>parent.ran = true</script>"></iframe>
      <svg onload="globalThis.ran = true"><script>globalThis.ran = true</script></svg>
      <noscript>فعّل جافاسكربت</noscript><a href="javascript:globalThis.ran = true">رابط</a>`
    for (const html of [page(attack, BODY + attack), attack]) {
      const { text } = await readHtml(html)
      expect(text).not.toMatch(/ran =|color|جافاسكربت/u)
    }
    expect(global.ran).toBeUndefined()
  })

  test.each([
    ['', ''],
    ['نص بلا وسوم', 'نص بلا وسوم'],
    ['<', '<'],
    ['<!-- -->', ''],
    ['<html></html>', ''],
    ['<body>مرحبا', 'مرحبا'],
    ['<p>قصير', 'قصير'],
    ['<p>&lt;script&gt;', '<script>'],
    ['<title>عنوان</title>', 'عنوان'],
    ['<script>', ''],
  ])('%j gives %j', async (html, text) => {
    expect((await readHtml(html)).text).toBe(text)
  })

  test('elements nested deeper than any stack are read in time', async () => {
    expect((await readHtml(`${'<div>'.repeat(20_000)}نص`)).text).toBe('نص')
  }, 10_000)

  test('no text makes it throw', async () => {
    const tag = fc.constantFrom(
      '<p>',
      '</p>',
      '<table><td>',
      '<head>',
      '<html>',
      '<script>',
      '<!--',
      '<a href="',
      '&#x',
      ']]>',
    )
    const html = fc.array(fc.oneof(tag, fc.string({ unit: 'binary' }), fc.constant(BODY)), { maxLength: 12 })
    await fc.assert(
      fc.asyncProperty(html, async pieces => {
        expect(typeof (await readHtml(pieces.join(''))).text).toBe('string')
      }),
      { numRuns: 60 },
    )
  }, 60_000)
})

describe('without the libraries behind it', () => {
  test('an error says what to install', async () => {
    vi.resetModules()
    vi.doMock('linkedom', () => {
      throw new Error('Cannot find package')
    })
    const { readHtml: readAlone } = await import('../../src/html/index.js')
    await expect(readAlone('<p>نص</p>')).rejects.toMatchObject({
      name: 'KhabarError',
      code: 'missing-peer',
      message:
        'linkedom, which khabar/html needs, is not installed. Install both: npm install @mozilla/readability linkedom',
    })
  })
})
