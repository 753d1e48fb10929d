import { NEIGHBOUR_LETTERS } from './lexicon/neighbour-letters.js'

/** Beyond the Arabic block. */
const LETTERS_END = 0x800

let arabicOf: Uint16Array | undefined

/** A text with each letter of a neighbouring language replaced by the one an Arab newsroom writes for it; no offset changes. */
export function respellLetters(text: string): string {
  arabicOf ??= build()
  let respelled = ''
  let done = 0
  for (let at = 0; at < text.length; at++) {
    const arabic = arabicOf[text.charCodeAt(at)] ?? 0
    if (arabic === 0) continue
    respelled += text.slice(done, at) + String.fromCharCode(arabic)
    done = at + 1
  }
  return done === 0 ? text : respelled + text.slice(done)
}

function build(): Uint16Array {
  const built = new Uint16Array(LETTERS_END)
  for (const { letters, arabic } of NEIGHBOUR_LETTERS)
    for (const letter of letters) built[letter.charCodeAt(0)] = arabic.charCodeAt(0)
  return built
}
