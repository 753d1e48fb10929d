import { KhabarError } from '../khabar-error.js'
import type { PageDocument, PageElement } from './page-document.js'

/** The two libraries behind `khabar/html`. */
export interface Peers {
  /** linkedom: HTML to a document. It runs no script and loads nothing. */
  readonly parse: (html: string) => PageDocument
  /** Readability, the reader view of Firefox: the element of the article. It changes the document. */
  readonly extract: (document: PageDocument) => Extract | null
}

/** What Readability finds. */
export interface Extract {
  readonly content: PageElement | null | undefined
  readonly byline: string | null | undefined
}

interface Reader {
  parse(): Extract | null
}

type ReaderClass = new (
  document: PageDocument,
  options: { serializer: (node: PageElement) => PageElement },
) => Reader

/**
 * Both libraries, loaded when first needed.
 *
 * @throws KhabarError `missing-peer` where one is not installed
 */
export async function loadPeers(): Promise<Peers> {
  const [parser, reader] = await Promise.all([
    import('linkedom').catch(missing('linkedom')),
    import('@mozilla/readability').catch(missing('@mozilla/readability')),
  ])
  // Their types speak of the DOM of browsers, which khabar does not ask its users to have.
  const { parseHTML } = parser as unknown as { parseHTML: (html: string) => { document: PageDocument } }
  const { Readability } = reader as unknown as { Readability: ReaderClass }
  return {
    parse: html => parseHTML(html).document,
    extract: document => new Readability(document, { serializer: node => node }).parse(),
  }
}

function missing(name: string): (cause: unknown) => never {
  return cause => {
    throw new KhabarError(
      'missing-peer',
      {
        what: `${name}, which khabar/html needs,`,
        got: undefined,
        instead: 'Install both: npm install @mozilla/readability linkedom',
      },
      { cause },
    )
  }
}
