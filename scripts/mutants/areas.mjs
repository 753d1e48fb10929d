import { readdirSync } from 'node:fs'

/** The areas whose files are changed on trial, with what of their tests takes no part: files, or titles of files. */
export const AREAS = {
  letters: [
    'normalize.test.ts#the work done', // measures time
  ],
  names: [
    'find/long-lists.test.ts', // asks for the time of the processor
    // Takes as long as all others together; `match/scored-*.ts` holds two hundred of its pairs to the hundredth.
    'pairs/pairs.test.ts',
    'match/word-pairs.test.ts', // a second to find out that a memory changes no verdict
  ],
  dates: [
    'linear.test.ts', // asks for the time of the processor
  ],
}

/** Facts of the language, and what is learned or packed from them: tables of tests hold these, not the code. */
const NOT_CODE = ['**/lexicon/**', '**/*.data.ts']

/** Patterns of the files of an area that are changed. */
export function mutatedFiles(area) {
  return [`src/${area}/**/*.ts`, ...NOT_CODE.map(pattern => `!src/${area}/${pattern}`)]
}

/** Whether a test takes part, by its file and title. */
export function takesPart(area, file, title) {
  return !AREAS[area].some(left => `${file}#${title}`.startsWith(`test/${area}/${left}`))
}

/** The files of tests that should notice, as paths from the root. */
export function testFiles(area) {
  return readdirSync(`test/${area}`, { recursive: true })
    .filter(name => name.endsWith('.test.ts') && !AREAS[area].includes(name))
    .sort()
    .map(name => `test/${area}/${name}`)
}
