import { normalize } from '../../src/letters/index.js'
import {
  arabizeName,
  createNameFinder,
  findNames,
  groupNames,
  matchNames,
  NameIndex,
  nameKey,
  parseName,
  romanizeName,
  type WatchlistEntry,
} from '../../src/names/index.js'
import {
  findPlaceId,
  findPlaceIds,
  isEverydayWord,
  nationalityOf,
  placeInfo,
  placeSpellings,
} from '../../src/places/index.js'
import { askTwice, hold, holdSame, holdStretches } from './invariants.js'
import { makeName } from './make-text.js'
import type { PublicEntry } from './public-function.js'
import type { Random } from './random.js'

/** Names that can be watched: those that have a letter or digit the library knows. */
export function makeWatchlist(random: Random): WatchlistEntry[] {
  const entries: WatchlistEntry[] = []
  for (let entry = random.below(6); entry > 0; entry--) {
    const names = Array.from({ length: 1 + random.below(3) }, () => `${makeName(random)} ب`)
    entries.push({ id: random.pick(['a', 'b', '__proto__', 'constructor', '', `id ${entry}`]), names })
  }
  return entries
}

/** Mentions of watched names as they have to be in any text. */
export function holdMentions(
  text: string,
  mentions: ReturnType<typeof findNames>,
  list: WatchlistEntry[],
): void {
  holdStretches(text, mentions, 'name', true)
  for (const { id, name } of mentions)
    hold(
      list.some(entry => entry.id === id && entry.names.includes(name)),
      `${JSON.stringify(name)} is a name of ${JSON.stringify(id)}`,
    )
}

export const NAMES: PublicEntry = {
  entry: 'names',
  functions: [
    {
      names: ['matchNames'],
      check: (text, random) => {
        const other = random.chance(30) ? text.slice(0, random.below(text.length + 1)) : makeName(random)
        const [one, turned] = [askTwice(() => matchNames(text, other), 'matchNames'), matchNames(other, text)]
        holdSame(
          [one.same, one.score, one.relation],
          [turned.same, turned.score, turned.relation],
          'both ways',
        )
        hold(one.same === one.score >= 0.5, `same is ${String(one.same)} at ${one.score}`)
        for (const { a, b } of one.parts) hold(a !== null || b !== null, 'a part is of one name at least')
      },
    },
    {
      names: ['nameKey'],
      check: text => {
        const key = askTwice(() => nameKey(text), 'nameKey')
        hold(
          /[\p{L}\p{N}]/u.test(normalize(text)) || key === '',
          `no letter has the key ${JSON.stringify(key)}`,
        )
      },
    },
    {
      names: ['groupNames'],
      check: (text, random) => {
        const names = [text, ...Array.from({ length: random.below(6) }, () => makeName(random)), text]
        const groups = askTwice(() => groupNames(names), 'groupNames')
        holdSame(groups.flat().sort(), [...names].sort(), 'every name in one group')
        hold(
          groups.every(group => group.length > 0),
          'no group is empty',
        )
      },
    },
    {
      names: ['findNames', 'createNameFinder'],
      check: (text, random) => {
        const list = makeWatchlist(random)
        const around = random.chance(50) ? `${text} ${list[0]?.names[0] ?? ''} ${text}` : text
        const mentions = findNames(around, list)
        holdMentions(around, mentions, list)
        holdSame(createNameFinder(list)(around), mentions, 'a finder and findNames')
      },
    },
    {
      names: ['parseName'],
      check: text => {
        const { titles, given, family, particles, suffix, qualifier } = askTwice(
          () => parseName(text),
          'parseName',
        )
        const spans = [
          ...titles,
          ...given,
          ...family,
          ...particles,
          ...(suffix ? [suffix] : []),
          ...(qualifier ? [qualifier] : []),
        ]
        holdStretches(
          text,
          spans.sort((a, b) => a.start - b.start),
          'part of a name',
          true,
        )
      },
    },
    {
      names: ['NameIndex'],
      check: (text, random) => {
        const entries = [{ id: 'text', names: [text] }, ...makeWatchlist(random)]
        const index = NameIndex.from(entries)
        const query = random.chance(50) ? text : makeName(random)
        const limit = 1 + random.below(5)
        const found = askTwice(() => index.search(query, { limit }), 'search')
        hold(found.length <= limit, `${found.length} results of at most ${limit}`)
        const scores = found.map(({ score }) => score)
        holdSame(
          scores,
          [...scores].sort((a, b) => b - a),
          'the best first',
        )
        hold(new Set(found.map(({ id }) => id)).size === found.length, 'each entry once')
        holdSame(
          NameIndex.fromBytes(index.toBytes()).search(query, { limit }),
          found,
          'an index and its bytes',
        )
      },
    },
    {
      names: ['romanizeName'],
      check: (text, random) => {
        const scheme = random.pick(['news', 'bgn', 'ala-lc', 'buckwalter'] as const)
        askTwice(() => romanizeName(text, scheme), `romanizeName by ${scheme}`)
      },
    },
    {
      names: ['arabizeName'],
      check: (text, random) => {
        const limit = 1 + random.below(6)
        const spellings = askTwice(() => arabizeName(text, limit), 'arabizeName')
        hold(spellings.length <= limit, `${spellings.length} spellings of at most ${limit}`)
        hold(new Set(spellings).size === spellings.length, 'no spelling twice')
      },
    },
  ],
}

/** The same two functions as those of `names`. */
export const ROMANIZE: PublicEntry = {
  entry: 'names/romanize',
  functions: [
    {
      names: ['romanizeName', 'arabizeName'],
      check: (_text, random) => {
        const name = makeName(random)
        askTwice(() => romanizeName(name), 'romanizeName')
        askTwice(() => arabizeName(name.slice(0, 60)), 'arabizeName')
      },
    },
  ],
}

export const PLACES: PublicEntry = {
  entry: 'places',
  functions: [
    {
      names: ['findPlaceId', 'findPlaceIds', 'placeInfo', 'placeSpellings'],
      check: text => {
        const ids = askTwice(() => findPlaceIds(text), 'findPlaceIds')
        holdSame(findPlaceId(text), ids[0], 'the first of all')
        for (const id of ids) {
          const info = placeInfo(id)
          hold(info?.id === id, `${id} is known`)
          for (const spelling of info.spellings)
            hold(findPlaceIds(spelling).includes(id), `${spelling} is a spelling of ${id}`)
        }
        // What is asked for need not be an id.
        hold(placeInfo(text) === undefined || placeSpellings(text).length > 0, 'a place has spellings')
      },
    },
    {
      names: ['nationalityOf', 'isEverydayWord'],
      check: text => {
        const id = askTwice(() => nationalityOf(text), 'nationalityOf')
        hold(id === undefined || typeof id === 'string', 'an id or nothing')
        hold(typeof isEverydayWord(text) === 'boolean', 'true or false')
      },
    },
  ],
}
