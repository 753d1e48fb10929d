import { ARTICLE } from '../../letters/article.js'
import type { WordLink } from './align-words.js'
import { STEPS_PER_NAT } from '../edits/edit-model.js'
import { isNativeWord, knownWords } from './known-words.js'
import { factsOf, nativeOf, placesOf } from '../prepare/name-facts.js'
import type { PreparedName } from '../prepare/prepare-name.js'
import type { MatchRules } from './match-options.js'
import { isNumber, wordRole } from '../parse/name-roles.js'
import { scriptOf, searchOf, type WordSpan } from '../prepare/word-span.js'

const SHADDA = '\u0651'
/** Slavic family names of men, and of women, in both scripts, folded. */
const OF_MEN = /(?:وف|يف|ين|ov|ev|in|off|eff)$/u
const OF_WOMEN = /(?:وفا|يفا|ينا|وفه|يفه|ova|eva|ina)$/u
/** Letters that no newspaper takes for one another in an Arabic word. */
const NATIVE_CONSONANT = /^[بتثجحخدذرزسشصضطظعغفقكلمن]/u
/** Words with an article that end as adjectives do, folded. */
const FAMILY = /^ال\p{L}{2,}ي$|^[ae]l-?\p{L}{3,}[iy]$/u
/** A g that Arabic does not have: `الكيلاني`, `الجيلاني`. */
const IRAQI_G = /^[جغقك]/u
const NASALS = 'نم'
/** In steps of the edit model: an exchange dearer than this is seldom seen. */
const SELDOM = 4 * STEPS_PER_NAT
/** `Surname, Given` and its Arabic comma. */
const COMMA = /[,،]/u

/** Whether something in two names, however near their letters are, says that they are of different bearers. */
export function areOthers(
  a: PreparedName,
  b: PreparedName,
  links: readonly WordLink[],
  rules: MatchRules,
): boolean {
  return (
    (rules.places && isOtherByShadda(a, b)) ||
    links.some(link => isOtherWord(link, rules)) ||
    (rules.persons && areOtherPersons(a, b, links))
  )
}

function areOtherPersons(a: PreparedName, b: PreparedName, links: readonly WordLink[]): boolean {
  return (
    links.some(isOtherGender) ||
    links.some(
      link =>
        (links.length === 1 || haveArticles(link)) &&
        exchangesNativeConsonant(link, links.length === 1 ? 0 : SELDOM),
    ) ||
    areNativesReordered(a, b, links)
  )
}

/**
 * Whether only one of two names says by its title that it is a ruler's, a pope's or a saint's, whose given name, all that
 * is said of them, many bear: `الملك تشارلز`, `سانت تشارلز`; `البابا فرنسيس`, `فورت فرانسيس`.
 */
export function isOneRulers(a: PreparedName, b: PreparedName): boolean {
  if (!a.calledByGiven && !b.calledByGiven) return false
  const given = (name: PreparedName): boolean =>
    name.calledByGiven && name.words.length - (name.suffix?.words ?? 0) === name.titles + 1
  const title = (name: PreparedName): string => name.letters.slice(0, name.words[name.titles - 1]?.end ?? 0)
  if (!given(a) && !given(b)) return false
  if (a.titles > 0 && b.titles > 0) return a.words[0]?.script === b.words[0]?.script && title(a) !== title(b)
  return a.words.length - a.titles !== b.words.length - b.titles
}

/**
 * Whether only one of two names that folding makes equal writes a shadda, where places of both spellings are known:
 * `عمّان` is Amman, `عمان` without it Oman.
 */
function isOtherByShadda(a: PreparedName, b: PreparedName): boolean {
  if (a.search !== b.search || a.source.includes(SHADDA) === b.source.includes(SHADDA)) return false
  return (placesOf(a)?.length ?? 0) > 1
}

