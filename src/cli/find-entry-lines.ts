/**
 * The line on which each element of a JSON array starts.
 *
 * @param json - well-formed JSON text, an array at the top
 * @returns line numbers from 1 on, in the order of the elements
 */
export function findEntryLines(json: string): number[] {
  const lines: number[] = []
  let line = 1
  let depth = 0
  let awaited = false
  for (const [token] of json.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{},\n]|[^\s"[\]{},]+/gu)) {
    if (token === '\n') {
      line += 1
      continue
    }
    const closes = token === ']' || token === '}'
    if (awaited && !closes) lines.push(line)
    if (token === '[' || token === '{') depth += 1
    if (closes) depth -= 1
    awaited = depth === 1 && (token === ',' || token === '[')
  }
  return lines
}
