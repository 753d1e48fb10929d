// Installs the packed tarball, offline, into fresh projects as a user would, and uses every entry and the command.
//
//   node scripts/check-package.mjs      needs a build; prints «N passed, N failed»
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import {
  CJS_PROGRAM,
  ENGINES,
  ENTRIES,
  ESM_PROGRAM,
  SEARCH_PROGRAM,
  TS_PROGRAM,
} from './package-programs.mjs'

const root = resolve(import.meta.dirname, '..')
const temporary = mkdtempSync(join(tmpdir(), 'khabar-package-'))
let passed = 0
let failed = 0

function check(name, attempt) {
  try {
    attempt()
    passed += 1
    console.log(`ok      ${name}`)
  } catch (error) {
    failed += 1
    console.log(`not ok  ${name}\n${String(error.message).replace(/^/gmu, '        ')}`)
  }
}

function run(cwd, command, args, input = '') {
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd, input, encoding: 'utf8' })
  if (error) throw error
  if (status !== 0)
    throw new Error(`${command} ${args.join(' ')} ended with ${String(status)}\n${stdout}${stderr}`)
  return stdout
}

function expectSame(what, got, wanted) {
  if (JSON.stringify(got) !== JSON.stringify(wanted))
    throw new Error(`${what}: got ${JSON.stringify(got)}, not ${JSON.stringify(wanted)}`)
}

/** A fresh project with the package installed. */
function project(name, type, files) {
  const folder = join(temporary, name)
  mkdirSync(folder)
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name, version: '1.0.0', private: true, type }))
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text)
  run(folder, 'npm', ['install', '--offline', '--no-audit', '--no-fund', '--ignore-scripts', tarball.path])
  return folder
}

function pack() {
  const answer = run(root, 'npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', temporary])
  const packed = JSON.parse(answer)
  const [{ filename, files, size, unpackedSize }] = Array.isArray(packed) ? packed : Object.values(packed)
  console.log(
    `${filename}: ${String(files.length)} files, ${String(size)} bytes, ${String(unpackedSize)} unpacked`,
  )
  return { path: join(temporary, filename), files: files.map(({ path }) => path).sort() }
}

const FIXED = ['CHANGELOG.md', 'LICENSE', 'README.ar.md', 'README.md', 'bin/khabar.mjs', 'package.json']
const BUILT = [
  ...ENTRIES.map(entry => (entry === '.' ? 'index' : entry.slice(2))),
  'cli',
  'annotate-worker',
].flatMap(name => ['.js', '.cjs', '.d.ts', '.d.cts'].map(ending => `dist/${name}${ending}`))
/** The guides, which the README links to. */
const GUIDE = /^docs\/[a-z-]+\.md$/u
/** What the bundler names itself: code and types that several entries share. */
const SHARED = /^dist\/[a-z-]+-[A-Za-z0-9_-]{8}\.(?:c?js|d\.c?ts)$/u

