declare module 'arabic-reshaper' {
  /** Letters to presentation forms. */
  export function convertArabic(normal: string): string
  /** Presentation forms to letters. */
  export function convertArabicBack(shaped: string): string
}
