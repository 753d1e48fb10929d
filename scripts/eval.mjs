// What khabar is worth on all data that is there, alone and beside others: npm run eval [-- --raise]
//
// Builds it, holds its figures against test/floors.json, and writes the tables of docs/comparison.md and what other documents
// quote of them. Where there is no folder ../shared, what needs it is skipped and stays as it is.
import { spawnSync } from 'node:child_process'

const run = (...command) => spawnSync('npx', ['--no-install', ...command], { stdio: 'inherit' }).status ?? 1

if (run('tsup', '--silent') !== 0) process.exit(1)
const scores = run('tsx', 'scripts/run-scorers.mjs', ...process.argv.slice(2))
const tables = run('tsx', 'scripts/compare.ts', '--write')
process.exitCode = scores || tables
