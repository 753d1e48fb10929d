import type { Alignment } from '../../src/index.js'

/** A stretch of a text and what became of it. */
export interface Run {
  readonly source: string
  readonly result: string
  readonly isChanged: boolean
}

const MARK = /^\p{M}/u

/**
 * A text and its folded form side by side: stretches that stayed and stretches that changed, which joined give either. A
 * mark stays with its letter, for alone it could not be drawn.
 */
export function changedRuns(source: string, alignment: Alignment): Run[] {
  const { text } = alignment
  const runs: Run[] = []
  let read = 0
  for (let at = 0; at < text.length; at++) {
    const [start, end] = alignment.toSource(at, at + 1)
    if (start > read) add(runs, source.slice(read, start), '', true)
    // Two letters of the result may stand for one of the source; the second adds nothing to it.
    const from = Math.max(start, read)
    const piece = source.slice(from, Math.max(end, from))
    const letter = text.charAt(at)
    add(runs, piece, letter, piece !== letter)
    read = Math.max(read, end)
  }
  if (read < source.length) add(runs, source.slice(read), '', true)
  return runs
}

function add(runs: Run[], source: string, result: string, isChanged: boolean): void {
  const last = runs.at(-1)
  if (last?.isChanged === isChanged) {
    runs[runs.length - 1] = { source: last.source + source, result: last.result + result, isChanged }
    return
  }
  if (last && isChanged && MARK.test(source)) {
    const carrier = last.source.length - 1
    const letter = last.source.slice(carrier)
    runs[runs.length - 1] = { source: last.source.slice(0, carrier), result: last.result.slice(0, carrier), isChanged: false }
    if (carrier === 0) runs.pop()
    add(runs, letter + source, letter + result, true)
    return
  }
  runs.push({ source, result, isChanged })
}
