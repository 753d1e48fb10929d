import { checkString } from '../../check-input.js'
import { alignWords, type WordLink } from './align-words.js'
import { establishedSpellings } from '../known-names/established-places.js'
import { aliasesOf, joinedSearch, placesOf } from '../prepare/name-facts.js'
import { findAliases, type AliasTable } from '../known-names/find-aliases.js'
import { ANY_KIND, resolveMatchOptions, type MatchOptions, type MatchRules } from './match-options.js'
import { areOthers, isOneRulers } from './other-bearers.js'
import { partOf, type PartMatch } from './part-match.js'
import { partOfName } from './part-of-name.js'
import { prepareName, type PreparedName } from '../prepare/prepare-name.js'
import { spellingEvidence } from './spelling-evidence.js'
import { spellingProbability } from './verdict.js'
import { lettersOf, scriptOf, type WordSpan } from '../prepare/word-span.js'

/** What two names are to each other. */
export type NameRelation = 'equal' | 'spelling' | 'part-of' | 'alias' | 'different'

/** The verdict on two names. */
export interface NameMatch {
  /** Whether they are taken for one name: `score` is 0.5 or more. */
  readonly same: boolean
  /** 0..1, the probability that they are one name: of the pairs scored about 0.8, about 80 % are. */
  readonly score: number
  /** What the names are to each other. */
  readonly relation: NameRelation
  /** Which word answers which, in the order of the first name; empty when the names are different. */
  readonly parts: readonly PartMatch[]
}

/** From this score on two names are called the same. */
export const SAME_FROM = 0.5

/** Two known names of one place are spellings of one another from this probability on, else other names. */
const SPELLED_FROM = 0.2

/** Scores that no evidence has to be weighed for; none is higher than `equal`, no spelling higher than `spelled`. */
export const SURE = {
  equal: 0.997,
  spelled: 0.996,
  established: 0.98,
  alias: 0.96,
  spacing: 0.95,
  otherRuler: 0.05,
  vetoed: 0.006,
  unreadable: 0.0005,
} as const

/** What the score of the words that answer each other is multiplied by for what stands beside them. */
const SHARES = {
  /** Only one of two names has the number of a ruler. */
  numbered: 0.55,
  /** Only one of them is told from his father or son. */
  namesake: 0.2,
  /** Both have words that the other lacks. */
  unanswered: 0.02,
} as const

/**
 * Whether two names are one name, how surely, and why.
 *
 * The words of both names answer each other, joined, divided or in another order where the newspapers differ so, and a
 * learned model prices the letters that changed. Names established in their own right are never spellings of each other:
 * two native names (`حسن`, `حسين`), two countries or large cities (`النيجر`, `نيجيريا`). A name that lacks words of the
 * other is a part of it, less surely the less it says; one that only stands there as a father's name is different. Names
 * of one bearer that share no letters are aliases where the tables know them (`المجر`, `هنغاريا`).
 *
 * The order of the two names does not matter, nor do marks, presentation forms and titles in front. Either name may be in
 * Arabic or Latin letters. Text without such letters and digits is no name and is different from everything. Of a name
 * beyond 160 letters the beginning is compared.
 *
 * @param a - a name
 * @param b - another one
 * @param options - aliases of your own, and what both names are
 * @returns the verdict, its relation and score, and which word answers which
 * @throws KhabarError `bad-option` for a wrong option
 * @example
 * ```ts
 * import { matchNames } from 'khabar'
 * matchNames('جورباتشوف', 'غورباتشوف').parts
 * // → [{ a: 'جورباتشوف', b: 'غورباتشوف', relation: 'spelling', changes: ['g: ج~غ'] }]
 * matchNames('فلاديمير بوتين', 'Vladimir Putin').same
 * // → true
 * matchNames('سالم', 'سليم').relation
 * // → 'different'
 * matchNames('الزعيم', 'نادي الهلال', { aliases: [['الزعيم', 'نادي الهلال']] }).relation
 * // → 'alias'
 * ```
 */
export function matchNames(a: string, b: string, options?: MatchOptions): NameMatch {
  checkString(a, 'the first name')
  checkString(b, 'the second name')
  const rules = resolveMatchOptions(options)
  const left = prepareName(a)
  const right = prepareName(b)
  return isInOrder(left, right) ? matchOf(left, right, rules, false) : matchOf(right, left, rules, true)
}

/** The verdict on names in the order in which they are judged; `turned` where they were asked about the other way round. */
function matchOf(a: PreparedName, b: PreparedName, rules: MatchRules, turned: boolean): NameMatch {
  const { score, relation, links } = judgeNames(a, b, rules)
  if (score < SAME_FROM) return { same: false, score, relation: 'different', parts: [] }
  const parts = titleLinks(a, b)
  for (const link of links) parts.push(link)
  return { same: true, score, relation, parts: parts.map(link => partOf(link, turned)) }
}

/** Titles answer nobody, but what was given is shown. */
function titleLinks(a: PreparedName, b: PreparedName): WordLink[] {
  if (a.titles === 0 && b.titles === 0) return []
  const of = (name: PreparedName): WordSpan | null =>
    name.titles > 0 ? { name, first: 0, last: name.titles } : null
  const [left, right] = [of(a), of(b)]
  if (left && right && lettersOf(left) === lettersOf(right))
    return [{ a: left, b: right, cost: 0, edits: [] }]
  return [
    ...(left ? [{ a: left, b: null, cost: 0, edits: [] }] : []),
    ...(right ? [{ a: null, b: right, cost: 0, edits: [] }] : []),
  ]
}

