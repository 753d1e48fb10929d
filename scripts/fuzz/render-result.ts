import { ENTRIES, ROWS } from '../../test/fuzz/all-functions.js'
import { sumTallies, type Tally } from '../../test/fuzz/tallies.js'
import { whereMeasured } from '../reliability-page.js'

/** A run of the fuzzer. */
export interface FuzzRun {
  readonly seed: number
  readonly jobs: number
  readonly seconds: number
  /** For each row. */
  readonly tallies: readonly Tally[]
}

/** The run as a table of Markdown, a line for each entry and one for all of them, and what it was run with. */
export function renderResult({ seed, jobs, seconds, tallies }: FuzzRun): string[] {
  const areas = ENTRIES.map(({ entry, functions }) => {
    const own = tallies.filter((_, row) => ROWS[row]?.entry === entry)
    const fewest = Math.min(...own.map(tally => tally.inputs))
    const slowest = own.find(tally => tally.longest === sumTallies(own).longest)
    const row = ROWS.find((one, at) => one.entry === entry && tallies[at] === slowest)
    return line(entry, functions.length, sumTallies(own), fewest, row?.names[0] ?? '')
  })
  const all = sumTallies(tallies)
  const fewest = Math.min(...tallies.map(tally => tally.inputs))
  const minutes = (seconds / 60).toFixed(0)
  const rate = count(Math.round(all.inputs / seconds))
  return [
    '| entry | rows | inputs | fewest of a row | failures | longest of an input | of |',
    '|---|--:|--:|--:|--:|--:|---|',
    ...areas,
    line('**all**', ROWS.length, all, fewest, ''),
    '',
    `Seed ${seed}, ${jobs === 1 ? 'one job' : `${jobs} jobs`}, ${minutes} minutes, ${rate} inputs/s; ${whereMeasured()}.`,
  ]
}

function line(title: string, rows: number, tally: Tally, fewest: number, slowest: string): string {
  const cells = [title, rows, count(tally.inputs), count(fewest), tally.failures, duration(tally.longest)]
  return `| ${cells.join(' | ')} | ${slowest === '' ? '' : `\`${slowest}\``} |`
}

function count(value: number): string {
  return value.toLocaleString('en')
}

function duration(milliseconds: number): string {
  return milliseconds < 1000 ? `${milliseconds.toFixed(1)} ms` : `${(milliseconds / 1000).toFixed(1)} s`
}
