import { describe, expect, it } from 'vitest'
import { normalize, splitClitics } from '../../src/letters/index.js'

describe('splitClitics', () => {
  it.each<[word: string, readings: string[]]>([
    ['بوتين', ['بوتين', 'ب·وتين']],
    ['وبوتين', ['وبوتين', 'و·بوتين', 'وب·وتين']],
    ['للصين', ['للصين', 'ل·الصين', 'ل·اللصين', 'ل·لصين']],
    ['وللسيسي', ['وللسيسي', 'و·للسيسي', 'ول·السيسي', 'ول·اللسيسي', 'ول·لسيسي']],
    ['أفبالقاهرة', ['افبالقاهره', 'ا·فبالقاهره', 'اف·بالقاهره', 'افب·القاهره']],
    ['موسكو', ['موسكو']],
    ['و', ['و']],
    ['', ['']],
  ])('reads %s', (word, readings) => {
    const splits = splitClitics(normalize(word))
    expect(splits.map(({ clitics, rest }) => (clitics ? `${clitics}·${rest}` : rest))).toEqual(readings)
    for (const { clitics, length } of splits) expect(length).toBe(clitics.length)
  })

  it('never takes a whole word for clitics', () => {
    for (const { rest } of splitClitics('وفبل')) expect(rest).not.toBe('')
  })
})
