import { alignNormalized, PRESETS, type NormalizeOptions, type Preset } from 'khabar'
import { changedRuns, type Run } from './changed-runs.js'
import { element } from './element.js'
import { LETTER_STEPS, type Settings } from './settings.js'

/** A text and its folded form side by side, with what changed marked. */
export function lettersPanel(text: string, settings: Settings): HTMLElement {
  const alignment = alignNormalized(text, lettersOptions(settings))
  const runs = changedRuns(text, alignment)
  const count = runs.filter(({ isChanged }) => isChanged).length
  const summary =
    count === 0 ? 'لم يتغير شيء.' : `مواضع التغيير: ${count}، والطول ${text.length} ← ${alignment.text.length}`
  return element(
    'div',
    {},
    element('p', { class: 'soft' }, summary),
    element('div', { class: 'sides' }, side('الأصل', runs, 'source'), side('بعد التوحيد', runs, 'result')),
  )
}

/** The steps that the settings ask for: a preset, or with `custom` each step by itself. */
export function lettersOptions(settings: Settings): Preset | NormalizeOptions {
  const preset = settings['preset'] ?? 'search'
  if (preset !== 'custom') return preset as Preset
  const steps: Record<string, string | boolean> = {}
  for (const { name } of LETTER_STEPS) {
    const value = settings[name]
    if (value !== undefined && value !== '') steps[name] = value === 'true' ? true : value === 'false' ? false : value
  }
  return steps
}

/** What a step is set to: by the preset, or by hand. */
export function stepValue(settings: Settings, name: string, values: readonly string[]): string {
  const preset = settings['preset'] ?? 'search'
  const chosen =
    preset === 'custom' ? settings[name] : String(PRESETS[preset as Preset][name as keyof NormalizeOptions] ?? '')
  return chosen === undefined || chosen === '' ? (values[0] ?? '') : chosen
}

function side(title: string, runs: readonly Run[], which: 'source' | 'result'): HTMLElement {
  const other = which === 'source' ? 'result' : 'source'
  const pieces = runs.map(run => {
    if (!run.isChanged) return run[which]
    const tip = run[other] === '' ? 'حذف' : `${run.source} ← ${run.result}`
    return element('mark', { class: run[which] === '' ? 'gone' : 'changed', title: tip }, run[which])
  })
  return element(
    'div',
    { class: 'side', role: 'group', 'aria-label': title },
    element('h3', {}, title),
    element('div', { class: 'text', dir: 'auto', tabindex: '0', role: 'region', 'aria-label': title }, pieces),
  )
}
