import { existsSync, readdirSync, readFileSync } from 'node:fs'

// The one place where tests of the library meet files, so that they run in a browser as well: there
// in-browser/repository-files.ts stands in for this module.

const ROOT = new URL('../', import.meta.url)

/** Whether a file or folder is there. Paths are those from the root of the repository; `../` leads out of it. */
export function hasFile(path: string): boolean {
  return existsSync(new URL(path, ROOT))
}

/** The names of what lies in a folder, sorted. */
export function listFolder(path: string): string[] {
  return readdirSync(new URL(path, ROOT)).sort()
}

/** The text of a file. */
export function readText(path: string): string {
  return readFileSync(new URL(path, ROOT), 'utf8')
}
