import type { ScoredPair } from './scored-pair.js'

/** Names of which at least one may stand in Latin letters. */
export const SCORED_LATIN_PAIRS: readonly ScoredPair[] = [
  // titles
  ['البابا تواضروس', 'البابا تواضروس الثاني', 'part-of 0.55: البابا=البابا تواضروس=تواضروس'],
  ['Gen. Khalifa Haftar', 'المشير خليفة حفتر', 'spelling 1.00: Gen? ?المشير Khalifa~خليفة Haftar~حفتر'],
  ['الدكتور أحمد زويل', 'الدكتور أحمد زكي', 'different 0.02'],
  ['الملك عبد الله الثاني', 'عبد الله الثاني', 'equal 1.00: الملك? عبد=عبد الله=الله'],
  // word order
  ['آبي شينزو', 'شينزو آبي', 'spelling 0.99: آبي~آبي شينزو=شينزو'],
  ['محفوظ، نجيب', 'نجيب محفوظ', 'spelling 0.99: محفوظ=محفوظ نجيب~نجيب'],
  ['بوتين، فلاديمير', 'لينين، فلاديمير', 'different 0.10'],
  ['Putin, Vladimir', 'Vladimir Putin', 'spelling 1.00: Putin~Putin Vladimir=Vladimir'],
  // initials
  ['جورج بوش', 'جورج دبليو بوش', 'part-of 0.85: جورج=جورج ?دبليو بوش=بوش'],
  ['جيه دي فانس', 'جي دي فانس', 'spelling 0.91: جيه~جي (vowel: ه~∅) دي=دي فانس=فانس'],
  ['محمد ح. حسنين', 'محمد ع. حسنين', 'different 0.32'],
  ['J. K. Rowling', 'Joanne K. Rowling', 'spelling 1.00: J~Joanne K=K Rowling=Rowling'],
  // namesakes
  ['يوحنا بولس الثاني', 'John Paul II', 'spelling 0.94: يوحنا~John (يو~jo, ح~h, ن~n, ا~∅) بولس~Paul'],
  ['بنديكت السادس عشر', 'بنديكتوس السادس عشر', 'spelling 0.94: بنديكت~بنديكتوس'],
  ['دونالد ترامب', 'دونالد ترامب الابن', 'different 0.20'],
  // arabic to latin, politics
  ['تشرشل', 'Churchill', 'spelling 0.86: تشرشل~Churchill (تش~c, ر~hur, ش~chi, ل~ll)'],
  ['مون جاي إن', 'Moon Jae-in', 'spelling 0.90: مون=Moon جاي~Jae (ج~j, ا~a, ي~e) إن~in (ا~i, ن~n)'],
  ['فلاديمير بوتين', 'Vladimir Lenin', 'different 0.24'],
  ['أحمد الشرع', 'Ahmed al-Sharaa', 'alias 0.96: أحمد~Ahmed الشرع~al-Sharaa (ال~al, ش~sha, ر~r, ع~aa)'],
  ['عبد الفتاح السيسي', 'Abdel Fattah el-Sisi', 'spelling 1.00: عبد~Abdel الفتاح~Fattah السيسي~el-Sisi'],
  // arabic to latin, players and writers
  ['ألبير كامو', 'Albert Camus', 'spelling 0.87: ألبير~Albert كامو~Camus (ك~c, ا~a, م~m, و~u, ∅~s)'],
  ['أم كلثوم', 'Oum Kalthoum', 'spelling 0.87: أم~Oum (ام~oum) كلثوم~Kalthoum'],
  ['فيكتور هوغو', 'Victor Orbán', 'different 0.09'],
  ['أدونيس', 'Adonis', 'alias 0.96: أدونيس~Adonis (ا~a, د~d, و~o, ن~n, ي~i, س~s)'],
  ['محمد صلاح', 'Mohamed Salah', 'spelling 1.00: محمد~Mohamed صلاح~Salah'],
  // arabic to latin, places
  ['مراكش', 'Marrakech', 'spelling 0.84: مراكش~Marrakech (م~m, ر~arr, ا~a, ك~k, ∅~e, ش~ch)'],
  ['بغداد', 'Bagdad', 'spelling 0.85: بغداد~Bagdad (ب~b, ∅~a, غ~g, د~d, ا~a, د~d)'],
  ['جدة', 'Oujda', 'different 0.04'],
  ['القاهرة', 'Cairo', 'alias 0.98: القاهرة~Cairo (ال~∅, ق~c, ا~a, ه~i, ر~r, ة~o)'],
  ['شرم الشيخ', 'Sharm el-Sheikh', 'spelling 0.98: شرم=Sharm الشيخ~el-Sheikh'],
  // arabic to latin, native names
  ['عمر', 'Omar', 'spelling 0.97: عمر~Omar'],
  ['عمر', 'Ömer', 'spelling 0.97: عمر~Ömer'],
  ['حسن', 'Hussein', 'different 0.01'],
  ['حسين فهمي', 'Hussein Fahmy', 'spelling 1.00: حسين~Hussein فهمي~Fahmy'],
  // latin to latin
  ['Abdullah', 'Abdallah', 'spelling 0.62: Abdullah~Abdallah (letter: u~a)'],
  ['Shaikh Hasina', 'Sheikh Hasina', 'part-of 0.79: ?Sheikh Shaikh? Hasina=Hasina'],
  ['Samir', 'Samira', 'different 0.34'],
  ['Beijing', 'Peking', 'alias 0.96: Beijing~Peking (letter: b~p, letter: i~∅, letter: j~k)'],
  ['Mohamed Salah', 'Mohammed Salah', 'spelling 1.00: Mohamed~Mohammed Salah=Salah'],
  // written otherwise
  ['نِتَنْيَاهُو', 'نتانياهو', 'spelling 0.80: نِتَنْيَاهُو~نتانياهو (vowel: ∅~ا)'],
  ['ﺍﻟﻘﺬﺍﻓﻲ', 'قذافي', 'spelling 0.93: ﺍﻟﻘﺬﺍﻓﻲ~قذافي'],
  ['Alí', 'Alia', 'different 0.07'],
  ['محمّد بن سلمان', 'محمد بن سلمان', 'equal 1.00: محمّد=محمد بن=بن سلمان=سلمان'],
  // arabic to latin, leaders
  ['شيخة حسينة', 'Sheikh Hasina', 'part-of 0.83: ?Sheikh شيخة? حسينة~Hasina'],
  ['مون جاي إن', 'Moon Jae-in', 'spelling 0.90: مون=Moon جاي~Jae (ج~j, ا~a, ي~e) إن~in (ا~i, ن~n)'],
  ['فلاديمير بوتين', 'Vladimir Lenin', 'different 0.24'],
  ['ليخ فاونسا', 'Lech Wałęsa', 'alias 0.96: ليخ=Lech فاونسا~Wałęsa (فا~wa, ∅~le, ون~∅, س~s, ا~a)'],
  ['فريدريش ميرتس', 'Friedrich Merz', 'spelling 1.00: فريدريش~Friedrich ميرتس~Merz (م~m, ي~e, ر~r, تس~z)'],
  // arabic to latin, maghreb
  ['إدريس جطو', 'Driss Jettou', 'spelling 0.96: إدريس~Driss جطو~Jettou (ج~je, ط~tt, و~ou)'],
  ['أنس جابر', 'Ons Jabeur', 'spelling 0.98: أنس~Ons جابر~Jabeur (ج~j, ا~a, ب~b, ر~eur)'],
  ['سفيان أمرابط', 'Nordin Amrabat', 'different 0.02'],
  ['عبد المجيد تبون', 'Abdelmadjid Tebboune', 'spelling 1.00: عبد المجيد~Abdelmadjid تبون~Tebboune'],
  // arabic to latin, mashreq
  ['أحمد الشرع', 'Ahmed al-Sharaa', 'alias 0.96: أحمد~Ahmed الشرع~al-Sharaa (ال~al, ش~sha, ر~r, ع~aa)'],
  ['محمود عباس', 'Mahmoud Abbas', 'alias 0.96: محمود~Mahmoud عباس~Abbas'],
  ['أبو محمد العدناني', 'Abu Mohammad al-Julani', 'different 0.45'],
  ['عبد الفتاح السيسي', 'Abdel Fattah el-Sisi', 'spelling 1.00: عبد~Abdel الفتاح~Fattah السيسي~el-Sisi'],
  // arabic to latin, clubs and cities
  ['جازان', 'Jizan', 'spelling 0.64: جازان~Jizan (ج~j, ا~i, ز~z, ا~a, ن~n)'],
  ['القنيطرة', 'Kenitra', 'spelling 0.77: القنيطرة~Kenitra (ال~∅, ق~k, ∅~e, ن~n, ي~i, ط~t, ر~r, ة~a)'],
  ['غولدمان ساكس', 'Goldman Prize', 'different 0.22'],
  ['غوتنبرغ', 'Göteborg', 'alias 0.96: غوتنبرغ~Göteborg (غ~g, و~o, ت~t, ن~e, بر~bor, غ~g)'],
  ['توماس توخيل', 'Thomas Tuchel', 'spelling 1.00: توماس~Thomas توخيل~Tuchel (ت~t, وخ~uch, ي~e, ل~l)'],
  // arabic to latin, minimal pairs
  ['زكي يماني', 'Ahmed Zaki Yamani', 'part-of 0.60: ?Ahmed زكي~Zaki يماني~Yamani'],
  ['يسرا', 'Yousra', 'spelling 0.98: يسرا~Yousra'],
  ['عبد الرزاق الصانع', 'Abdul Razzaq Numan', 'different 0.14'],
  ['نذير بكار', 'Nazir Bakkar', 'spelling 0.99: نذير~Nazir بكار~Bakkar (ب~b, ك~akk, ا~a, ر~r)'],
  // later, arabic to latin
  ['سلتيك', 'Celtic', 'spelling 0.61: سلتيك~Celtic (س~ce, ل~l, ت~t, ي~i, ك~c)'],
  ['سيمنز', 'Siemens', 'spelling 0.87: سيمنز~Siemens (سي~sie, م~m, نز~ens)'],
  ['خوليو إغليسياس', 'Enrique Iglesias', 'different 0.10'],
  ['أدونيس', 'Adonis', 'alias 0.96: أدونيس~Adonis (ا~a, د~d, و~o, ن~n, ي~i, س~s)'],
  ['كوفي أنان', 'Kofi Annan', 'spelling 1.00: كوفي~Kofi أنان~Annan (ا~a, ن~nn, ا~a, ن~n)'],
]
