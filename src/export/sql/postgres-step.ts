import { codeClass, rewriteCodes } from '../code-class.js'
import type { FoldStep, MapStep } from '../fold-step.js'
import { isPlain } from '../is-plain.js'

/** A class of characters in a regular expression of PostgreSQL; no text of its holds U+0000. */
export function postgresClass(codes: Iterable<number>): string {
  return `[${postgresPattern(codeClass([...codes].filter(code => code > 0)))}]`
}

/** A pattern as PostgreSQL writes it. */
function postgresPattern(pattern: string): string {
  return rewriteCodes(pattern, code => (code < 0x80 && code > 0x20 ? plainAscii(code) : escaped(code)))
}

/** A string as PostgreSQL writes it: what is not seen as an escape. */
function postgresString(text: string): string {
  const isEscaped = Array.from(text).some(character => !isPlain(character))
  const written = Array.from(text, character => {
    if (character === "'") return "''"
    if (character === '\\') return isEscaped ? '\\\\' : '\\'
    return isPlain(character) ? character : escaped(character.codePointAt(0) ?? 0)
  })
  return `${isEscaped ? 'E' : ''}'${written.join('')}'`
}

/** The statements that do a step to the variable `t`, in lines, under a comment. */
export function postgresStep(step: FoldStep): string[] {
  const comment = `-- ${step.about}`
  if (step.kind === 'rewrite') {
    const replacement = step.replacement.replace(/\$([1-9])/gu, '\\$1')
    return [comment, assigned(`'${postgresPattern(step.pattern)}'`, postgresString(replacement))]
  }
  const written = new Set(step.pairs.values())
  if (written.size > FEW) return [comment, ...mapped(step)]
  const lines = Array.from(written, text => {
    const codes = [...step.pairs].filter(pair => pair[1] === text).map(pair => pair[0])
    return assigned(`'${postgresClass(codes)}${text === '' ? '+' : ''}'`, postgresString(text))
  })
  return [comment, ...lines]
}

/** `translate` compares each letter of a text with each of a list: for few results patterns are quicker. */
const FEW = 2

function assigned(pattern: string, replacement: string): string {
  return `t := regexp_replace(t, ${pattern}, ${replacement}, 'g');`
}

/** Characters that become one are exchanged at once; of those that become the same word all but the first join it. */
function mapped({ pairs }: MapStep): string[] {
  const words = new Map<string, string>()
  let from = ''
  let to = ''
  for (const [code, written] of pairs) {
    const character = String.fromCodePoint(code)
    const first = words.get(written)
    if (written.length > 1 && first === undefined) words.set(written, character)
    else {
      from += character
      to += first ?? written
    }
  }
  return [
    ...(from === '' ? [] : ['t := translate(t,', `  ${postgresString(from)},`, `  ${postgresString(to)});`]),
    ...replaced([...words].map(([word, character]) => [character, word])),
  ]
}

function replaced(pairs: readonly (readonly [from: string, to: string])[]): string[] {
  const written = pairs.map(([from, to]) => `${postgresString(from)}, ${postgresString(to)}`)
  if (written.length < LOOPED_FROM) return written.map(pair => `t := replace(t, ${pair});`)
  const rows: string[] = []
  for (const pair of written) {
    const last = rows.at(-1)
    if (last !== undefined && last.length < ROW_LENGTH) rows[rows.length - 1] = `${last}, [${pair}]`
    else rows.push(`[${pair}]`)
  }
  return [
    'FOREACH pair SLICE 1 IN ARRAY ARRAY[',
    ...rows.map((row, at) => `  ${row}${at < rows.length - 1 ? ',' : ''}`),
    '] LOOP',
    '  t := replace(t, pair[1], pair[2]);',
    'END LOOP;',
  ]
}

/** Fewer replacements than these stand each on a line. */
const LOOPED_FROM = 9
const ROW_LENGTH = 90

function escaped(code: number): string {
  const hex = code.toString(16).toUpperCase()
  return code > 0xffff ? `\\U${hex.padStart(8, '0')}` : `\\u${hex.padStart(4, '0')}`
}

function plainAscii(code: number): string {
  const character = String.fromCharCode(code)
  return /[A-Za-z0-9]/u.test(character) ? character : escaped(code)
}
