import type { NameMention } from '../../../src/names/index.js'

/** All that mentions say but their offsets, in one line: `putin و|بوتين 0.93, xi |شي 0.71 or kim 0.20`. */
export function tellMentions(mentions: readonly NameMention[]): string {
  return mentions
    .map(({ id, clitics, text, score, alternatives = [] }) =>
      [
        `${id} ${clitics}|${text} ${score.toFixed(2)}`,
        ...alternatives.map(other => `or ${other.id} ${other.score.toFixed(2)}`),
      ].join(' '),
    )
    .join(', ')
}
