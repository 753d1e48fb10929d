import { bareForms } from './bare-forms.js'
import { foreignOdds } from './foreign-letters.js'
import { isVerb } from './is-common-word.js'
import type { TextWord } from './read-words.js'
import { wordSets } from './word-sets.js'

/** The letter that carries it; the mark itself is seldom written. */
const TANWIN = 'ا'
/** Active participles, folded: `قائل`, `مؤكد`, `مشير`. */
const PARTICIPLE = /^(?:م\p{L}{3,4}|\p{L}ا\p{L}{2})$/u

/** `باسيل قائلا`, `روته أمينا عاما`: how somebody does something, or what he becomes. */
export function isAccusative({ raw, text }: TextWord): boolean {
  if (!raw.endsWith(TANWIN)) return false
  const stem = text.slice(0, -1)
  const { officeHeads, nominals } = wordSets()
  return officeHeads.has(stem) || nominals.has(stem) || (PARTICIPLE.test(stem) && foreignOdds(text) <= 0)
}

/** A noun that is no office, no object with its tanwin and nothing of somebody's. */
export function isPlainNoun({ text, raw, definite }: TextWord): boolean {
  const { officeHeads, titles, organisationHeads } = wordSets()
  return (
    !definite &&
    !isVerb(text) &&
    !wordSets().adjectives.has(text) &&
    ![officeHeads, titles, organisationHeads].some(set => bareForms(text).some(form => set.has(form))) &&
    !/(?:[ةا]|ه|ها|هم|ين|ون|ات)$/u.test(raw) &&
    !/^[ولبفك]/u.test(text)
  )
}
