// Derives src/letters/arabic.data.ts: npm run generate
import unicode from 'unicode-properties'
import { emitGenerated } from './generated-file.js'
import {
  ARABIC_BLOCKS,
  ASSIGNED_SINCE_12,
  DECOMPOSITION_OVERRIDES,
  LATIN_WITHOUT_DECOMPOSITION,
} from './unicode-supplement.js'

interface Character {
  readonly category: string
  readonly combiningClass: number
}

/** The combining classes that `unicode-properties` gives by name. */
const CLASS_NAMES: Readonly<Record<string, number>> = { Not_Reordered: 0, Below: 220, Above: 230 }

/** `unicode-properties` answers `Cc` for whatever it does not know; the only true controls are below U+00A0. */
function character(codePoint: number): Character | null {
  const added = ASSIGNED_SINCE_12.find(row => codePoint >= row.from && codePoint <= row.to)
  if (added) return { category: added.category, combiningClass: added.combiningClass ?? 0 }
  const category = unicode.getCategory(codePoint)
  if (category === 'Cc') return null
  const name = unicode.getCombiningClass(codePoint)
  return { category, combiningClass: CLASS_NAMES[name] ?? Number(name.replace('CCC', '')) }
}

function* arabicCodePoints(): Generator<number> {
  for (const { from, to } of ARABIC_BLOCKS) for (let codePoint = from; codePoint <= to; codePoint++) yield codePoint
}

/** Collects equal values of neighbouring code points into rows `[from, to, value]`. */
function ranges<T>(valueOf: (codePoint: number) => T | null): [number, number, T][] {
  const rows: [number, number, T][] = []
  for (const codePoint of arabicCodePoints()) {
    const value = valueOf(codePoint)
    const last = rows.at(-1)
    if (value === null) continue
    if (last?.[1] === codePoint - 1 && last[2] === value) last[1] = codePoint
    else rows.push([codePoint, codePoint, value])
  }
  return rows
}

const TATWEEL = 0x0640
const SMALL_LETTERS = [0x06e5, 0x06e6, 0x08c9] // written like marks, although their category is Lm

const marks = ranges(codePoint => {
  const found = character(codePoint)
  return found?.category === 'Mn' || SMALL_LETTERS.includes(codePoint) ? (found?.combiningClass ?? 0) : null
})
const letters = ranges(codePoint => {
  if (codePoint >= 0xfb50 || codePoint === TATWEEL || SMALL_LETTERS.includes(codePoint)) return null
  return ['Lo', 'Lm'].includes(character(codePoint)?.category ?? '') ? true : null
})

const zeros: number[] = []
for (let codePoint = 0x0660; codePoint < 0xffff; codePoint++) {
  if (unicode.getCategory(codePoint) === 'Nd' && unicode.getNumericValue(codePoint) === 0) zeros.push(codePoint)
}

/** The letters behind a presentation form, without the SPACE and TATWEEL that stand in for a missing letter. */
function decompose(codePoint: number): string | null {
  const override = DECOMPOSITION_OVERRIDES[codePoint]
  if (override !== undefined) return override
  const unit = String.fromCharCode(codePoint)
  const decomposed = unit.normalize('NFKC')
  if (decomposed === unit || codePoint === 0xfeff) return null
  return /^[ \u0640]\p{Mn}+$/u.test(decomposed) ? decomposed.slice(1) : decomposed
}

/** Presentation forms as runs: first code point, then each decomposition with the number of forms that share it. */
function presentationRuns(): [number, string[]][] {
  const runs: [number, string[]][] = []
  let previous: number | undefined
  let count = 0
  let open: string | undefined
  const close = (): void => {
    if (open !== undefined) runs.at(-1)?.[1].push((open || '-').replaceAll(' ', '_') + (count > 1 ? String(count) : ''))
    open = undefined
  }
  for (const codePoint of arabicCodePoints()) {
    if (codePoint < 0xfb50) continue
    const letters = decompose(codePoint)
    if (letters === null) continue
    if (previous !== codePoint - 1) {
      close()
      runs.push([codePoint, []])
    }
    if (letters === open) count++
    else {
      close()
      open = letters
      count = 1
    }
    previous = codePoint
  }
  close()
  return runs
}

/** Latin letters outside ASCII and the lower-case ASCII letters they are folded to, as pairs. */
function latinPairs(): [string, string][] {
  const pairs: [string, string][] = []
  for (const [from, to] of [[0x00c0, 0x024f], [0x0250, 0x02af], [0x1e00, 0x1eff]] as const) {
    for (let codePoint = from; codePoint <= to; codePoint++) {
      const letter = String.fromCharCode(codePoint)
      const folded =
        LATIN_WITHOUT_DECOMPOSITION[letter] ?? letter.normalize('NFD').replace(/\p{Mn}/gu, '').toLowerCase()
      if (/^[a-z]+$/u.test(folded)) pairs.push([letter, folded])
    }
  }
  return pairs
}

const hex = (codePoint: number): string => `0x${codePoint.toString(16).padStart(4, '0')}`
const lines = (items: readonly string[], perLine: number): string =>
  Array.from({ length: Math.ceil(items.length / perLine) }, (_, row) =>
    `  ${items.slice(row * perLine, (row + 1) * perLine).join(', ')},`,
  ).join('\n')
const quotedRuns = presentationRuns().map(([from, forms]) => {
  const rows: string[] = []
  let row = ''
  for (const form of forms) {
    if (row.length + form.length > 70) {
      rows.push(row)
      row = ''
    }
    row += (row && ' ') + form
  }
  rows.push(row)
  return `  [${hex(from)}, \`\n${rows.map(text => `    ${text}`).join('\n')}\n  \`],`
})
const latinGroups = new Map<string, string>()
for (const [letter, folded] of latinPairs()) latinGroups.set(folded, (latinGroups.get(folded) ?? '') + letter)

emitGenerated(
  'src/letters/arabic.data.ts',
  `// Generated by \`npm run generate\` (scripts/generate-arabic-data.ts): unicode-properties 1.4.1 (Unicode 12) and the
// supplement in scripts/unicode-supplement.ts (Unicode 13 to 17). Do not edit.

/** Combining marks of the Arabic blocks: first, last, canonical combining class. */
export const MARK_RANGES: readonly (readonly [number, number, number])[] = [
${lines(marks.map(([from, to, ccc]) => `[${hex(from)}, ${hex(to)}, ${ccc}]`), 4)}
]

/** Letters of the Arabic blocks, presentation forms aside: first, last. */
export const LETTER_RANGES: readonly (readonly [number, number])[] = [
${lines(letters.map(([from, to]) => `[${hex(from)}, ${hex(to)}]`), 6)}
]

/** The zeros of the decimal digits beyond ASCII; nine digits follow each. */
export const DIGIT_ZEROS: readonly number[] = [
${lines(zeros.map(hex), 12)}
]

/**
 * Presentation forms: the first code point of a run, then what each stands for. A number says that so many code points
 * in a row stand for the same letters: isolated and final, or isolated, final, initial and medial. \`_\` is a space, \`-\`
 * stands for nothing at all.
 */
export const PRESENTATION_RUNS: readonly (readonly [number, string])[] = [
${quotedRuns.join('\n')}
]

/** Latin letters beyond ASCII, grouped under the lower-case ASCII letters they are folded to. */
export const LATIN_FOLDS: Readonly<Record<string, string>> = {
${[...latinGroups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([folded, group]) => `  ${folded}: '${group}',`).join('\n')}
}
`,
)
