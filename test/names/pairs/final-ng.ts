import type { PairTable } from './pair-table.js'

/** A foreign ng at the end of a syllable. */
export const FINAL_NG: PairTable = {
  kind: 'final ng',
  pairs: [
    { a: 'بكين', b: 'بيجين', same: true },
    { a: 'هونغ كونغ', b: 'هونج كونج', same: true },
    { a: 'هونغ كونغ', b: 'هونكونغ', same: true },
    { a: 'ماو تسي تونغ', b: 'ماو تسي تونج', same: true },
    { a: 'شي جين بينغ', b: 'شي جين بينج', same: true },
    { a: 'كيم جونغ أون', b: 'كيم جونج أون', same: true },
    { a: 'لي تشيانغ', b: 'لي تشيانج', same: true },
    { a: 'وانغ يي', b: 'وانج يي', same: true },
    { a: 'بيونغ يانغ', b: 'بيونجيانج', same: true },
    { a: 'دنغ شياو بينغ', b: 'دينج شياو بينج', same: true },
    { a: 'شينجيانغ', b: 'شينجيانج', same: true },
    { a: 'بان كي مون', b: 'بان كي-مون', same: true },
    { a: 'سامسونغ', b: 'سامسونج', same: true },
    { a: 'ستيفن هوكينغ', b: 'ستيفن هوكينج', same: true },
    { a: 'ستيفن هوكينغ', b: 'ستيفن هوكنغ', same: true },
    { a: 'بوينغ', b: 'بوينج', same: true },
    { a: 'كامالا هاريس', b: 'كامالا هارينغ', same: false },
    { a: 'كيم جونغ أون', b: 'كيم جونغ إيل', same: false },
    { a: 'كيم جونغ أون', b: 'كيم يو جونغ', same: false },
    { a: 'شي جين بينغ', b: 'شين جين يونغ', same: false },
    { a: 'وانغ يي', b: 'يانغ يي', same: false },
    { a: 'لي تشيانغ', b: 'لي كه تشيانغ', same: false },
    { a: 'هونغ', b: 'هون', same: false },
    { a: 'كينغ', b: 'كين', same: false },
    { a: 'يانغ', b: 'يان', same: false },
  ],
}
