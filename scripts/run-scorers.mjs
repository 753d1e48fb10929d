// Measures the built library on the corpora and holds the figures against the floors of test/floors.json.
//
//   tsx scripts/run-scorers.mjs [--raise]
//
// The repository's own corpus is always measured. The real articles, which may not be copied here, lie with their
// gold and scorers in a folder «shared» beside the repository; where that is missing, the step is counted as skipped.
// A share may not sink below its floor («atLeast») nor a count of errors rise above its own («atMost»); --raise writes
// better figures down, never worse ones. Prints «N passed, N failed», and «, N skipped» if any was.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

const root = resolve(import.meta.dirname, '..')
const shared = resolve(root, '../shared')
const built = join(root, 'dist/index.js')
const floorsFile = join(root, 'test/floors.json')
const raise = process.argv.includes('--raise')

const floors = JSON.parse(readFileSync(floorsFile, 'utf8'))
const count = { passed: 0, failed: 0, skipped: 0 }

/** `97.8%` and `3/55` as the number they begin with. */
const figure = value => (typeof value === 'number' ? value : Number.parseFloat(String(value)))

/** Prints what was measured and holds it against the bounds of its suite; a figure without a bound is only printed. */
function compare(suite, measured) {
  console.log(`\n${suite}: ${JSON.stringify(measured)}`)
  const { atLeast = {}, atMost = {} } = floors[suite] ?? {}
  if (floors[suite] === undefined) report(false, `${suite}: test/floors.json says nothing of it`)
  for (const [bounds, word, sign] of [
    [atLeast, 'at least', 1],
    [atMost, 'at most', -1],
  ]) {
    for (const [name, bound] of Object.entries(bounds)) {
      const gain = sign * (figure(measured[name]) - bound)
      const line = `${suite}: ${name} is ${String(measured[name])}, must be ${word} ${String(bound)}`
      report(gain >= 0, gain > 0 && !raise ? `${line} (better: --raise writes it down)` : line)
      if (gain > 0 && raise) bounds[name] = figure(measured[name])
    }
  }
}

function report(ok, line) {
  count[ok ? 'passed' : 'failed'] += 1
  console.log(`${ok ? 'ok    ' : 'not ok'}  ${line}`)
}

function measure(suite, attempt) {
  try {
    compare(suite, attempt())
  } catch (error) {
    report(false, `${suite}: ${error.message}`)
  }
}

async function measureOwnCorpus() {
  const khabar = await import(pathToFileURL(built).href)
  const corpus = await import('../test/corpus/load-corpus.ts')
  const { scoreDates } = await import('./score-dates.ts')
  const { scoreNames } = await import('./score-names.ts')
  const readText = file => readFileSync(join(root, 'test/corpus', file), 'utf8')
  const datesGold = corpus.mergedDatesGold()
  measure('own corpus, dates', () => scoreDates(datesGold, readText, khabar.findDates))
  const { scoreLinks } = await import('./score-links.ts')
  measure('own corpus, links', () => scoreLinks(corpus.mergedNamesGold(), readText, khabar.annotateArticles))
  measure('own corpus, names', () => scoreNames(corpus.mergedNamesGold(), readText, khabar.findNames))
  measure('own corpus, day of publication', () => {
    const days = datesGold.articles.map(({ file, reference }) => {
      const day = khabar.annotateArticle(readText(file)).published?.value
      return { known: day !== undefined, right: day === reference }
    })
    const right = days.filter(day => day.right).length
    return { articles: days.length, right, wrong: days.filter(day => day.known).length - right }
  })
}

/** The entities of all real articles together. */
async function measureLinks() {
  const suite = 'originals, links'
  const gold = join(shared, 'gold/corpus-names.json')
  if (!existsSync(gold)) {
    count.skipped += 1
    console.log(`skipped ${suite}: there is no folder ../shared with the real articles`)
    return
  }
  const { annotateArticles } = await import(pathToFileURL(built).href)
  const { scoreLinks } = await import('./score-links.ts')
  const readText = file => readFileSync(join(shared, 'corpus', file), 'utf8')
  measure(suite, () => scoreLinks(JSON.parse(readFileSync(gold, 'utf8')), readText, annotateArticles))
}

/** The development pairs, those of the press and the hard ones apart, each in a file of its own for the scorer. */
function pairSuites() {
  const folder = mkdtempSync(join(tmpdir(), 'khabar-pairs-'))
  const suites = {}
  for (const [file, name] of [
    ['dev-ar-ar', 'Arabic'],
    ['dev-ar-latin', 'Latin'],
  ]) {
    const path = join(shared, 'data/names', `${file}.json`)
    if (!existsSync(path)) continue
    const { rows } = JSON.parse(readFileSync(path, 'utf8'))
    for (const [kind, isOfKind] of [
      ['press', row => row.class === 'press'],
      ['hard', row => row.class !== 'press'],
    ]) {
      const part = join(folder, `${file}-${kind}.json`)
      writeFileSync(part, JSON.stringify(rows.filter(isOfKind)))
      suites[`development pairs, ${name}, ${kind}`] = ['score-names.mjs', 'pairs', part]
    }
  }
  return suites
}

function measureOriginals() {
  const scorer = (name, ...args) => {
    const script = join(shared, 'tools', name)
    const all = [script, ...args, '--module', built, '--json']
    const { status, stdout, stderr } = spawnSync(process.execPath, all, { encoding: 'utf8' })
    if (status !== 0) throw new Error(`${name} ended with ${String(status)}: ${stderr}`)
    return JSON.parse(stdout)
  }
  const gold = name => join(shared, 'gold', name)
  const texts = ['--texts', join(shared, 'corpus')]
  const suites = {
    'originals, dates': ['score-dates.mjs', '--gold', gold('corpus-dates.json'), ...texts],
    'originals, names': ['score-names.mjs', 'corpus', gold('corpus-names.json'), ...texts],
    'originals, pairs of names': ['score-names.mjs', 'pairs', gold('corpus-names.json')],
    ...pairSuites(),
  }
  for (const [suite, args] of Object.entries(suites)) {
    if (existsSync(shared)) measure(suite, () => scorer(...args))
    else {
      count.skipped += 1
      console.log(`skipped ${suite}: there is no folder ../shared with the real articles`)
    }
  }
}

try {
  if (!existsSync(built)) throw new Error('There is no build. Run «npm run build» first.')
  await measureOwnCorpus()
  await measureLinks()
} catch (error) {
  report(false, error.message)
}
measureOriginals()
if (raise) writeFileSync(floorsFile, `${JSON.stringify(floors, null, 2)}\n`)
const skipped = count.skipped > 0 ? `, ${String(count.skipped)} skipped` : ''
console.log(`${String(count.passed)} passed, ${String(count.failed)} failed${skipped}`)
process.exitCode = count.failed > 0 ? 1 : 0
