import { KhabarError } from '../../khabar-error.js'
import { GrowingNumbers } from './growing.js'
import { filedWord, invertLists, MOST_WORDS, type Lists, type NameTables } from './name-tables.js'
import { StringPacker } from './packed-strings.js'
import { skeletonKeys } from '../sounds/skeleton-keys.js'
import { soundWords } from '../sounds/sound-words.js'

/** Takes names one by one and files their words. */
export class TableBuilder {
  readonly #names = new StringPacker()
  readonly #entryOf = new GrowingNumbers()
  readonly #nameStarts = new GrowingNumbers()
  readonly #nameWords = new GrowingNumbers()
  readonly #words = new StringPacker()
  readonly #wordNumbers = new Map<string, number>()
  /** The hash of each key, and the word as it is filed under it. */
  readonly #hashes = new GrowingNumbers()
  readonly #filed = new GrowingNumbers()

  add(name: string, entry: number): void {
    this.#names.add(name)
    this.#entryOf.push(entry)
    this.#nameStarts.push(this.#nameWords.length)
    for (const { bare } of soundWords(name)) this.#nameWords.push(this.#numberOf(bare))
  }

  finish(): NameTables {
    this.#nameStarts.push(this.#nameWords.length)
    const wordsOfName: Lists = { starts: this.#nameStarts.finish(), values: this.#nameWords.finish() }
    return {
      names: this.#names.finish(),
      entryOf: this.#entryOf.finish(),
      wordsOfName,
      words: this.#words.finish(),
      namesOfWord: invertLists(wordsOfName, this.#wordNumbers.size, byWordCount(wordsOfName)),
      wordsOfKey: this.#fileWords(),
    }
  }

  #numberOf(sounds: string): number {
    const known = this.#wordNumbers.get(sounds)
    if (known !== undefined) return known
    const number = this.#wordNumbers.size
    if (number >= MOST_WORDS)
      throw new KhabarError('bad-argument', {
        what: 'the number of different words of a name index',
        got: number + 1,
        instead: 'Divide the entries among several indexes.',
      })
    this.#wordNumbers.set(sounds, number)
    this.#words.add(sounds)
    for (const key of skeletonKeys(sounds)) {
      this.#hashes.push(key.hash)
      this.#filed.push(filedWord(number, key.left, key.place))
    }
    return number
  }

  #fileWords(): Lists {
    const count = powerOfTwo(this.#hashes.length / KEYS_PER_LIST)
    const one = this.#hashes.finish().map(hash => hash & (count - 1))
    const filed = this.#filed.finish()
    const each = { starts: Uint32Array.from({ length: one.length + 1 }, (_, at) => at), values: one }
    const lists = invertLists(each, count)
    return { starts: lists.starts, values: lists.values.map(key => filed[key] as number) }
  }
}

/** Lists of keys are so many that one holds about two. */
const KEYS_PER_LIST = 2

function powerOfTwo(least: number): number {
  let power = 1
  while (power < least) power *= 2
  return power
}

/** The names in order of their number of words, equal ones as they came. */
function byWordCount({ starts }: Lists): Uint32Array {
  const total = starts.length - 1
  const counts = new Uint32Array(total)
  let most = 0
  for (let name = 0; name < total; name++) {
    const count = (starts[name + 1] as number) - (starts[name] as number)
    counts[name] = count
    most = Math.max(most, count)
  }
  const next = new Uint32Array(most + 2)
  for (const count of counts) next[count + 1] = (next[count + 1] as number) + 1
  for (let count = 0; count <= most; count++)
    next[count + 1] = (next[count + 1] as number) + (next[count] as number)
  const order = new Uint32Array(total)
  for (let name = 0; name < total; name++) {
    const count = counts[name] as number
    const to = next[count] as number
    order[to] = name
    next[count] = to + 1
  }
  return order
}
