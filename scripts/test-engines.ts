// Installs other engines from npm into a temporary folder, uses the packed library in each, runs the tests under other
// versions of Node, and writes what came of it to docs/engines.md. Takes many minutes and the network.
//
//   npm run test:engines              all, and the document
//   npm run test:engines -- Bun Deno  these alone, without the document
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join, resolve } from 'node:path'
import ts from 'typescript'
import { digestInput } from '../test/engines/digest-input.js'
import { DIGESTS } from '../test/engines/digests.data.js'
import { renderEngines, type EngineResult } from './render-engines.js'
import { CJS_PROGRAM, ESM_PROGRAM } from './package-programs.mjs'

interface Engine {
  readonly name: string
  /** What to install from npm; absent for the Node that runs this. */
  readonly install?: string
  readonly program: string
  /** What stands between the program and the file to run. */
  readonly arguments?: readonly string[]
  readonly runsTests?: true
}

const ENGINES: readonly Engine[] = [
  { name: 'Node 20', program: process.execPath },
  { name: 'Node 22', install: 'node@22', program: 'node', runsTests: true },
  { name: 'Node 24', install: 'node@24', program: 'node', runsTests: true },
  { name: 'Bun', install: 'bun@1', program: 'bun' },
  { name: 'Deno', install: 'deno@2', program: 'deno', arguments: ['run', '--allow-all', '--quiet'] },
]

const DIGEST_PROGRAM = `
import { readFileSync } from 'node:fs'
import * as khabar from 'khabar'
import { discoverNames } from 'khabar/discover'
import { digestsOf } from './digests-of.js'
const { input, digests } = JSON.parse(readFileSync('digests.json', 'utf8'))
const got = await digestsOf({ ...khabar, discoverNames }, input)
const others = Object.keys(digests).filter(name => got[name] !== digests[name])
if (others.length > 0) throw new Error('other than on Node: ' + others.join(', '))
`

const root = resolve(import.meta.dirname, '..')
const temporary = mkdtempSync(join(tmpdir(), 'khabar-engines-'))

interface Ended {
  readonly ok: boolean
  readonly output: string
}

function run(
  cwd: string,
  program: string,
  args: readonly string[],
  input: string = '',
  path: string = '',
): Ended {
  const env = { ...process.env, NO_COLOR: '1', PATH: path + (process.env['PATH'] ?? '') }
  const { status, stdout, stderr, error } = spawnSync(program, args, { cwd, input, env, encoding: 'utf8' })
  const ok = error === undefined && status === 0
  if (!ok) console.log(`${program} ${args.join(' ')}\n${error?.message ?? ''}${stdout}${stderr}`)
  return { ok, output: stdout }
}

/** A fresh project with the packed library. */
function project(type: 'module' | 'commonjs', tarball: string, files: Record<string, string>): string {
  const folder = join(temporary, type)
  mkdirSync(folder)
  const name = { name: 'user', version: '1.0.0', private: true, type }
  writeFileSync(join(folder, 'package.json'), JSON.stringify(name))
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text)
  const flags = ['--offline', '--no-audit', '--no-fund', '--ignore-scripts']
  if (!run(folder, 'npm', ['install', ...flags, tarball]).ok)
    throw new Error('The package cannot be installed.')
  return folder
}

/** The path of the engine's program, after installing it. */
function install({ install: wanted, program }: Engine): string {
  if (wanted === undefined) return program
  const folder = join(temporary, wanted)
  mkdirSync(folder)
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'engine', private: true }))
  run(folder, 'npm', ['install', '--no-audit', '--no-fund', wanted])
  return join(folder, 'node_modules/.bin', program)
}

/** Runs all tests of the repository: «N passed, N failed». */
function runTests(program: string): string {
  const report = join(temporary, 'tests.json')
  rmSync(report, { force: true })
  const vitest = join(root, 'node_modules/vitest/vitest.mjs')
  const args = [vitest, 'run', '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`]
  run(root, program, args, '', dirname(program) + delimiter)
  const counted = run(root, process.execPath, [join(root, 'scripts/count-tests.mjs'), report])
  return counted.output.trim().split('\n').at(-1) ?? ''
}

const COMMAND = join('node_modules', 'khabar', 'bin', 'khabar.mjs')

function tryEngine(engine: Engine, esm: string, cjs: string): EngineResult {
  const program = install(engine)
  const version = run(temporary, program, ['--version'])
  const start = (folder: string, file: string, args: string[] = [], input?: string): Ended =>
    run(folder, program, [...(engine.arguments ?? []), file, ...args], input)
  return {
    name: engine.name,
    version: /\d+\.\d+\.\d+/u.exec(version.output)?.[0] ?? 'not here',
    esm: start(esm, 'main.js').ok,
    cjs: start(cjs, 'main.js').ok,
    command: start(esm, COMMAND, ['normalize'], 'قالَ مُحَمَّدٌ\n').output === 'قال محمد\n',
    digests: start(esm, 'digests.js').ok,
    tests: engine.runsTests ? runTests(program) : null,
  }
}

try {
  const asked = process.argv.slice(2)
  const packed = run(root, 'npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', temporary])
  const [{ filename, version }] = JSON.parse(packed.output) as [{ filename: string; version: string }]
  const digestsOf = ts.transpileModule(readFileSync(join(root, 'test/engines/digests-of.ts'), 'utf8'), {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
  }).outputText
  const esm = project('module', join(temporary, filename), {
    'main.js': ESM_PROGRAM,
    'digests.js': DIGEST_PROGRAM,
    'digests-of.js': digestsOf,
    'digests.json': JSON.stringify({ input: digestInput(), digests: DIGESTS }),
  })
  const cjs = project('commonjs', join(temporary, filename), { 'main.js': CJS_PROGRAM })
  const results = ENGINES.filter(({ name }) => asked.length === 0 || asked.includes(name)).map(engine => {
    const result = tryEngine(engine, esm, cjs)
    console.log(JSON.stringify(result))
    return result
  })
  if (asked.length === 0) writeFileSync(join(root, 'docs/engines.md'), renderEngines(version, results))
  const isGood = ({ esm, cjs, command, digests, tests }: EngineResult): boolean =>
    esm && cjs && command && digests && (tests === null || /[1-9]\d* passed, 0 failed/u.test(tests))
  process.exitCode = results.length > 0 && results.every(isGood) ? 0 : 1
} finally {
  rmSync(temporary, { recursive: true, force: true })
}
