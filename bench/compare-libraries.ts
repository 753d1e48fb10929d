import type { Area, Group, Library } from './area.js'
import type { ComparedRow } from './judge-ratios.js'
import { type Candidate, measure, ratioOf } from './measure.js'

/** The libraries that are held against each other. */
export interface Versions {
  readonly change: Library
  readonly main: Library
}

/** As few rounds tell too little of what a machine does meanwhile. */
const LEAST_ROUNDS = 7

/**
 * How many times as long the change takes as main, for each row of khabar, both of them in turns in this process.
 *
 * @param areas - their groups are made for both
 * @param isWanted - whether a group is measured, by `AREA/GROUP`
 * @param report - is told each row, and what cannot be compared
 */
export function compareLibraries(
  areas: readonly Area[],
  { change, main }: Versions,
  isWanted: (group: string) => boolean,
  report: (line: string) => void,
): ComparedRow[] {
  return areas.flatMap(area => {
    try {
      return compareArea(area, { change, main }, isWanted, report)
    } catch (error) {
      // Main may lack what the change adds; that the change itself works is for the tests to say.
      report(`${area.id}: cannot be compared: ${String(error)}`)
      return []
    }
  })
}

function compareArea(
  area: Area,
  { change, main }: Versions,
  isWanted: (group: string) => boolean,
  report: (line: string) => void,
): ComparedRow[] {
  const compared: ComparedRow[] = []
  const groupsOfMain = area.groups(main)[Symbol.iterator]()
  for (const group of area.groups(change)) {
    const other = groupsOfMain.next().value as Group
    const id = `${area.id}/${group.id}`
    if (!isWanted(id)) continue
    const times = measure([...named(group.own, 'change'), ...named(other.own, 'main')], {
      rounds: Math.max(group.rounds ?? 0, LEAST_ROUNDS),
      ...(group.warmUps !== undefined && { warmUps: group.warmUps }),
    })
    for (const { name } of group.own) {
      const [ours = [], theirs = []] = [times.get(`change ${name}`), times.get(`main ${name}`)]
      const row = { row: `${id}/${name}`, ratio: ratioOf(ours, theirs) }
      report(`${row.ratio.toFixed(2)}  ${row.row}`)
      compared.push(row)
    }
  }
  return compared
}

function named(candidates: readonly Candidate[], version: string): Candidate[] {
  return candidates.map(candidate => ({ ...candidate, name: `${version} ${candidate.name}` }))
}
