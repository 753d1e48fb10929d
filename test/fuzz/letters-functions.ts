import {
  alignNormalized,
  createNormalizer,
  findTokens,
  isArabicLetter,
  isMark,
  normalize,
  PRESETS,
  splitClitics,
  stripDiacritics,
  type NormalizeOptions,
  type Preset,
} from '../../src/letters/index.js'
import { shape, unshape } from '../../src/shape/index.js'
import { askTwice, hold, holdNumbers, holdSame, holdStretches } from './invariants.js'
import type { PublicEntry } from './public-function.js'
import type { Random } from './random.js'

const NAMES = Object.keys(PRESETS) as Preset[]

/** A preset, or steps of several of them. */
function makeFolding(random: Random): Preset | NormalizeOptions {
  if (random.chance(70)) return random.pick(NAMES)
  const steps = NAMES.flatMap(name => Object.entries(PRESETS[name]))
  return Object.fromEntries(Array.from({ length: 1 + random.below(8) }, () => random.pick(steps)))
}

export const LETTERS: PublicEntry = {
  entry: 'letters',
  functions: [
    {
      names: ['normalize', 'createNormalizer', 'PRESETS'],
      check: (text, random) => {
        const folding = makeFolding(random)
        const folded = askTwice(() => normalize(text, folding), 'normalize')
        hold(createNormalizer(folding)(text) === folded, 'createNormalizer folds as normalize does')
        if (typeof folding === 'string' && PRESETS[folding].entities !== true)
          holdSame(normalize(folded, folding), folded, `${folding} of what is folded already`)
      },
    },
    {
      names: ['alignNormalized'],
      check: (text, random) => {
        const folding = makeFolding(random)
        const aligned = alignNormalized(text, folding)
        holdSame(aligned.text, normalize(text, folding), 'the aligned text')
        const start = random.below(aligned.text.length + 1)
        const end = start + random.below(aligned.text.length + 1 - start)
        const [from, to] = aligned.toSource(start, end)
        holdNumbers([from, to], 'toSource')
        hold(from >= 0 && from <= to && to <= text.length, `toSource(${start}, ${end}) is ${from}..${to}`)
        const [later] = aligned.toSource(end, end)
        hold(from <= later, `toSource(${start}) is ${from}, toSource(${end}) before it`)
        const [back, behind] = aligned.toNormalized(from, to)
        hold(back >= 0 && back <= behind && behind <= aligned.text.length, `toNormalized(${from}, ${to})`)
        for (const odd of [NaN, -1, Infinity, 1.5])
          holdNumbers(aligned.toSource(odd, odd), `toSource(${odd})`)
      },
    },
    {
      names: ['stripDiacritics'],
      check: text => {
        const bare = askTwice(() => stripDiacritics(text), 'stripDiacritics')
        hold(stripDiacritics(bare) === bare, 'a text without marks stays as it is')
        hold(bare.length <= text.length, 'nothing is added')
      },
    },
    {
      names: ['findTokens'],
      check: text => {
        const folded = normalize(text)
        holdStretches(folded, findTokens(folded), 'token')
        holdStretches(text, findTokens(text), 'token of a text not folded')
      },
    },
    {
      names: ['splitClitics'],
      check: text => {
        const word = text.slice(0, 40)
        for (const { clitics, length } of askTwice(() => splitClitics(word), 'splitClitics'))
          hold(clitics === word.slice(0, length), `clitics ${clitics} are the first ${length} units`)
      },
    },
    {
      names: ['isArabicLetter', 'isMark', 'isKhabarError', 'KhabarError'],
      check: (text, random) => {
        const unit = random.pick([text.charCodeAt(0), random.below(0x1_0000), -1, 1.5, 0x1_0000])
        const answers: readonly unknown[] = [isArabicLetter(unit), isMark(unit)]
        hold(!answers.includes(undefined), `isArabicLetter(${unit}) and isMark give true or false`)
        hold(answers[0] === false || answers[1] === false, `${unit} is a letter or a mark, not both`)
      },
    },
  ],
}

export const SHAPE: PublicEntry = {
  entry: 'shape',
  functions: [
    {
      names: ['shape', 'unshape'],
      check: text => {
        const shaped = askTwice(() => shape(text), 'shape')
        const back = askTwice(() => unshape(shaped), 'unshape')
        hold(unshape(back) === back, 'unshape of letters leaves them')
        // Forms that were there before are letters afterwards: so much the way back cannot know.
        const letters = unshape(text)
        holdSame(unshape(shape(letters)), letters, 'there and back')
      },
    },
  ],
}
