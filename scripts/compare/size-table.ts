import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { buildSync } from 'esbuild'
import { type Cell, markdownTable } from './markdown-table.js'

const ROOT = resolve(import.meta.dirname, '../..')

/** What a program imports for one job: of khabar from its sources, of others as they are installed. */
const IMPORTS: readonly (readonly [job: string, from: string, names: string])[] = [
  ['letters', './src/letters/index.ts', 'normalize'],
  ['letters', 'arabic-utils', 'ArabicClass'],
  ['letters', 'arabic-text-normalizer', 'normalize'],
  ['dates', './src/dates/index.ts', 'findDates'],
  ['dates', 'chrono-node/ar', 'parse'],
  ['two names', './src/names/index.ts', 'matchNames'],
  ['two names', 'fastest-levenshtein', 'distance'],
  ['a list of names', './src/names/index.ts', 'NameIndex'],
  ['a list of names', 'fuse.js', 'default'],
  ['a list of names', 'fuzzysort', 'default'],
]

/** What each import weighs in a program, minified and gzipped with all that it needs, and what comes with it. */
export function sizeTable(): string {
  const rows = IMPORTS.map(([job, from, names]): Cell[] => {
    const { version, license, dependencies = {} } = manifestOf(from)
    const what = names === 'default' ? '' : ` \`${names}\``
    const isOwn = from.startsWith('.')
    return [
      job,
      isOwn ? `khabar${what}` : `${from} ${version}${what}`,
      license,
      Object.keys(dependencies).length,
      (sizeOf(from, names) / 1000).toFixed(1),
    ]
  })
  return markdownTable(['for', 'import', 'licence', 'dependencies', 'kB'], rows)
}

interface Manifest {
  readonly version: string
  readonly license: string
  readonly dependencies?: Readonly<Record<string, string>>
}

function manifestOf(from: string): Manifest {
  const folder = from.startsWith('.') ? '.' : `node_modules/${from.split('/')[0] ?? ''}`
  return JSON.parse(readFileSync(resolve(ROOT, folder, 'package.json'), 'utf8')) as Manifest
}

function sizeOf(from: string, names: string): number {
  const { outputFiles } = buildSync({
    stdin: { contents: `export { ${names} } from '${from}'`, resolveDir: ROOT },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    external: ['node:*'],
    write: false,
  })
  return gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length
}
