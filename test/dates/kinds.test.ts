import { describe, expect, it } from 'vitest'
import { type DateMention, findDates } from '../../src/dates/index.js'
import { ALL_CASES } from './classes/all-cases.js'

const DAY = String.raw`[0-9]{4}-[0-9]{2}-[0-9]{2}`
const CLOCK = String.raw`T[0-9]{2}:[0-9]{2}`
const ZONE = String.raw`(?:Z|[+-][0-9]{2}:[0-9]{2})?`
const PART = String.raw`T(?:MO|MI|AF|EV|NI)`
const AMOUNT = String.raw`(?:[0-9]+(?:\.[0-9]+)?|X)`

/** What the form of a value allows its mention to be: `kind grain`, one of them. */
const FORMS: readonly (readonly [form: string, ...allowed: string[]])[] = [
  ['[0-9]{2}', 'period century'],
  ['BC[0-9]{2}', 'period century'],
  ['[0-9]{3}', 'period decade'],
  ['[0-9]{3}/[0-9]{3}', 'range decade'],
  ['[0-9]{4}', 'period year', 'date year'],
  ['BC[0-9]{4}', 'period year'],
  ['[0-9]{4}/[0-9]{4}', 'range year', 'period year'],
  ['[0-9]{4}-(?:SP|SU|FA|WI)', 'period season'],
  ['[0-9]{4}-Q[1-4]', 'period quarter'],
  ['[0-9]{4}-H[12]', 'period half'],
  ['[0-9]{4}-W[0-9]{2}', 'period week'],
  ['[0-9]{4}-[0-9]{2}', 'period month', 'date month'],
  ['[0-9]{4}-[0-9]{2}/[0-9]{4}-[0-9]{2}', 'range month', 'period month'],
  [DAY, 'date day'],
  [`${DAY}/${DAY}`, 'range day', 'period month', 'period year'],
  [`(?:${DAY})?${CLOCK}${ZONE}`, 'time hour', 'time minute'],
  [`${CLOCK}/${CLOCK}`, 'range hour', 'range minute'],
  [`${DAY}${PART}`, 'time daypart'],
  [`${DAY}${PART}/${DAY}${PART}`, 'range daypart'],
  [`P${AMOUNT}D`, 'duration day', 'period day', 'set day', 'vague day'],
  [`P${AMOUNT}W`, 'duration week', 'period week', 'set week'],
  [`P${AMOUNT}M`, 'duration month', 'period month', 'set month'],
  [
    `P${AMOUNT}Y`,
    ...['duration', 'period', 'set', 'anniversary'].map(kind => `${kind} year`),
    ...['duration decade', 'duration century', 'period decade'],
  ],
  [`PT${AMOUNT}H`, 'duration hour', 'period hour', 'set hour', 'vague hour'],
  [`PT${AMOUNT}M`, 'duration minute', 'set minute'],
  ['(?:PAST|PRESENT|FUTURE)_REF', 'vague none'],
  [`XXXX-(?:WXX-[1-7]|[0-9]{2}-[0-9]{2}|XX-XX)(?:${CLOCK}|${PART})?`, 'set day'],
]

const allowedFor = (value: string): readonly string[] =>
  FORMS.flatMap(([form, ...allowed]) => (new RegExp(`^${form}$`, 'u').test(value) ? allowed : []))

const mentions: readonly DateMention[] = ALL_CASES.flatMap(({ text, reference }) =>
  findDates(text, { reference }),
)

describe('the mentions in the sentences of the classes', () => {
  it('are of a kind and a grain that their value allows', () => {
    const odd = mentions.filter(({ kind, grain, value }) => !allowedFor(value).includes(`${kind} ${grain}`))
    expect(odd.map(({ text, kind, grain, value }) => [text, kind, grain, value])).toEqual([])
  })

  it('have each field either written or filled in', () => {
    const both = mentions.filter(({ known, implied }) => known.some(field => implied.includes(field)))
    expect(both.map(({ text, known, implied }) => [text, known, implied])).toEqual([])
  })
})
