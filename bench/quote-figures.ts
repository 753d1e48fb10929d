import { figure } from './render-results.js'
import type { Results } from './results.js'

// A document quotes a figure of ratios.json between two comments that do not show on the page:
// <!-- bench: dates/text/chrono-node, `ar`: ratio -->21<!-- end -->
const QUOTE =
  /(?<open><!-- bench: (?<key>[^\n]*?): (?<what>rate|ratio|figure) -->)(?<shown>[^<]*)(?=<!-- end -->)/gu

/** A figure that a document quotes. */
export interface Quote {
  /** `AREA/GROUP/ROW`. */
  readonly key: string
  readonly what: string
  readonly shown: string
}

/** The figures that a document quotes. */
export function findQuotes(markdown: string): Quote[] {
  return Array.from(markdown.matchAll(QUOTE), ({ groups = {} }) => ({
    key: groups['key'] ?? '',
    what: groups['what'] ?? '',
    shown: groups['shown'] ?? '',
  }))
}

/** The document with the figures that were measured. Throws for a figure that nobody measured. */
export function fillQuotes(markdown: string, results: Results): string {
  return markdown.replace(
    QUOTE,
    (_, open: string, key: string, what: string) => open + quoted(results, key, what),
  )
}

/** A figure as documents show it, with two digits that mean something. */
function quoted(results: Results, key: string, what: string): string {
  const [area = '', id = '', ...rest] = key.split('/')
  const name = rest.join('/')
  const group = results.areas[area]?.groups.find(one => one.id === id)
  const row = group?.rows.find(one => one.name === name)
  const value = what === 'figure' ? group?.figures?.[name] : what === 'rate' ? row?.rate : row?.ratio
  if (value === undefined) throw new Error(`bench/ratios.json has no ${what} of «${key}»`)
  return figure(value, 2)
}
