/**
 * Text from an article as it may stand in one cell: on one line, without anything that could command a terminal.
 *
 * Spaces and line ends of all kinds become one blank, other control characters U+FFFD, and bidirectional controls go,
 * since an override could leave its cell and turn its neighbours round.
 */
export function oneLine(text: string): string {
  return text
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/\p{Cc}/gu, '\uFFFD')
    .replaceAll(/\p{Bidi_Control}/gu, '')
    .trim()
}
