import {
  EMOJI_SELECTOR,
  endsEmoji,
  isShapedByJoiners,
  KEYCAP,
  opensEmoji,
  ZERO_WIDTH_JOINER,
} from '../../letters/rules/joiners.js'
import { FAR_MARKS } from '../../letters/rules/other-marks.js'
import { codeClass, codeRange, escapeCode } from '../code-class.js'
import type { RewriteStep } from '../fold-step.js'
import type { SortedUnits } from './sort-units.js'

const ZERO_WIDTH_NON_JOINER = 0x200c
const TEXT_SELECTOR = 0xfe0e

/**
 * Removes joiners and variation selectors, but for the first joiner behind a letter that it shapes, and for what holds an
 * emoji together: a selector behind a sign, a joiner between two, a selector before a keycap.
 */
export function removeJoiners({ joiners, selectors, screens, mappedLate }: SortedUnits): RewriteStep[] {
  if (joiners.length === 0) return []
  const bmp = Array.from({ length: 0xd800 }, (_, unit) => unit)
  const run = codeClass([...joiners, ...selectors])
  const passed = codeClass([...joiners, ...selectors, ...screens])
  const shaped = codeClass(bmp.filter(isShapedByJoiners))
  // The low half of any pair counts as the end of an emoji, but for the marks that are not written.
  const [firstMark, lastMark] = FAR_MARKS
  const pairs = codeRange(0x10000, firstMark - 1) + codeRange(lastMark + 1, 0x10ffff)
  const signs = codeClass(bmp.filter(unit => endsEmoji(unit) && !mappedLate.has(unit))) + pairs
  const opening = codeClass(bmp.filter(opensEmoji)) + codeRange(...pairsOf(opensEmoji))
  const beforeKeycap = codeRange(1, 0x7f) + codeClass(mappedLate.keys())
  const joiner = escapeCode(ZERO_WIDTH_JOINER)
  const colour = escapeCode(EMOJI_SELECTOR)
  const quiet = codeClass([ZERO_WIDTH_NON_JOINER, ...screens])
  const kept = [
    `([${shaped}][${codeClass(joiners)}])`,
    `([${signs}])[${quiet}]*([${codeClass([ZERO_WIDTH_JOINER, TEXT_SELECTOR])}])[${passed}]*`,
    `([${signs}])[${quiet}]*(${colour})[${quiet}${codeClass(selectors)}]*(${joiner})?[${passed}]*`,
    `([${beforeKeycap}])(?:[${passed}]*[${codeClass(screens)}])?[${codeClass(joiners)}]*([${codeClass(selectors)}])[${run}]*(?=${escapeCode(KEYCAP)})`,
    `[${run}]+`,
  ]
  return [
    {
      kind: 'rewrite',
      about: 'of the joiners behind a letter that they shape the first stays',
      pattern: `([${shaped}])[${codeClass([...selectors, ...screens])}]*([${codeClass(joiners)}])[${passed}]*`,
      replacement: '$1$2',
      needs: joiners,
      rare: true,
    },
    {
      kind: 'rewrite',
      about: 'a joiner that no emoji follows counts as a non-joiner',
      pattern: `(?<![${shaped}])${joiner}(?![${run}]*[${opening}])`,
      replacement: String.fromCharCode(ZERO_WIDTH_NON_JOINER),
      needs: [ZERO_WIDTH_JOINER],
      rare: true,
    },
    {
      kind: 'rewrite',
      about: 'joiners and variation selectors stay where an emoji needs them',
      pattern: kept.join('|'),
      replacement: '$1$2$3$4$5$6$7$8',
      needs: [...joiners, ...selectors],
      rare: true,
    },
  ]
}

/** The characters beyond the Basic Multilingual Plane whose high half a rule asks for: first and last. */
function pairsOf(isWanted: (unit: number) => boolean): [number, number] {
  const halves = Array.from({ length: 0x400 }, (_, at) => at).filter(at => isWanted(0xd800 + at))
  return [0x10000 + Math.min(...halves) * 0x400, 0x10000 + Math.max(...halves) * 0x400 + 0x3ff]
}
