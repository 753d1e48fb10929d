/** Letters of the Quran or of a language that shares the script, and the one an Arab newsroom writes for them. */
export interface NeighbourLetterRow {
  readonly letters: string
  readonly arabic: string
  /** Whose letters they are. */
  readonly where: string
}

// Letters that only look otherwise (`ک`, `ھ`, `ے`) are folded by the letters area.
export const NEIGHBOUR_LETTERS: readonly NeighbourLetterRow[] = [
  { letters: 'ٱ', arabic: 'ا', where: 'Quran' },
  { letters: 'ٲٳ', arabic: 'ا', where: 'Kashmiri' },
  { letters: 'ٵ', arabic: 'ا', where: 'Kazakh' },
  { letters: 'ڭݣڨ', arabic: 'گ', where: 'MA DZ TN, ڭ Uyghur' },
  { letters: 'ګ', arabic: 'گ', where: 'Pashto' },
  { letters: 'ٹ', arabic: 'ت', where: 'Urdu' },
  { letters: 'ڈ', arabic: 'د', where: 'Urdu' },
  { letters: 'ڑ', arabic: 'ر', where: 'Urdu' },
  { letters: 'ڕ', arabic: 'ر', where: 'Kurdish' },
  { letters: 'ړ', arabic: 'ر', where: 'Pashto' },
  { letters: 'ځ', arabic: 'ز', where: 'Pashto' },
  { letters: 'ږ', arabic: 'ژ', where: 'Pashto' },
  { letters: 'څ', arabic: 'س', where: 'Pashto' },
  { letters: 'ښ', arabic: 'ش', where: 'Pashto' },
  { letters: 'ڥ', arabic: 'ڤ', where: 'TN DZ' },
  { letters: 'ۋ', arabic: 'ڤ', where: 'Uyghur, Kazakh' },
  { letters: 'ڵ', arabic: 'ل', where: 'Kurdish' },
  { letters: 'ں', arabic: 'ن', where: 'Urdu' },
  { letters: 'ڼ', arabic: 'ن', where: 'Pashto' },
  { letters: 'ۆ', arabic: 'و', where: 'Kurdish, Uyghur' },
  { letters: 'ۇ', arabic: 'و', where: 'Uyghur, Kazakh' },
  { letters: 'ێ', arabic: 'ي', where: 'Kurdish' },
  { letters: 'ې', arabic: 'ي', where: 'Pashto, Uyghur' },
  { letters: 'ۍ', arabic: 'ي', where: 'Pashto' },
]
