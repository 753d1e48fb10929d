import type { DiscoveredKind } from '../../src/discover/discovered-name.js'

/** A sentence without its braces, and what they mark. */
export interface MarkedSentence {
  readonly text: string
  readonly names: readonly MarkedName[]
}

/** A name of a marked sentence. */
export interface MarkedName {
  /** `open` is neither required nor punished. */
  readonly kind: DiscoveredKind | 'open'
  readonly start: number
  readonly end: number
}

const KINDS = { p: 'person', l: 'place', o: 'organisation', d: 'demonym', '?': 'open' } as const
const MARKED = /\{(?<kind>[plod?]) (?<name>[^}]*)\}/gu

/** The sentences of rows in the notation of {@link SentenceRow}. */
export function readSentences(rows: readonly { readonly lines: string }[]): MarkedSentence[] {
  return rows.flatMap(({ lines }) =>
    lines
      .trim()
      .split('\n')
      .map(line => readSentence(line.trim())),
  )
}

function readSentence(line: string): MarkedSentence {
  const names: MarkedName[] = []
  let text = ''
  let last = 0
  for (const match of line.matchAll(MARKED)) {
    text += line.slice(last, match.index)
    const { kind = '?', name = '' } = match.groups ?? {}
    names.push({
      kind: KINDS[kind as keyof typeof KINDS],
      start: text.length,
      end: text.length + name.length,
    })
    text += name
    last = match.index + match[0].length
  }
  return { text: text + line.slice(last), names }
}
