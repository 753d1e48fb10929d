/** Of the folded letters, those of the Arabic script; presentation forms are folded. */
const FIRST_ARABIC = 0x0600
const LAST_ARABIC = 0x08ff

/** What is written onto foreign words as well: `الـBBC`, `وبالـCIA`. */
const CLITICS_ALONE = /^[وف]?(?:[بكل]?(?:ال)?|لل)$/u

/**
 * The stretches of a folded word in one script each: `فيروسcovid` is two words. Clitics and the article stay on what they
 * are written onto, for the readings of the word.
 *
 * @param word - a word of folded text (preset `search`)
 * @returns where each part starts and ends
 */
export function wordParts(word: string): [start: number, end: number][] {
  const parts: [start: number, end: number][] = []
  let start = 0
  for (let at = 1; at < word.length; at++) {
    if (isArabic(word, at) === isArabic(word, at - 1)) continue
    if (start === 0 && CLITICS_ALONE.test(word.slice(0, at))) continue
    parts.push([start, at])
    start = at
  }
  parts.push([start, word.length])
  return parts
}

/** Whether an Arabic letter stands in a folded word at an offset. */
export function isArabic(word: string, at: number): boolean {
  const code = word.charCodeAt(at)
  return code >= FIRST_ARABIC && code <= LAST_ARABIC
}
