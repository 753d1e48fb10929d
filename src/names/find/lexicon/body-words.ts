/** Words that say that a name is that of a body, a paper, a team or a thing, and not of a person; joined by blanks. */
export const BODY_WORDS: string =
  'مجلس بنك البنك مصرف وزارة حزب شركة نادي النادي جامعة الجامعة منظمة المنظمة اتحاد الاتحاد صندوق حركة وكالة صحيفة ' +
  'جبهة هيئة قوات جيش الجيش كتائب حلف مجموعة مؤسسة معهد مركز جمعية لجنة محكمة المحكمة برلمان تنظيم جماعة دولة جمهورية ' +
  'الأمم الولايات قناة إذاعة تلفزيون شبكة مطار جزيرة جزر نهر بحر خليج مضيق جبل مدينة ولاية محافظة إقليم قطاع الضفة ' +
  'ريال بوست تايمز جورنال يونايتد سيتي ستريت كأس دوري بطولة نيويورك فريق منتخب القاعدة بورصة مؤشر ' +
  'bank council university ministry party company club united union league organization organisation agency committee ' +
  'court front army forces movement brigades group fund institute center centre association international news post ' +
  'times journal airlines motors city state states republic islands island river sea gulf strait real fc street nations ' +
  'the of and commission corporation corp inc office department bureau parliament assembly federation cup ocean lake mount ' +
  'desert canal province region valley project plan agreement'
