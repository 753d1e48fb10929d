/** What the commonest letter tables agree on, to start the learning from; it is learned away where the data differ. */
const USUAL_LATIN: Readonly<Record<string, string>> = {
  ا: 'a e i o u',
  ب: 'b p',
  ت: 't',
  ث: 'th',
  ج: 'j g',
  ح: 'h',
  خ: 'kh h',
  د: 'd',
  ذ: 'dh th',
  ر: 'r',
  ز: 'z',
  س: 's c',
  ش: 'sh ch',
  ص: 's',
  ض: 'd',
  ط: 't',
  ظ: 'z',
  ع: 'a',
  غ: 'gh g',
  ف: 'f v',
  ق: 'q k',
  ك: 'k c',
  ل: 'l',
  م: 'm',
  ن: 'n',
  ه: 'h',
  و: 'w o u v',
  ي: 'y i e',
  ى: 'a i',
  ة: 'a',
  پ: 'p',
  چ: 'ch',
  ژ: 'zh j',
  گ: 'g',
  ڤ: 'v',
}

/** Before learning: a letter is itself, and little else. */
export function startArabic(left: string, right: string): number {
  const letters = left.length + right.length
  if (left === right) return left.length === 1 ? 0.02 : 0
  if (left && right) return letters === 2 ? 1e-4 : 1e-7
  return letters === 1 ? 1e-3 : 1e-6
}

/** Before learning: a letter is what the usual tables say, and little else. */
export function startLatin(left: string, right: string): number {
  const letters = left.length + right.length
  if (left === ' ' && right === ' ') return 0.05
  if (USUAL_LATIN[left]?.split(' ').includes(right)) return 0.02
  if (left && right) return letters === 2 ? 2e-4 : 2e-6
  return letters === 1 ? 1e-3 : letters === 2 ? 1e-6 : 0
}
