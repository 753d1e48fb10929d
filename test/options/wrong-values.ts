/** Values of every type, each with its name, of which an option takes a few at most. */
export const VALUES: readonly (readonly [name: string, value: unknown])[] = [
  ['undefined', undefined],
  ['null', null],
  ['true', true],
  ['false', false],
  ['0', 0],
  ['-1', -1],
  ['1', 1],
  ['1.5', 1.5],
  ['a thousand', 1000],
  ['NaN', NaN],
  ['Infinity', Infinity],
  ['a big integer', 10n],
  ['an empty string', ''],
  ['a word', 'nonsense'],
  ['a name in capitals', 'SEARCH'],
  ['__proto__', '__proto__'],
  ['constructor', 'constructor'],
  ['toString', 'toString'],
  ['hasOwnProperty', 'hasOwnProperty'],
  ['a String object', new String('search')],
  ['a Number object', new Number(1)],
  ['an empty array', []],
  ['an array of a word', ['nonsense']],
  ['an array of nothing', [null]],
  ['an array of arrays', [[]]],
  ['an empty object', {}],
  ['an object of another option', { nonsense: true }],
  ['an own __proto__', JSON.parse('{"__proto__": {"same": true}}')],
  ['an own constructor', { constructor: 1 }],
  ['an object without prototype', Object.create(null)],
  ['a Map', new Map()],
  ['a function', () => 'search'],
  ['a symbol', Symbol('search')],
  ['no date', new Date(NaN)],
  ['a date', new Date(0)],
  ['bytes', new Uint8Array(4)],
  ['an object that has itself', itself()],
  ['an object that throws', thrower()],
]

function itself(): object {
  const value: Record<string, unknown> = {}
  value['self'] = value
  return value
}

/** Even a message about it must not touch it. */
function thrower(): object {
  return {
    toString: () => {
      throw new Error('toString was called')
    },
    toJSON: () => {
      throw new Error('toJSON was called')
    },
  }
}
