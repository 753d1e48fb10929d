import { describe, expect, it } from 'vitest'
import { findDates } from '../../src/dates/index.js'
import { ALL_CASES } from './classes/all-cases.js'

/** An eighth of the sentences of the classes: enough that every parser meets an end of the text at each of its steps. */
const SENTENCES = ALL_CASES.filter((_, at) => at % 8 === 0)

/** A text cut between two of its words, at each place where that can be. */
const cuts = (text: string): readonly (readonly [head: string, tail: string])[] =>
  [...text.matchAll(/ /gu)].map(({ index }) => [text.slice(0, index), text.slice(index + 1)])

describe('a sentence that breaks off', () => {
  it('gives mentions that are where they say, wherever it breaks off', () => {
    for (const { text, reference } of SENTENCES) {
      for (const parts of cuts(text)) {
        for (const part of parts) {
          for (const mention of findDates(part, { reference }))
            expect(part.slice(mention.start, mention.end)).toBe(mention.text)
        }
      }
    }
  })

  it('loses no day that is written out in what is left of it', () => {
    let written = 0
    const full = /[0-9]{1,2} (?:يناير|فبراير|مايو|يونيو|يوليو|سبتمبر|أكتوبر|نوفمبر|ديسمبر) 20[0-9]{2}$/u
    for (const { text, reference } of SENTENCES) {
      for (const [head] of cuts(text)) {
        if (!full.test(head)) continue
        written += 1
        const ends = findDates(head, { reference }).map(mention => mention.end)
        expect([head, ends.at(-1)]).toEqual([head, head.length])
      }
    }
    expect(written).toBeGreaterThan(0)
  })
})
