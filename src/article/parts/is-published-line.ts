import { findDates } from '../../dates/index.js'
import { findTokens, normalize } from '../../letters/index.js'
import { pageLexicon } from './page-lexicon.js'
import type { Line } from './read-lines.js'

const LONGEST = 16
/** `الساعة 10:15 ص بتوقيت غرينتش`, `1446 هـ`: what stands about a date and names no subject. */
const BESIDE =
  /^(?:م|ه|ص|ب|gmt|utc|الساعه|ساعه|بتوقيت|توقيت|غرينتش|غرينيتش|جرينتش|الموافق|العدد|عدد|صباحا|مساء|دقيقه|دقائق)$/u
const STAMP_AND_DIGIT = /^(?<stamp>[^0-9]{0,24}?)(?=[:0-9])/u

/** Whether a line tells when the page was published or changed: a date, a clock, and the words for it, and nothing else. */
export function isPublishedLine({ folded, text, letters, words, closed }: Line): boolean {
  if (words.length > LONGEST || closed) return false
  const { published, filler } = pageLexicon()
  const isStamp = (word: string): boolean => published.has(word) || filler.has(word)
  if (letters.length > 0 && letters.every(isStamp)) return letters.some(word => published.has(word))
  if (!/[0-9]/u.test(folded)) return false
  const dates = findDates(text)
  const kinds = dates.map(date => date.kind)
  if (!kinds.includes('date') && !kinds.includes('time')) return false
  let rest = text
  for (const { start, end } of [...dates].reverse()) rest = `${rest.slice(0, start)} ${rest.slice(end)}`
  const left = findTokens(normalize(rest)).filter(token => token.kind === 'word')
  if (left.every(({ text: word }) => isStamp(word) || BESIDE.test(word))) return true
  // `محمد علي | نشر في 3 يوليو 2024 | سياسة`
  const pieces = folded.split(/[|•·]/u)
  return pieces.length > 1 && pieces.some(piece => isStamped(piece.trim(), isStamp))
}

function isStamped(piece: string, isStamp: (word: string) => boolean): boolean {
  const stamp = STAMP_AND_DIGIT.exec(piece)?.groups?.['stamp']?.trim() ?? ''
  return stamp !== '' && stamp.split(' ').every(isStamp)
}
