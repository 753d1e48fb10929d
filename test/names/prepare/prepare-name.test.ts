import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { prepareName } from '../../../src/names/prepare/prepare-name.js'

describe('prepareName', () => {
  test.each([
    ['فلاديمير پوتن', ['فلاديمير', 'پوتن'], 0],
    ['عَبْدُ اللّٰهِ', ['عبد', 'الله'], 0],
    ['الرئيس الروسي فلاديمير بوتين', ['الرئيس', 'الروسي', 'فلاديمير', 'بوتين'], 2],
    ['منظمة شنغهاي للتعاون', ['منظمة', 'شنغهاي', 'التعاون'], 0],
    ["O'Brien-Smith", ['obrien', 'smith'], 0],
    ['كي-مون', ['كي', 'مون'], 0],
    ['Łukasz', ['lukasz'], 0],
    ['پېښور', ['پيشور'], 0],
    ['ھەولێر', ['ههولير'], 0],
    ['شركة Apple', ['شركة', 'apple'], 0],
    ['أمير خان', ['امير', 'خان'], 0],
    ['', [], 0],
    ['«…»', [], 0],
    ['Владимир', [], 0],
  ])('the words of %j', (name, words, titles) => {
    const prepared = prepareName(name)
    expect(prepared.words.map(word => word.letters)).toEqual(words)
    expect(prepared.titles).toBe(titles)
  })

  test('words lie in the letters and in the folded name where they say', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), name => {
        const { letters, words, titles } = prepareName(name)
        for (const word of words) expect(letters.slice(word.start, word.end)).toBe(word.letters)
        expect(words.map(word => word.letters).join(' ')).toBe(letters)
        expect(titles).toBeLessThanOrEqual(Math.max(0, words.length - 1))
      }),
    )
  })
})
