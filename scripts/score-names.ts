import type { NameMention, WatchlistEntry } from '../src/names/index.js'

/** A stretch of a text. */
interface Span {
  readonly start: number
  readonly end: number
}

/** A mention of the gold: the bare name is its `core`, the name with clitics and article its `token`. */
export interface GoldName extends Span {
  readonly article: string
  readonly kind: string
  readonly entity: string
  readonly core?: Span
  readonly token?: Span
  readonly alt_entities?: readonly string[]
  readonly nested?: unknown
  readonly debatable?: unknown
  readonly aspirational?: unknown
}

/** Stand-off gold for the names of a few articles. */
export interface NamesGold {
  readonly articles: readonly { readonly file: string }[]
  readonly entities: Readonly<Record<string, { readonly en?: string; readonly surfaces: readonly string[] }>>
  readonly mentions: readonly GoldName[]
  readonly traps?: readonly (Span & { readonly article: string; readonly must_not_report: string })[]
}

/** Shares of the mentions in percent, and counts of what should not have been found. */
export interface NameFigures {
  readonly mentions: number
  readonly recall: number
  readonly extent: number
  readonly spurious: number
  readonly trapsHit: number
}

/** Marks of mentions that need not be found and may be. */
const OPEN = ['nested', 'debatable', 'aspirational'] as const

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** Whether a found span begins between the clitic and the bare name, and ends where the name ends. */
function fits(found: Span, wanted: GoldName): boolean {
  const { token = wanted, core = wanted } = wanted
  return found.start >= token.start && found.start <= core.start && found.end === wanted.end
}

/** Scores a finder of names that is given the English name and the first Arabic spelling of each entity. */
export function scoreNames(
  gold: NamesGold,
  readText: (file: string) => string,
  find: (text: string, watchlist: readonly WatchlistEntry[]) => readonly NameMention[],
): NameFigures {
  const watchlist = Object.entries(gold.entities).map(([id, { en, surfaces }]) => ({
    id,
    names: [en, surfaces[0]].filter(name => name !== undefined),
  }))
  const count = { mentions: 0, recall: 0, extent: 0, spurious: 0, trapsHit: 0 }
  for (const { file } of gold.articles) {
    const found = find(readText(file), watchlist)
    const all = gold.mentions.filter(mention => mention.article === file)
    for (const wanted of all) {
      if (wanted.kind !== 'name' || OPEN.some(field => Boolean(wanted[field]))) continue
      const ids = [wanted.entity, ...(wanted.alt_entities ?? [])]
      const hit = found.find(mention => ids.includes(mention.id) && overlap(mention, wanted.core ?? wanted))
      count.mentions += 1
      if (hit !== undefined) count.recall += 1
      if (hit !== undefined && fits(hit, wanted)) count.extent += 1
    }
    count.spurious += found.filter(mention => !all.some(row => overlap(row, mention))).length
    count.trapsHit += (gold.traps ?? []).filter(
      trap =>
        trap.article === file && found.some(row => row.id === trap.must_not_report && overlap(row, trap)),
    ).length
  }
  const share = (part: number): number => Math.round((1000 * part) / count.mentions) / 10
  return { ...count, recall: share(count.recall), extent: share(count.extent) }
}
