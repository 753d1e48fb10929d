// What scripts/run-bench.mjs bundles and runs: the areas that are named, or all but the long ones.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { Area, Library } from './area.js'
import { AREAS } from './areas.js'
import { chooseAreas } from './choose-areas.js'
import { installedPeers, thisMachine } from './machine.js'
import { measure, sunk } from './measure.js'
import { fillQuotes } from './quote-figures.js'
import { renderGroup, renderResults } from './render-results.js'
import { type AreaResult, type GroupResult, resultOf, type Results } from './results.js'

const RATIOS = 'bench/ratios.json'
const PAGE = 'bench/RESULTS.md'

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    library: { type: 'string', default: '' },
    full: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    render: { type: 'boolean', default: false },
  },
})
const library = (await import(values.library)) as Library
const chosen = values.render ? [] : chooseAreas(AREAS, positionals, values.full)
const machine = thisMachine(new Date())
const measured: Record<string, AreaResult> = {}
for (const area of chosen) {
  console.log(`\n# ${area.title}\n`)
  const start = performance.now()
  measured[area.id] = { machine, groups: measureArea(area) }
  console.log(`(${((performance.now() - start) / 1000).toFixed(0)} s)`)
}
console.log(`(${sunk() % 10})`)
if (values.write || positionals.length === 0) write()
else console.log(`Not written: ${PAGE} is written by «npm run bench», and with --write.`)

function measureArea(area: Area): GroupResult[] {
  const groups: GroupResult[] = []
  for (const group of area.groups(library)) {
    const result = resultOf(group, measure([...group.own, ...(group.peers ?? [])], group))
    console.log(renderGroup(result))
    groups.push(result)
  }
  return groups
}

/** Puts what was measured beside what is there of other areas, and into the documents that quote it. */
function write(): void {
  const before = existsSync(RATIOS) ? (JSON.parse(readFileSync(RATIOS, 'utf8')) as Results).areas : {}
  const all = { ...before, ...measured }
  const known = AREAS.flatMap(({ id }) => (all[id] === undefined ? [] : [[id, all[id]] as const]))
  const results: Results = { peers: installedPeers(), areas: Object.fromEntries(known) }
  writeFileSync(RATIOS, `${JSON.stringify(results, null, 2)}\n`)
  writeFileSync(PAGE, renderResults(results, AREAS))
  const guides = readdirSync('docs').filter(name => name.endsWith('.md'))
  for (const file of ['README.md', 'README.ar.md', ...guides.map(name => `docs/${name}`)]) {
    const text = readFileSync(file, 'utf8')
    const filled = fillQuotes(text, results)
    if (filled !== text) writeFileSync(file, filled)
  }
  console.log(`Written: ${PAGE}, ${RATIOS} and what the documents quote of them.`)
}
