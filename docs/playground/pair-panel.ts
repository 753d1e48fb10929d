import { matchNames, type NameKind, type NameMatch, type PartMatch } from 'khabar'
import { element } from './element.js'
import { readAliases } from './read-lines.js'
import type { Settings } from './settings.js'

const VERDICTS: Readonly<Record<NameMatch['relation'], string>> = {
  'equal': 'متساويان بعد التوحيد',
  'spelling': 'صيغتان لاسم واحد',
  'part-of': 'أحدهما جزء من الآخر',
  'alias': 'اسمان لمسمى واحد',
  'different': 'مختلفان',
}

const WORDS: Readonly<Record<PartMatch['relation'], string>> = {
  equal: 'متساويان',
  spelling: 'صيغتان',
  unanswered: 'لا مقابل له',
}

/** The verdict on two names and the letters that it rests on. */
export function pairPanel(settings: Settings): HTMLElement {
  const { a = '', b = '', kind = 'any', aliases = '' } = settings
  const { same, score, relation, parts } = matchNames(a, b, {
    kind: kind === 'any' ? undefined : (kind as NameKind),
    aliases: readAliases(aliases),
  })
  const percent = `${Math.round(score * 100)}%`
  const rows = parts.map(part =>
    element(
      'li',
      { class: part.relation },
      element('span', { class: 'word' }, element('bdi', {}, part.a ?? '—')),
      element('span', { class: 'word' }, element('bdi', {}, part.b ?? '—')),
      element('span', { class: 'soft' }, WORDS[part.relation]),
      element('ul', { class: 'inline' }, ...part.changes.map(change => element('li', {}, element('code', { dir: 'ltr' }, change)))),
    ),
  )
  const meter = element('meter', { min: '0', max: '1', low: '0.5', value: String(score), 'aria-label': 'الدرجة' })
  return element(
    'div',
    { class: same ? 'same' : 'different' },
    element('p', { class: 'verdict' }, same ? '✓ ' : '✗ ', VERDICTS[relation], ' · ', element('span', { dir: 'ltr' }, percent), ' ', meter),
    element('ol', { class: 'parts' }, rows),
  )
}
