import { alignNormalized, findTokens, normalize } from '../letters/index.js'
import { NAME_PARTICLES, type NameParticleRow } from './lexicon/name-particles.js'

/** One letter of a name: as folding leaves it and as the name writes it. */
export interface NameLetter {
  readonly folded: string
  readonly source: string
}

/** One word of a name. */
export interface NameWord {
  /** As the name writes it, marks included. */
  readonly written: string
  /** Folded, with its article. */
  readonly folded: string
  /** The letters that are compared: folded, without its article, a particle in its usual form. */
  readonly letters: readonly NameLetter[]
  /** What `letters` spell. */
  readonly core: string
  readonly role: NameParticleRow['role'] | 'name'
}

const ARTICLE = 'ال'
/** Below this many letters a word that starts with the article's letters is a word of its own (`الي`). */
const SHORTEST_WITH_ARTICLE = 4

let particles: ReadonlyMap<string, NameParticleRow> | undefined

/**
 * The words of a name in their order; signs between them are left out. Empty for text without letters and digits.
 *
 * @param name - a name in any script
 */
export function parseNameWords(name: string): NameWord[] {
  const aligned = alignNormalized(name, 'search')
  const words: NameWord[] = []
  for (const token of findTokens(aligned.text)) {
    if (token.kind !== 'word' && token.kind !== 'number') continue
    const [start, end] = aligned.toSource(token.start, token.end)
    const particle = particleOf(token.text)
    const role = particle?.role ?? 'name'
    const keepsArticle = words.at(-1)?.role === 'compound'
    const skipped = !keepsArticle && hasArticle(token.text) ? ARTICLE.length : 0
    const letters = particle
      ? lettersOf(normalize(particle.as))
      : alignedLetters(token.start + skipped, token.end)
    const core = letters.map(letter => letter.folded).join('')
    words.push({ written: name.slice(start, end), folded: token.text, letters, core, role })
  }
  return words

  function alignedLetters(start: number, end: number): NameLetter[] {
    let at = start
    return Array.from(aligned.text.slice(start, end), folded => {
      const [from, to] = aligned.toSource(at, (at += folded.length))
      return { folded, source: Array.from(name.slice(from, to))[0] ?? folded }
    })
  }
}

function lettersOf(folded: string): NameLetter[] {
  return Array.from(folded, letter => ({ folded: letter, source: letter }))
}

function hasArticle(folded: string): boolean {
  return folded.startsWith(ARTICLE) && folded.length >= SHORTEST_WITH_ARTICLE
}

function particleOf(folded: string): NameParticleRow | undefined {
  particles ??= new Map(NAME_PARTICLES.map(row => [normalize(row.form), row]))
  return particles.get(folded)
}
