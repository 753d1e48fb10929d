import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** The path of a file of `test/cli/fixtures`, as it is typed from the repository root. */
export function fixture(name: string): string {
  return `test/cli/fixtures/${name}`
}

/** Calls `use` with a function that writes files into a directory of their own, and removes that directory. */
export async function withFiles(
  use: (write: (name: string, content: string | Uint8Array) => Promise<string>) => Promise<void>,
): Promise<void> {
  const directory = await mkdtemp(join(tmpdir(), 'khabar-'))
  try {
    await use(async (name, content) => {
      const path = join(directory, name)
      await writeFile(path, content)
      return path
    })
  } finally {
    await rm(directory, { recursive: true })
  }
}
