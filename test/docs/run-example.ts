import { expect } from 'vitest'
import { compileExample } from './compile-example.js'
import { type Block } from './find-blocks.js'

const ENTRIES: Readonly<Record<string, () => Promise<unknown>>> = {
  'khabar': () => import('../../src/index.js'),
  'khabar/letters': () => import('../../src/letters/index.js'),
  'khabar/names': () => import('../../src/names/index.js'),
  'khabar/dates': () => import('../../src/dates/index.js'),
  'khabar/article': () => import('../../src/article/index.js'),
  'khabar/html': () => import('../../src/html/index.js'),
  'khabar/places': () => import('../../src/places/index.js'),
  'khabar/discover': () => import('../../src/discover/index.js'),
  'khabar/search': () => import('../../src/search/index.js'),
  'khabar/export': () => import('../../src/export/index.js'),
  'khabar/queue': () => import('../../src/queue/index.js'),
  'khabar/shape': () => import('../../src/shape/index.js'),
  'khabar/chrono': () => import('../../src/chrono/index.js'),
}

/** The libraries of others that examples may import, as CommonJS has them. */
const LIBRARIES: Readonly<Record<string, () => Promise<object>>> = {
  'bullmq': () => import('bullmq'),
  'chrono-node': () => import('chrono-node'),
  'ioredis': () => import('ioredis'),
  'minisearch': () => import('minisearch'),
  '@orama/orama': () => import('@orama/orama'),
  'flexsearch': () => import('flexsearch'),
  'lunr': () => import('lunr'),
}

type Check = (line: number, actual: unknown, expected: unknown) => void
type Body = (
  require: (name: string) => unknown,
  exports: object,
  console: object,
  check: Check,
) => Promise<void>

// The constructor of async functions has no name of its own.
const AsyncFunction = (async () => {}).constructor as new (...parametersAndBody: string[]) => Body

const SILENT_CONSOLE = { log: () => {}, error: () => {}, table: () => {} }

/** Runs an example against the sources; fails where a stated result differs. Gives the counts of results. */
export async function runExample(block: Block): Promise<{ stated: number; checked: number }> {
  const { body, imports, results } = compileExample(block.code)
  const modules = new Map<string, unknown>()
  for (const name of imports) {
    const library = LIBRARIES[name]
    const load =
      ENTRIES[name] ??
      (library ? async () => ({ __esModule: true, ...(await library()) }) : undefined) ?? (name.startsWith('node:') ? () => import(name) as Promise<unknown> : undefined)
    if (load === undefined) throw new Error(`«${name}» is neither an entry of khabar nor a module that examples may import`)
    modules.set(name, await load())
  }
  let checked = 0
  const run = new AsyncFunction('require', 'exports', 'console', 'check', body)
  await run(
    name => modules.get(name),
    {},
    SILENT_CONSOLE,
    (line, actual, expected) => {
      checked += 1
      expect(actual, `${block.file}:${String(block.line + line)}`).toEqual(expected)
    },
  )
  return { stated: results, checked }
}
