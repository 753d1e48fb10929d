/** The adjective of a region or of a people without a state of its own. */
export interface PeopleRow {
  /** A region of the tables. */
  readonly id: string
  readonly adjectives: string
  readonly plurals?: string
}

export const PEOPLES: readonly PeopleRow[] = [
  { id: 'arab-world', adjectives: 'عربي', plurals: 'عرب/أعراب' },
  { id: 'gulf-states', adjectives: 'خليجي' },
  { id: 'maghreb', adjectives: 'مغاربي' },
  { id: 'levant', adjectives: 'شامي/مشرقي' },
  { id: 'kurdistan', adjectives: 'كردي/كردستاني', plurals: 'أكراد/كرد' },
  { id: 'balkans', adjectives: 'بلقاني' },
  { id: 'caucasus', adjectives: 'قوقازي' },
  { id: 'scandinavia', adjectives: 'إسكندنافي' },
  { id: 'middle-east', adjectives: 'شرق أوسطي' },
  { id: 'soviet-union', adjectives: 'سوفيتي/سوفييتي/سوفياتي' },
  { id: 'yugoslavia', adjectives: 'يوغسلافي/يوغوسلافي' },
  { id: 'czechoslovakia', adjectives: 'تشيكوسلوفاكي' },
  { id: 'mediterranean', adjectives: 'متوسطي' },
  { id: 'atlantic', adjectives: 'أطلسي' },
  { id: 'GB:england', adjectives: 'إنجليزي/إنكليزي/إنقليزي', plurals: 'إنجليز/إنكليز' },
  { id: 'GB:scotland', adjectives: 'اسكتلندي/إسكتلندي/سكوتلندي' },
  { id: 'GB:wales', adjectives: 'ويلزي' },
  { id: 'ES:catalonia', adjectives: 'كتالوني/كاتالوني' },
  { id: 'ES:andalusia', adjectives: 'أندلسي' },
  { id: 'RU:chechnya', adjectives: 'شيشاني', plurals: 'شيشان' },
  { id: 'RU:tatarstan', adjectives: 'تتري', plurals: 'تتار' },
  { id: 'RU:siberia', adjectives: 'سيبيري' },
  { id: 'GE:abkhazia', adjectives: 'أبخازي', plurals: 'أبخاز' },
  { id: 'GE:south-ossetia', adjectives: 'أوسيتي' },
  { id: 'CN:tibet', adjectives: 'تبتي' },
  { id: 'IN:kashmir', adjectives: 'كشميري' },
  { id: 'IT:sicily', adjectives: 'صقلي' },
  { id: 'ET:tigray', adjectives: 'تيغراوي/تيغراني' },
]
