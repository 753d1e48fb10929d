/** A word that binds the words of a name and is nobody's name by itself. */
export interface NameParticleRow {
  readonly form: string
  /** The form it is compared as. */
  readonly as: string
  /** `child`: the next word names the parent. `compound`: it makes one name with the next word, article included. */
  readonly role: 'child' | 'parent' | 'compound' | 'house'
  readonly where: string
}

export const NAME_PARTICLES: readonly NameParticleRow[] = [
  { form: 'بن', as: 'بن', role: 'child', where: 'everywhere' },
  { form: 'ابن', as: 'بن', role: 'child', where: 'everywhere' },
  { form: 'بنت', as: 'بنت', role: 'child', where: 'Gulf, MR' },
  { form: 'ولد', as: 'ولد', role: 'child', where: 'MR' },
  { form: 'نجل', as: 'نجل', role: 'child', where: 'everywhere' },
  { form: 'أبو', as: 'أبو', role: 'parent', where: 'everywhere' },
  { form: 'بو', as: 'أبو', role: 'parent', where: 'TN DZ MA, Gulf' },
  { form: 'أم', as: 'أم', role: 'parent', where: 'everywhere' },
  { form: 'عبد', as: 'عبد', role: 'compound', where: 'everywhere' },
  { form: 'آل', as: 'آل', role: 'house', where: 'Gulf' },
]
