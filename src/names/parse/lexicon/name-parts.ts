/** Small closed classes of words inside names, joined by blanks; two words that belong together by `_`. */

/** Bind what follows to the family name: `دي`, `فان`, `آل`, `بن`, Latin `al`, `van`, `de`. */
export const FAMILY_PARTICLES: string =
  'بن ابن بنت ولد آل آيت أيت إبن أولاد نايت ذو ' +
  'دي دا دو دوس داس دل ديل دلا ديلا ديلي فان فون فن لو لا ماك أو تير زو دير دن درا ' +
  'al el bin ibn bint ben ould ait aal abu abou bou umm ' +
  'de da do dos das del della di du des la le les van von der den ter ten zu zur mac mc o y san st'

/** Make one word with what follows: `عبد الله`, `أبو مازن`, `أم كلثوم`. */
export const COMPOUND_HEADS: string = 'عبد أبو أبي أبا بو أم abd abdul abdel abdal abu abou umm'

/** Make one word with what comes before: `صلاح الدين`, `نصر الله`. */
export const COMPOUND_TAILS: string = 'الدين الله الإسلام الرحمن allah aldin eldin eddine uddin'

/** Number or tell apart bearers of one name, at its end. */
export const NAME_SUFFIXES: string =
  'الأول الأولى الثاني الثانية الثالث الثالثة الرابع الرابعة الخامس الخامسة السادس السادسة السابع السابعة الثامن ' +
  'الثامنة التاسع التاسعة العاشر الحادي_عشر الثاني_عشر الثالث_عشر الرابع_عشر الخامس_عشر السادس_عشر السابع_عشر ' +
  'الثامن_عشر التاسع_عشر العشرون الثالث_والعشرون الابن الأب الأكبر الأصغر الصغير جونيور ' +
  'jr junior sr senior ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xxiii'

/** Chinese, Korean and Vietnamese family names, which come first. */
export const FAMILY_FIRST: string =
  'شي وانغ وانج لي تشانغ تشانج ليو تشن تشين يانغ يانج هوانغ تشاو تشو وو شو سون ما ماو هو هوا قوه غوه غاو لين خه هه ' +
  'دنغ دينغ دينج سونغ سونج تشيانغ هان وي جيانغ جيانج ون وين كيم بارك باك تشوي جونغ جونج يون مون بان رو نغوين نجوين ' +
  'تران فام هوينه فو دانغ تو ' +
  'xi wang li zhang liu chen yang huang zhao zhou wu xu sun ma mao hu hua guo gao lin he deng ding song jiang han wei ' +
  'wen kim park pak choi jung jeong yoon moon ban roh lee nguyen tran pham huynh vo dang qin'

/** Say whose child the bearer is: the next word names the father or the mother, not the bearer. */
export const FATHERS: string = 'بن ابن إبن بنت ولد bin ibn ben ould bint'

/** The commonest given names of the Arab world, so common that alone they name nobody. */
export const COMMON_GIVEN_NAMES: string =
  'محمد أحمد علي حسن حسين محمود إبراهيم عبد_الله خالد عمر يوسف مصطفى سعيد صالح سالم عثمان إسماعيل كريم سعد حمد سلمان ' +
  'فيصل طارق سامي رامي هشام ياسر أيمن أشرف عماد وليد حمزة بلال أنس زيد فاطمة مريم عائشة زينب خديجة نور سارة ليلى ' +
  'mohammed muhammad mohamed mohammad ahmed ahmad ali hassan hasan hussein hussain mahmoud ibrahim khaled khalid omar ' +
  'yousef yusuf mustafa said saleh salem'

/** What numbers the bearers of a name or sets father and son apart, a line for each value: Arabic forms and Latin ones. */
export const SUFFIX_VALUES: readonly string[] = [
  'الأول الأولى i',
  'الثاني الثانية ii',
  'الثالث الثالثة iii',
  'الرابع الرابعة iv',
  'الخامس الخامسة v',
  'السادس السادسة vi',
  'السابع السابعة vii',
  'الثامن الثامنة viii',
  'التاسع التاسعة ix',
  'العاشر العاشرة x',
  'الحادي_عشر xi',
  'الثاني_عشر xii',
  'الثالث_عشر xiii',
  'الرابع_عشر xiv',
  'الخامس_عشر xv',
  'السادس_عشر xvi',
  'السابع_عشر xvii',
  'الثامن_عشر xviii',
  'التاسع_عشر xix',
  'الثالث_والعشرون xxiii',
]

/** Likewise, but of a son named after his father. */
export const GENERATION_VALUES: readonly string[] = ['الابن جونيور jr junior', 'الأب سينيور sr senior']

/** Name the bearer after a child or a house: `أبو مازن` is not `مازن`, `آل سعود` not `سعود`. */
export const KIN: string = 'أبو أبي أبا بو أم آل abu abou umm aal'

/** Latin titles that are given names before an article or a father: `Sultan al-Qasimi`, `Sultan Qaboos` has a title. */
export const TITLES_AND_GIVEN_NAMES: string = 'sultan emir amir'

/** What shows that the word before it is a given name. */
export const BEHIND_GIVEN_NAMES: string = 'al el bin ibn ben'
