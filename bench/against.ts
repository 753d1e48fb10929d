// What scripts/run-bench.mjs bundles and runs for npm run bench:against: khabar of this checkout and of another one in one process,
// row by row. What has lost a fifth of its rate or more is measured again in a new process, into which the two are loaded in the
// other order, and once more: engines are lucky with one of two equal copies. Exits with 1 for what has lost each time.
import { fork } from 'node:child_process'
import { parseArgs } from 'node:util'
import type { Library } from './area.js'
import { AREAS } from './areas.js'
import { chooseAreas } from './choose-areas.js'
import { compareLibraries, type Versions } from './compare-libraries.js'
import { type ComparedRow, confirmedLosses, GREATEST_LOSS, lossOf } from './judge-ratios.js'
import { sunk } from './measure.js'

const ATTEMPTS = 3

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    library: { type: 'string', default: '' },
    against: { type: 'string', default: '' },
    attempt: { type: 'string' },
    groups: { type: 'string' },
  },
})
if (values.attempt === undefined) await judge()
else await measureOnce(Number(values.attempt), values.groups?.split(','))

async function judge(): Promise<void> {
  const attempts: ComparedRow[][] = []
  let suspects: ComparedRow[] = []
  do {
    if (attempts.length > 0) console.log(`\nonce more, what has lost:`)
    attempts.push(await attempt(attempts.length, suspects))
    suspects = confirmedLosses(attempts)
  } while (suspects.length > 0 && attempts.length < ATTEMPTS)
  const rows = attempts[0]?.length ?? 0
  if (rows === 0) throw new Error('Nothing could be compared.')
  for (const row of suspects)
    console.log(`${row.row} has lost ${(100 * lossOf(row)).toFixed(0)} % of its rate`)
  const most = `${100 * GREATEST_LOSS} %`
  console.log(`\n${rows} rows; ${suspects.length} of them have lost ${most} or more each time`)
  process.exitCode = suspects.length > 0 ? 1 : 0
}

/** Measures in a new process: all rows, or the groups of those that have lost. */
function attempt(number: number, suspects: readonly ComparedRow[]): Promise<ComparedRow[]> {
  const groups = [...new Set(suspects.map(({ row }) => row.split('/').slice(0, 2).join('/')))]
  const args = [
    '--library',
    values.library,
    '--against',
    values.against,
    '--attempt',
    String(number),
    ...positionals,
  ]
  if (groups.length > 0) args.push('--groups', groups.join(','))
  const child = fork(import.meta.filename, args)
  return new Promise((resolve, reject) => {
    let rows: ComparedRow[] = []
    child.on('message', message => (rows = message as ComparedRow[]))
    child.on('exit', code => {
      if (code === 0) resolve(rows)
      else reject(new Error(`The measurement ended with ${String(code)}.`))
    })
  })
}

async function measureOnce(number: number, groups: readonly string[] | undefined): Promise<void> {
  const isWanted = (id: string): boolean => groups?.includes(id) ?? true
  const areas = chooseAreas(AREAS, positionals, false).filter(
    ({ id }) => groups?.some(group => group.startsWith(`${id}/`)) ?? true,
  )
  const rows = compareLibraries(areas, await load(number % 2 === 0), isWanted, line => {
    console.log(line)
  })
  console.log(`(${sunk() % 10})`)
  process.send?.(rows)
  process.disconnect()
}

async function load(isChangeFirst: boolean): Promise<Versions> {
  const read = async (path: string): Promise<Library> => (await import(path)) as Library
  if (isChangeFirst) return { change: await read(values.library), main: await read(values.against) }
  const main = await read(values.against)
  return { change: await read(values.library), main }
}
