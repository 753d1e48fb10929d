import fc from 'fast-check'
import { mixedText } from '../letters/mixed-text.js'
import { newsString } from './news-strings.js'
import { ruleText } from './rule-text.js'

const isText = (text: string): boolean => !/[\p{Cs}\0]/u.test(text)

/** Strings of news, as many as wanted, the same in each run. */
export const newsStrings = (count: number): string[] => fc.sample(newsString.filter(isText), count)

/** Random strings over all Arabic blocks and what meets them, with the rules' own characters overrepresented. */
export const randomStrings = (count: number): string[] =>
  fc.sample(fc.oneof(mixedText, ruleText).filter(isText), count)

/** Every character of the Basic Multilingual Plane that a database can hold, alone or with something before and behind it. */
export function everyCharacter(before = '', behind = ''): string[] {
  return Array.from({ length: 0xffff }, (_, at) => String.fromCharCode(at + 1))
    .filter(isText)
    .map(character => before + character + behind)
}

/** The same number of characters in fewer texts, for servers to which each text is a row. */
export function inRows(texts: readonly string[]): string[] {
  return Array.from({ length: Math.ceil(texts.length / ROW) }, (_, at) =>
    texts.slice(at * ROW, at * ROW + ROW).join(''),
  )
}

const ROW = 50

/** Where two lists of folded texts differ, for a message: the source first. */
export function differences(
  sources: readonly string[],
  got: readonly string[],
  wanted: readonly string[],
): string[] {
  const shown = (text: string | undefined): string =>
    JSON.stringify(text ?? null).replaceAll(/[^\x20-\x7e]/gu, escapeUnit)
  return sources.flatMap((source, at) =>
    got[at] === wanted[at] ? [] : [`${shown(source)}: ${shown(got[at])}, not ${shown(wanted[at])}`],
  )
}

function escapeUnit(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`
}
