import { describe, expect, test } from 'vitest'
import { closestWord } from '../../src/cli/closest-word.js'

describe('closestWord', () => {
  test.each([
    ['anotate', 'annotate'],
    ['normalise', 'normalize'],
    ['annotat', 'annotate'],
    ['annotate', 'annotate'],
    ['nromalize', 'normalize'],
  ])('takes «%s» for %s', (typed, word) => {
    expect(closestWord(typed, ['annotate', 'normalize'])).toBe(word)
  })

  test.each(['', 'dates', 'note', 'formal'])('has no guess for «%s»', typed => {
    expect(closestWord(typed, ['annotate', 'normalize', 'it'])).toBeUndefined()
  })
})
