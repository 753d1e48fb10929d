import { element } from './element.js'
import { type Control } from './settings.js'

const SWITCH_LABELS: Readonly<Record<string, string>> = { true: 'نعم', false: 'لا' }

/** A label with the field of a control; the field bears the name of the control. */
export function field({ name, label, values, placeholder, isLong }: Control): HTMLElement {
  const id = `set-${name}`
  const input = values
    ? element('select', { id, name }, ...values.map(value => element('option', { value }, SWITCH_LABELS[value] ?? value)))
    : element(isLong ? 'textarea' : 'input', {
        id,
        name,
        dir: 'auto',
        spellcheck: 'false',
        ...(placeholder === undefined ? {} : { placeholder }),
        ...(isLong ? { rows: '2' } : { type: 'text' }),
      })
  return element('div', { class: isLong ? 'field long' : 'field' }, element('label', { for: id }, label, ' ', element('code', { dir: 'ltr' }, name)), input)
}
