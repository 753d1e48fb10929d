// Every platform package that a locked package names must be locked too: npm install drops those the
// registry does not hold, and npm ci then refuses the lock file.
import { readFileSync } from 'node:fs'

const { packages } = JSON.parse(readFileSync(process.argv[2] ?? 'package-lock.json', 'utf8'))
const locked = new Set(Object.keys(packages).map(path => path.split('node_modules/').at(-1)))
const missing = Object.entries(packages).flatMap(([path, entry]) =>
  Object.keys(entry.optionalDependencies ?? {})
    .filter(name => !locked.has(name))
    .map(name => `${path} -> ${name}`),
)
for (const line of missing) console.error(`not locked: ${line}`)
process.exitCode = missing.length > 0 ? 1 : 0
