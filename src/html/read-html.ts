import { checkString } from '../check-input.js'
import { blockText } from './block-text.js'
import { isDeep } from './is-deep.js'
import { loadPeers, type Extract, type Peers } from './load-peers.js'
import type { PageDocument } from './page-document.js'
import type { Metadata } from './read-json-ld.js'
import { readMetadata } from './read-metadata.js'

/** The article of an HTML page. */
export interface HtmlPage {
  /** The title and the article, a line for each block: the input of `annotateArticle` and `articleParts`. */
  readonly text: string
  /** The headline, by `og:title`, JSON-LD, `h1` or `title`; absent where the page has none. */
  readonly title?: string
  /** The author or authors; absent where the page does not say. */
  readonly byline?: string
  /** The ISO date or date-time of publication, as `reference` takes it; absent where the page does not say. */
  readonly published?: string
}

/**
 * The article of an HTML page without the page around it, with the title, the author and the time of publication that the
 * page states for search engines (JSON-LD, Open Graph, `meta`, `time`).
 *
 * Two libraries do the work and have to be installed beside khabar: linkedom parses the page, `@mozilla/readability`, the
 * reader view of Firefox, finds the article. No script of the page runs and nothing is loaded. A page in which no article
 * is found gives all of its text; broken HTML is read as far as it goes. Offsets found in `text` are offsets of `text`,
 * not of the HTML.
 *
 * @param html - a page or a piece of one; never throws for it
 * @returns a promise of the article
 * @throws KhabarError `missing-peer` where a library is not installed, with what to install
 * @example
 * ```ts
 * import { readHtml } from 'khabar/html'
 * const html = '<title>قمة في عدن</title><p>وصل الوفد <b>أمس</b>.</p><script>alert(1)</script>'
 * await readHtml(html)
 * // → { text: 'قمة في عدن\nوصل الوفد أمس.', title: 'قمة في عدن' }
 * ```
 */
export async function readHtml(html: string): Promise<HtmlPage> {
  checkString(html, 'the page')
  const peers = await loadPeers()
  const document = parsePage(html, peers)
  if (document === null) return { text: '' }
  const metadata = readMetadata(document)
  if (document.body !== null && isDeep(document.body))
    return describe(blockText(document.body), metadata, null)
  const extract = extractArticle(document, peers)
  const found = extract?.content ? blockText(extract.content) : ''
  return describe(found === '' ? wholeText(html, peers) : found, metadata, extract)
}

/** Of the page parsed again: Readability has taken the first one apart. */
function wholeText(html: string, peers: Peers): string {
  const body = parsePage(html, peers)?.body
  return body ? blockText(body) : ''
}

/** A piece of a page gets the page it lacks; what the parser cannot read is no page. */
function parsePage(html: string, { parse }: Peers): PageDocument | null {
  try {
    const document = parse(html)
    if (document.documentElement?.nodeName.toLowerCase() === 'html' && document.body !== null) return document
  } catch {
    // Text without any element; it gets its page below.
  }
  try {
    return parse(`<!doctype html><html><head></head><body>${html}</body></html>`)
  } catch {
    return null
  }
}

/** Readability takes the document apart, so it gets it last, and calls itself for each level of a page. */
function extractArticle(document: PageDocument, { extract }: Peers): Extract | null {
  if (document.body === null) return null
  try {
    return extract(document)
  } catch {
    return null
  }
}

function describe(
  article: string,
  { title, byline, published }: Metadata,
  extract: Extract | null,
): HtmlPage {
  const found = extract?.byline?.trim() ?? ''
  const author = byline ?? (found === '' ? undefined : found)
  const [first] = article.split('\n', 1)
  const headed = title === undefined || first === title ? article : `${title}\n${article}`
  return {
    text: headed.trim(),
    ...(title !== undefined && { title }),
    ...(author !== undefined && { byline: author }),
    ...(published !== undefined && { published }),
  }
}
