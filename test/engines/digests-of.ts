import type * as discover from '../../src/discover/index.js'
import type * as khabar from '../../src/index.js'

// Only types are imported: scripts/test-engines.ts also runs this file against the packed library, wherever that runs.

/** The functions whose results must be the same everywhere. */
export type Library = Pick<
  typeof khabar,
  | 'PRESETS'
  | 'NameIndex'
  | 'alignNormalized'
  | 'annotateArticle'
  | 'arabizeName'
  | 'findDates'
  | 'findNames'
  | 'groupNames'
  | 'matchNames'
  | 'nameKey'
  | 'romanizeName'
> &
  Pick<typeof discover, 'discoverNames'>

/** What the functions are given. */
export interface DigestInput {
  readonly texts: readonly { readonly text: string; readonly reference: string }[]
  readonly pairs: readonly (readonly [string, string])[]
  readonly watchlist: readonly { readonly id: string; readonly names: readonly string[] }[]
}

/** A hash of everything that each function gives for the input, offsets and scores to the last digit included. */
export async function digestsOf(library: Library, input: DigestInput): Promise<Record<string, string>> {
  const digests: Record<string, string> = {}
  for (const [name, results] of Object.entries(resultsOf(library, input))) {
    const bytes = new TextEncoder().encode(JSON.stringify(results))
    const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
    digests[name] = Array.from(hash.subarray(0, 8), byte => byte.toString(16).padStart(2, '0')).join('')
  }
  return digests
}

function resultsOf(library: Library, { texts, pairs, watchlist }: DigestInput): Record<string, unknown[]> {
  const names = pairs.flat()
  const arabic = names.filter(name => /\p{Script=Arabic}/u.test(name))
  const latin = names.filter(name => /\p{Script=Latin}/u.test(name))
  // Long enough for every path of a normalizer as well.
  const whole = texts.map(({ text }) => text).join('\n')
  const sources = [whole, ...texts.map(({ text }) => text), ...names]
  const presets = Object.keys(library.PRESETS) as khabar.Preset[]
  const schemes: readonly khabar.RomanizationScheme[] = ['news', 'bgn', 'ala-lc', 'buckwalter']
  const index = library.NameIndex.from(names.map((name, id) => ({ id, names: [name] })))
  return {
    ...Object.fromEntries(
      presets.map(preset => [
        `normalize ${preset}`,
        sources.map(source => {
          const aligned = library.alignNormalized(source, preset)
          const units = Array.from({ length: Math.min(aligned.text.length, 400) }, (_, at) => at)
          return [aligned.text, units.map(at => aligned.toSource(at, at + 1))]
        }),
      ]),
    ),
    ...Object.fromEntries(
      schemes.map(scheme => [
        `romanizeName ${scheme}`,
        arabic.map(name => library.romanizeName(name, scheme)),
      ]),
    ),
    'findDates': texts.map(({ text, reference }) => library.findDates(text, { reference })),
    'matchNames': pairs.map(([a, b]) => library.matchNames(a, b)),
    'nameKey': names.map(name => library.nameKey(name)),
    'groupNames': library.groupNames(names),
    'arabizeName': latin.map(name => library.arabizeName(name)),
    'NameIndex': names.map(name => index.search(name)),
    'findNames': texts.map(({ text }) => library.findNames(text, watchlist)),
    'discoverNames': texts.map(({ text }) => library.discoverNames(text)),
    'annotateArticle': texts.map(({ text }) => library.annotateArticle(text, { watchlist })),
  }
}
