/** A key that an object of JSON has a second time. */
export interface DoubledKey {
  readonly key: string
  /** The line of the second one, from 1 on. */
  readonly line: number
}

/**
 * The first key that stands twice in an object of JSON, which parsers read as if the earlier one were not there; keys of
 * objects within it are not looked at.
 *
 * @param json - well-formed JSON text, an object at the top
 * @returns `null` where every key stands once
 */
export function findDoubledKey(json: string): DoubledKey | null {
  const seen = new Set<string>()
  let line = 1
  let depth = 0
  let isKey = false
  for (const [token] of json.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{},\n]/gu)) {
    if (token === '\n') {
      line += 1
      continue
    }
    if (isKey && token.startsWith('"')) {
      const key = JSON.parse(token) as string
      if (seen.has(key)) return { key, line }
      seen.add(key)
    }
    if (token === '[' || token === '{') depth += 1
    if (token === ']' || token === '}') depth -= 1
    isKey = depth === 1 && (token === ',' || token === '{')
  }
  return null
}
