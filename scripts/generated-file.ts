import { existsSync, readFileSync, writeFileSync } from 'node:fs'

/**
 * Writes a generated source file, or with `--check` on the command line compares it and fails when it is stale.
 *
 * @param path - the file, relative to the repository
 * @param content - what it should hold
 */
export function emitGenerated(path: string, content: string): void {
  if (!process.argv.includes('--check')) {
    writeFileSync(path, content)
    console.log(`wrote ${path}`)
  } else if (!existsSync(path) || readFileSync(path, 'utf8') !== content) {
    console.error(`${path} is stale: run npm run generate`)
    process.exitCode = 1
  } else console.log(`${path} is fresh`)
}
