import { checkNames } from './check-name.js'
import { judgeEitherWay, SAME_FROM } from './match/match-names.js'
import { TableBuilder } from './name-index/build-tables.js'
import { CandidateFinder } from './name-index/find-candidates.js'
import { soundWords } from './sounds/sound-words.js'
import { aliasesOf, placesOf } from './prepare/name-facts.js'
import { nameKey } from './name-key.js'
import { prepareName, type PreparedName } from './prepare/prepare-name.js'

/** Names like a name that are looked up; those of them that began a group are compared with it. */
const LOOKED_UP = 64

interface Group {
  readonly first: string
  readonly members: string[]
}

/**
 * The names in groups of spellings of one name, as `matchNames` judges them: each name joins the group whose first
 * member it is most surely a spelling or an alias of, or begins one. So no group is a chain of names that its ends do not
 * share. Groups come in the order of their first member, members in the order given, repeated ones as often as given. A
 * name without letters and digits is a group of its own. A part of a name (`مودي`) does not join the full name: it may
 * belong to several. Names are compared with those that sound like them, so that thousands take seconds.
 *
 * @param names - names in any script
 * @returns the groups, each with at least one name
 * @throws KhabarError `bad-argument` for what is no array of strings
 * @example
 * ```ts
 * import { groupNames } from 'khabar'
 * groupNames(['شنغهاي', 'بوتين', 'شانجهاي', 'پوتن'])
 * // → [['شنغهاي', 'شانجهاي'], ['بوتين', 'پوتن']]
 * ```
 */
export function groupNames(names: readonly string[]): string[][] {
  const given = checkNames(names, 'names')
  const distinct = [...new Set(given)]
  const likely = new LikelyGroups(distinct)
  const groups: Group[] = []
  const groupOf = new Map<string, Group>()
  for (const name of given) {
    const key = nameKey(name)
    let group = groupOf.get(name)
    if (!group && key !== '') group = best(name, likely.find(name, key))
    if (group) group.members.push(name)
    else {
      group = { first: name, members: [name] }
      groups.push(group)
      likely.add(group, key)
    }
    if (key !== '') groupOf.set(name, group)
  }
  return groups.map(group => group.members)
}

/** The group that a name is most surely of; the earlier of two. */
function best(name: string, groups: Iterable<Group>): Group | undefined {
  const prepared = prepareName(name)
  let chosen: Group | undefined
  let highest = SAME_FROM
  for (const group of groups) {
    const score = sameScore(prepared, prepareName(group.first))
    if (score < highest || (chosen && score === highest)) continue
    highest = score
    chosen = group
  }
  return chosen
}

/** How surely two names are one, 0 for a part; names in scripts that are not compared have to be equal. */
function sameScore(a: PreparedName, b: PreparedName): number {
  if (a.words.length === 0) return a.folded === b.folded ? 1 : 0
  const { score, relation } = judgeEitherWay(a, b)
  return relation === 'part-of' ? 0 : score
}

/** Finds the groups that a name may be of: by sound, by key, and by what tables know. */
class LikelyGroups {
  readonly #names: readonly string[]
  readonly #finder: CandidateFinder
  readonly #byFirst = new Map<string, Group>()
  /** By key, by rows of aliases and by ids of places. */
  readonly #known = new Map<unknown, Group[]>()

  constructor(names: readonly string[]) {
    this.#names = names
    const builder = new TableBuilder()
    for (const [at, name] of names.entries()) builder.add(name, at)
    this.#finder = new CandidateFinder(builder.finish())
  }

  add(group: Group, key: string): void {
    this.#byFirst.set(group.first, group)
    for (const trait of traitsOf(group.first, key)) {
      const groups = this.#known.get(trait)
      if (groups) groups.push(group)
      else this.#known.set(trait, [group])
    }
  }

  find(name: string, key: string): Set<Group> {
    const found = new Set<Group>()
    for (const number of this.#finder.find(soundWords(name), LOOKED_UP)) {
      const group = this.#byFirst.get(this.#names[number] ?? '')
      if (group) found.add(group)
    }
    for (const trait of traitsOf(name, key))
      for (const group of this.#known.get(trait)?.slice(0, LOOKED_UP) ?? []) found.add(group)
    return found
  }
}

function traitsOf(name: string, key: string): unknown[] {
  const prepared = prepareName(name)
  return [key, ...aliasesOf(prepared), ...(placesOf(prepared) ?? []).map(id => `place ${id}`)]
}
