/**
 * A plugin of typedoc that lets the search box of the pages find Arabic words. Typedoc trims each word of its index to
 * ASCII letters, which leaves nothing of an Arabic one, and asks for the query as it was typed.
 */
import lunr from 'lunr'
import { JSX } from 'typedoc'

/** A small fold that runs in the page too: no marks, no tatweel, one letter for the forms of alef, ya and ta marbuta. */
const fold = text =>
  text
    .normalize('NFKD')
    .replace(/[\p{M}\u0640]/gu, '')
    .replace(/\u0671/gu, '\u0627')
    .replace(/[\u0649\u06CC]/gu, '\u064A')
    .replace(/\u0629/gu, '\u0647')

/** In the page: the box shows what was typed, and typedoc's search reads it folded. */
const readFolded = foldText => {
  const box = document.getElementById('tsd-search-input')
  const { get, set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')
  if (box === null) return
  box.dir = 'auto'
  Object.defineProperty(box, 'value', {
    get: () => foldText(get.call(box)),
    set: text => {
      set.call(box, text)
    },
  })
}

/** What typedoc calls with its application. */
export function load(app) {
  const trim = token =>
    token.update(word => fold(word).replace(/^[^\p{L}\p{N}_$]+|[^\p{L}\p{N}_$]+$/gu, ''))
  lunr.Pipeline.registerFunction(trim, 'trimAnyScript')
  // The renderer takes the trimmer from this object when it builds the index.
  lunr.trimmer = trim
  app.renderer.hooks.on('body.end', () =>
    JSX.createElement(
      'script',
      null,
      JSX.createElement(JSX.Raw, { html: `(${String(readFolded)})(${String(fold)})` }),
    ),
  )
}
