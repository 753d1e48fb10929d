import type { MappingCharFilter, PatternCharFilter } from '../../src/export/index.js'

type CharFilter = MappingCharFilter | PatternCharFilter

/**
 * Char filters of Elasticsearch as its reference documents them, for there is no server here to ask:
 *
 * - `mapping`: a rule is `from=>to`, both trimmed, with `\\`, `\n`, `\t`, `\r`, `\b`, `\f` and `\uXXXX` read as escapes; the longest
 *   `from` that stands at a place is replaced, and what was written is not looked at again. `to` may be empty, and no `from`
 *   may stand twice.
 * - `pattern_replace`: `java.util.regex.Matcher.replaceAll`. The patterns use what Java and JavaScript have in common, but
 *   that Java writes a code point as `\x{…}`; a group without a part in the match gives nothing.
 */
export function createCharFilter(filter: CharFilter): (text: string) => string {
  return filter.type === 'mapping' ? createMapping(filter.mappings) : createReplacement(filter)
}

function createMapping(mappings: readonly string[]): (text: string) => string {
  const rules = new Map<string, string>()
  for (const rule of mappings) {
    const arrow = rule.lastIndexOf('=>')
    if (arrow < 0) throw new Error(`Invalid Mapping Rule : [${rule}]`)
    const from = readEscapes(rule.slice(0, arrow).trim())
    if (from === '' || rules.has(from)) throw new Error(`no place for the rule [${rule}]`)
    rules.set(from, readEscapes(rule.slice(arrow + 2).trim()))
  }
  const longest = Math.max(...Array.from(rules.keys(), from => from.length))
  return text => {
    let mapped = ''
    for (let at = 0; at < text.length;) {
      let length = Math.min(longest, text.length - at)
      while (length > 0 && !rules.has(text.slice(at, at + length))) length -= 1
      mapped += length === 0 ? text.charAt(at) : (rules.get(text.slice(at, at + length)) ?? '')
      at += Math.max(length, 1)
    }
    return mapped
  }
}

const SIMPLE: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f' }

function readEscapes(text: string): string {
  return text.replace(/\\(?:u([0-9A-Fa-f]{4})|([^]))/gu, (_, hex: string | undefined, letter: string) =>
    hex === undefined ? (SIMPLE[letter] ?? letter) : String.fromCharCode(Number.parseInt(hex, 16)),
  )
}

function createReplacement({ pattern, replacement }: PatternCharFilter): (text: string) => string {
  const inJavaScript = new RegExp(pattern.replace(/\\x\{/gu, String.raw`\u{`), 'gu')
  return text => text.replace(inJavaScript, replacement)
}
