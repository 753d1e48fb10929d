import { decodePieces, type WordPiece } from './decode-news.js'
import { foldArabicWord } from './fold-arabic-word.js'
import { NEWS_WORDS } from './lexicon/news-words.js'
import { VOWELLED_WORDS } from './lexicon/scholarly-words.js'
import { lookupKey, newsRow } from './news-lexicon.js'
import { hasVowelMarks, readSounds, type Sound } from './sounds.js'

let vowelled: Map<string, string> | undefined

/** A word with its vowels, without its article. */
export interface VowelledWord {
  readonly hasArticle: boolean
  readonly sounds: readonly Sound[]
}

/**
 * How a word is read: by its marks if it has a vowel mark, else as the lexicon has it, else by the vowels that the letter
 * model would print, with the doubled letters the word marks.
 */
export function vowelWord(word: string): VowelledWord {
  const folded = foldArabicWord(word)
  const row = newsRow(lookupKey(word))
  // `الكسندر` is a word of the lexicon, and has no article.
  const startsLikeArticle =
    folded.startsWith('ال') && folded.length > 3 && (row === undefined || row.form.startsWith('ال'))
  const known = vowelledForm(lookupKey(word))
  if (hasVowelMarks(word)) {
    const sounds = readSounds(word)
    // An alef with a vowel of its own is no article but a stem, as in `اَلِف`.
    const hasArticle =
      startsLikeArticle && sounds[0]?.vowel !== 'u' && sounds[0]?.vowel !== 'i' && !isVowelled(sounds[1])
    return { hasArticle, sounds: hasArticle ? sounds.slice(2) : sounds }
  }
  if (known !== undefined && !known.startsWith('ال')) return { hasArticle: false, sounds: readSounds(known) }
  if (!startsLikeArticle) return { hasArticle: false, sounds: guessSounds(word, decodePieces(folded)) }
  const rest = known?.replace(/^ال/u, '') ?? vowelledForm(lookupKey(word).slice(2))
  if (rest !== undefined) return { hasArticle: true, sounds: readSounds(rest) }
  const whole = decodePieces(folded)
  if (whole[0]?.arabic !== 'ال' && !/[حذصضظع]/u.test(folded))
    return { hasArticle: false, sounds: guessSounds(word, whole) }
  return {
    hasArticle: true,
    sounds: guessSounds(word.replace(/^\P{L}*ا\P{L}*ل/u, ''), decodePieces(folded.slice(2))),
  }
}

const isVowelled = (sound: Sound | undefined): boolean => sound !== undefined && sound.vowel !== ''

function vowelledForm(key: string): string | undefined {
  vowelled ??= new Map(
    [...NEWS_WORDS.map(row => row.form), ...VOWELLED_WORDS]
      .filter(hasVowelMarks)
      .map(form => [lookupKey(form), form]),
  )
  return vowelled.get(key)
}

/** The vowels of the Latin pieces, put on the letters they stand for. */
function guessSounds(word: string, pieces: readonly WordPiece[]): Sound[] {
  const marked = readSounds(word)
  const sounds: Sound[] = []
  for (const { arabic, latin } of pieces) {
    for (const [at, letter] of [...arabic].entries()) {
      const isLast = at === arabic.length - 1
      const isDoubled = marked[sounds.length]?.isDoubled === true
      addSound(sounds, letter, isLast ? latin : '', isDoubled)
    }
  }
  return sounds.map((sound, at) => {
    // `Khaled`, `Saleh`: the vowel of the active participle is an i, however it is printed.
    // The vowel of an ending is not written in names.
    if (at === sounds.length - 1) return { ...sound, vowel: '' }
    const isParticiple = sound.vowel === 'a' && at === sounds.length - 2 && sounds[at - 1]?.letter === 'ا'
    return isParticiple && pieces.at(-2)?.latin.endsWith('e') === true ? { ...sound, vowel: 'i' } : sound
  })
}

/** `ا و ي` are a long vowel of the letter before, a part of a diphthong, or a consonant with a vowel of its own. */
function addSound(sounds: Sound[], letter: string, latin: string, isDoubled: boolean): void {
  const vowels = latin.replace(/^[^aeiou]+/u, '')
  const last = sounds.at(-1)
  const setLast = (vowel: Sound['vowel']): void => {
    if (last?.vowel === '') sounds[sounds.length - 1] = { ...last, vowel }
  }
  const isGlide = letter === 'و' ? /^[wv]/u.test(latin) : letter === 'ي' && /^[yj]/u.test(latin)
  if (last !== undefined && (letter === 'و' || letter === 'ي') && !isDoubled && !(isGlide && vowels !== '')) {
    const isDiphthong = letter === 'و' ? /^(?:a[uwo]|ow)/u.test(latin) : /^(?:a[iy]|e[iy])/u.test(latin)
    setLast(isDiphthong ? 'a' : letter === 'و' ? 'u' : 'i')
    sounds.push({ letter, isDoubled, vowel: '' })
    return
  }
  if (last !== undefined && letter === 'ا') setLast('a')
  const isLong = last !== undefined && /[اىةآ]/u.test(letter)
  sounds.push({ letter, isDoubled, vowel: isLong ? '' : shortVowel(vowels, letter) })
}

/** The short vowel of Arabic that a Latin one stands for. */
function shortVowel(vowels: string, letter: string): Sound['vowel'] {
  if (vowels === '') return letter === 'إ' ? 'i' : ''
  if (letter === 'إ') return 'i'
  return vowels.startsWith('i') ? 'i' : /^[ou]/u.test(vowels) ? 'u' : 'a'
}
