// A hundred sentences of news for findNames, written for this test: mentions stand in brackets behind the id of their
// entity, traps behind an exclamation mark and the id that must not be found there.

/** Watched in every sentence; each entity under one name only, in either script. */
const WATCHED = `
putin=Vladimir Putin|xi=Xi Jinping|china=China|russia=Russia|sisi=Abdel Fattah el-Sisi|biden=جو بايدن|trump=Donald Trump
zelensky=فولوديمير زيلينسكي|netanyahu=Benjamin Netanyahu|erdogan=رجب طيب أردوغان|macron=إيمانويل ماكرون|mbs=محمد بن سلمان
assad=بشار الأسد|guterres=Antonio Guterres|abbas=محمود عباس|kim=كيم جونغ أون|modi=ناريندرا مودي|lavrov=Sergey Lavrov
blinken=أنتوني بلينكن|merkel=Angela Merkel|lebanon=لبنان|egypt=مصر|mali=مالي|niger=النيجر|nigeria=نيجيريا|beirut=Beirut
beijing=بكين|shanghai=شنغهاي|washington=Washington|london=لندن|france=فرنسا|kazakhstan=كازاخستان|tripoli=طرابلس
morocco=المغرب|algeria=الجزائر|ukraine=Ukraine|germany=ألمانيا|georgia=جورجيا|chad=تشاد|salah=محمد صلاح
messi=Lionel Messi|ronaldo=كريستيانو رونالدو|mbappe=كيليان مبابي|guardiola=Pep Guardiola|barcelona=برشلونة
real=ريال مدريد|ahly=النادي الأهلي|hilal=الهلال|google=غوغل|aramco=أرامكو|opec=أوبك|hamas=حماس|mahrez=رياض محرز
tebboune=عبد المجيد تبون|saied=قيس سعيد|haftar=خليفة حفتر|burhan=عبد الفتاح البرهان|hariri=سعد الحريري
aoun=جوزيف عون|sudani=محمد شياع السوداني|araghchi=عباس عراقجي|khamenei=علي خامنئي|gaddafi=Muammar Gaddafi
gorbachev=ميخائيل غورباتشوف|powell=جيروم باول|musk=Elon Musk|tesla=تسلا|post=واشنطن بوست`

