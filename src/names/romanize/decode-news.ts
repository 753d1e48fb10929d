import { type Piece } from './beam.js'
import { decodeWord } from './decode-word.js'
import { letterModel } from './letter-model.js'

/** How many ways are followed: wider gains less than a hundredth of the words. */
const WIDTH = 6

/** A piece of a word in both scripts. */
export interface WordPiece {
  readonly arabic: string
  readonly latin: string
}

/**
 * A word, folded by `foldArabicWord`, as the letter model cuts and spells it. A word with a letter the model does not know comes back as it is, one
 * piece for each letter.
 */
export function decodePieces(folded: string): WordPiece[] {
  const best = decodeWord(folded, 'to-latin', WIDTH, 1)[0]
  if (best === undefined) return [...folded].map(letter => ({ arabic: letter, latin: letter }))
  const { arabic, plainLatin: latin } = letterModel()
  const pieces: WordPiece[] = []
  for (let piece: Piece | null = best.last; piece !== null; piece = piece.before)
    pieces.push({ arabic: arabic[piece.unit] ?? '', latin: latin[piece.unit] ?? '' })
  return pieces.reverse()
}
