import { mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build, type BuildOptions } from 'esbuild'
import type { Package } from './option-slots.js'

/** The package twice, as programs that mix both kinds of modules get it. */
export interface Copies {
  readonly esm: Package
  readonly cjs: Package
  readonly remove: () => void
}

const ENTRIES = {
  index: 'src/index.ts',
  letters: 'src/letters/index.ts',
  names: 'src/names/index.ts',
  dates: 'src/dates/index.ts',
  chrono: 'src/chrono/index.ts',
  article: 'src/article/index.ts',
  discover: 'src/discover/index.ts',
  search: 'src/search/index.ts',
  places: 'src/places/index.ts',
  shape: 'src/shape/index.ts',
  export: 'src/export/index.ts',
  html: 'src/html/index.ts',
} as const

/** Builds the entries as ESM and as CJS, within `node_modules`, where they find their optional peers. */
export async function buildCopies(): Promise<Copies> {
  const folder = mkdtempSync(join(resolve('node_modules'), '.khabar-copies-'))
  const common = {
    entryPoints: { ...ENTRIES },
    bundle: true,
    platform: 'node' as const,
    external: ['@mozilla/readability', 'linkedom'],
    logLevel: 'error' as const,
  } satisfies BuildOptions
  await build({
    ...common,
    format: 'esm',
    splitting: true,
    outdir: join(folder, 'esm'),
    outExtension: { '.js': '.mjs' },
  })
  await build({ ...common, format: 'cjs', outdir: join(folder, 'cjs'), outExtension: { '.js': '.cjs' } })
  const require = createRequire(import.meta.url)
  const names = Object.keys(ENTRIES)
  const esm = await Promise.all(
    names.map(async name => [
      name,
      (await import(/* @vite-ignore */ pathToFileURL(join(folder, 'esm', `${name}.mjs`)).href)) as unknown,
    ]),
  )
  const cjs = names.map(name => [name, require(join(folder, 'cjs', `${name}.cjs`)) as unknown])
  return {
    esm: Object.fromEntries(esm) as Package,
    cjs: Object.fromEntries(cjs) as Package,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}
