import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { buildSync } from 'esbuild'
import { type Cell, markdownTable, percent } from './markdown-table.js'

const ROOT = resolve(import.meta.dirname, '../..')
/** Real articles, cases of other libraries and pairs of names, which may not be copied here and may be absent. */
export const SHARED: string = resolve(ROOT, '../shared')
/** Whether they are there. */
export const hasShared: boolean = existsSync(SHARED)

interface Figures {
  readonly core: number
  readonly found: string
  readonly strict: string
  readonly value: string
  readonly falseHits: string
  readonly spurious: number
}

/** The dates of the real articles, found by each finder and judged by the scorer that lies beside them. */
export function originalDatesTable(): string {
  const folder = mkdtempSync(join(tmpdir(), 'khabar-compare-'))
  try {
    const built = join(folder, 'khabar.mjs')
    buildSync({
      entryPoints: [join(ROOT, 'src/dates/index.ts')],
      bundle: true,
      format: 'esm',
      outfile: built,
    })
    const finders = [
      ['khabar', built],
      ['chrono-node', `chrono:${join(ROOT, 'node_modules/chrono-node/dist/esm/index.js')}`],
    ] as const
    const scores = finders.map(([name, module]) => [name, score(module)] as const)
    const rows = scores.map(([name, { found, strict, value, falseHits, spurious }]): Cell[] => [
      name,
      ...[found, strict, value].map(share => share.replace('%', '')),
      falseHits.replace('/', ' of '),
      spurious,
    ])
    return markdownTable(
      [
        `5 real articles, ${String(scores[0]?.[1].core)} expressions`,
        'found, %',
        'right extent, %',
        'right value, %',
        'traps hit',
        'other false hits',
      ],
      rows,
    )
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function score(module: string): Figures {
  const args = ['--gold', join(SHARED, 'gold/corpus-dates.json'), '--texts', join(SHARED, 'corpus')]
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(SHARED, 'tools/score-dates.mjs'), ...args, '--module', module, '--json'],
    // chrono-node gives moments of the zone of the machine.
    { encoding: 'utf8', env: { ...process.env, TZ: 'UTC' } },
  )
  if (status !== 0) throw new Error(`score-dates.mjs ended with ${String(status)}: ${stderr}`)
  return JSON.parse(stdout) as Figures
}

interface DiscoveryCounts {
  readonly wanted: number
  readonly found: number
  /** Of what is wanted. */
  readonly right: number
  /** Of what is found. */
  readonly relaxed: number
}

export const KINDS = ['person', 'place', 'demonym', 'organisation'] as const

/** Precision and recall of discovery, with exact ends, on the real articles. */
export function originalDiscoveryTable(): string {
  const gold = ['--gold', join(SHARED, 'gold/corpus-names.json'), '--texts', join(SHARED, 'corpus')]
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', join(ROOT, 'scripts/score-discovery.ts'), ...gold, '--json'],
    { cwd: ROOT, encoding: 'utf8' },
  )
  if (status !== 0) throw new Error(`score-discovery.ts ended with ${String(status)}: ${stderr}`)
  const tally = JSON.parse(stdout) as Readonly<Record<(typeof KINDS)[number], DiscoveryCounts>>
  const row = (name: string, cell: (counts: DiscoveryCounts) => number): Cell[] => [
    name,
    ...KINDS.map(kind => percent(cell(tally[kind]))),
  ]
  return markdownTable(
    ['5 real articles', ...KINDS.map(kind => `${kind}s`)],
    [
      ['mentions', ...KINDS.map(kind => tally[kind].wanted)],
      row('precision, %', ({ found, relaxed }) => relaxed / found),
      row('recall, %', ({ right, wanted }) => right / wanted),
    ],
  )
}
