import { inject } from 'vitest'

// ../repository-files.ts for a browser, which is handed the files that tests may read by vitest.browser.config.ts.

declare module 'vitest' {
  interface ProvidedContext {
    /** Texts by their path from the root of the repository. */
    repositoryFiles: Readonly<Record<string, string>>
  }
}

/** Whether a file or folder is there. Paths are those from the root of the repository; `../` leads out of it. */
export function hasFile(path: string): boolean {
  return path in inject('repositoryFiles') || listFolder(path).length > 0
}

/** The names of what lies in a folder, sorted. */
export function listFolder(path: string): string[] {
  return Object.keys(inject('repositoryFiles'))
    .filter(file => file.startsWith(`${path}/`))
    .map(file => file.slice(path.length + 1))
    .sort()
}

/** The text of a file. */
export function readText(path: string): string {
  const text = inject('repositoryFiles')[path]
  if (text === undefined)
    throw new Error(`${path} is not handed on: name its folder in vitest.browser.config.ts`)
  return text
}
