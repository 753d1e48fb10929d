import {
  createNormalizer,
  type Alignment,
  type NormalizeOptions,
  type Normalizer,
} from '../../letters/index.js'
import { respellLetters } from './respell-letters.js'

/** The letters names are compared in, after {@link foldName}: a blank, the Arabic ones, then digits. */
export const ARABIC_NAME_LETTERS = ' ابتثجحخدذرزسشصضطظعغفقكلمنهويءىةؤئپچژگڤ0123456789'

/** The Latin letters names are compared in, after {@link foldName}: a blank, the letters, then digits. */
export const LATIN_NAME_LETTERS = ' abcdefghijklmnopqrstuvwxyz0123456789'

/** The steps of {@link foldName} that are the letters area's; the others replace one letter by one. */
const NAME_FOLDING: NormalizeOptions = {
  compose: true,
  presentationForms: 'all',
  lookalikes: 'fold',
  invisibles: true,
  bidi: 'remove',
  joiners: 'remove',
  spaces: 'collapse',
  tatweel: 'remove',
  marks: 'remove',
  alef: 'all',
  digits: 'ascii',
  punctuation: 'ascii',
  latin: true,
  entities: true,
}

/** Latin letters, digits and signs of East Asian keyboards, in the order of ASCII. */
const FULLWIDTH = /[\uff01-\uff5e]/gu
const FROM_FULLWIDTH_TO_ASCII = 0xfee0

let fold: Normalizer | undefined

/**
 * A name in the letters it is compared in. What two newsrooms may mean differently stays apart (`پ` and `ب`, `ة` and
 * `ه`, `ى` and `ي`, hamza on its seat); what only dresses a letter goes: marks, tatweel, presentation forms, the alefs,
 * letters of neighbouring languages, Latin accents and capitals. Text in other scripts stays as it is.
 */
export function foldName(name: string): string {
  fold ??= createNormalizer(NAME_FOLDING)
  return respellLetters(fold(narrowed(name)))
}

/** The way from the letters of {@link foldName}, which respells them one by one, to those of the name. */
export function alignName(name: string): Alignment {
  return (fold ??= createNormalizer(NAME_FOLDING)).align(narrowed(name))
}

/** One unit for each, so that offsets stay; NFKC would also take signs apart (`½`) and move what follows. */
function narrowed(name: string): string {
  return name.replace(FULLWIDTH, unit => String.fromCharCode(unit.charCodeAt(0) - FROM_FULLWIDTH_TO_ASCII))
}
