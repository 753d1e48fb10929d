import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import axe from 'axe-core'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchChromium, WITHOUT_CHROMIUM } from './chromium.js'

const FOLDER = resolve(import.meta.dirname, '../../docs/playground')

describe.skipIf(WITHOUT_CHROMIUM)('the playground in Chromium (skipped where there is no Chromium)', () => {
  let browser: Browser
  let folder: string
  let address: string

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'khabar-playground-'))
    await build({ configFile: join(FOLDER, 'vite.config.ts'), build: { outDir: folder }, logLevel: 'error' })
    address = pathToFileURL(join(folder, 'index.html')).href
    browser = await launchChromium()
  }, 120_000)
  afterAll(async () => {
    await browser.close()
    rmSync(folder, { recursive: true })
  })

  /** Opens the page from the disk, without a network, and gives it with all it said or asked for besides itself. */
  async function open(hash = '', options: BrowserContextOptions = {}): Promise<[Page, string[]]> {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 900 },
      offline: true,
      ...options,
    })
    const page = await context.newPage()
    const events: string[] = []
    page.on('request', request => {
      if (!request.url().startsWith(address)) events.push(`request ${request.url()}`)
    })
    page.on('console', message => events.push(`console ${message.text()}`))
    page.on('pageerror', error => events.push(`error ${error.message}`))
    page.on('dialog', dialog => {
      events.push(`dialog ${dialog.message()}`)
      void dialog.dismiss()
    })
    await page.goto(address + hash)
    await page.locator('#pair .verdict').waitFor()
    return [page, events]
  }

  async function write(page: Page, text: string): Promise<void> {
    await page.fill('#text', text)
    await page.waitForFunction(given => document.querySelector('#letters .text')?.textContent === given, text)
  }

  const rows = (page: Page, panel: string) => page.locator(`${panel} tbody tr`).allInnerTexts()

  test('shows what the library finds in a text, and asks nobody', async () => {
    const [page, events] = await open()
    await write(page, 'التقى الرئيس الروسي فلاديمير بوتين في بكين يوم 3 يوليو 2024 الوفد، ثم غادر پوتن')
    expect(await page.locator('#letters .side').nth(1).locator('.text').textContent()).toMatch(/بوتن$/u)
    expect(await page.locator('#letters .side').first().locator('mark').last().textContent()).toBe('پ')
    expect((await rows(page, '#dates'))[0]).toContain('2024-07-03')
    expect(await page.locator('#dates .timeline .bar').count()).toBe(1)
    const names = await rows(page, '#names')
    expect(names.find(row => row.includes('پوتن'))).toContain('فلاديمير بوتين')
    expect(names.find(row => row.includes('CN:beijing'))).toContain('بكين')
    expect(events).toEqual([])
  })

  test('compares two names letter by letter', async () => {
    const [page] = await open()
    await page.fill('#set-a', 'غورباتشوف')
    await page.fill('#set-b', 'جورباتشوف')
    await page.locator('#pair li code', { hasText: 'g:' }).waitFor()
    expect(await page.locator('#pair .verdict').innerText()).toContain('صيغتان لاسم واحد')
    await page.fill('#set-aliases', 'غورباتشوف، غوربي')
    await page.fill('#set-b', 'غوربي')
    await page.locator('#pair .verdict', { hasText: 'اسمان لمسمى واحد' }).waitFor()
    await page.fill('#set-b', 'محمد')
    await page.locator('#pair .different').waitFor()
  })

  test('has a switch for every step, which starts from the preset', async () => {
    const [page] = await open()
    await write(page, 'مدرسةٌ')
    await page.locator('summary').click()
    await page.selectOption('#set-tehMarbuta', 'false')
    await page.waitForFunction(
      () => document.querySelectorAll('#letters .side .text')[1]?.textContent === 'مدرسة',
    )
    expect(await page.inputValue('#set-preset')).toBe('custom')
    expect(await page.inputValue('#set-marks')).toBe('remove')
    await page.selectOption('#set-preset', 'clean')
    await page.waitForFunction(
      () => document.querySelectorAll('#letters .side .text')[1]?.textContent === 'مدرسةٌ',
    )
  })

  test('keeps its state in the address, for others to open', async () => {
    const [page] = await open()
    await page.fill('#set-reference', '2024-07-03')
    await page.fill('#set-watchlist', 'taliban: طالبان')
    await write(page, 'قالت طالبان أمس إنها وافقت')
    await page.waitForFunction(() => location.hash.includes('watchlist') && location.hash.includes('text'))
    const hash = await page.evaluate(() => location.hash)
    const [other] = await open(hash)
    expect(await other.inputValue('#text')).toBe('قالت طالبان أمس إنها وافقت')
    expect((await rows(other, '#dates'))[0]).toContain('2024-07-02')
    expect((await rows(other, '#names'))[0]).toContain('taliban')
  })

  test('keeps what is typed when a link leads to a part of the page', async () => {
    const [page] = await open()
    await page.fill('#set-reference', '2024-07-03')
    await write(page, 'قالت طالبان أمس')
    for (const link of ['nav a[href="#dates-title"]', '.skip']) {
      await page.locator(link).focus()
      await page.keyboard.press('Enter')
      await page.waitForFunction(() => location.hash.includes('text'))
      expect(await page.inputValue('#text')).toBe('قالت طالبان أمس')
      expect(await page.inputValue('#set-reference')).toBe('2024-07-03')
    }
    const hash = await page.evaluate(() => location.hash)
    const [other] = await open(hash)
    expect(await other.inputValue('#text')).toBe('قالت طالبان أمس')
  })

  test('follows an address that is changed by hand', async () => {
    const [page] = await open()
    await page.evaluate(() => {
      location.hash = '#reference=2024-07-03&preset=clean'
    })
    await page.waitForFunction(
      () => (document.querySelector('#set-preset') as HTMLSelectElement).value === 'clean',
    )
    expect(await page.inputValue('#set-reference')).toBe('2024-07-03')
  })

  test('shows a text with more than a hundred thousand marks', { timeout: 60_000 }, async () => {
    const [page, events] = await open()
    await page.fill('#text', `${'أُ '.repeat(50)}\n`.repeat(1400))
    await page.waitForFunction(() => document.querySelectorAll('#letters .side mark').length > 130_000)
    expect(events).toEqual([])
  })

  test('gives each paragraph its own direction', async () => {
    const [page] = await open()
    await write(page, 'قال بوتين أمس\nAn English line with بوتين inside.')
    const lefts = await page.evaluate(() => {
      const range = document.createRange()
      const text = document.querySelector('#letters .text') as HTMLElement
      const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT)
      while (walker.nextNode()) {
        const at = walker.currentNode.textContent?.indexOf('English') ?? -1
        if (at < 0) continue
        range.setStart(walker.currentNode, at)
        range.setEnd(walker.currentNode, at + 7)
      }
      const box = text.getBoundingClientRect()
      return [range.getBoundingClientRect().left - box.left, box.width]
    })
    expect(lefts[0]).toBeLessThan((lefts[1] ?? 0) / 4)
  })

  test.each([
    '#text=%%%&preset=none&weekStart=x',
    '#a=&b=',
    '#',
    '#text=AAAA',
    '#preset=&kind=',
    '#dates-title',
  ])('opens with the address %s', async hash => {
    const [page, events] = await open(hash)
    expect(await page.inputValue('#set-preset')).toBe('search')
    expect(events).toEqual([])
  })

  test('says what is wrong with an option, and goes on', async () => {
    const [page, events] = await open()
    await page.fill('#set-reference', 'yesterday')
    await page.locator('#dates [role=alert]').waitFor()
    expect(await page.locator('#dates [role=alert]').innerText()).toContain('reference')
    await page.fill('#set-reference', '')
    await page.locator('#dates table').waitFor()
    expect(events).toEqual([])
  })

  test('runs nothing that is pasted', async () => {
    const [page, events] = await open()
    const hostile =
      '<img src=x onerror="alert(1)"><script>alert(2)</script> \u202Eبوتين يوم 3 يوليو "><svg onload=alert(3)>'
    await page.fill('#set-a', hostile)
    await page.fill('#set-watchlist', `${hostile}: ${hostile}`)
    await write(page, hostile)
    await page.waitForTimeout(300)
    expect(await page.locator('main img, main script').count()).toBe(0)
    expect(events).toEqual([])
  })

  test('is used by keyboard alone', async () => {
    const [page] = await open()
    const reached = new Set<string>()
    for (let press = 0; press < 60; press++) {
      await page.keyboard.press('Tab')
      reached.add(await page.evaluate(() => document.activeElement?.id ?? ''))
    }
    for (const id of ['text', 'sample', 'set-preset', 'set-reference', 'set-watchlist', 'set-a', 'set-b']) {
      expect(reached, id).toContain(id)
    }
  })

  test.each([
    ['light', 1280],
    ['dark', 1280],
    ['light', 360],
    ['dark', 360],
  ] as const)(
    'breaks no rule of accessibility and needs no scrolling sideways, %s at %i pixels',
    async (colorScheme, width) => {
      const [page] = await open('', { colorScheme, viewport: { width, height: 800 } })
      await page.locator('summary').click()
      await page.evaluate(axe.source)
      const violations = await page.evaluate(async () => {
        const found = await (window as unknown as { axe: typeof axe }).axe.run()
        return found.violations.map(
          ({ id, nodes }) => `${id}: ${nodes.length} such as ${nodes[0]?.html ?? ''}`,
        )
      })
      expect(violations).toEqual([])
      const [content, room] = await page.evaluate((): [number, number] => [
        document.documentElement.scrollWidth,
        window.innerWidth,
      ])
      expect(content).toBeLessThanOrEqual(room)
    },
  )
})
