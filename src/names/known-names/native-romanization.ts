import { normalize } from '../../letters/index.js'
import { NATIVE_ROMANIZATIONS } from './lexicon/native-romanizations.js'
import { findNativeName, listedNatives } from './native-name.js'
import { canWrite } from './native-spelling.js'

/** Before the word it belongs to, also where its l has become the next letter: `Essid`. */
const ARTICLES = /^(?:(?:al|el|ul|as|ash|an|ar|ad|at|az)(?=\p{L}{4})|e([dnrstz])(?=\1\p{L}{2}))/u
/** Latin letters that write one consonant, or one that is doubled. */
const ONE_CONSONANT = /dsch|sch|dj|[cdgkst]h|[gq]u|ph|(\p{L})\1/gu
const WRITTEN_FOR = { b: 'ب', f: 'ف', r: 'ر', l: 'ل', m: 'م', n: 'ن' } as const
/** Consonants that newspapers write with letters of one another, and those that they may leave out. */
const OBSTRUENT = /[تثجخدذزسشصضطظغقكcdgjkqstz]/u
/** The tables do not tell it from ى. */
const FINAL_YEH = /ي$/u
const MOST_REMEMBERED = 4096

let entries: ReadonlyMap<string, readonly string[]> | undefined
let doubts: ReadonlyMap<string, string> | undefined
let tabled: ReadonlySet<string> | undefined
let written: Map<string, readonly string[]> | undefined
let natives: ReadonlyMap<string, readonly string[]> | undefined

/**
 * The native names that a Latin word is known to write, by the entries of {@link findNativeName}: `Hassan` writes `حسن` and
 * `حسان`, and not `حسين`. `undefined` for a word of which nothing is known.
 *
 * @param word - a Latin word, folded
 */
export function romanizedEntries(word: string): readonly string[] | undefined {
  const known = (entries ??= build())
  return known.get(word) ?? known.get(withoutRomanizedArticle(word))
}

/** A Latin word without an Arabic article written onto it. */
export function withoutRomanizedArticle(word: string): string {
  return word.replace(ARTICLES, '')
}

/** Whether the table doubts that a Latin word writes one of these native names: `salah` for `صالح`. */
export function isDoubtful(word: string, natives: readonly string[]): boolean {
  doubts ??= new Map(
    NATIVE_ROMANIZATIONS.flatMap(({ name, doubtful }) =>
      (doubtful?.split(' ') ?? []).map((form): [string, string] => [form, normalize(name)]),
    ),
  )
  const doubted = doubts.get(word)
  return doubted !== undefined && natives.includes(doubted)
}

/** Whether the table says how these native names are written. */
export function isRomanized(natives: readonly string[]): boolean {
  entries ??= build()
  tabled ??= new Set([...entries.values()].flat())
  return natives.some(native => tabled?.has(native))
}

function build(): Map<string, string[]> {
  const built = new Map<string, string[]>()
  for (const { name, latin } of NATIVE_ROMANIZATIONS) {
    const folded = normalize(name)
    const entry = findNativeName(folded)?.entry ?? folded
    for (const form of latin.split(' ')) {
      const known = built.get(form)
      if (!known) built.set(form, [entry])
      else if (!known.includes(entry)) known.push(entry)
    }
  }
  return built
}

/**
 * The listed native names that a Latin word can write by its letters, by their entries; see {@link canWrite}. None for a
 * word that no native name is written like.
 *
 * @param word - a Latin word, folded, without article
 */
export function writtenNatives(word: string): readonly string[] {
  if (!written || written.size >= MOST_REMEMBERED) written = new Map()
  let found = written.get(word)
  if (!found) {
    natives ??= bySkeleton()
    const near = natives.get(
      skeletonOf(word.replace(ONE_CONSONANT, letters => (letters === 'ph' ? 'f' : letters.charAt(0)))),
    )
    written.set(word, (found = (near ?? []).filter(native => canWrite(native.replace(FINAL_YEH, 'ى'), word))))
  }
  return found
}

function bySkeleton(): Map<string, string[]> {
  const built = new Map<string, string[]>()
  for (const native of listedNatives()) {
    const skeleton = skeletonOf(native)
    const known = built.get(skeleton)
    if (known) known.push(native)
    else built.set(skeleton, [native])
  }
  return built
}

/** What is left of a word of either script where no letter depends on the language that writes it. */
function skeletonOf(word: string): string {
  let skeleton = ''
  for (const letter of word) {
    if (OBSTRUENT.test(letter)) skeleton += 't'
    else
      for (const [latin, arabic] of Object.entries(WRITTEN_FOR))
        if (letter === latin || letter === arabic) skeleton += latin
  }
  return skeleton
}
