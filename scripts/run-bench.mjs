// Bundles a benchmark as the package is bundled and runs it: node scripts/run-bench.mjs letters
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'

const name = process.argv[2] ?? 'letters'
const folder = mkdtempSync(join(tmpdir(), 'khabar-bench-'))
const outfile = join(folder, `${name}.mjs`)
try {
  await build({
    entryPoints: [`bench/${name}.bench.ts`],
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile,
  })
  process.exitCode = spawnSync(process.execPath, [outfile], { stdio: 'inherit' }).status ?? 1
} finally {
  rmSync(folder, { recursive: true })
}
