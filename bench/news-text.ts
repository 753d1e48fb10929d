import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { seededRandom } from './compare.js'

/** Where articles are looked for; the first folder that is there is used. */
const FOLDERS = ['../shared/corpus', 'test/corpus'] as const

/**
 * News of any length: the lines of the articles at hand in a seeded random order, again and again.
 *
 * @param bytes - the least length in UTF-8
 * @returns one string
 */
export function newsText(bytes: number): string {
  const folder = FOLDERS.find(path => existsSync(path))
  if (folder === undefined) throw new Error(`no articles: none of ${FOLDERS.join(', ')} is there`)
  const lines = readdirSync(folder)
    .filter(name => name.endsWith('.txt'))
    .sort()
    .flatMap(name => readFileSync(`${folder}/${name}`, 'utf8').split('\n'))
    .filter(line => line !== '')
  const random = seededRandom(7)
  const chosen: string[] = []
  for (let length = 0; length < bytes;) {
    const line = lines[Math.floor(random() * lines.length)] as string
    chosen.push(line)
    length += Buffer.byteLength(line) + 1
  }
  return Buffer.from(chosen.join('\n')).toString()
}