function isOtherWord({ a, b, cost }: WordLink, rules: MatchRules): boolean {
  if (!a || !b || cost === 0) return false
  // `بوينغ 737`, `بوينغ 777`: a number has one spelling, so that two which differ are two.
  if (isNumber(factsOf(a).search) && isNumber(factsOf(b).search)) return true
  const known = knownWords(a, b)
  return known === 'two places' ? rules.places : known === 'two' && rules.persons
}

/** `لافروف` and `لافروفا`, `Putin` and `Putina`: a man and a woman. */
function isOtherGender({ a, b, cost }: WordLink): boolean {
  if (!a || !b || cost === 0) return false
  const [x, y] = [searchOf(a), searchOf(b)]
  return (OF_MEN.test(x) && OF_WOMEN.test(y)) || (OF_WOMEN.test(x) && OF_MEN.test(y))
}

/** `الحضري`, `الحصري`: a foreign name whose letters newspapers choose seldom has the article. */
function haveArticles({ a, b }: WordLink): boolean {
  return [a, b].every(span => span?.name.words[span.first]?.search.startsWith(ARTICLE))
}

/**
 * Whether one word is a listed native name and the other has another consonant in its place: `نصر`, `نسر`. What newspapers
 * choose between in foreign names (`ج غ`, `س ص`) is fixed in native ones.
 */
function exchangesNativeConsonant({ a, b, cost, edits }: WordLink, dearerThan: number): boolean {
  if (!a || !b || cost === 0 || !edits || scriptOf(a) !== 'arabic' || scriptOf(b) !== 'arabic') return false
  if ((nativeOf(a)?.listed ?? false) === (nativeOf(b)?.listed ?? false)) return false
  return edits.some(edit => {
    if (edit.cost <= dearerThan) return false
    const x = factsOf(a).letters.slice(edit.leftStart, edit.leftEnd)
    const y = factsOf(b).letters.slice(edit.rightStart, edit.rightEnd)
    return (
      !isNasalBeforeB(a.name.letters, edit.leftStart) &&
      !(dearerThan > 0 && IRAQI_G.test(x) && IRAQI_G.test(y)) &&
      NATIVE_CONSONANT.test(x) &&
      NATIVE_CONSONANT.test(y) &&
      x.at(0) !== y.at(0) &&
      x.at(-1) !== y.at(-1)
    )
  })
}

/** `جنبلاط`, `جمبلاط`: before ب both are said as م. */
function isNasalBeforeB(letters: string, at: number): boolean {
  return NASALS.includes(letters.charAt(at)) && letters.charAt(at + 1) === 'ب'
}

/**
 * Whether native names stand in another order, which makes the son the father: `محمد علي`, `علي محمد`. A comma says that the
 * family name was put in front, and so does its article: `القذافي معمر`.
 */
function areNativesReordered(a: PreparedName, b: PreparedName, links: readonly WordLink[]): boolean {
  if (COMMA.test(a.source) || COMMA.test(b.source)) return false
  const answered: [a: WordSpan, b: WordSpan][] = []
  for (const link of links) {
    if (!link.a || !link.b || (isParticle(link.a) && isParticle(link.b))) continue
    if (!isNativeWord(link.a) && !isNativeWord(link.b)) return false
    answered.push([link.a, link.b])
  }
  if (isInOrder(answered)) return false
  const isMoved = (family: readonly WordSpan[] | undefined, rest: typeof answered): boolean =>
    family !== undefined && family.some(isFamily) && isInOrder(rest)
  return !isMoved(answered[0], answered.slice(1)) && !isMoved(answered.at(-1), answered.slice(0, -1))
}

function isInOrder(answered: readonly (readonly [WordSpan, WordSpan])[]): boolean {
  return answered.every(([, b], at) => at === 0 || b.first > (answered[at - 1]?.[1].first ?? 0))
}

/** `السيسي`, `القذافي`: what ends as an adjective behind an article says where the bearer's people come from. */
function isFamily(span: WordSpan): boolean {
  return FAMILY.test(searchOf(span))
}

function isParticle(span: WordSpan): boolean {
  const role = wordRole(searchOf(span))
  return role === 'child' || role === 'particle'
}
