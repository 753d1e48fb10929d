import { describe, expect, test } from 'vitest'
import { findDoubledKey } from '../../src/cli/find-doubled-key.js'

describe('findDoubledKey', () => {
  test.each([
    ['{}', null],
    ['{"a":1,"b":"a","c":["a","b"],"d":{"a":1,"b":2}}', null],
    ['{"a":{"x":1},"b":{"x":1},"x":1}', null],
    ['{"a":"},{\\"a\\":","b":","}', null],
    ['{"a":1,\n"a":2}', { key: 'a', line: 2 }],
    ['{"a":1,\n"b":[1,\n2],"\\u0061":2}', { key: 'a', line: 3 }],
    ['{"__proto__":1,"__proto__":2}', { key: '__proto__', line: 1 }],
    ['{"":1,"":2}', { key: '', line: 1 }],
  ])('reads %j', (json, doubled) => {
    expect(findDoubledKey(json)).toEqual(doubled)
  })
})
