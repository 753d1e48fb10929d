import { FUTURE_LOOKALIKE_STEMS, FUTURE_LOOKALIKE_WORDS } from '../lexicon/future-lookalikes.js'
import { PAST_LOOKALIKES } from '../lexicon/past-lookalikes.js'
import { FEMININE_LOOKALIKES, LASTING_PRESENTS, PRESENT_LOOKALIKES } from '../lexicon/present-lookalikes.js'
import { lexiconIndex } from '../terms/lexicon-index.js'
import type { Sense } from '../terms/sense.js'

const IMPERFECT_PREFIXES = 'يتن'
const LONG_VOWELS = 'ايو'
const NOUN_ENDS = 'هءاو'
/** Endings of the perfect; those of a pronoun are a noun's as well and tell nothing behind a homograph. */
const ENDINGS = ['ت', 'وا', 'تا', 'تها', 'ته', 'تهم', 'نا']
const NOUN_LIKE_ENDINGS = ['ا', 'ها', 'هم']

/** A perfect by its ending or its pattern: `أعلنت`, `التقيا`, `وصلوا`, `استقبل`, `انفجر`. */
export function isPerfect(word: string): boolean {
  if (isOneOf(PAST_LOOKALIKES, word)) return false
  return isListedPerfect(word) || hasPerfectEnding(word) || isDerived(word)
}

/** `سيلتقي`, `ستجري`: س, a prefix of the imperfect and at least two letters more. */
export function isFutureVerb(word: string): boolean {
  if (word.length < 4 || !word.startsWith('س') || !IMPERFECT_PREFIXES.includes(word.charAt(1))) return false
  return !isOneOf(FUTURE_LOOKALIKE_WORDS, word) && !FUTURE_LOOKALIKE_STEMS.some(stem => word.startsWith(stem))
}

/** An imperfect that tells of something that happens: `يصل`, `تستضيف`, `تنطلق`; not `يقول`, `تمثل`. */
export function isEventfulImperfect(word: string): boolean {
  return (startsLikeImperfect(word) || isFeminineImperfect(word)) && !isOneOf(LASTING_PRESENTS, word.slice(1))
}

/** `تقلع`, `تقصف`: a verb only where one can stand, for the nouns of four letters from `ت` are many. */
export function maybeFeminineImperfect(word: string): boolean {
  const verb = word.length === 4 && word.startsWith('ت') && !word.endsWith('ه') && word.charAt(2) !== 'ا'
  return verb && !isOneOf(FEMININE_LOOKALIKES, word) && !isOneOf(LASTING_PRESENTS, word.slice(1))
}

/** `ي` and two letters more; nouns in `ية` and names are not meant. */
export function startsLikeImperfect(word: string): boolean {
  if (word.length < 3 || !word.startsWith('ي') || isOneOf(PRESENT_LOOKALIKES, word)) return false
  return !word.endsWith('يه') && !word.startsWith('يابان') && !word.startsWith('يمني')
}

/**
 * `تستضيف`, `تجتمع`, `تنطلق`: the feminine of the derived forms. Verbal nouns of this length have a long vowel before their
 * last letter (`تنظيم`); shorter forms share their letters with nouns and are listed.
 */
function isFeminineImperfect(word: string): boolean {
  if (!word.startsWith('ت') || word.length < 5 || word.endsWith('ه')) return false
  if (word.startsWith('تست')) return true
  if (word.length !== 5 || LONG_VOWELS.includes(word.charAt(3))) return false
  return word.charAt(2) === 'ت' || (word.charAt(1) === 'ن' && !LONG_VOWELS.includes(word.charAt(2)))
}

/** A verb of the list with an ending: `أعلنت`, `التقيا`, `دعت`. */
export function isListedPerfect(word: string): boolean {
  return (
    ENDINGS.some(ending => hasListedStem(word, ending, false)) ||
    NOUN_LIKE_ENDINGS.some(ending => hasListedStem(word, ending, true))
  )
}

function hasListedStem(word: string, ending: string, sure: boolean): boolean {
  if (!word.endsWith(ending) || word.length - ending.length < 2) return false
  const stem = word.slice(0, -ending.length)
  const { words } = lexiconIndex()
  // `دعت`, `التقت` lose the last letter of `دعا`, `التقى`.
  const forms = [stem, `${stem}ي`, `${stem}ا`]
  if (stem.endsWith('ا')) forms.push(`${stem.slice(0, -1)}ي`)
  return forms.some(form => words.get(form)?.some(sense => isPast(sense, sure)) === true)
}

function isPast(sense: Sense, sure: boolean): boolean {
  return sense.type === 'tense' && sense.tense === 'past' && !(sure && sense.homograph === true)
}

/**
 * Folding writes the `ة` of nouns as `ه`, so a `ت` at the end is a perfect's, unless it is the `ات` of a plural; `وا` is a
 * perfect's where no imperfect begins.
 */
function hasPerfectEnding(word: string): boolean {
  if (word.length >= 4 && word.endsWith('ت')) return !word.endsWith('ات')
  return word.length >= 5 && word.endsWith('وا') && !'يتن'.includes(word.charAt(0))
}

/** `استقبل`, `استعاد`, `انتقل`, `انفجر`, `اجتمعا`; their nouns have a long vowel before the last letter or end in `ة`. */
function isDerived(word: string): boolean {
  const stem = word.length > 5 && word.endsWith('ا') ? word.slice(0, -1) : word
  if (!stem.startsWith('ا') || NOUN_ENDS.includes(stem.charAt(stem.length - 1))) return false
  if (stem.startsWith('است') && stem.length === 6) return true
  if (stem.length !== 5 || LONG_VOWELS.includes(stem.charAt(3))) return false
  return stem.startsWith('ان') || stem.charAt(2) === 'ت'
}

function isOneOf(list: readonly string[], word: string): boolean {
  return list.includes(word)
}
