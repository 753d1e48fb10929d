import { spawn, type ChildProcess, type ChildProcessWithoutNullStreams } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { build } from 'esbuild'

/** The command as the package has it: a bundle, its workers and the file that starts them. */
export interface BuiltCommand {
  readonly folder: string
  readonly bin: string
  readonly remove: () => void
}

/** Builds the command from the sources, within `node_modules`, where it finds what it depends on. */
export async function buildCommand(): Promise<BuiltCommand> {
  const folder = mkdtempSync(join(resolve('node_modules'), '.khabar-test-'))
  await build({
    entryPoints: { 'cli': 'src/cli/index.ts', 'annotate-worker': 'src/cli/lines/annotate-worker.ts' },
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    external: ['piscina'],
    outdir: join(folder, 'dist'),
  })
  mkdirSync(join(folder, 'bin'))
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
  const bin = join(folder, 'bin/khabar.mjs')
  copyFileSync('bin/khabar.mjs', bin)
  return { folder, bin, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

/** What a process left behind. */
export interface ProcessResult {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** A process under way. */
export interface Started {
  readonly child: ChildProcessWithoutNullStreams
  readonly ended: Promise<ProcessResult>
}

/** Starts the command as a process of its own. */
export function start(
  bin: string,
  argv: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Started {
  const child = spawn(process.execPath, [bin, ...argv], { env: { ...process.env, ...env } })
  child.stdin.on('error', () => undefined) // the command may end before it has read all
  return { child, ended: endOf(child) }
}

/** Runs the command to its end. */
export async function run(
  bin: string,
  argv: readonly string[],
  { stdin = '', env = {} }: { readonly stdin?: string; readonly env?: Readonly<Record<string, string>> } = {},
): Promise<ProcessResult> {
  const { child, ended } = start(bin, argv, env)
  child.stdin.end(stdin)
  return ended
}

function endOf(child: ChildProcess): Promise<ProcessResult> {
  const texts = { stdout: '', stderr: '' }
  for (const name of ['stdout', 'stderr'] as const) {
    child[name]?.setEncoding('utf8').on('data', (text: string) => (texts[name] += text))
  }
  return new Promise(resolve => child.on('close', code => resolve({ code, ...texts })))
}

/** Waits until something holds, looking often. */
export async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise(resolve => setTimeout(resolve, 5))
}
