import { PRESENTATION_RUNS } from './arabic.data.js'

/** The presentation forms: for each run its first code point and what the forms from there on stand for. */
export function readPresentationRuns(): [from: number, forms: string[]][] {
  return PRESENTATION_RUNS.map(([from, run]) => [from, run.trim().split(/\s+/u).flatMap(readForms)])
}

/** `ب4` is four forms of `ب`, `-` is a form of nothing, `_` a space. */
function readForms(entry: string): string[] {
  const count = Number(/[0-9]$/u.exec(entry)?.[0] ?? 1)
  const letters = entry
    .replace(/[0-9]$/u, '')
    .replace('-', '')
    .replaceAll('_', ' ')
  return Array.from({ length: count }, () => letters)
}
