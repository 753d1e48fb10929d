import { describe, expect, test } from 'vitest'
import { romanizeName } from '../../../src/names/index.js'

const bgn = (name: string): string => romanizeName(name, 'bgn').normalize('NFC')
const alaLc = (name: string): string => romanizeName(name, 'ala-lc').normalize('NFC')

/** The consonants of BGN/PCGN 1956 and of ALA-LC 2012, and whether `ال` takes their sound. */
const CONSONANTS: readonly (readonly [letter: string, bgn: string, alaLc: string, kind: 'sun' | 'moon'])[] = [
  ['ب', 'b', 'b', 'moon'],
  ['ت', 't', 't', 'sun'],
  ['ث', 'th', 'th', 'sun'],
  ['ج', 'j', 'j', 'moon'],
  ['ح', 'ḩ', 'ḥ', 'moon'],
  ['خ', 'kh', 'kh', 'moon'],
  ['د', 'd', 'd', 'sun'],
  ['ذ', 'dh', 'dh', 'sun'],
  ['ر', 'r', 'r', 'sun'],
  ['ز', 'z', 'z', 'sun'],
  ['س', 's', 's', 'sun'],
  ['ش', 'sh', 'sh', 'sun'],
  ['ص', 'ş', 'ṣ', 'sun'],
  ['ض', 'ḑ', 'ḍ', 'sun'],
  ['ط', 'ţ', 'ṭ', 'sun'],
  ['ظ', 'z̧', 'ẓ', 'sun'],
  ['ع', '‘', 'ʻ', 'moon'],
  ['غ', 'gh', 'gh', 'moon'],
  ['ف', 'f', 'f', 'moon'],
  ['ق', 'q', 'q', 'moon'],
  ['ك', 'k', 'k', 'moon'],
  ['ل', 'l', 'l', 'sun'],
  ['م', 'm', 'm', 'moon'],
  ['ن', 'n', 'n', 'sun'],
  ['ه', 'h', 'h', 'moon'],
  ['و', 'w', 'w', 'moon'],
  ['ي', 'y', 'y', 'moon'],
]

/** Words with all their marks, by either standard. */
const WORDS: readonly (readonly [word: string, bgn: string, alaLc: string])[] = [
  ['ذُو القَرْنَيْن', 'Dhū al Qarnayn', 'Dhū al-Qarnayn'],
  ['مَدِينَةُ', 'Madīnah', 'Madīnah'],
  ['مَدِينَة النُّور', 'Madīnat an Nūr', 'Madīnat al-Nūr'],
  ['اِبْن رُشْد', 'Ibn Rushd', 'Ibn Rushd'],
  ['عَلِيّ بْن أَبِي طَالِب', '‘Alī bin Abī Ţālib', 'ʻAlī ibn Abī Ṭālib'],
  ['مُؤْمِن', 'Mu’min', 'Muʼmin'],
  ['رَئِيس', 'Ra’īs', 'Raʼīs'],
  ['قُرْآن', 'Qur’ān', 'Qurʼān'],
  ['آمِنَة', 'Āminah', 'Āminah'],
  ['إِبْرَاهِيم', 'Ibrāhīm', 'Ibrāhīm'],
  ['أُمَيَّة', 'Umayyah', 'Umayyah'],
  ['لَيْلَى', 'Laylá', 'Laylá'],
  ['هُدَىً', 'Hudá', 'Hudá'],
  ['كِتَابٌ', 'Kitāb', 'Kitāb'],
  ['مَسْهَر', 'Mas·har', 'Masʹhar'], // two letters, and no `sh`
  ['كَتْهَا', 'Kat·hā', 'Katʹhā'],
  ['بَدْهَان', 'Bad·hān', 'Badʹhān'],
  ['أَسْحَم', 'Asḩam', 'Asḥam'],
  ['حَيّ', 'Ḩayy', 'Ḥayy'],
  ['نَبِيّ', 'Nabī', 'Nabī'],
  ['عَدُوّ', '‘Adūw', 'ʻAdūw'],
  ['قُوَّة', 'Qūwah', 'Qūwah'],
  ['أَوَّل', 'Awwal', 'Awwal'],
  ['نِيَّة', 'Nīyah', 'Nīyah'],
  ['خَوْلَة', 'Khawlah', 'Khawlah'],
  ['شَيْء', 'Shay’', 'Shayʼ'],
  ['بِئْر', 'Bi’r', 'Biʼr'],
  ['اَلرِّيَاض', 'Ar Riyāḑ', 'al-Riyāḍ'],
  ['الْقَاهِرَة', 'Al Qāhirah', 'al-Qāhirah'],
  ['ڤِيلَا', 'Vīlā', 'Vīlā'],
  ['پَاشَا', 'Pāshā', 'Pāshā'],
  ['گَاز', 'Gāz', 'Gāz'],
  ['چَاد', 'Chād', 'Chād'],
]

/** With its first Latin letter as a capital: that behind the sign of `ع`. */
const capital = (text: string): string => text.replace(/\p{Ll}/u, letter => letter.toUpperCase())

describe('the consonants of the standards', () => {
  test.each(CONSONANTS)('%s is %s and %s', (letter, inBgn, inAlaLc) => {
    expect(bgn(`رَا${letter}ِب`)).toBe(`Rā${inBgn}ib`.normalize('NFC'))
    expect(alaLc(`رَا${letter}ِب`)).toBe(`Rā${inAlaLc}ib`)
    expect(bgn(`${letter}َار`)).toBe(capital(`${inBgn}ār`).normalize('NFC'))
    expect(alaLc(`${letter}َار`)).toBe(capital(`${inAlaLc}ār`))
  })

  test.each(CONSONANTS)(
    'the article before %s (%s, %s) takes its sound on maps, and not in catalogues',
    (...row) => {
      const [letter, inBgn, inAlaLc, kind] = row
      const article = kind === 'sun' ? capital(`a${inBgn}`) : 'Al'
      const marked = kind === 'sun' ? `ال${letter}َّار` : `الْ${letter}َار`
      expect(bgn(marked)).toBe(`${article} ${capital(`${inBgn}ār`)}`.normalize('NFC'))
      expect(alaLc(marked)).toBe(`al-${capital(`${inAlaLc}ār`)}`)
    },
  )
})

describe('words with all their marks', () => {
  test.each(WORDS)('%s is %s and %s', (word, inBgn, inAlaLc) => {
    expect([bgn(word), alaLc(word)]).toEqual([inBgn, inAlaLc].map(text => text.normalize('NFC')))
  })
})
