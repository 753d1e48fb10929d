import { normalize as stripForKoran } from 'arabic-text-normalizer'
import { ArabicClass } from 'arabic-utils'
import { normalize } from '../../src/letters/index.js'

/** Something that folds letters. */
export interface Folder {
  readonly name: string
  readonly fold: (text: string) => string
}

/** What folds without khabar, each as it comes and, where it has more to give, with every option that makes spellings equal. */
export const PEER_FOLDERS: readonly Folder[] = [
  { name: 'arabic-utils', fold: text => ArabicClass.normalize(text) },
  {
    name: 'arabic-utils, all on',
    fold: text =>
      ArabicClass.normalize(text, {
        normalizeAlef: true,
        removeDiacritics: true,
        removeTatweel: true,
        removeSuperscriptAlef: true,
      }),
  },
  { name: 'arabic-text-normalizer', fold: text => stripForKoran(text) },
  { name: 'the same, `stripHamza`', fold: text => stripForKoran(text, { stripHamza: true }) },
  { name: 'NFKC without marks', fold: text => text.normalize('NFKC').replace(/\p{Mn}|\u0640/gu, '') },
]

/** The presets of khabar, and the others. */
export const FOLDERS: readonly Folder[] = [
  { name: 'khabar `search`', fold: text => normalize(text, 'search') },
  { name: 'khabar `strict`', fold: text => normalize(text, 'strict') },
  { name: 'Lucene’s rules', fold: text => normalize(text, 'lucene') },
  ...PEER_FOLDERS,
]
