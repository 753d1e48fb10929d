import { type Cell, markdownTable } from '../scripts/compare/markdown-table.js'
import type { AreaResult, GroupResult, Results } from './results.js'
import type { Machine } from './machine.js'

/** What RESULTS.md says of an area besides its figures. */
export interface AreaText {
  readonly id: string
  readonly title: string
  readonly about: string
}

const HEAD = `# Speed

Written by \`npm run bench\`; the same figures are in [ratios.json](ratios.json). Some areas alone: \`npm run bench -- letters dates\`
prints them, and with \`--write\` they are written. \`--full\` adds the areas that take minutes.

Everything runs in one process, khabar bundled as its package is, the candidates in turns: in each round every one runs once, in
an order of its own. A time is that which processors have worked, all threads together, for a clock measures the other programs
of the machine, too; it is the median of all rounds, the quartiles beside it hold half of them, and «time» is the median of
the ratios of each round: how many times as long something takes as khabar's first row, for as much input. Texts, names and
pairs are those of the repository (\`test/corpus\`, \`test/discover\`, \`test/names/pairs\`), so that everybody can measure again.
How well all of them do what they do is in [docs/comparison.md](../docs/comparison.md).

Machines differ, and so do the rates; the ratios differ less. A change is held against \`main\` by ratios alone, measured in one
process (\`npm run bench:against -- FOLDER\`).
`

/** RESULTS.md. */
export function renderResults({ peers, areas }: Results, texts: readonly AreaText[]): string {
  const measured = texts.flatMap(text => {
    const result = areas[text.id]
    return result === undefined ? [] : [renderArea(text, result)]
  })
  const table = markdownTable(
    ['beside khabar', 'version', 'licence'],
    peers.map(({ name, version, licence }): Cell[] => [name, `\`${version}\``, licence]),
  )
  return [HEAD, ...measured, `## What is beside khabar\n\n${table}\n`].join('\n')
}

function renderArea({ id, title, about }: AreaText, { machine, groups }: AreaResult): string {
  return [
    `## ${title}\n\n${about}\n\n\`npm run bench -- ${id}\` ${machineLine(machine)}\n`,
    ...groups.map(renderGroup),
  ].join('\n')
}

function machineLine({ cores, day, memory, node, processor, system }: Machine): string {
  return `on ${day}: ${processor}, ${cores} cores, ${memory}, ${system}, Node ${node}.`
}

/** The table of a group. */
export function renderGroup({ figures = {}, rows, title, unit }: GroupResult): string {
  const table = markdownTable(
    ['', 'ms', 'quartiles', `${unit}/s`, 'time'],
    rows.map(({ isOwn, lower, median, name, rate, ratio, upper }): Cell[] => [
      isOwn ? `**${name}**` : name,
      figure(median),
      `${figure(lower)} – ${figure(upper)}`,
      figure(rate),
      `${figure(ratio, 2)} ×`,
    ]),
  )
  const known = Object.entries(figures).map(([what, value]) => `${figure(value)} ${what}`)
  return `### ${title}\n\n${table}\n${known.length > 0 ? `\n${known.join(', ')}.\n` : ''}`
}

/** A number with so many digits that mean something: `1,230`, `0.12`. */
export function figure(value: number, digits = 3): string {
  return Number(value.toPrecision(digits)).toLocaleString('en', {
    maximumFractionDigits: 20,
    minimumFractionDigits: 0,
  })
}
