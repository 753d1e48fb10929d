// Changes the code of an area in many small ways, one at a time, and sees whether its tests notice:
//   npm run mutants -- letters
//   MUTANTS_SHARE=0.1 npm run mutants -- names     a tenth of its functions, drawn by lot (MUTANTS_SEED=2: another lot)
//   npm run mutants -- names --again               what survived the last time, and files that have changed since
//   npm run mutants -- names --judge               the last results once more, with what test/mutants explains now
// Writes the row of the area into docs/reliability.md and tells of the survivors that test/mutants does not explain.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { relative } from 'node:path'
import { Stryker } from '@stryker-mutator/core'
import { AREAS, mutatedFiles } from './mutants/areas.mjs'
import { judgeResults, scoreOf } from './mutants/judge-results.mjs'
import { writeRow } from './mutants/write-table.mjs'

const [area, ...flags] = process.argv.slice(2)
if (!Object.hasOwn(AREAS, area ?? '')) throw new Error(`give one of ${Object.keys(AREAS).join(', ')}`)
const store = `coverage/mutants-${area}.json`
const last = flags.includes('--again') ? JSON.parse(readFileSync(store, 'utf8')) : undefined

process.env.MUTANTS_AREA = area
if (last !== undefined) Object.assign(process.env, last.lot)
const lot = { MUTANTS_SHARE: process.env.MUTANTS_SHARE ?? '1', MUTANTS_SEED: process.env.MUTANTS_SEED ?? '1' }
// Read once the lot is known.
const { places: seen } = await import('./mutants/sample.mjs')

const fileOf = ({ fileName }) => relative(process.cwd(), fileName)
const hashOf = file => createHash('sha256').update(readFileSync(file)).digest('hex')
const isOpen = ({ status }) => status === 'Survived' || status === 'NoCoverage'
const keyOf = mutant =>
  JSON.stringify([fileOf(mutant), mutant.location, mutant.mutatorName, mutant.replacement])

/** What has to run again: survivors where they stand, and files that are not as they were. */
function patternsAgain({ results, hashes }) {
  const changed = Object.keys(hashes).filter(file => existsSync(file) && hashOf(file) !== hashes[file])
  const ranges = results.filter(isOpen).flatMap(mutant => {
    const { start, end } = mutant.location
    const range = `${start.line}:${start.column - 1}-${end.line}:${end.column - 1}`
    return changed.includes(fileOf(mutant)) ? [] : [`${fileOf(mutant)}:${range}`]
  })
  return [...changed, ...new Set(ranges)]
}

/** Runs what is asked for, adds what stays of the last run, and keeps it all for the next. */
async function run() {
  const started = Date.now()
  const plugin = name => new URL(`mutants/${name}.mjs`, import.meta.url).pathname
  const stryker = new Stryker({
    mutate: last === undefined ? mutatedFiles(area) : patternsAgain(last),
    plugins: [plugin('sample'), plugin('test-runner')],
    ignorers: ['sample'],
    testRunner: 'bundle',
    coverageAnalysis: 'perTest',
    concurrency: 1,
    disableTypeChecks: false,
    reporters: ['progress-append-only'],
    tempDirName: 'coverage/mutants',
    ignorePatterns: ['/*', '!/src', '!/test', '!/package.json', '!/tsconfig.json'],
    allowConsoleColors: false,
    timeoutMS: 15_000, // on a machine shared with other work
  })
  const fresh = (await stryker.runMutationTest()).filter(({ status }) => status !== 'Ignored')
  const rerun = new Set(fresh.map(keyOf))
  const isAsItWas = file => last !== undefined && existsSync(file) && last.hashes[file] === hashOf(file)
  const kept = (last?.results ?? []).filter(mutant => isAsItWas(fileOf(mutant)) && !rerun.has(keyOf(mutant)))
  const places = [
    ...(last?.places ?? []).filter(({ file }) => isAsItWas(file)),
    ...seen.filter(({ file }) => !isAsItWas(file)),
  ]
  const kinds = fresh.map(mutant => ({ ...mutant, coveredBy: undefined }))
  const minutes = (last?.minutes ?? 0) + (Date.now() - started) / 60_000
  const hashes = Object.fromEntries(places.map(({ file }) => [file, hashOf(file)]))
  mkdirSync('coverage', { recursive: true })
  writeFileSync(store, JSON.stringify({ lot, minutes, hashes, places, results: [...kept, ...kinds] }))
}

if (!flags.includes('--judge')) await run()
const { results, places, minutes } = JSON.parse(readFileSync(store, 'utf8'))
const { mutants, stale } = judgeResults(results, places)
const open = mutants.filter(({ killed, equivalent }) => !killed && !equivalent)
for (const { told, line, unseen } of open)
  console.log(`${unseen ? 'unseen' : 'survived'}: ${told} (line ${line})`)
for (const told of stale) console.log(`listed as equivalent, but killed: ${told}`)

const count = test => String(mutants.filter(test).length)
const { score, within } = scoreOf(mutants, places)
const cells = [
  `${places.filter(({ drawn }) => drawn).length} of ${places.length}`,
  String(mutants.length),
  count(({ killed }) => killed),
  count(({ killed }) => !killed),
  count(({ equivalent }) => equivalent),
  `${score.toFixed(1)} %${within > 0 ? ` ± ${within.toFixed(1)}` : ''}`,
  `${Math.ceil(minutes)} min`,
  new Date().toISOString().slice(0, 10),
]
writeRow(area, cells)
console.log([area, ...cells].join(' | '))
