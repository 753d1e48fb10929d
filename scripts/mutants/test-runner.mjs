// A test runner for Stryker. Library and tests are bundled once; each mutant gets them evaluated afresh, so that
// nothing looked up under one mutant lives on under the next, and no thread has to start for every file of tests.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { pathToFileURL } from 'node:url'
import { Script } from 'node:vm'
import { declareFactoryPlugin, PluginKind } from '@stryker-mutator/api/plugin'
import {
  determineHitLimitReached,
  DryRunStatus,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner'
import { build } from 'esbuild'
import { takesPart, testFiles } from './areas.mjs'
import * as testInterface from './test-interface.mjs'

const TIMES = 'test-times.json'

/** A mutant that a property finds at all, it finds soon; the tests themselves try up to 5,000 inputs. */
const TRIES = 20

const NS = '__stryker__'

/** What Stryker writes at the head of a changed file, and how the file calls it. */
const HEAD = /function stryNS_9fa48\(\)[^]*?\n\}\nfunction stryMutAct_9fa48\(id\) \{[^]*?\n\}\n/u
const CALL = /(?<=stry(?:Cov|MutAct)_9fa48\()"[0-9]+"(?:, "[0-9]+")*(?=\))/gu

/** The same for a switch that costs next to nothing: numbers instead of strings, one function for all files. */
const quickSwitch = {
  name: 'quick-switch',
  setup({ onLoad }) {
    // eslint-disable-next-line require-unicode-regexp -- it is read by Go, which knows no such flag
    onLoad({ filter: /\/src\/.*\.ts$/ }, ({ path }) => {
      const text = readFileSync(path, 'utf8')
      if (!HEAD.test(text)) return undefined
      const head = `const { cover: stryCov_9fa48, isActive: stryMutAct_9fa48 } = globalThis.${NS};`
      const contents = text.replace(HEAD, head).replace(CALL, ids => ids.replaceAll('"', ''))
      return { contents, loader: 'ts' }
    })
  },
}

/** Which mutant is active, and how often each place of a mutant has been passed. */
class Switch {
  active = -1
  hits = 0
  limit = Infinity
  /** Only while covering: mutant to how often it was passed. */
  covered = undefined

  isActive = id => {
    if (id !== this.active) return false
    this.hits += 1
    if (this.hits > this.limit) throw new Error('the mutant was passed too often')
    return true
  }

  cover = (...ids) => {
    if (this.covered === undefined) return
    for (const id of ids) this.covered.set(id, (this.covered.get(id) ?? 0) + 1)
  }
}

/** All files of tests as one program that evaluates none of them before it is asked to. */
async function bundle(files) {
  const { outputFiles } = await build({
    stdin: {
      contents: [
        `import './test/seed.ts'`,
        `export const load = {`,
        ...files.map(file => `${JSON.stringify(file)}: () => import(${JSON.stringify(`./${file}`)}),`),
        `}`,
      ].join('\n'),
      resolveDir: process.cwd(),
    },
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    packages: 'external',
    define: { 'import.meta.url': JSON.stringify(pathToFileURL(join(process.cwd(), 'test/any.ts')).href) },
    logLevel: 'error',
    plugins: [quickSwitch],
  })
  return new Script(`(function (require, module, exports) {${outputFiles[0].text}\n})`)
}

/** fast-check in a hurry: fewer inputs, and a counterexample need not be short. */
function hasty(fastCheck) {
  const assert = (property, { numRuns = TRIES, ...rest } = {}) =>
    fastCheck.assert(property, { ...rest, numRuns: Math.min(numRuns, TRIES), endOnFailure: true })
  return { ...fastCheck, assert, default: { ...fastCheck.default, assert } }
}

const messageOf = error => (error instanceof Error ? error.message : String(error))