/** What speaks for two names being one. */
interface Judgement {
  readonly score: number
  readonly relation: NameRelation
  readonly links: readonly WordLink[]
}

/** The judgement on two prepared names in any order, without the words, whose sides depend on it. */
export function judgeEitherWay(a: PreparedName, b: PreparedName): Pick<Judgement, 'score' | 'relation'> {
  return isInOrder(a, b) ? judgeNames(a, b) : judgeNames(b, a)
}

/** Names are always judged in one order, so that both ways to ask get the same answer. */
function isInOrder(a: PreparedName, b: PreparedName): boolean {
  return a.letters <= b.letters
}

const NO_PLACES = [undefined, undefined] as const
const NO_NAME: Judgement = { score: 0, relation: 'different', links: [] }

/** The score of two prepared names and the words behind it. */
function judgeNames(a: PreparedName, b: PreparedName, rules: MatchRules = ANY_KIND): Judgement {
  if (a.words.length === 0 || b.words.length === 0) return NO_NAME
  const links = alignWords(a, b)
  if (rules.aliases && shareOwnAlias(a, b, rules.aliases))
    return { score: SURE.alias, relation: 'alias', links }
  // What the tables join, no letter parts: `اليونان`, `Greece`.
  const areApart = areOthers(a, b, links, rules) && !shareAlias(a, b)
  if (areApart || (rules.persons && areNumberedApart(a, b)))
    return { score: SURE.vetoed, relation: 'different', links }
  if (rules.persons && isOneRulers(a, b)) return { score: SURE.otherRuler, relation: 'different', links }
  if (!rules.persons || !a.suffix === !b.suffix) return judgeWords(a, b, links, rules)
  // Only one of them is numbered: a ruler of that name, or rather the other one.
  const { score } = judgeWords(a, b, links, rules)
  const share = (a.suffix ?? b.suffix)?.counts ? SHARES.numbered : SHARES.namesake
  return { score: score * share, relation: 'part-of', links }
}

/** `لويس الرابع عشر`, `لويس السادس عشر`. */
function areNumberedApart({ suffix: a }: PreparedName, { suffix: b }: PreparedName): boolean {
  return a !== undefined && b !== undefined && a.value !== b.value
}

/** The judgement on the words of two names that answer each other. */
function judgeWords(
  a: PreparedName,
  b: PreparedName,
  links: readonly WordLink[],
  rules: MatchRules,
): Judgement {
  if (a.search === b.search) return { score: SURE.equal, relation: 'equal', links }
  if (joinedSearch(a) === joinedSearch(b)) return { score: SURE.spacing, relation: 'spelling', links }
  const places = rules.places ? ([placesOf(a), placesOf(b)] as const) : NO_PLACES
  if (places[0] && places[1]) {
    const shared = places[0].some(id => places[1]?.includes(id))
    if (!shared) return { score: SURE.vetoed, relation: 'different', links }
    const spelled = links.every(link => link.a && link.b) && spelledAs(links) >= SPELLED_FROM
    return { score: SURE.established, relation: spelled ? 'spelling' : 'alias', links }
  }
  if (shareAlias(a, b)) return { score: SURE.alias, relation: 'alias', links }
  const spelled = Math.min(SURE.spelled, Math.max(spelledAs(links), ...otherSpellings(a, b, places)))
  const open = { a: links.some(link => !link.b), b: links.some(link => !link.a) }
  if (!open.a && !open.b) return { score: spelled, relation: 'spelling', links }
  if (open.a && open.b) return { score: SHARES.unanswered * spelled, relation: 'different', links }
  return { score: spelled * partOfName(links), relation: 'part-of', links }
}

/** How likely words that answer each other are spellings of one another. */
function spelledAs(links: readonly WordLink[]): number {
  const answered = links.filter(link => link.a && link.b)
  // How words differ that share no consonants says nothing.
  if (answered.length > 0 && answered.every(link => link.edits === null)) return SURE.unreadable
  const betweenScripts = answered.some(({ a, b }) => a && b && scriptOf(a) !== scriptOf(b))
  return spellingProbability(spellingEvidence(links), betweenScripts)
}

/** Where one name is an established place: the other against the spellings of it that have as many words. */
function otherSpellings(
  a: PreparedName,
  b: PreparedName,
  [ofA, ofB]: readonly [readonly string[] | undefined, readonly string[] | undefined],
): number[] {
  const [ids, other] = ofA ? [ofA, b] : [ofB, a]
  if (!ids || other.words[0]?.script !== 'arabic') return []
  return establishedSpellings(ids)
    .map(spelling => alignWords(prepareName(spelling), other))
    .filter(links => links.every(link => link.a && link.b))
    .map(spelledAs)
}

function shareAlias(a: PreparedName, b: PreparedName): boolean {
  const rows = aliasesOf(a)
  return rows.length > 0 && aliasesOf(b).some(row => rows.includes(row))
}

/** The aliases of the user outweigh all that the tables say of two names. */
function shareOwnAlias(a: PreparedName, b: PreparedName, own: AliasTable): boolean {
  const rows = findAliases(a.source, own)
  return (
    a.search !== b.search && rows.length > 0 && findAliases(b.source, own).some(row => rows.includes(row))
  )
}