/** One sentence in the markup above. */
export const SENTENCES: readonly string[] = [
  // Names of leaders in the spellings of the houses.
  'قال الرئيس الروسي [putin:فلاديمير بوتين] إن بلاده لن تتراجع.',
  'أعلن الكرملين أن [putin:فلاديمير پوتين] سيزور [china:الصين] الشهر المقبل.',
  'وأجرى [putin:بوتن] اتصالا هاتفيا ب[xi:شي جينبينغ].',
  'التقى الرئيس الصيني [xi:شي جين بينج] نظيره الفرنسي في [beijing:بكين]. وأعرب [xi:شي] عن ترحيبه بالزيارة.',
  'وصل [xi:شيجينبينغ] إلى [shanghai:شنجهاي] برفقة وفد كبير.',
  'استقبل الرئيس [sisi:عبدالفتاح السيسي] نظيره في قصر الاتحادية.',
  'ونقلت الرسالة ل[sisi:لسيسي] خلال اللقاء.',
  'وأكد [sisi:السيسى] حرص [egypt:مصر] على التهدئة.',
  'افتتح [sisi:عبدالفتاحالسيسي] المشروع أمس.',
  'تباحث [biden:بايدن] و[netanyahu:نتانياهو] هاتفيا بشأن الهدنة.',
  'انتقد [netanyahu:بنيامين نتنياهو] القرار، فيما دافع عنه [trump:ترمب].',
  'فاز [trump:دونالد ترامب] بالولاية التي خسرها [biden:جوزيف بايدن].',
  'ويأتي موقف [netanyahu:نتن ياهو] قبل يوم من جلسة الحكومة.',
  'طالب [zelensky:زيلينسكى] بمزيد من الدعم، وقال [zelensky:فلوديمير زيلنسكي] إن الوقت ينفد.',
  'شكر [erdogan:إردوغان] ضيفه، ثم توجه [erdogan:رجب طيب اردوغان] إلى المطار.',
  'وأضاف [macron:ماكرون] أن [france:فرنسا] ستدعم القرار.',
  'رافق ولي العهد الأمير [mbs:محمد بن سلمان] ضيفه إلى القاعة.',
  'ورد [assad:الأسد] على الاتهامات، بحسب بيان.',
  'دعا [guterres:غوتيريش] إلى وقف القتال، وكان [guterres:أنطونيو جوتيريش] قد حذر من ذلك.',
  'حذر الأمين العام للأمم المتحدة [guterres:أنطونيو غوتيريس] من المجاعة.',
  'بحث [abbas:أبو مازن] التطورات مع [egypt:مصر].',
  'تسلم الرئيس [abbas:محمود عباس] رسالة خطية.',
  'أشرف الزعيم الكوري الشمالي [kim:كيم جونج اون] على التجربة. وقال [kim:كيم] إن التجربة ناجحة.',
  'هنأ [modi:ناريندرا مودي] الفريق بالفوز.',
  'اجتمع [lavrov:سيرغي لافروف] مع [blinken:بلينكين] في فيينا.',
  'وصرح [lavrov:سيرجي لافروف] للصحفيين بأن المحادثات صعبة.',
  'وكتبت [merkel:أنجيلا ميركل] في مذكراتها عن [gorbachev:جورباتشوف].',
  'توفي [gorbachev:ميخائيل جورباتشيف] عن 91 عاما.',
  // Another bearer of the name.
  'قال [!putin:سيرغي بوتين] إنه لا يعرف الرئيس.',
  'أدى الفنان [!assad:محمد الأسد] دور البطولة.',
  'فاز الملاكم [!trump:جون ترامب] في النزال.',
  'وصل الطبيب [!sisi:أحمد السيسي] إلى المستشفى.',
  'شارك [!salah:أحمد صلاح] في البطولة الودية.',
  'وقع [!hariri:بهاء الحريري] على البيان.',
  // Clitics and first letters that are none.
  'وصل الوفد ل[china:لصين] قادما من [washington:واشنطن].',
  'العلاقات بين [beijing:بكين] و[washington:واشنطن] متوترة، وب[beijing:بكين] سفارات كثيرة.',
  'نقل عن مسؤول ب[london:لندن] أن ل[lebanon:لبنان] حدودا بحرية.',
  'ول[lebanon:لبنان] خصوصيته، كما ل[france:فرنسا] مصالحها.',
  'ستصل الشحنة إلى [kazakhstan:كازخستان] ثم إلى [kazakhstan:قازاقستان].',
  'تعهدت [france:فرنسا] ب[ukraine:أوكرانيا] حرة، ورحبت [ukraine:أوكرانيا].',
  'ك[egypt:مصر] و[lebanon:لبنان]، تسعى دول أخرى إلى القرض.',
  'و[washington:واشنطن] و[london:لندن] على خط واحد.',
  'لم تعلق [beijing:بيكين] على النبأ.',
  'وبوسع الشركات أن تعمل بلا ترخيص في كندا.',
  'فبوسع [putin:بوتين] أن يقبل، ول[putin:بوتين] أن يرفض.',
  'أثارت تصريحات [putin:بُوتِين] جدلا في [germany:ألمانيــا].',
  // Places, near names and adjectives.
  'أعلن المجلس العسكري في [niger:النيجر] تأجيل الانتخابات، بينما أجرتها [nigeria:نيجيريا].',
  'قال متحدث باسم الجيش في [mali:مالي] إن الهجوم أحبط.',
  'حصلت الشركة على دعم [!mali:مالي] كبير من المصرف.',
  'يعاني القطاع من عجز [!mali:مالي] مزمن ووضع [!mali:مالي] صعب.',
  'غادر السفير [mali:مالي] إلى باريس، وبقي الجنود في شمال [mali:مالي].',
  'أعلن المركز [!mali:المالي] العالمي نتائجه.',
  'الجيش [!lebanon:اللبناني] انتشر على الحدود، والشرطة [!egypt:المصرية] في المطار.',
  'اللاعب [!germany:الألماني] سجل هدفين أمام المنتخب [!morocco:المغربي].',
  'قال مسؤولون [!russia:روس] إن الصادرات [!china:الصينية] زادت.',
  'هبط الدينار [!algeria:الجزائري] والليرة [!lebanon:اللبنانية].',
  'تصدر [algeria:الجزائر] الغاز، ويستورد [morocco:المغرب] القمح.',
  'أذن لصلاة [!morocco:المغرب] قبل الإفطار.',
  'عاد الهدوء إلى العاصمة الليبية [tripoli:طرابلس] بعد الاشتباكات.',
  'وقع انفجار في [tripoli:طرابلس] شمالي [lebanon:لبنان].',
  'زار الرئيس [georgia:جورجيا] ثم [chad:تشاد].',
  'وأشاد الوزير ب[chad:تشاد] وجهودها.',
  'قرب مرفأ [beirut:بيروت]، وفي ضاحية [beirut:بَيروت] الجنوبية.',
  'نشرت صحيفة [post:واشنطن بوست] تحقيقا عن [washington:واشنطن].',
  'حضر ممثلو [russia:روسيا] و[china:الصين] و[germany:المانيا].',
  'ذكرت صحيفة [post:الواشنطن بوست] أن الاتفاق قريب.',
  // Short names and common words.
  'لم يحدث أي [!xi:شيء] بعد، ولا يعني ذلك [!xi:شيئا].',
  'كل [!xi:شي] تمام، قال أحد الركاب.',
  'بلغت الكمية [!kim:كم] طنا؟ سأل النائب.',
  'وقف على الباب وسلم عليه.',
  'طالب المرشد [khamenei:علي خامنئي] بالرد، ثم غادر [khamenei:خامنئي] القاعة.',
  'اعتمد على خامات محلية في الصناعة.',
  'عون الجيش ودعمه [!aoun:عون] لكل المواطنين.',
  'قال الرئيس [aoun:عون] إن الانتخابات في موعدها.',
  'اعتبر الخبير أن العام الحالي [!saied:سعيد] للمزارعين.',
  'أقال الرئيس التونسي [saied:قيس سعيد] وزير الداخلية. وقال [saied:سعيد] في كلمته إن القرار نهائي.',
  'هل [!hilal:هلال] رمضان مرئي الليلة؟',
  // Maghreb, Gulf, Levant.
  'ترأس [tebboune:عبدالمجيد تبون] اجتماعا لمجلس الوزراء.',
  'رفض [haftar:حفتر] المبادرة، ووافق [haftar:خليفه حفتر] لاحقا.',
  'عاد [burhan:البرهان] من [egypt:مصر]، والتقى الفريق أول [burhan:عبدالفتاح البرهان] مبعوثا.',
  'استقال [hariri:سعد الدين الحريري] من منصبه.',
  'أكد رئيس الوزراء العراقي [sudani:محمد شياع السوداني] أهمية المشروع. وأضاف [sudani:السوداني] أن العمل بدأ.',
  'الجيش [!sudani:السوداني] استعاد القصر.',
  'التقى [araghchi:عراقچي] نظيره العماني، وقال [araghchi:عباس عراقجي] إن الجولة مفيدة.',
  'قتل [gaddafi:معمر القذافي] في سرت، وانتهى حكم [gaddafi:القذافى].',
  // Sports and economy.
  'سجل [salah:محمد صلاح] هدفين، ثم خرج [salah:صلاح] مصابا.',
  'وسدد [messi:ليونيل ميسي] الكرة فوق العارضة، فيما غاب [ronaldo:رونالدو].',
  'صنع [messi:ميسى] هدف الفوز ل[barcelona:برشلونه].',
  'جدد [mbappe:كيليان امبابي] عقده مع [real:ريال مدريد].',
  'وقال المدرب [guardiola:بيب جوارديولا] إن فريقه جاهز.',
  'مرر [mahrez:محرز] كرة حاسمة، ونال [mahrez:رياض محرز] جائزة المباراة.',
  'ودافع عن [google:جوجل] أمام المحكمة، وطالبت [google:غوغل] بالاستئناف.',
  'زادت [aramco:ارامكو] إنتاجها بعد قرار [opec:أوبك].',
  'أبقى [powell:جيروم باول] على الفائدة، وقال [powell:باول] إن التضخم يتراجع.',
  'باع [musk:إيلون ماسك] حصة من أسهم [tesla:تيسلا].',
  'رفضت حركة [hamas:حماس] المقترح.',
  'استقبل الجمهور الفريق ب[!hamas:حماس] شديد وحفاوة.',
  'تراجع سهم [tesla:تسلا] ثلاثة في المئة، ودافع [musk:ماسك] عن النتائج.',
  'عاد [ronaldo:كريستيانو رونالدو] إلى التدريبات، وشكر [messi:ميسي] جمهوره.',
  'تغلب [real:ريال مدريد] على [barcelona:برشلونة] بهدفين.',
]

