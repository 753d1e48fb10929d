import type { Row } from '../terms/sense.js'

/** `بتوقيت` and its like: what follows is a city or a zone. */
export const ZONE_WORDS: readonly Row<'zone-word'>[] = [
  { type: 'zone-word', forms: ['بتوقيت', 'توقيت', 'بالتوقيت'] },
]

/** Zones without summer time, by the name after `بتوقيت`. A name whose clock changes with the season is read as local. */
export const ZONES: readonly Row<'zone'>[] = [
  { type: 'zone', offset: 'Z', forms: ['غرينتش', 'جرينتش', 'غرينيتش', 'جرينيتش', 'gmt', 'utc', 'العالمي'] },
  {
    type: 'zone',
    offset: '+03:00',
    forms: ['مكة المكرمة', 'مكة', 'السعودية', 'الرياض', 'موسكو', 'بغداد', 'الكويت', 'الدوحة', 'إسطنبول'],
  },
  { type: 'zone', offset: '+04:00', forms: ['أبوظبي', 'أبو ظبي', 'دبي', 'الإمارات', 'مسقط'] },
  { type: 'zone', offset: '+01:00', forms: ['الجزائر', 'تونس'] },
  {
    type: 'zone',
    offset: '',
    forms: [
      'القاهرة',
      'القدس',
      'بيروت',
      'دمشق',
      'عمان',
      'غزة',
      'لندن',
      'باريس',
      'واشنطن',
      'نيويورك',
      'الرباط',
      'كييف',
      'المحلي',
      'الشرقي',
      'المحلية',
    ],
  },
]
