import { checkOptionNames } from '../check-input.js'
import { KhabarError } from '../khabar-error.js'
import { clusterIds } from './cluster-ids.js'
import type { DiscoveredKind, DiscoveredName } from './discovered-name.js'
import { findClubs } from './find-clubs.js'
import { findHeadedPlaces } from './find-headed-places.js'
import { findNamedAfter } from './find-named-after.js'
import { findOrganisations } from './find-organisations.js'
import { findNamedPersons } from './find-named-persons.js'
import { findSingleNames } from './find-single-names.js'
import { findTitledPersons } from './find-titled-persons.js'
import { readWords } from './read-words.js'
import { isFree, readNames, take, type TextReading } from './text-reading.js'

/** What is looked for. */
export interface DiscoverOptions {
  /**
   * Names with less are left out, 0..1.
   *
   * @defaultValue 0
   */
  readonly minScore?: number | undefined
  /**
   * The kinds that are wanted.
   *
   * @defaultValue all four
   */
  readonly kinds?: readonly DiscoveredKind[] | undefined
}

const PLACE_SCORE = 0.95
const DOUBTFUL_SCORE = 0.7
const KINDS: readonly DiscoveredKind[] = ['person', 'place', 'organisation', 'demonym']
const OPTION_NAMES: readonly string[] = ['minScore', 'kinds']

/**
 * The persons, places, organisations and adjectives of nationality that an Arabic text has, found without a watchlist: by
 * titles, given names, letters that Arabic words rarely have together, verbs of saying and repetition; places by
 * `khabar/places`; organisations by head nouns (`وزارة`, `منظمة`) and a list. A person is found without his titles, a part
 * of a name where the text has the whole.
 *
 * It guesses, so it errs: see docs/names-in-text.md for how often. Offices without a name (`وزير الخارجية`) are no names,
 * nor are persons in Latin letters found. Mentions are sorted and do not overlap; the time is linear in the length of
 * the text. Offsets are UTF-16. Empty text gives none; no text throws.
 *
 * @param text - any text
 * @param options - what is wanted
 * @returns the names with offsets into `text`
 * @throws KhabarError `bad-option` for an unknown or wrong option
 * @example
 * ```ts
 * import { discoverNames } from 'khabar/discover'
 * discoverNames('وصل الرئيس الروسي فلاديمير بوتين إلى بكين').map(({ kind, text, id }) => [kind, text, id])
 * // → [['demonym', 'الروسي', 'RU'], ['person', 'فلاديمير بوتين', 'فلاديمير بوتين'], ['place', 'بكين', 'CN:beijing']]
 * ```
 */
export function discoverNames(text: string, options: DiscoverOptions = {}): DiscoveredName[] {
  const { minScore, kinds } = resolveOptions(options)
  const { words, toSource } = readWords(text)
  const reading = readNames(words)
  const source = (from: number, to: number, skipped = 0): readonly [number, number] =>
    toSource((words[from]?.start ?? 0) + skipped, words[to - 1]?.end ?? 0)
  findNamedAfter(reading)
  findOrganisations(reading)
  findClubs(reading)
  findHeadedPlaces(reading)
  findTitledPersons(reading)
  findNamedPersons(reading)
  findSingleNames(reading, (from, to) => text.slice(...source(from, to)))
  takePlaces(reading)
  const found = [...reading.found].sort((a, b) => a.from - b.from)
  const names = found.map(({ kind, from, to, clitics, cliticLength, elided = '', id, score, evidence }) => {
    const [start, end] = source(from, to, cliticLength)
    const name = text.slice(start, end)
    return { kind, start, end, text: name, clitics, id: id ?? elided + name, score, evidence }
  })
  const ids = clusterIds(names.filter(({ kind }) => kind === 'person').map(name => name.id))
  return names
    .filter(({ kind, score }) => kinds.includes(kind) && score >= minScore)
    .map(name => (name.kind === 'person' ? { ...name, id: ids.get(name.id) ?? name.id } : name))
}

function takePlaces(reading: TextReading): void {
  const { words, places, classes } = reading
  for (let at = 0; at < words.length; at++) {
    const place = places[at]
    if (!place || classes[at] !== place.kind || !isFree(reading, at, at + place.words)) continue
    const { kind, id, clitics, cliticLength, doubtful } = place
    const score = doubtful ? DOUBTFUL_SCORE : PLACE_SCORE
    take(reading, {
      kind,
      from: at,
      to: at + place.words,
      clitics,
      cliticLength,
      id,
      score,
      evidence: ['gazetteer'],
    })
    at += place.words - 1
  }
}

function resolveOptions(options: DiscoverOptions): { minScore: number; kinds: readonly DiscoveredKind[] } {
  checkOptionNames(options, OPTION_NAMES)
  const { minScore = 0, kinds = KINDS } = options
  if (typeof minScore !== 'number' || !(minScore >= 0 && minScore <= 1)) {
    throw new KhabarError('bad-option', {
      what: 'option "minScore"',
      got: minScore,
      instead: 'Give a number from 0 to 1.',
    })
  }
  if (!Array.isArray(kinds) || kinds.some(kind => !KINDS.includes(kind as DiscoveredKind))) {
    throw new KhabarError('bad-option', {
      what: 'option "kinds"',
      got: kinds,
      instead: `Give an array of ${KINDS.join(', ')}.`,
    })
  }
  return { minScore, kinds }
}
