import { KhabarError } from '../khabar-error.js'
import { matchNames } from '../names/match/match-names.js'
import { nameKey } from '../names/name-key.js'
import { parseName } from '../names/parse/parse-name.js'
import type { DiscoveredKind, DiscoveredName } from './discovered-name.js'

/** A mention with the article it stands in. */
export interface LinkableMention extends DiscoveredName {
  /**
   * What tells articles apart; mentions without it are of one article.
   *
   * @defaultValue one article
   */
  readonly article?: string | undefined
}

/** One person, place or organisation with its mentions. */
export interface LinkedEntity<Mention extends LinkableMention = LinkableMention> {
  /** What it is. */
  readonly kind: DiscoveredKind
  /** Of places and demonyms the id of `khabar/places`, else the fullest spelling of all mentions. */
  readonly id: string
  /** The different spellings in the order of their first mention. */
  readonly spellings: readonly string[]
  /** Every mention, in the order given. */
  readonly mentions: readonly Mention[]
}

interface Group<Mention extends LinkableMention> {
  readonly kind: DiscoveredKind
  readonly names: string[]
  readonly mentions: Mention[]
}

/** More groups than this are compared by their keys only, so that a large archive takes no quadratic time. */
const MOST_COMPARED = 400
const BLANKS = /\s+/u

/**
 * The mentions of {@link discoverNames} by what they name, within one article and across several: five spellings of Putin
 * are one person. Places and demonyms go by their ids, persons and organisations by {@link matchNames}. Full names are
 * joined first; a family name alone joins the full name of its own article before that of another, and only where one
 * full name answers. Entities come in the order of their first mention. No mentions give no entities.
 *
 * Beyond 400 entities, places and nationalities among them, only names with one {@link nameKey} are compared.
 *
 * @param mentions - mentions, each with its `article` where they come from several
 * @returns the entities
 * @throws KhabarError `bad-argument` for what is no list of mentions
 * @example
 * ```ts
 * import { discoverNames, linkEntities } from 'khabar/discover'
 * const first = discoverNames('التقى الرئيس الروسي فلاديمير بوتين نظيره').map(name => ({ ...name, article: 'a' }))
 * const second = discoverNames('قال ڤلاديمير پوتن إن').map(name => ({ ...name, article: 'b' }))
 * linkEntities([...first, ...second]).map(entity => entity.spellings)
 * // → [['الروسي'], ['فلاديمير بوتين', 'ڤلاديمير پوتن']]
 * ```
 */
export function linkEntities<Mention extends LinkableMention>(
  mentions: readonly Mention[],
): LinkedEntity<Mention>[] {
  checkMentions(mentions)
  const groups: Group<Mention>[] = []
  const groupOf = new Map<string, Group<Mention>>()
  const pending: [string, Mention][] = []
  for (const mention of mentions) {
    const { kind, id } = mention
    if (kind === 'place' || kind === 'demonym') join(`${kind} ${id}`, mention, mention.text)
    // A part of a name has the full name of its article as its id.
    else if (BLANKS.test(id)) join(keyOfName(kind, id), mention, id)
    else pending.push([id, mention])
  }
  for (const [name, mention] of pending) join(keyOfName(mention.kind, name), mention, name)
  const order = new Map(mentions.map((mention, at) => [mention, at]))
  const place = (mention: Mention | undefined): number => (mention && order.get(mention)) ?? 0
  for (const group of groups) group.mentions.sort((a, b) => place(a) - place(b))
  return groups.sort((a, b) => place(a.mentions[0]) - place(b.mentions[0])).map(entityOf)

  function keyOfName(kind: DiscoveredKind, name: string): string {
    const exact = `${kind} ${name}`
    if (groupOf.has(exact)) return exact
    const byKey = `${kind} key ${nameKey(name)}`
    const known = groupOf.get(byKey)
    const group = (known && isSame(known, name) ? known : undefined) ?? similarGroup(kind, name)
    if (group) groupOf.set(exact, group)
    else {
      const created: Group<Mention> = { kind, names: [], mentions: [] }
      groups.push(created)
      groupOf.set(exact, created)
      if (!known) groupOf.set(byKey, created)
    }
    return exact
  }

  /** The one group whose name is a spelling of this one, or has it as its family name. */
  function similarGroup(kind: DiscoveredKind, name: string): Group<Mention> | undefined {
    if (groups.length > MOST_COMPARED) return undefined
    const same = groups.filter(group => group.kind === kind && isSame(group, name))
    return same.length === 1 ? same[0] : undefined
  }

  function join(key: string, mention: Mention, name: string): void {
    let group = groupOf.get(key)
    if (!group) {
      group = { kind: mention.kind, names: [], mentions: [] }
      groups.push(group)
      groupOf.set(key, group)
    }
    if (!group.names.includes(name)) group.names.push(name)
    group.mentions.push(mention)
  }
}

function isSame(
  { names, kind }: { readonly names: readonly string[]; readonly kind: DiscoveredKind },
  name: string,
): boolean {
  return names.some(known => matchNames(known, name).same || (kind === 'person' && isFamilyOf(name, known)))
}

/** Whether the one word is the family name of the full name: `شي` of `شي جين بينغ`. */
function isFamilyOf(word: string, full: string): boolean {
  if (BLANKS.test(word) || !BLANKS.test(full)) return false
  return parseName(full).family.some(part => matchNames(part.text, word).same)
}

function entityOf<Mention extends LinkableMention>({
  kind,
  names,
  mentions,
}: Group<Mention>): LinkedEntity<Mention> {
  const isListed = kind === 'place' || kind === 'demonym'
  const fullest = names.reduce((longest, name) =>
    name.split(BLANKS).length > longest.split(BLANKS).length ? name : longest,
  )
  return {
    kind,
    id: isListed ? (mentions[0]?.id ?? '') : fullest,
    spellings: [...new Set(mentions.map(mention => mention.text))],
    mentions,
  }
}

function checkMentions(mentions: unknown): void {
  const isMention = (mention: unknown): boolean => {
    const { kind, id, text } = (mention ?? {}) as { readonly [name: string]: unknown }
    return [kind, id, text].every(field => typeof field === 'string')
  }
  const at = Array.isArray(mentions) ? mentions.findIndex(mention => !isMention(mention)) : null
  if (at === -1) return
  const [what, got] =
    at === null ? ['mentions', mentions] : [`mentions[${at}]`, (mentions as readonly unknown[])[at]]
  throw new KhabarError('bad-argument', { what, got, instead: 'Give an array of what discoverNames gives.' })
}
