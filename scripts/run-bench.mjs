// Bundles the benchmarks as the package is bundled, and runs them in a process of their own:
//
//   npm run bench                          all areas but those that take minutes; writes bench/RESULTS.md
//   npm run bench -- --full                those, too
//   npm run bench -- letters dates         some areas; writes with --write
//   npm run bench -- --render              nothing: writes bench/RESULTS.md out of bench/ratios.json
//   npm run bench:against -- FOLDER [...]  khabar of this checkout and of the one in FOLDER, side by side
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { build } from 'esbuild'

const root = resolve(import.meta.dirname, '..')
const args = process.argv.slice(2)
const isAgainst = args[0] === '--against'
const folder = mkdtempSync(join(tmpdir(), 'khabar-bench-'))
try {
  const program = await bundle('program', join(root, 'bench', isAgainst ? 'against.ts' : 'run.ts'))
  const libraries = ['--library', await bundleLibrary('change', root)]
  if (isAgainst) {
    const other = args.splice(0, 2)[1]
    if (other === undefined || !existsSync(join(other, 'src/index.ts')))
      throw new Error('Name the folder of another checkout: npm run bench:against -- ../main')
    libraries.push('--against', await bundleLibrary('main', resolve(other)))
  }
  const child = ['--expose-gc', '--max-old-space-size=6144', program, ...libraries, ...args]
  process.exitCode = spawnSync(process.execPath, child, { cwd: root, stdio: 'inherit' }).status ?? 1
} finally {
  rmSync(folder, { recursive: true })
}

/** The library of a checkout; where that is older than bench/library.ts, what this one measures of it. */
async function bundleLibrary(name, checkout) {
  const own = join(checkout, 'bench/library.ts')
  if (existsSync(own)) return bundle(name, own)
  return bundle(name, {
    contents: readFileSync(join(root, 'bench/library.ts'), 'utf8'),
    resolveDir: join(checkout, 'src'),
    loader: 'ts',
  })
}

async function bundle(name, entry) {
  const outfile = join(folder, `${name}.mjs`)
  await build({
    ...(typeof entry === 'string' ? { entryPoints: [entry] } : { stdin: entry }),
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile,
    // Packages in CommonJS ask for the modules of Node.
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
    logLevel: 'warning',
  })
  return outfile
}
