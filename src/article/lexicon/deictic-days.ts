/** A word that names a day by its distance from the day of publication. */
export interface DeicticDayRow {
  readonly form: string
  /** Days from the day of publication to the day named. */
  readonly days: number
}

export const DEICTIC_DAYS: readonly DeicticDayRow[] = [
  { form: 'اليوم', days: 0 },
  { form: 'أمس', days: -1 },
  { form: 'الأمس', days: -1 },
  { form: 'البارحة', days: -1 },
  { form: 'أول أمس', days: -2 },
  { form: 'أمس الأول', days: -2 },
  { form: 'أول من أمس', days: -2 },
  { form: 'أول البارحة', days: -2 },
  { form: 'قبل أمس', days: -2 },
  { form: 'غدا', days: 1 },
  { form: 'غد', days: 1 },
  { form: 'الغد', days: 1 },
  { form: 'بعد غد', days: 2 },
  { form: 'بعد الغد', days: 2 },
]
