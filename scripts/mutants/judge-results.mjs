import { readFileSync } from 'node:fs'
import { relative } from 'node:path'

/** Where survivors that change nothing are listed, each with its reason. */
export const EQUIVALENT = 'test/mutants/equivalent.md'

const LONGEST = 60

/** Code in one line that stays readable: a long piece by its two ends. */
function inShort(code) {
  const line = code.replace(/\s+/gu, ' ').trim()
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST - 16)} … ${line.slice(-12)}`
}

/** A stretch of a text; lines and columns are counted from 1. */
function cut(text, { start, end }) {
  const lines = text.split('\n').slice(start.line - 1, end.line)
  lines[lines.length - 1] = lines.at(-1).slice(0, end.column - 1)
  lines[0] = lines[0].slice(start.column - 1)
  return lines.join('\n')
}

/** The line that tells of a mutant, here and in the list of equivalent ones: no numbers of lines, they move. */
const lineOf = ({ file, place, from, to }) => `${file} ${place}: \`\`${from}\`\` → \`\`${to}\`\``

/** The lines of the list, without their reasons. */
function listedAsEquivalent() {
  const lines = readFileSync(EQUIVALENT, 'utf8').split('\n')
  let file = ''
  return lines.flatMap(line => {
    if (line.startsWith('## ')) file = line.slice(3).trim()
    const found = /^- (?<mutant>.+? → ``.*?``): ./u.exec(line)
    return found === null ? [] : [`${file} ${found.groups.mutant}`]
  })
}

/** What came of each mutant in the sample: killed, survived or equivalent; those that could not run are left out. */
export function judgeResults(results, places) {
  const listed = new Set(listedAsEquivalent())
  const texts = new Map()
  const mutants = results.flatMap(({ fileName, location, replacement, status }) => {
    if (!['Killed', 'Timeout', 'Survived', 'NoCoverage'].includes(status)) return []
    const file = relative(process.cwd(), fileName)
    if (!texts.has(file)) texts.set(file, readFileSync(file, 'utf8'))
    const { line } = location.start
    const place = places.find(one => one.file === file && one.first <= line && line <= one.last)?.name ?? ''
    const mutant = {
      file,
      line,
      place,
      from: inShort(cut(texts.get(file), location)),
      to: inShort(replacement),
    }
    const told = lineOf(mutant)
    const killed = status === 'Killed' || status === 'Timeout'
    return [
      { ...mutant, told, killed, unseen: status === 'NoCoverage', equivalent: !killed && listed.has(told) },
    ]
  })
  const killed = new Set(mutants.filter(mutant => mutant.killed).map(({ told }) => told))
  const survived = new Set(mutants.filter(mutant => !mutant.killed).map(({ told }) => told))
  return { mutants, stale: [...listed].filter(told => killed.has(told) && !survived.has(told)) }
}

/**
 * The share of mutants that are killed, in percent, and half the width of its 95 % interval. The lot falls on places and
 * not on single mutants, so the places are what varies: a ratio estimate, corrected for how many places were not drawn.
 */
export function scoreOf(mutants, places) {
  const sums = new Map()
  for (const { file, place, killed } of mutants) {
    const sum = sums.get(`${file} ${place}`) ?? { all: 0, killed: 0 }
    sums.set(`${file} ${place}`, { all: sum.all + 1, killed: sum.killed + Number(killed) })
  }
  const all = mutants.length
  const score = mutants.filter(({ killed }) => killed).length / all
  const drawn = [...sums.values()]
  const squares = drawn.reduce((sum, one) => sum + (one.killed - score * one.all) ** 2, 0)
  const left = 1 - places.filter(one => one.drawn).length / places.length
  const deviation = Math.sqrt((left * squares * drawn.length) / Math.max(1, drawn.length - 1)) / all
  return { score: 100 * score, within: 196 * deviation }
}
