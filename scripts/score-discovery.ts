// Scores discoverNames and linkEntities: npx tsx scripts/score-discovery.ts [--gold FILE --texts FOLDER] [--held-out] [--show] [--json]
// Without a gold file the marked sentences of test/discover are scored, with --held-out those that no rule was made for.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { discoverNames } from '../src/discover/discover-names.js'
import type { DiscoveredKind } from '../src/discover/discovered-name.js'
import { linkEntities, type LinkableMention } from '../src/discover/link-entities.js'
import { HELD_OUT } from '../test/discover/held-out.js'
import { SENTENCES } from '../test/discover/sentences.js'
import { readSentences } from '../test/discover/read-sentences.js'

/** What a text has: kinds as discovery has them, `open` for what counts neither way. */
interface Wanted {
  readonly kind: DiscoveredKind | 'open'
  /** The first offset that counts as its start. */
  readonly from: number
  readonly start: number
  readonly end: number
  readonly entity?: string
}

interface ScoredText {
  readonly name: string
  readonly text: string
  readonly wanted: readonly Wanted[]
}

interface GoldMention {
  readonly article: string
  readonly kind: 'name' | 'demonym'
  readonly type: 'person' | 'place' | 'org' | 'organisation'
  readonly entity: string
  readonly start: number
  readonly end: number
  readonly token: { readonly start: number }
  readonly core: { readonly start: number }
  readonly nested?: boolean
  readonly debatable?: boolean
  readonly aspirational?: boolean
}

const option = (name: string): string | undefined => {
  const at = process.argv.indexOf(`--${name}`)
  return at < 0 ? undefined : process.argv[at + 1]
}
const show = process.argv.includes('--show')
const KINDS = ['person', 'place', 'demonym', 'organisation'] as const

function goldTexts(file: string, folder: string): ScoredText[] {
  const gold = JSON.parse(readFileSync(file, 'utf8')) as {
    articles: { file: string }[]
    mentions: GoldMention[]
  }
  return gold.articles.map(({ file: name }) => ({
    name,
    text: readFileSync(path.join(folder, name), 'utf8'),
    wanted: gold.mentions.filter(mention => mention.article === name).map(wantedOf),
  }))
}

function wantedOf(mention: GoldMention): Wanted {
  const { kind, type, entity, start, end, token, core } = mention
  const isOpen = mention.nested === true || mention.debatable === true || mention.aspirational === true
  const named = type === 'org' ? 'organisation' : type
  return {
    kind: isOpen ? 'open' : kind === 'demonym' ? 'demonym' : named,
    from: token.start,
    start: Math.max(start, core.start),
    end,
    entity,
  }
}

function sentenceTexts(): ScoredText[] {
  return readSentences(process.argv.includes('--held-out') ? HELD_OUT : SENTENCES).map(
    ({ text, names }, at) => ({
      name: String(at + 1),
      text,
      wanted: names.map(({ kind, start, end }) => ({ kind, from: start, start, end })),
    }),
  )
}

const gold = option('gold')
const texts = gold === undefined ? sentenceTexts() : goldTexts(gold, option('texts') ?? '.')
const links: { readonly mention: LinkableMention; readonly entity: string }[] = []
const all: LinkableMention[] = []
const tally = new Map(KINDS.map(kind => [kind, { wanted: 0, found: 0, right: 0, relaxed: 0 }]))
for (const { name, text, wanted } of texts) {
  const found: LinkableMention[] = discoverNames(text).map(mention => ({ ...mention, article: name }))
  all.push(...found)
  for (const one of wanted) {
    if (one.kind === 'open') continue
    const counts = tally.get(one.kind)
    if (!counts) continue
    counts.wanted++
    const hit = found.find(
      ({ kind, start, end }) => kind === one.kind && isStart(one, start, found, text) && end === one.end,
    )
    if (hit && one.entity !== undefined && one.kind === 'person')
      links.push({ mention: hit, entity: one.entity })
    if (hit) counts.right++
    else if (show)
      console.log(
        'missed',
        name,
        one.kind,
        text.slice(one.start, one.end),
        '| …',
        text.slice(Math.max(0, one.start - 25), one.end + 20).replaceAll('\n', ' '),
      )
  }
  for (const { kind, start, end, text: surface, evidence } of found) {
    const over = wanted.filter(one => one.start < end && start < one.end)
    const hit = over.some(one => one.kind === kind && isStart(one, start, found, text) && one.end === end)
    const isOpen = !hit && over.length > 0 && over.every(one => one.kind === 'open')
    const counts = tally.get(kind)
    if (isOpen || !counts) continue
    counts.found++
    if (hit) counts.relaxed++
    else if (show)
      console.log(
        'false ',
        name,
        kind,
        surface,
        evidence.join(),
        '| …',
        text.slice(Math.max(0, start - 25), end + 20).replaceAll('\n', ' '),
      )
  }
}

/** From the clitic to the bare name; an organisation may have its head noun in front of the marked name. */
function isStart(one: Wanted, start: number, _found: unknown, text: string): boolean {
  if (start >= one.from && start <= one.start) return true
  return one.kind === 'organisation' && start < one.start && /^\S+\s$/u.test(text.slice(start, one.start))
}

const percent = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`
if (process.argv.includes('--json')) console.log(JSON.stringify(Object.fromEntries(tally)))
else {
  for (const [kind, { wanted, found, right, relaxed }] of tally)
    console.log(
      kind.padEnd(13),
      `precision ${percent(relaxed, found)} (${relaxed}/${found})`,
      `recall ${percent(right, wanted)} (${right}/${wanted})`,
    )
  if (links.length > 0) console.log(bCubed())
}

/** How well the persons found rightly are grouped, over all texts: B-cubed (Bagga and Baldwin 1998). */
function bCubed(): string {
  const clusterOf = new Map(
    linkEntities(all).flatMap((entity, at) => entity.mentions.map(mention => [mention, at] as const)),
  )
  const sums = { precision: 0, recall: 0 }
  for (const one of links) {
    const cluster = links.filter(other => clusterOf.get(other.mention) === clusterOf.get(one.mention))
    const entity = links.filter(other => other.entity === one.entity)
    const both = cluster.filter(other => other.entity === one.entity).length
    sums.precision += both / cluster.length
    sums.recall += both / entity.length
  }
  const [precision, recall] = [sums.precision / links.length, sums.recall / links.length]
  if (show) {
    const shown = new Map<number | undefined, Set<string>>()
    for (const { mention, entity } of links) {
      const cluster = clusterOf.get(mention)
      shown.set(cluster, (shown.get(cluster) ?? new Set()).add(`${entity}: ${mention.text}`))
    }
    for (const [cluster, spellings] of shown) console.log('cluster', cluster, [...spellings].join(', '))
  }
  const f1 = (2 * precision * recall) / (precision + recall)
  return `persons linked: B-cubed precision ${percent(precision, 1)} recall ${percent(recall, 1)} F1 ${percent(f1, 1)} (${links.length} mentions)`
}
