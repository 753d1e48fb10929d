/** A word of grammar that folding makes equal to a name written otherwise. */
export interface FunctionWordRow {
  readonly form: string
  /** The name it would be taken for. */
  readonly name: string
}

export const FUNCTION_WORDS: readonly FunctionWordRow[] = [
  { form: 'على', name: 'علي' },
  { form: 'إلى', name: 'آلي' },
  { form: 'الى', name: 'آلي' },
  { form: 'إن', name: 'آن' },
  { form: 'أن', name: 'آن' },
  { form: 'ان', name: 'آن' },
  { form: 'أي', name: 'آي' },
  { form: 'اي', name: 'آي' },
  { form: 'مني', name: 'منى' },
  { form: 'متى', name: 'متي' },
]
