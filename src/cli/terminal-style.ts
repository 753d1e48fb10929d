import type { CommandIo } from './command-io.js'

/** What may be written between the words for the one who looks at them. */
export interface TerminalStyle {
  readonly colors: boolean
  /** Put text of a right-to-left script between U+2068 and U+2069, so that it does not draw its neighbours along. */
  readonly isolates: boolean
}

/** Colours and isolates for a person at a terminal; plain text for a pipe, where they would get into the data. */
export function chooseStyle({ stdout, env }: CommandIo): TerminalStyle {
  const isTerminal = stdout.isTTY === true
  const wantsColors = (env['NO_COLOR'] ?? '') === '' && env['TERM'] !== 'dumb'
  return { colors: isTerminal && wantsColors, isolates: isTerminal }
}

/** Text in bold, where colours are allowed. */
export function bold(text: string, style: TerminalStyle): string {
  return style.colors && text !== '' ? `\u001B[1m${text}\u001B[22m` : text
}

/** Text in grey, where colours are allowed. */
export function dim(text: string, style: TerminalStyle): string {
  return style.colors && text !== '' ? `\u001B[2m${text}\u001B[22m` : text
}

/** Text in a colour of its own, where colours are allowed. */
export function accent(text: string, style: TerminalStyle): string {
  return style.colors && text !== '' ? `\u001B[36m${text}\u001B[39m` : text
}

/** Text between isolates when it holds letters that run from right to left. */
export function isolate(text: string, style: TerminalStyle): string {
  return style.isolates && RIGHT_TO_LEFT.test(text) ? `\u2068${text}\u2069` : text
}

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u
