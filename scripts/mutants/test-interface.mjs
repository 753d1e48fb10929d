// What the tests import as vitest, as far as the tests of the areas use it: the matchers are those of vitest.
import {
  ASYMMETRIC_MATCHERS_OBJECT,
  chai,
  customMatchers,
  JestAsymmetricMatchers,
  JestChaiExpect,
  JestExtend,
  setState,
} from '@vitest/expect'

chai.use(JestExtend)
chai.use(JestChaiExpect)
chai.use(JestAsymmetricMatchers)
export const expect = (value, message) => chai.expect(value, message)
Object.assign(expect, chai.expect, globalThis[ASYMMETRIC_MATCHERS_OBJECT])
setState({ assertionCalls: 0, isExpectingAssertions: false, expectedAssertionsNumber: null }, expect)
chai.expect.extend(expect, customMatchers)

/** The tests that have been told of, in order, since the last {@link startFile}. */
let tests = []
let titles = []

/** Forgets the tests of the last file; those of the next come into the list that is returned. */
export function startFile() {
  titles = []
  tests = []
  return tests
}

const functionOf = rest => rest.find(value => typeof value === 'function')

function forEachRow(declare) {
  return rows =>
    (title, ...rest) =>
      rows.forEach((row, index) => {
        const body = functionOf(rest)
        declare(`${title} [${index}]`, () => (Array.isArray(row) ? body(...row) : body(row)))
      })
}

const withRows = declare => Object.assign(declare, { each: forEachRow(declare) })

const declareTest = run =>
  withRows((title, ...rest) => {
    const body = functionOf(rest)
    tests.push({ name: [...titles, title].join(' > '), run: () => run(body) })
  })

async function mustFail(body) {
  try {
    await body()
  } catch {
    return
  }
  throw new Error('expected the test to fail')
}

const nothing = withRows(() => {})

export const test = Object.assign(
  declareTest(body => body()),
  { fails: declareTest(mustFail), skip: nothing },
)
export const it = test

export const describe = Object.assign(
  withRows((title, ...rest) => {
    titles.push(title)
    functionOf(rest)()
    titles.pop()
  }),
  { skip: nothing, skipIf: condition => (condition ? nothing : describe) },
)
