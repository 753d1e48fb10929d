const SPECIAL: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\r': '&#13;', // a bare one would be read as a line feed
}
const SPECIALS = /[&<>"'\r]/gu
/** What no page can hold: NUL and halves of surrogate pairs. */
const UNWRITABLE = /[\0\uD800-\uDFFF]/gu
/** Overrides, embeddings and isolates of direction, and control characters but tab and line ends. */
const CONTROLS = /[\u0001-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/gu

/**
 * Text for a page. The text content of what comes out is the text that goes in, but for NUL and lone surrogates, which
 * become U+FFFD. A control character stays where it is, shut into a `bdi` that shows its number, so that it neither
 * hides nor turns what stands around it.
 */
export function escapeText(text: string): string {
  return escapeSpecials(text).replace(
    CONTROLS,
    control => `<bdi class="control" data-code="${codeOf(control)}">${control}</bdi>`,
  )
}

/** Text for an attribute between quotes, or for where elements may not stand: control characters become their numbers. */
export function escapeAttribute(text: string): string {
  return escapeSpecials(text).replace(CONTROLS, codeOf)
}

function escapeSpecials(text: string): string {
  return text.replace(UNWRITABLE, '\uFFFD').replace(SPECIALS, sign => SPECIAL[sign] ?? '')
}

function codeOf(sign: string): string {
  return `U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
}
