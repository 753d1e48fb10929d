import { describe, expect, test } from 'vitest'
import { EXPORTED_PRESETS, exportElasticsearch, type ExportedPreset } from '../../src/export/index.js'
import { normalize } from '../../src/letters/index.js'
import { createCharFilter } from './char-filters.js'
import { differences, everyCharacter, newsStrings, randomStrings } from './hard-strings.js'

/** Folds as a server would that does what its reference says. */
function createFold(preset: ExportedPreset): (text: string) => string {
  const { analysis } = exportElasticsearch(preset).settings
  const filters = (analysis.analyzer[`khabar_${preset}`]?.char_filter ?? []).map(name => {
    const filter = analysis.char_filter[name]
    if (filter === undefined) throw new Error(`failed to find char_filter under name [${name}]`)
    return createCharFilter(filter)
  })
  return text => filters.reduce((folded, filter) => filter(folded), text)
}

describe.each(EXPORTED_PRESETS)('char filters that work as documented fold as %s does', preset => {
  const fold = createFold(preset)

  test.each([
    ['10,000 strings of news', newsStrings(10_000)],
    ['10,000 random strings over all Arabic blocks', randomStrings(10_000)],
    ['every character alone', everyCharacter()],
    ['every character between letters', everyCharacter('ب', 'ب')],
    ['every character between digits', everyCharacter('a1', '123')],
  ])('%s', { timeout: 60_000 }, (_, texts) => {
    expect(
      differences(
        texts,
        texts.map(fold),
        texts.map(text => normalize(text, preset)),
      ),
    ).toEqual([])
  })
})

describe('the settings for Elasticsearch', () => {
  test.each(EXPORTED_PRESETS)(
    'of %s use every filter in both analyzer and normalizer, and nothing else',
    preset => {
      const { settings, mappings } = exportElasticsearch(preset)
      const { analysis } = settings
      const names = Object.keys(analysis.char_filter)
      expect(analysis.analyzer[`khabar_${preset}`]).toEqual({
        type: 'custom',
        char_filter: names,
        tokenizer: 'standard',
        filter: [],
      })
      expect(analysis.normalizer[`khabar_${preset}`]).toEqual({
        type: 'custom',
        char_filter: names,
        filter: [],
      })
      expect(mappings._meta.khabar.preset).toBe(preset)
    },
  )

  test('repeat no group in a pattern that a long text could overflow the stack of Java with', () => {
    const { char_filter: filters } = exportElasticsearch().settings.analysis
    for (const filter of Object.values(filters)) {
      if (filter.type === 'pattern_replace') expect(filter.pattern).not.toMatch(/\)[*+]|\)\{\d+,\}/u)
    }
  })

  test('look behind at so many characters and no more, as Java demands', () => {
    const { char_filter: filters } = exportElasticsearch().settings.analysis
    for (const filter of Object.values(filters)) {
      if (filter.type !== 'pattern_replace') continue
      for (const [behind] of filter.pattern.matchAll(/\(\?<[=!][^)]*\)/gu))
        expect(behind).not.toMatch(/[*+]/u)
    }
  })

  test('are refused for clean, with the reason', () => {
    expect(() => exportElasticsearch('clean' as 'search')).toThrow('Clean is for display')
  })
})
