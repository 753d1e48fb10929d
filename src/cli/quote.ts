/** Text as a message shows it: on one line, harmless to a terminal, not endless. */
export function printable(text: string): string {
  const shown = text.replaceAll(/[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu, unit => {
    const hex = unit.charCodeAt(0).toString(16).padStart(4, '0')
    return `\\u${hex}`
  })
  return shown.length > 120 ? `${shown.slice(0, 117)}...` : shown
}

/** A file name or an argument as a message shows it. */
export function quote(text: string): string {
  return `"${printable(text)}"`
}
