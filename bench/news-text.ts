import { readdirSync, readFileSync } from 'node:fs'
import { FIRST_CONTACT } from '../test/discover/first-contact.js'
import { readSentences } from '../test/discover/read-sentences.js'
import { SECOND_CONTACT } from '../test/discover/second-contact.js'
import { SENTENCES } from '../test/discover/sentences.js'
import { seededRandom } from './seeded-random.js'

const FOLDER = 'test/corpus'

/**
 * News of any length: the lines of the own articles and the own sentences of news, in a seeded random order, again and again.
 *
 * @param bytes - the least length in UTF-8
 * @returns one string
 */
export function newsText(bytes: number): string {
  const lines = newsLines()
  const random = seededRandom(7)
  const chosen: string[] = []
  for (let length = 0; length < bytes;) {
    const line = lines[Math.floor(random() * lines.length)] as string
    chosen.push(line)
    length += Buffer.byteLength(line) + 1
  }
  // Through a buffer, or it stays a rope that the first candidate would flatten.
  return Buffer.from(chosen.join('\n')).toString()
}

function newsLines(): string[] {
  const articles = readdirSync(FOLDER)
    .filter(name => name.endsWith('.txt'))
    .sort()
    .flatMap(name => readFileSync(`${FOLDER}/${name}`, 'utf8').split('\n'))
    .filter(line => line !== '')
  const sentences = readSentences([...SENTENCES, ...FIRST_CONTACT, ...SECOND_CONTACT])
  return [...articles, ...sentences.map(sentence => sentence.text)]
}

/** The text with a letter of every other word changed at random: of as many words as a newspaper has in a year. */
export function varyWords(text: string): string {
  const random = seededRandom(17)
  const letters = 'ابتجحدرسعفقكلمنهوي'
  return text.replace(/[\u0621-\u064a]{4,}/gu, word => {
    if (random() < 0.5) return word
    const at = Math.floor(random() * word.length)
    return word.slice(0, at) + letters.charAt(Math.floor(random() * letters.length)) + word.slice(at + 1)
  })
}