/** A row as the scorer of `find` reads it. */
export interface SentenceRow {
  readonly id: string
  readonly sentence: string
  readonly watchlist: readonly { readonly name: string; readonly entity: string }[]
  readonly expected: readonly Place[]
  readonly traps: readonly Place[]
}

interface Place {
  readonly entity: string
  readonly surface: string
  readonly start: number
  readonly end: number
}

const MARKUP = /\[(?<trap>!?)(?<entity>[a-z]+):(?<surface>[^\]]+)\]/gu

/** The sentences as the scorer reads them. */
export function sentenceRows(): SentenceRow[] {
  const watchlist = WATCHED.trim()
    .split(/[|\n]/u)
    .map(pair => {
      const [entity = '', name = ''] = pair.split('=')
      return { name, entity }
    })
  return SENTENCES.map((marked, index) => {
    const expected: Place[] = []
    const traps: Place[] = []
    let sentence = ''
    let at = 0
    for (const { 0: whole, index: from, groups } of marked.matchAll(MARKUP)) {
      sentence += marked.slice(at, from)
      const { trap = '', entity = '', surface = '' } = groups ?? {}
      const place = { entity, surface, start: sentence.length, end: sentence.length + surface.length }
      ;(trap === '' ? expected : traps).push(place)
      sentence += surface
      at = from + whole.length
    }
    return { id: `s${String(index + 1)}`, sentence: sentence + marked.slice(at), watchlist, expected, traps }
  })
}
