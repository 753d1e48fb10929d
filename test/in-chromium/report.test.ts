import { readdirSync, readFileSync } from 'node:fs'
import axe from 'axe-core'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readReportArticle, renderReport } from '../../src/report/index.js'
import { launchChromium, WITHOUT_CHROMIUM } from './chromium.js'

const CORPUS = new URL('../corpus/', import.meta.url)
const REPORT = renderReport(
  readdirSync(CORPUS)
    .filter(name => name.endsWith('.txt'))
    .slice(0, 5)
    .map(name => readReportArticle(name, readFileSync(new URL(name, CORPUS), 'utf8'))),
)

const HOSTILE = renderReport([
  readReportArticle(
    '<img src=x onerror=alert(1)>.txt',
    [
      '<script>alert(1)</script><img src="https://example.org/x.png" onerror="alert(2)"><style>*{display:none}</style>',
      'قال الرئيس فلاديمير "بوتين" onmouseover=\'alert(3)\' <a href="javascript:alert(4)">يوم 3 يوليو 2024</a>',
      'التقى \u202Eالرئيس فلاديمير\u2067 بوتين نظيره <b><i><table><iframe src="https://example.org">',
      '</div></article></main></body></html> <meta http-equiv="refresh" content="0;url=https://example.org">',
    ].join('\n'),
  ),
])

describe.skipIf(WITHOUT_CHROMIUM)('the report in Chromium (skipped where there is no Chromium)', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await launchChromium()
  }, 60_000)
  afterAll(() => browser.close())

  /** Opens a page and gives it with everything it said, asked for or tried: a quiet page leaves the list empty. */
  async function open(html: string, options: BrowserContextOptions = {}): Promise<[Page, string[]]> {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })
    const page = await context.newPage()
    const events: string[] = []
    page.on('request', request => events.push(`request ${request.url()}`))
    page.on('console', message => events.push(`console ${message.text()}`))
    page.on('pageerror', error => events.push(`error ${error.message}`))
    page.on('dialog', dialog => {
      events.push(`dialog ${dialog.message()}`)
      void dialog.dismiss()
    })
    await page.setContent(html, { waitUntil: 'load' })
    return [page, events]
  }

  function widthsOf(page: Page): Promise<[content: number, window: number]> {
    return page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement
      return [scrollWidth, clientWidth]
    })
  }

  test('asks for nothing and says nothing, without a network', async () => {
    const [page, events] = await open(REPORT, { offline: true })
    expect(await page.locator('mark').count()).toBeGreaterThan(100)
    expect(events).toEqual([])
  })

  test('is read from right to left', async () => {
    const [page] = await open(REPORT)
    const text = page.locator('article .text').first()
    expect(await text.evaluate(element => getComputedStyle(element).direction)).toBe('rtl')
    const [first, second] = await Promise.all([0, 1].map(at => page.locator('nav a').nth(at).boundingBox()))
    expect(first?.x).toBeGreaterThan(second?.x ?? Infinity)
  })

  const explanation = (page: Page) =>
    page.evaluate(() => {
      const mark = document.querySelector('mark:focus, mark:hover')
      if (!mark) return null
      const { content, position, visibility } = getComputedStyle(mark, '::after')
      return position === 'fixed' && visibility === 'visible' ? content : null
    })

  test('explains a mark to the keyboard', async () => {
    const [page] = await open(REPORT)
    expect(await explanation(page)).toBeNull()
    let mark: string | null = null
    for (let press = 0; press < 8 && mark === null; press++) {
      await page.keyboard.press('Tab')
      mark = await page.evaluate(() => document.querySelector('mark:focus')?.getAttribute('data-tip') ?? null)
    }
    expect(mark).not.toBeNull()
    expect(await explanation(page)).toContain(mark?.split('\n')[0])
  })

  test('explains a mark under the pointer', async () => {
    const [page] = await open(REPORT)
    const mark = page.locator('mark.person').first()
    await mark.hover()
    expect(await explanation(page)).toContain('شخص')
  })

  test.each([
    ['light', 1280],
    ['dark', 1280],
    ['light', 360],
    ['dark', 360],
  ] as const)('breaks no rule of accessibility, %s at %i pixels', async (colorScheme, width) => {
    const [page] = await open(REPORT, { colorScheme, viewport: { width, height: 800 } })
    await page.evaluate(axe.source)
    const violations = await page.evaluate(async () => {
      const { violations: found } = await (
        window as unknown as {
          axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> }
        }
      ).axe.run()
      return found.map(({ id, nodes }) => `${id}: ${nodes.length} such as ${nodes[0]?.html ?? ''}`)
    })
    expect(violations).toEqual([])
  })

  test.each([1280, 768, 360])('needs no scrolling sideways at %i pixels', async width => {
    const [page] = await open(REPORT, { viewport: { width, height: 800 } })
    const [content, room] = await widthsOf(page)
    expect(content).toBeLessThanOrEqual(room)
  })

  test('changes its colours with the scheme of the system', async () => {
    const paper = async (colorScheme: 'light' | 'dark'): Promise<string> => {
      const [page] = await open(REPORT, { colorScheme })
      return page.evaluate(() => getComputedStyle(document.body).backgroundColor)
    }
    expect(await paper('light')).not.toBe(await paper('dark'))
  })

  test('prints the articles without what only a screen can do', async () => {
    const [page] = await open(REPORT)
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('nav').isVisible()).toBe(false)
    expect(await page.locator('article').first().isVisible()).toBe(true)
    const pdf = await page.pdf({ format: 'A4' })
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
  })

  test('runs nothing and asks for nothing, whatever an article says', async () => {
    const [page, events] = await open(HOSTILE)
    for (const mark of await page.locator('mark').all()) await mark.hover()
    expect(events).toEqual([])
    expect(await page.locator('script, iframe, img, article a, article style, article table').count()).toBe(0)
    expect(await page.locator('article .text').textContent()).toContain('<script>alert(1)</script>')
    expect(page.url()).toBe('about:blank')
  })

  test('keeps to itself what turns the direction of reading', async () => {
    const [page] = await open(HOSTILE)
    const footer = await page.locator('footer').evaluate(element => getComputedStyle(element).direction)
    expect(footer).toBe('rtl')
    expect(await page.locator('.control').count()).toBeGreaterThan(0)
  })
})
