/** Folded Arabic letters and the Latin letter that stands for each in packed data: bundlers write it as one byte. */
const ARABIC = 'ابتثجحخدذرزسشصضطظعغفقكلمنهويءئؤ'
const LATIN = 'abtvjHxdJrzsSPDTZegfqklmnhwyEIU'
/** In front of a form that has Latin letters itself. */
const AS_IT_IS = '='

/** A folded form for packed data. */
export function packForm(form: string): string {
  return /[A-Za-z]/u.test(form) ? AS_IT_IS + form : translate(form, ARABIC, LATIN)
}

/** The folded form that was packed. */
export function unpackForm(packed: string): string {
  return packed.startsWith(AS_IT_IS) ? packed.slice(AS_IT_IS.length) : translate(packed, LATIN, ARABIC)
}

function translate(text: string, from: string, to: string): string {
  let translated = ''
  for (const letter of text) {
    const at = from.indexOf(letter)
    translated += at < 0 ? letter : to.charAt(at)
  }
  return translated
}
