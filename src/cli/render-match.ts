import type { NameMatch, PartMatch } from '../names/index.js'
import { countOf } from './count-of.js'
import { hasReadableLetter } from './has-readable-letter.js'
import { renderSection } from './render-section.js'
import { renderTable, type Column } from './render-table.js'
import { bold, type TerminalStyle } from './terminal-style.js'

const COLUMNS: readonly Column[] = [
  { header: 'part' },
  { header: 'relation' },
  { header: 'what' },
  { header: 'text' },
]

/** What a change stands for whose sound is not known. */
const UNNAMED = 'letter'

/**
 * The verdict on two names, for a person to read; it ends with a line end.
 *
 * A name that cannot be compared is told. Aliases get no table: how names of two origins differ by letters explains nothing.
 */
export function renderMatch(
  { a, b }: { readonly a: string; readonly b: string },
  { same, score, relation, parts }: NameMatch,
  style: TerminalStyle,
): string {
  const verdict = same ? `same name, ${RELATIONS[relation]}` : 'different names'
  const lines = [bold(verdict, style), `  score ${score.toFixed(3)}`]
  for (const [which, name] of Object.entries({ A: a, B: b }))
    if (!isReadable(name)) lines.push(`  ${which} has no Arabic or Latin letter and no digit to compare`)
  if (parts.length > 0 && relation !== 'alias') {
    const rows = parts.flatMap((part, index) => partRows(part, index + 1))
    lines.push('', ...renderSection(countOf(parts.length, 'part'), renderTable(COLUMNS, rows, style), style))
  }
  return `${lines.join('\n')}\n`
}

function isReadable(name: string): boolean {
  return hasReadableLetter(name) || /\p{Nd}/u.test(name)
}

const RELATIONS: Readonly<Record<NameMatch['relation'], string>> = {
  'equal': 'equal after folding',
  'spelling': 'another spelling',
  'part-of': 'one a part of the other',
  'alias': 'another name of the same bearer',
  'different': 'different',
}

/** A line for each side and each change: two Arabic words on one line would change places on some terminals. */
function partRows({ a, b, relation, changes }: PartMatch, number: number): string[][] {
  const rows = [
    ...(a === null ? [] : [['A', a]]),
    ...(b === null ? [] : [['B', b]]),
    ...changes.map(change => {
      const colon = change.indexOf(': ')
      return colon === -1 ? [UNNAMED, change] : [change.slice(0, colon), change.slice(colon + 2)]
    }),
  ]
  return rows.map((row, index) => [...(index === 0 ? [String(number), relation] : ['', '']), ...row])
}