class BundleRunner {
  constructor() {
    this.area = process.env.MUTANTS_AREA
    this.files = testFiles(this.area)
    this.switch = new Switch()
    globalThis[NS] = this.switch
    this.times = existsSync(TIMES) ? JSON.parse(readFileSync(TIMES, 'utf8')) : {}
  }

  capabilities() {
    return { reloadEnvironment: true }
  }

  async init() {
    console.log = () => {}
    this.script = await bundle(this.files)
    const require = createRequire(join(process.cwd(), 'package.json'))
    const standIns = { 'vitest': testInterface, 'fast-check': hasty(require('fast-check')) }
    this.require = name => standIns[name] ?? require(name)
  }

  /** The files of tests by name, over a copy of the library that nothing has called yet. */
  evaluate() {
    const module = { exports: {} }
    this.script.runInThisContext()(this.require, module, module.exports)
    return module.exports.load
  }

  /** The tests of a file. */
  async readFile(load, file) {
    const tests = testInterface.startFile()
    await load[file]()
    return tests.flatMap(({ name, run }, index) =>
      takesPart(this.area, file, name) ? [{ id: `${file}#${index} ${name}`, name, run }] : [],
    )
  }

  /** Each file over a library of its own. A test counts as covering whatever has run before it in its file: it may
   * rest on a table that an earlier test was the first to need. */
  async dryRun() {
    const results = []
    const perTest = {}
    const covered = (this.switch.covered = new Map())
    for (const file of this.files) {
      covered.clear()
      const started = performance.now()
      const tests = await this.readFile(this.evaluate(), file)
      this.times[file] = performance.now() - started
      for (const test of tests) {
        const result = await this.runTest(test)
        results.push({ ...result, fileName: file })
        this.times[test.id] = result.timeSpentMs
        perTest[test.id] = Object.fromEntries(covered)
        for (const mutant of covered.keys()) covered.set(mutant, 1)
      }
    }
    this.switch.covered = undefined
    writeFileSync(TIMES, JSON.stringify(this.times))
    return { status: DryRunStatus.Complete, tests: results, mutantCoverage: { static: {}, perTest } }
  }

  async runTest({ id, name, run }) {
    const started = performance.now()
    try {
      await run()
      return { id, name, timeSpentMs: performance.now() - started, status: TestStatus.Success }
    } catch (error) {
      const timeSpentMs = performance.now() - started
      return { id, name, timeSpentMs, status: TestStatus.Failed, failureMessage: messageOf(error) }
    }
  }

  async mutantRun({ activeMutant, testFilter = [], hitLimit }) {
    Object.assign(this.switch, { active: Number(activeMutant.id), hits: 0, limit: hitLimit ?? Infinity })
    const tests = await this.runUntilFailure(testFilter)
    const tooOften = determineHitLimitReached(this.switch.hits, hitLimit)
    return toMutantRunResult(tooOften ?? { status: DryRunStatus.Complete, tests })
  }

  /** The quickest tests first, with the time that their file takes to be read. */
  async runUntilFailure(filter) {
    const time = id => (this.times[id] ?? 0) + (this.times[id.slice(0, id.indexOf('#'))] ?? 0)
    const files = new Map()
    const results = []
    let load
    for (const id of filter.toSorted((a, b) => time(a) - time(b))) {
      const file = id.slice(0, id.indexOf('#'))
      if (!files.has(file)) {
        const read = async () => files.set(file, await this.readFile((load ??= this.evaluate()), file))
        results.push(await this.runTest({ id, name: 'is read', run: read }))
        if (results.at(-1).status === TestStatus.Failed) break
      }
      const test = files.get(file).find(one => one.id === id)
      // A mutant may change the titles that a table makes.
      results.push(
        await this.runTest(test ?? { id, name: 'is there', run: () => Promise.reject(new Error('gone')) }),
      )
      if (results.at(-1).status === TestStatus.Failed) break
    }
    return results
  }
}

const makeRunner = () => new BundleRunner()
makeRunner.inject = []

export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, 'bundle', makeRunner)]
