import { NAME_SCORERS } from '../../scripts/compare/name-scorers.js'
import { type Area, each, type Group, type Library } from '../area.js'
import { arabicNames, ownPairs } from '../own-names.js'

/** What is compared. */
interface Pair {
  readonly a: string
  readonly b: string
}

const STRANGERS = 100
const FEW = 800

export const NAME_PAIRS: Area = {
  id: 'name-pairs',
  title: 'Two names',
  about:
    '`matchNames` on the pairs of `test/names/pairs` beside what [docs/comparison.md](../docs/comparison.md#names) has beside it, ' +
    'which is folded by khabar and, where the scripts differ, romanized by khabar. They are faster and know less; that page says how much.',
  groups: makeGroups,
}

function* makeGroups({ khabar }: Library): Iterable<Group> {
  const { arabizeName, groupNames, matchNames, nameKey, parseName, romanizeName } = khabar
  const group = (id: string, title: string, pairs: readonly Pair[]): Group => ({
    id,
    title: `${title}: ${pairs.length.toLocaleString('en')} pairs`,
    unit: 'pairs',
    amount: pairs.length,
    own: [{ name: 'khabar `matchNames`', run: each(pairs, ({ a, b }) => matchNames(a, b).score) }],
    peers: NAME_SCORERS.map(({ name, score }) => ({ name, run: each(pairs, ({ a, b }) => score(a, b)) })),
    warmUps: 4,
  })

  const { ofOneScript, ofTwo } = ownPairs()
  yield group('one-script', 'In one script', ofOneScript)
  yield group('two-scripts', 'Arabic and Latin', ofTwo)
  const names = arabicNames()
  // Most pairs of words come once in a round.
  const strangers = names
    .slice(0, STRANGERS)
    .flatMap((a, at) =>
      Array.from({ length: 40 }, (_, step) => ({ a, b: names[at + STRANGERS + 31 * step] ?? '' })),
    )
  yield group('strangers', 'Arabic names with forty others each', strangers)

  const few = names.slice(0, FEW)
  const latin = few.map(name => romanizeName(name))
  yield {
    id: 'one-name',
    title: `One name: ${names.length.toLocaleString('en')} Arabic names, or ${FEW} where it takes long`,
    unit: 'names',
    amount: names.length,
    own: [
      { name: 'khabar `nameKey`', run: each(names, name => nameKey(name).length) },
      { name: 'khabar `parseName`', run: each(names, name => parseName(name).given.length) },
      { name: 'khabar `romanizeName`', run: each(names, name => romanizeName(name).length) },
      { name: 'khabar `arabizeName`', run: each(latin, name => arabizeName(name).length), amount: FEW },
      { name: 'khabar `groupNames`', run: () => groupNames(few), amount: FEW },
    ],
    rounds: 7,
    warmUps: 2,
  }
}
