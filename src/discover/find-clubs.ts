import { normalize } from '../letters/index.js'
import { bareForms } from './bare-forms.js'
import { CLUBS, SPORT_WORDS, TOWN_CLUBS, WORD_CLUBS } from './lexicon/sport-words.js'
import { properReadings } from './proper-readings.js'
import { continues } from './read-words.js'
import { isFree, take, type TextReading } from './text-reading.js'
import { wordSets } from './word-sets.js'

const CLUB = 'نادي'
const OF_CLUBS = /^(?:مدرب|لاعب|لاعبي|مهاجم|مدافع|حارس|جماهير|مشجعي|مرمي|شباك|صفوف|دفاع|هجوم)$/u
const CLUB_SCORE = 0.75
const LONGEST_CLUB = 3
/** How far around a name its sport is looked for, and how many words of sport it takes. */
const AROUND = 14
const ENOUGH = 2

interface Clubs {
  readonly byName: ReadonlyMap<string, 'club' | 'town' | 'word'>
  readonly sport: ReadonlySet<string>
}

let built: Clubs | undefined

/** Takes the clubs: those that nothing else is called like, and in reports of sport those called like towns and words. */
export function findClubs(reading: TextReading): void {
  const { words } = reading
  for (let at = 0; at < words.length; at++) {
    if (words[at]?.kind !== 'word' || !isFree(reading, at, at + 1)) continue
    const club = longestClub(reading, at)
    if (!club) continue
    take(reading, { ...club, kind: 'organisation', score: CLUB_SCORE })
    at = club.to - 1
  }
}

interface Club {
  readonly from: number
  readonly to: number
  readonly clitics: string
  readonly cliticLength: number
  readonly evidence: readonly string[]
}

function longestClub(reading: TextReading, at: number): Club | undefined {
  const { words } = reading
  const { byName } = clubs()
  let best: Club | undefined
  for (const { clitics, length, rest } of properReadings(words[at]?.text ?? '', words[at]?.raw)) {
    let name = rest
    for (let to = at + 1; to <= at + LONGEST_CLUB; to++) {
      const kind = byName.get(name)
      if (kind && to > (best?.to ?? at) && (kind === 'club' || isPlayed(reading, at, to, kind, clitics))) {
        const evidence = kind === 'club' ? ['known'] : ['known', 'sport']
        best = { from: at, to, clitics, cliticLength: length, evidence }
      }
      // `نادي الاتحاد`
      const head = clitics === '' && kind ? clubHead(reading, at - 1) : undefined
      if (head && to > (best?.to ?? at - 1)) best = { ...head, from: at - 1, to, evidence: ['head', 'known'] }
      const next = words[to]
      if (next?.kind !== 'word' || !continues(next) || !isFree(reading, to, to + 1)) break
      name += ` ${next.text}`
    }
  }
  return best
}

function clubHead(reading: TextReading, at: number): Pick<Club, 'clitics' | 'cliticLength'> | undefined {
  const word = reading.words[at]
  if (word?.kind !== 'word' || !isFree(reading, at, at + 1) || reading.words[at + 1]?.before !== '')
    return undefined
  const split = properReadings(word.text).find(({ rest }) => rest === CLUB)
  return split && { clitics: split.clitics, cliticLength: split.length }
}

/** Whether the report is of sport, and nothing beside the name says that the town or the word is meant. */
function isPlayed(
  reading: TextReading,
  from: number,
  to: number,
  kind: 'town' | 'word',
  clitics: string,
): boolean {
  const { words, classes } = reading
  const [before, after] = [words[from - 1], words[to]]
  const { placeHeads } = wordSets()
  if (kind === 'town') {
    const isNear = words[from]?.before === '' && before !== undefined
    if (
      clitics.endsWith('ب') ||
      (isNear && (before.text === 'في' || bareForms(before.text).some(form => placeHeads.has(form))))
    )
      return false
  } else {
    // `الاتحاد الأوروبي`, `المنتخب الأولمبي الشباب`: an adjective makes the word a word.
    if (after?.before === '' && after.definite && classes[to] !== 'native') return false
    if (words[from]?.before === '' && before?.definite === true && classes[from - 1] === 'common') {
      const isSubject = bareForms(before.text).some(form => clubs().sport.has(form))
      if (isSubject) return false
    }
  }
  // `مدرب الأهلي`
  if (words[from]?.before === '' && bareForms(before?.text ?? '').some(form => OF_CLUBS.test(form)))
    return true
  const { byName } = clubs()
  const met = new Set<string>()
  for (let at = Math.max(0, from - AROUND); at < Math.min(words.length, to + AROUND); at++) {
    if (at >= from && at < to) continue
    const form = bareForms(words[at]?.text ?? '').find(
      one => clubs().sport.has(one) || byName.get(one) === 'word',
    )
    if (form !== undefined) met.add(form)
    if (met.size >= ENOUGH) return true
  }
  return false
}

function clubs(): Clubs {
  if (built) return built
  const byName = new Map<string, 'club' | 'town' | 'word'>()
  for (const [kind, list] of [
    ['word', WORD_CLUBS],
    ['town', TOWN_CLUBS],
    ['club', CLUBS],
  ] as const) {
    for (const name of list.split('/')) byName.set(normalize(name.trim()), kind)
  }
  const sport = new Set(
    SPORT_WORDS.trim()
      .split(/\s+/u)
      .map(word => normalize(word)),
  )
  return (built = { byName, sport })
}
