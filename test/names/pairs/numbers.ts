import type { PairTable } from './pair-table.js'

/** Things of one name that a number tells apart: aircraft, missions, channels, pipelines. */
export const NUMBERS: PairTable = {
  kind: 'numbers',
  pairs: [
    { a: 'فرانس24', b: 'فرانس 24', same: true },
    { a: 'فرانس 24', b: 'France 24', same: true },
    { a: 'إس-400', b: 'إس 400', same: true },
    { a: 'إس-400', b: 'S-400', same: true },
    { a: 'إف-35', b: 'F-35', same: true },
    { a: 'إم 23', b: 'إم23', same: true },
    { a: 'بوينغ 737', b: 'Boeing 737', same: true },
    { a: 'شنتشو 18', b: 'Shenzhou 18', same: true },
    { a: 'مجموعة 20', b: 'مجموعة ٢٠', same: true },
    { a: 'نورد ستريم 2', b: 'Nord Stream 2', same: true },
    { a: 'بوينغ', b: 'بوينغ 737', same: false },
    { a: 'إيرباص', b: 'إيرباص 320', same: false },
    { a: 'أبولو', b: 'أبولو 11', same: false },
    { a: 'أبولو 11', b: 'أبولو 13', same: false },
    { a: 'فرانس', b: 'فرانس 24', same: false },
    { a: 'إس 300', b: 'إس 400', same: false },
    { a: 'إف 16', b: 'إف 35', same: false },
    { a: 'بوينغ 737', b: 'Boeing 777', same: false },
    { a: 'سويوز', b: 'Soyuz 2', same: false },
    { a: 'تشانغ إي 5', b: 'تشانغ إي 6', same: false },
    { a: 'القناة 12', b: 'القناة 13', same: false },
    { a: 'نورد ستريم', b: 'نورد ستريم 2', same: false },
    { a: 'نورد ستريم 1', b: 'نورد ستريم 2', same: false },
    { a: 'الكرامة', b: 'Al Karama 2', same: false },
  ],
}
