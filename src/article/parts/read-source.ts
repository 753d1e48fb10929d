import { foldAgency, pageLexicon, startOf } from './page-lexicon.js'
import type { Line } from './read-lines.js'

const LONGEST_CREDIT = 12
const LONGEST_CAPTION = 45
/** What stands before the agency is the caption: at least so many words. */
const CAPTION_WORDS = 4
const DIVIDER = /[,;/|•·:()+&]|\s-\s?|^-/u
const AND = /\sو(?=\p{L})/u
/** `/انتهى/`, and the initials of the desk: `م.ح/ع.ل`, `ح م/ب ق`. */
const SIGN_OFF = /^[(/[]? ?(?:انتهي|النهايه|\p{L}{1,2}(?:[ ./]{1,3}\p{L}{1,2}){1,5}) ?[./)\]]*$/u
const INITIALS = /^ ?\p{L}{1,2}(?:[ .]{1,2}\p{L}{1,2}){0,2}[ .]*$/u
const BRACKETED_END = /[([] ?(?<source>[^()[\]]{2,60}) ?[)\]]\.?$/u
const DIVIDED_END = /(?:[/|©:]| -|copyright|حقوق النشر) ?(?<source>[^/|()©:-]{2,40})$/u

/** Whether a piece of text is an agency, or several: `رويترز، أ ف ب`. */
export function isAgency(folded: string): boolean {
  const { agencies } = pageLexicon()
  const isOne = (piece: string): boolean => agencies.has(foldAgency(piece))
  const pieces = folded.split(DIVIDER).filter(piece => foldAgency(piece) !== '')
  return pieces.length > 0 && pieces.every(piece => isOne(piece) || piece.split(AND).every(isOne))
}

/** Whether a line tells where words or pictures come from, and nothing else: `المصدر: وكالات`, `(رويترز)`, `م.ح/ع.ل`. */
export function isCredit({ folded, words }: Line): boolean {
  if (words.length === 0 || words.length > LONGEST_CREDIT) return false
  const { credit } = pageLexicon()
  if (SIGN_OFF.test(folded) || isAgency(folded)) return true
  const pieces = folded.split(/[/-]/u)
  if (pieces.length > 1 && pieces.every(piece => INITIALS.test(piece) || isAgency(piece))) return true
  const word = startOf(folded, credit)
  if (word === null) return false
  const behind = folded.slice(word.length).trim()
  return /^[:•|/-]/u.test(behind) || behind === '' || isAgency(behind)
}

/** Whether a line is the text of a picture: it opens as one, or ends with the agency or the archive. */
export function isCaption({ folded, words, text }: Line): boolean {
  if (words.length === 0 || words.length > LONGEST_CAPTION) return false
  const { caption, archive } = pageLexicon()
  const opened = startOf(folded, caption)
  if (opened !== null && (opened.includes(' ') || /^ ?[:|]/u.test(folded.slice(opened.length)))) return true
  const bracketed = BRACKETED_END.exec(folded)
  if (bracketed !== null) {
    const source = bracketed.groups?.['source'] ?? ''
    const before = folded.slice(0, bracketed.index).trimEnd()
    // Behind a full stop the brackets sign the article off.
    if (/[.!?]["'»)]?$/u.test(before)) return false
    return words.length > CAPTION_WORDS && isSource(source, archive)
  }
  const source = DIVIDED_END.exec(folded)?.groups?.['source'] ?? ''
  if (source === '') return /[/©] ?[a-z ]{2,30}$/u.test(folded) && /\p{Script=Arabic}/u.test(text)
  return words.length > CAPTION_WORDS && isSource(source, archive)
}

/** `أرشيفية`, `صورة أرشيفية`, `رويترز`, `أرشيفية - رويترز`. */
function isSource(source: string, archive: ReadonlySet<string>): boolean {
  if (isAgency(source)) return true
  const told = startOf(source, pageLexicon().credit)
  if (told !== null) return /^ ?:/u.test(source.slice(told.length)) || isAgency(source.slice(told.length))
  const words = source.split(/[\s,/-]+/u).filter(word => word !== '')
  const [first = ''] = words
  return archive.has(first) && words.every(word => archive.has(word) || isAgency(word))
}
