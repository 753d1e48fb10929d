import { alignNormalized, findTokens, type Token } from '../../letters/index.js'

/** A word of a name; hyphens, apostrophes and the dots of initials hold it together: `كي-مون`, `O'Neil`, `J.D`. */
export interface NameToken {
  readonly folded: string
  /** Offset into the caller's text. */
  readonly start: number
  readonly end: number
  readonly isLatin: boolean
}

interface NameTokens {
  readonly words: readonly NameToken[]
  /** What stands in brackets or behind an Arabic comma, as offsets into the caller's text. */
  readonly qualifier: readonly [start: number, end: number] | null
  /** The comma of `Surname, Given`. */
  readonly comma: { readonly start: number } | null
}

const LATIN = /^[\p{Script=Latin}\p{M}]/u
const JOINERS = "-'’‐‑."
const QUALIFIERS: readonly string[] = ['،', '(', '[']
const CLOSERS = ')]'
const COMMA = ','
const DOT = '.'

/** The words of a name with their offsets into it, and the signs that divide it. */
export function nameTokens(name: string): NameTokens {
  const aligned = alignNormalized(name, 'search')
  const tokens = findTokens(aligned.text)
  const words: NameToken[] = []
  let comma: { start: number } | null = null
  let joins = false
  let areLatin = true
  for (const [at, token] of tokens.entries()) {
    const [start, end] = aligned.toSource(token.start, token.end)
    const sign = name.slice(start, end)
    if (words.length > 0 && (QUALIFIERS.includes(sign) || (sign === COMMA && !areLatin)))
      return { words, qualifier: restOf(name, end), comma }
    if (token.kind !== 'word' && token.kind !== 'number') {
      if (sign === COMMA && comma === null && words.length > 0) comma = { start }
      joins = JOINERS.includes(token.text) && touches(tokens, at)
      continue
    }
    const last = words.at(-1)
    if (joins && last)
      words[words.length - 1] = { ...last, folded: `${last.folded}-${token.text}`, end: dotted(end) }
    else {
      const isLatin = LATIN.test(token.text)
      words.push({ folded: token.text, start, end: dotted(end), isLatin })
      areLatin &&= isLatin
    }
    joins = false
  }
  return { words, qualifier: null, comma: areLatin ? comma : null }

  /** The dot of `Jr.` and `د.` belongs to the word. */
  function dotted(end: number): number {
    return name.charAt(end) === DOT ? end + 1 : end
  }
}

/** Whether nothing but the sign stands between its neighbours, and no title's dot: `د.أحمد` is two words. */
function touches(tokens: readonly Token[], at: number): boolean {
  const [before, sign, after] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (!sign || before?.end !== sign.start || after?.start !== sign.end) return false
  return sign.text !== DOT || (LATIN.test(before.text) && before.text.length === 1)
}

/** The rest of the name without blanks and a closing bracket; null for nothing. */
function restOf(name: string, from: number): readonly [number, number] | null {
  let [start, end] = [from, name.length]
  while (start < end && name.charAt(start).trim() === '') start++
  while (end > start && (CLOSERS.includes(name.charAt(end - 1)) || name.charAt(end - 1).trim() === '')) end--
  return end > start ? [start, end] : null
}
