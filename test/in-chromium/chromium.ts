import { existsSync } from 'node:fs'
import { chromium, type Browser } from 'playwright-core'

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** Where Chromium lies: the variable CHROMIUM_PATH, or where systems put it; undefined if there is none. */
export const CHROMIUM: string | undefined =
  process.env['CHROMIUM_PATH'] ?? PLACES.find(place => existsSync(place))

/**
 * For `describe.skipIf`: whether the tests of pages cannot run, for want of Chromium. CI has it, so it never skips there.
 */
export const WITHOUT_CHROMIUM: boolean = CHROMIUM === undefined && process.env['CI'] === undefined

/** A headless Chromium that looks nothing up by itself. */
export function launchChromium(): Promise<Browser> {
  if (CHROMIUM === undefined) throw new Error('No Chromium: install it or set CHROMIUM_PATH to the program')
  return chromium.launch({
    executablePath: CHROMIUM,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
    ],
  })
}
