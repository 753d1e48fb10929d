/** How Arabic writes the names of Latin letters, for initials: `جي دي فانس`, `إف بي آي`. */
export interface LetterNameRow {
  readonly letter: string
  readonly names: string
}

export const LETTER_NAMES: readonly LetterNameRow[] = [
  { letter: 'a', names: 'إيه اي أ آ' },
  { letter: 'b', names: 'بي ب' },
  { letter: 'c', names: 'سي س' },
  { letter: 'd', names: 'دي د' },
  { letter: 'e', names: 'إي إ' },
  { letter: 'f', names: 'إف اف ف' },
  { letter: 'g', names: 'جي چي غ ج' },
  { letter: 'h', names: 'إتش إيتش اتش ه هـ' },
  { letter: 'i', names: 'آي إ' },
  { letter: 'j', names: 'جي چي جيه چيه جاي ج چ' },
  { letter: 'k', names: 'كي كيه كاي ك' },
  { letter: 'l', names: 'إل ال ل' },
  { letter: 'm', names: 'إم ام م' },
  { letter: 'n', names: 'إن ان ن' },
  { letter: 'o', names: 'أو او أ' },
  { letter: 'p', names: 'بي پي ب پ' },
  { letter: 'q', names: 'كيو ك' },
  { letter: 'r', names: 'آر ار ر' },
  { letter: 's', names: 'إس اس س' },
  { letter: 't', names: 'تي ت' },
  { letter: 'u', names: 'يو' },
  { letter: 'v', names: 'في ڤي ف ڤ' },
  { letter: 'w', names: 'دبليو دابليو و' },
  { letter: 'x', names: 'إكس اكس' },
  { letter: 'y', names: 'واي ي' },
  { letter: 'z', names: 'زد زي ز' },
]
