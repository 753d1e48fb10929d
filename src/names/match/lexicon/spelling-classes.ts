/** Letters between which the press chooses when it writes one sound of a foreign name. */
export interface SpellingClassRow {
  /** How an explanation calls the sound. */
  readonly sound: string
  /** The letter that stands for all of them in a name key. */
  readonly key: string
  readonly letters: readonly string[]
  readonly where: string
}

// A letter takes its key from the first row that lists it.
export const SPELLING_CLASSES: readonly SpellingClassRow[] = [
  { sound: 'g', key: 'ج', letters: ['ج', 'غ', 'گ', 'ڭ'], where: 'ج EG, غ LB SY JO SA, گ IQ, ڭ MA' },
  { sound: 'j', key: 'ج', letters: ['ج', 'چ'], where: 'چ EG and encyclopedias' },
  { sound: 'p', key: 'ب', letters: ['ب', 'پ'], where: 'پ encyclopedias, IQ' },
  { sound: 'v', key: 'ف', letters: ['ف', 'ڤ'], where: 'ڤ encyclopedias, EG TN' },
  { sound: 'k', key: 'ك', letters: ['ك', 'ق'], where: 'إنكلترا IQ LB, إنقلترا SA' },
  { sound: 's', key: 'س', letters: ['س', 'ص'], where: 'everywhere' },
  { sound: 't', key: 'ت', letters: ['ت', 'ط'], where: 'ط in MA DZ and in older names: طشقند' },
  { sound: 'd', key: 'د', letters: ['د', 'ض'], where: 'everywhere' },
  { sound: 'z', key: 'ز', letters: ['ز', 'ظ', 'ژ'], where: 'everywhere' },
]
