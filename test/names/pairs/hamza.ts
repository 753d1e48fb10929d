import type { PairTable } from './pair-table.js'

/** Hamza, its seats and its absence. */
export const HAMZA: PairTable = {
  kind: 'hamza',
  pairs: [
    { a: 'أحمد الشرع', b: 'احمد الشرع', same: true },
    { a: 'إبراهيم رئيسي', b: 'ابراهيم رئيسى', same: true },
    { a: 'إيران', b: 'ايران', same: true },
    { a: 'فؤاد السنيورة', b: 'فواد السنيورة', same: true },
    { a: 'فؤاد معصوم', b: 'فوءاد معصوم', same: true },
    { a: 'بهاء الدين', b: 'بها الدين', same: true },
    { a: 'عائشة القذافي', b: 'عايشة القذافي', same: true },
    { a: 'فائز السراج', b: 'فايز السراج', same: true },
    { a: 'نائلة تويني', b: 'نايلة تويني', same: true },
    { a: 'رؤوف', b: 'رءوف', same: true },
    { a: 'مؤيد', b: 'موءيد', same: true },
    { a: 'لؤي', b: 'لوي', same: true },
    { a: 'آمال', b: 'أمال', same: true },
    { a: 'داوود أوغلو', b: 'داود أوغلو', same: true },
    { a: 'داوود أوغلو', b: 'داؤود أوغلو', same: true },
    { a: 'هيئة تحرير الشام', b: 'هيأة تحرير الشام', same: true },
    { a: 'مسؤول', b: 'مسئول', same: true },
    { a: 'إسرائيل', b: 'اسراييل', same: true },
    { a: 'إسرائيل', b: 'إسرائل', same: true },
    { a: 'لاوس', b: 'لؤي', same: false },
    { a: 'بهاء', b: 'بهية', same: false },
    { a: 'وائل', b: 'ويل', same: false },
  ],
}
