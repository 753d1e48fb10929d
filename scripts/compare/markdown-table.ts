/** A cell of a table. */
export type Cell = string | number

/** A Markdown table. A column that begins with a figure is flush right. */
export function markdownTable(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const line = (cells: readonly Cell[]): string => `| ${cells.join(' | ')} |`
  const rule = head.map((_, at) => (/^[0-9]/u.test(String(rows[0]?.[at])) ? '---:' : '---'))
  return [line(head), `|${rule.join('|')}|`, ...rows.map(line)].join('\n')
}

/** `97.4` for 0.97441. */
export function percent(share: number): string {
  return (100 * share).toFixed(1)
}

/** `7 of 9`. */
export function ratio(part: number, whole: number): string {
  return `${String(part)} of ${String(whole)}`
}