function checkContents(folder) {
  const installed = join(folder, 'node_modules/khabar')
  const texts = tarball.files.map(file => [file, readFileSync(join(installed, file), 'utf8')])

  check('the tarball holds all it should', () => {
    expectSame(
      'missing',
      [...FIXED, ...BUILT].filter(file => !tarball.files.includes(file)),
      [],
    )
  })
  check('the tarball holds nothing else', () => {
    const known = new Set([...FIXED, ...BUILT])
    expectSame(
      'unknown',
      tarball.files.filter(file => !known.has(file) && !SHARED.test(file) && !GUIDE.test(file)),
      [],
    )
  })
  check('nothing is installed beside it', () => {
    const {
      dependencies = {},
      peerDependencies = {},
      peerDependenciesMeta = {},
    } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'))
    expectSame('dependencies', dependencies, {})
    const needed = Object.keys(peerDependencies).filter(name => peerDependenciesMeta[name]?.optional !== true)
    expectSame('peer dependencies that are not optional', needed, [])
    const beside = Object.keys(peerDependencies).filter(name =>
      existsSync(join(folder, 'node_modules', name)),
    )
    expectSame('optional peers installed all the same', beside, [])
  })
  check('no file names a folder of the machine that built it', () => {
    expectSame(
      'files',
      texts.filter(([, text]) => text.includes(root)).map(([file]) => file),
      [],
    )
  })
  check('Arabic stands in the code as it is, not as escapes', () => {
    const escaped = texts.filter(
      ([file, text]) => /^dist\/.*\.c?js$/u.test(file) && /["'`][^"'`\n]*\\u06[0-9A-F]{2}\\u06/u.test(text),
    )
    expectSame(
      'files',
      escaped.map(([file]) => file),
      [],
    )
  })
  check('the library imports nothing, and its queue and the command only modules of Node', () => {
    const seen = new Map(texts)
    const foreign = entry => {
      const reached = new Set()
      const modules = new Set()
      const visit = file => {
        if (reached.has(file)) return
        reached.add(file)
        const text = seen.get(file) ?? ''
        for (const [, name] of text.matchAll(/^(?:import|export)\b[^'"\n]*['"]([^'"\n]+)['"];?$/gmu)) {
          if (name.startsWith('./')) visit(`dist/${name.slice(2)}`)
          else modules.add(name)
        }
      }
      visit(entry)
      return [...modules]
    }
    for (const entry of ENTRIES) {
      const file = `dist/${entry === '.' ? 'index' : entry.slice(2)}.js`
      const wanted = entry === './queue' ? ['crypto', 'timers/promises'] : []
      expectSame(file, foreign(file).sort(), wanted)
    }
    expectSame(
      'dist/cli.js',
      foreign('dist/cli.js').filter(name => !/^(?:node:)?[a-z/]+$/u.test(name)),
      [],
    )
  })
}

function checkCommand(folder) {
  const khabar = join(folder, 'node_modules/.bin/khabar')
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  check('khabar --version prints the version of the package', () => {
    expectSame('stdout', run(folder, khabar, ['--version']).split(',')[0], `khabar ${version}`)
  })
  check('khabar --help and the help of each command print something', () => {
    for (const args of [['--help'], ['annotate', '--help'], ['normalize', '--help']])
      if (!run(folder, khabar, args).includes('khabar')) throw new Error(args.join(' '))
  })
  check('khabar normalize reads standard input', () => {
    expectSame('stdout', run(folder, khabar, ['normalize'], 'قالَ مُحَمَّدٌ\n'), 'قال محمد\n')
  })
  check('khabar annotate --json finds a date and a watched name with offsets into the file', () => {
    const text = 'وصل بوتين إلى بكين يوم 16 مايو 2024.\n'
    writeFileSync(join(folder, 'article.txt'), text)
    writeFileSync(join(folder, 'watchlist.json'), JSON.stringify([{ id: 'putin', names: ['بوتين'] }]))
    const answer = JSON.parse(
      run(folder, khabar, ['annotate', 'article.txt', '--json', '--watchlist', 'watchlist.json']),
    )
    const article = Array.isArray(answer) ? answer[0] : answer
    const { dates, names } = article.article ?? article
    expectSame(
      'dates',
      dates.map(({ value, start, end }) => [value, text.slice(start, end)]),
      [['2024-05-16', 'يوم 16 مايو 2024']],
    )
    const putin = names.filter(({ id }) => id === 'putin').map(({ start, end }) => text.slice(start, end))
    expectSame('names', putin, ['بوتين'])
  })
  check('khabar says what is wrong, with exit code 2 and nothing on standard output', () => {
    for (const args of [['annotate', 'none.txt'], ['annotate', '--nonsense'], ['nonsense']]) {
      const { status, stdout, stderr } = spawnSync(khabar, args, { cwd: folder, input: '', encoding: 'utf8' })
      expectSame(args.join(' '), [status, stdout, stderr.trim() !== ''], [2, '', true])
    }
  })
}

function checkTypes() {
  const tsc = join(root, 'node_modules/typescript/bin/tsc')
  const options = {
    target: 'ES2022',
    lib: ['ES2022'],
    types: [],
    strict: true,
    noEmit: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: false,
  }
  const folder = project('typescript-user', 'module', { 'esm.mts': TS_PROGRAM, 'cjs.cts': TS_PROGRAM })
  for (const [module, moduleResolution] of [
    ['NodeNext', 'NodeNext'],
    ['ESNext', 'Bundler'],
  ]) {
    check(`TypeScript with moduleResolution ${moduleResolution} sees the types of every entry`, () => {
      const files = moduleResolution === 'NodeNext' ? ['esm.mts', 'cjs.cts'] : ['esm.mts']
      const compilerOptions = { ...options, module, moduleResolution }
      writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files }))
      run(folder, process.execPath, [tsc, '-p', '.'])
    })
  }
}

/** With the engines that the repository has installed, for the registry is not asked. */
function checkSearch() {
  const folder = project('search-user', 'module', { 'main.ts': SEARCH_PROGRAM })
  for (const name of [...ENGINES, '@types/lunr']) {
    const link = join(folder, 'node_modules', name)
    mkdirSync(dirname(link), { recursive: true })
    symlinkSync(join(root, 'node_modules', name), link, 'dir')
  }
  const compilerOptions = {
    target: 'ES2022',
    lib: ['ES2022', 'DOM'],
    module: 'NodeNext',
    moduleResolution: 'NodeNext',
    types: [],
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: true, // the types of the engines are not ours to check
  }
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['main.ts'] }))
  check('MiniSearch, Orama, FlexSearch and lunr take what khabar/search gives, by their types', () => {
    run(folder, process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', '.'])
  })
  check('MiniSearch, Orama, FlexSearch and lunr find Arabic with khabar/search', () => {
    run(folder, process.execPath, ['main.js'])
  })
}

let tarball
try {
  if (!existsSync(join(root, 'dist/index.js')))
    throw new Error('There is no build. Run «npm run build» first.')
  tarball = pack()
  const esm = project('esm-user', 'module', { 'main.js': ESM_PROGRAM })
  checkContents(esm)
  check('a fresh ESM project uses every entry', () => run(esm, process.execPath, ['main.js']))
  check('a fresh CJS project uses every entry', () => {
    run(project('cjs-user', 'commonjs', { 'main.js': CJS_PROGRAM }), process.execPath, ['main.js'])
  })
  checkTypes()
  checkSearch()
  checkCommand(esm)
} catch (error) {
  failed += 1
  console.log(`not ok  ${error.message}`)
} finally {
  rmSync(temporary, { recursive: true, force: true })
}
console.log(`${String(passed)} passed, ${String(failed)} failed`)
process.exitCode = failed > 0 ? 1 : 0
