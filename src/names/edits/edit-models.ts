import { ARABIC_EDITS } from './arabic-edits.data.js'
import { unpackEditModel, type EditModel } from './edit-model.js'
import { LATIN_EDITS } from './latin-edits.data.js'
import { ROMANIZATION_EDITS } from './romanization-edits.data.js'

let arabic: EditModel | undefined
let latin: EditModel | undefined
let romanization: EditModel | undefined

/** What it costs to spell an Arabic word as another Arabic word. */
export function arabicEdits(): EditModel {
  return (arabic ??= unpackEditModel(ARABIC_EDITS))
}

/** What it costs to spell an Arabic word, on the left, as a Latin one. */
export function latinEdits(): EditModel {
  return (latin ??= unpackEditModel(LATIN_EDITS))
}

/** What it costs to spell a Latin word as another Latin word. */
export function romanizationEdits(): EditModel {
  return (romanization ??= unpackEditModel(ROMANIZATION_EDITS))
}
