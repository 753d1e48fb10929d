import type { PlaceRow } from './place-row.js'

/** Smaller towns, camps and quarters of the Arab news, and the governorates that bear no town's name. */
export const TOWNS_ARAB: readonly PlaceRow[] = [
  {
    kind: 'region',
    country: 'EG',
    places: `
      north-sinai شمال سيناء; south-sinai جنوب سيناء; dakahlia الدقهلية; qalyubia القليوبية;
      monufia المنوفية; new-valley الوادي الجديد; nile-delta دلتا النيل
    `,
  },
  {
    kind: 'city',
    country: 'EG',
    places: `
      ain-sokhna العين السخنة; new-cairo القاهرة الجديدة; nasr-city مدينة نصر; heliopolis مصر الجديدة;
      maadi المعادي; zamalek حي الزمالك; dokki الدقي; imbaba إمبابة; bulaq-el-dakrour بولاق الدكرور;
      ain-shams عين شمس; mokattam المقطم; boulaq بولاق; sayeda-zeinab السيدة زينب; badrashin البدرشين;
      abu-rawash أبو رواش; mit-ghamr ميت غمر; talkha طلخا; belqas بلقاس; desouk دسوق; zefta زفتى;
      kafr-el-zayat كفر الزيات; samannoud سمنود; menouf منوف; ashmoun أشمون; sadat-city مدينة السادات;
      belbeis بلبيس; abu-kabir أبو كبير; faqous فاقوس; minya-el-qamh منيا القمح; khanka الخانكة;
      qalyub قليوب; tukh طوخ; ras-gharib رأس غارب; safaga سفاجا; marsa-alam مرسى علم; berenice برنيس;
      mallawi ملوي; maghagha مغاغة; beni-mazar بني مزار; manfalut منفلوط; dairut ديروط; tahta طهطا;
      girga جرجا; akhmim أخميم; nag-hammadi نجع حمادي; esna إسنا; armant أرمنت;
      sheikh-zuweid الشيخ زويد; bir-al-abd بئر العبد; el-dabaa الضبعة; sidi-barrani سيدي براني;
      salloum السلوم; wadi-el-natrun وادي النطرون; borg-el-arab برج العرب; abu-qir أبو قير;
      rosetta-branch فرع رشيد
    `,
  },
  {
    kind: 'region',
    country: 'MA',
    places: `
      souss-massa سوس ماسة; draa-tafilalet درعة تافيلالت; beni-mellal-khenifra بني ملال خنيفرة;
      rabat-sale-kenitra الرباط سلا القنيطرة; casablanca-settat الدار البيضاء سطات;
      fes-meknes فاس مكناس; marrakesh-safi مراكش آسفي; tanger-tetouan-al-hoceima طنجة تطوان الحسيمة;
      laayoune-sakia العيون الساقية الحمراء; dakhla-oued-eddahab الداخلة وادي الذهب;
      guelmim-oued-noun كلميم واد نون; rif الريف المغربي
    `,
  },
  {
    kind: 'city',
    country: 'MA',
    places: `
      inezgane إنزكان; ait-melloul أيت ملول; chtouka-ait-baha اشتوكة آيت باها; tiznit تيزنيت;
      tata إقليم طاطا; midelt ميدلت; azilal أزيلال; khenifra خنيفرة; azrou أزرو; sefrou صفرو;
      taounate تاونات; guercif جرسيف; jerada جرادة; taourirt تاوريرت; driouch الدريوش; ouazzane وزان;
      ksar-el-kebir القصر الكبير; fnideq الفنيدق; skhirat الصخيرات; temara تمارة; khemisset الخميسات;
      sidi-slimane سيدي سليمان; sidi-kacem سيدي قاسم; sidi-bennour سيدي بنور; benslimane بنسليمان;
      bouskoura بوسكورة; mediouna مديونة; berrechid برشيد; fquih-ben-salah الفقيه بن صالح;
      kalaa-sraghna قلعة السراغنة; chichaoua شيشاوة; youssoufia اليوسفية; sidi-ifni سيدي إفني;
      tan-tan طانطان; tarfaya طرفاية; ben-guerir بنجرير/ابن جرير
    `,
  },
  {
    kind: 'city',
    country: 'DZ',
    places: `
      hassi-r-mel حاسي الرمل; in-amenas عين أمناس; djanet جانت; bordj-badji-mokhtar برج باجي مختار;
      gara-djebilet غارا جبيلات; kabylie منطقة القبائل; akbou أقبو; azazga عزازقة; el-kala القالة;
      azeffoun أزفون; bou-saada بوسعادة; ain-oussera عين وسارة; reggane رقان; beni-abbes بني عباس;
      timimoun تيميمون
    `,
  },
  {
    kind: 'city',
    country: 'TN',
    places: `
      ras-jedir رأس جدير; kelibia قليبية; menzel-bourguiba منزل بورقيبة; la-marsa ضاحية المرسى;
      tabarka طبرقة; redeyef الرديف; moulares أم العرائس; chaambi جبل الشعانبي
    `,
  },
  {
    kind: 'city',
    country: 'LY',
    places: `
      surman صرمان; nalut نالوت; yefren يفرن; jadu جادو; brak براك الشاطئ; sidra السدرة; shahhat شحات;
      jalu جالو; awjila أوجلة; janzour جنزور; msallata مسلاتة; qasr-bin-ghashir قصر بن غشير;
      sharara حقل الشرارة; el-feel حقل الفيل
    `,
  },
  {
    kind: 'city',
    country: 'SD',
    places: `
      dilling الدلنج; en-nahud النهود; bara بارا; um-rawaba أم روابة; kurmuk الكرمك; shendi شندي;
      ed-damer الدامر; umm-badda أم بدة; kalakla الكلاكلة; zamzam مخيم زمزم; abu-shouk مخيم أبو شوك;
      kabkabiya كبكابية; mellit مليط; umm-dukhun أم دخن; hasaheisa الحصاحيصا; manaqil المناقل;
      dalgo دلقو
    `,
  },
  {
    kind: 'region',
    country: 'SD',
    places: `
      north-darfur شمال دارفور; south-darfur جنوب دارفور; west-darfur غرب دارفور;
      east-darfur شرق دارفور; central-darfur وسط دارفور; north-kordofan شمال كردفان;
      south-kordofan جنوب كردفان; west-kordofan غرب كردفان; nuba-mountains جبال النوبة;
      jebel-marra جبل مرة
    `,
  },
  {
    kind: 'city',
    country: 'IQ',
    places: `
      rutba الرطبة; shirqat الشرقاط; muqdadiya المقدادية; khalis قضاء الخالص; mandali مندلي;
      qayyarah القيارة; daquq داقوق; makhmur مخمور; amedi العمادية; soran سوران; rawanduz راوندوز;
      koysinjaq كويسنجق; kalar كلار; chamchamal جمجمال; qaladiza قلعة دزة; mahmudiya المحمودية;
      taji التاجي; sadr-city مدينة الصدر; kadhimiya الكاظمية; adhamiya الأعظمية; karrada الكرادة;
      mansour حي المنصور; musayyib المسيب; kufa الكوفة; shatra الشطرة; suq-al-shuyukh سوق الشيوخ;
      maysan ميسان; majar المجر الكبير; abu-al-khasib أبو الخصيب; qurna القرنة; safwan صفوان;
      majnoon حقل مجنون; rumaila الرميلة; badra بدرة; numaniya النعمانية; aziziya العزيزية;
      ain-al-tamr عين التمر
    `,
  },
  {
    kind: 'region',
    country: 'IQ',
    places: `
      babil بابل; wasit واسط; dhi-qar ذي قار; muthanna المثنى; qadisiyah محافظة القادسية;
      nineveh-plain سهل نينوى; iraqi-kurdistan كردستان العراق
    `,
  },
  {
    kind: 'city',
    country: 'YE',
    places: `
      tarim تريم; shibam شبام; shihr الشحر; balhaf بلحاف; bayhan بيحان; lawdar لودر; jaar جعار;
      mudiyah مودية; radfan ردفان; habilayn الحبيلين; qaataba قعطبة; rada رداع; yarim يريم;
      mocha-khokha الخوخة; hays حيس; tuhayta التحيتا; zabid زبيد; bajil باجل; midi ميدي; sirwah صرواح;
      harib حريب; wadi-abida وادي عبيدة; hazm حزم الجوف; razih رازح; baqim باقم; sayhut سيحوت;
      nishtun نشطون; hawf حوف; socotra-hadibo حديبو; khormaksar خور مكسر; crater-aden كريتر;
      bab-al-mandab-district ذو باب
    `,
  },
  {
    kind: 'city',
    country: 'SY',
    places: `
      sarmada سرمدا; atmeh أطمة; amuda عامودا; qaryatayn القريتين; salamiyah السلمية;
      suqaylabiyah السقيلبية; mhardeh محردة; talkalakh تلكلخ; qardaha القرداحة; harasta حرستا;
      jobar جوبر; darayya داريا; muadamiya معضمية الشام; jaramana جرمانا; sahnaya صحنايا/أشرفية صحنايا;
      sayyidah-zaynab ضاحية السيدة زينب; qalamoun القلمون; yabrud يبرود; maaloula معلولا;
      busra بصرى الشام; nawa مدينة نوى; inkhil إنخل; sanamayn الصنمين; shahba شهبا;
      khan-arnabah خان أرنبة; eastern-ghouta غوطة دمشق; tanf التنف; baghuz الباغوز
    `,
  },
  {
    kind: 'city',
    country: 'LB',
    places: `
      bsharri بشري; zgharta زغرتا; ehden إهدن; akkar عكار; chtaura شتورة; anjar عنجر; rashaya راشيا;
      hasbaya حاصبيا; aitaroun عيترون; maroun-al-ras مارون الراس; yaroun يارون; houla حولا;
      mays-al-jabal ميس الجبل; iqlim-al-tuffah إقليم التفاح; ain-al-hilweh عين الحلوة; damour الدامور;
      beit-eddine بيت الدين; deir-al-qamar دير القمر; hamra شارع الحمرا; ashrafieh الأشرفية;
      chouf الشوف; metn المتن; keserwan كسروان; shebaa-farms مزارع شبعا; wazzani الوزاني;
      south-lebanon جنوب لبنان/الجنوب اللبناني
    `,
  },
  {
    kind: 'city',
    country: 'PS',
    places: `
      beit-sahour بيت ساحور; yatta يطا; dura بلدة دورا; halhul حلحول; sair سعير; burin بورين;
      qabatiya قباطية; yabad يعبد; balata مخيم بلاطة; nur-shams نور شمس; deheisheh الدهيشة;
      qalandia قلنديا; shuafat شعفاط; issawiya العيسوية; ezariya العيزرية; abu-dis أبو ديس;
      zeitoun حي الزيتون; abasan عبسان; mawasi المواصي; masafer-yatta مسافر يطا; turmus-ayya ترمسعيا;
      sinjil سنجل; deir-yassin دير ياسين; jordan-valley الأغوار
    `,
  },
  {
    kind: 'city',
    country: 'JO',
    places: `
      wadi-rum وادي رم; zaatari مخيم الزعتري; russeifa الرصيفة
    `,
  },
  {
    kind: 'city',
    country: 'SA',
    places: `
      qurayyat القريات; rafha رفحاء; ras-tanura رأس تنورة; abqaiq بقيق; khafji الخفجي; al-ahsa الأحساء;
      majmaah المجمعة; zulfi الزلفي; dawadmi الدوادمي; wadi-dawasir وادي الدواسر; qassim القصيم;
      rass الرس; bukayriyah البكيرية; khulays خليص; sabya صبيا; abu-arish أبو عريش; samtah صامطة;
      sharurah شرورة; namas النماص; muhayil محايل عسير; rijal-almaa رجال ألمع; baljurashi بلجرشي;
      asir عسير; duba ضباء; umluj أملج; khaybar خيبر; empty-quarter الربع الخالي; shaybah الشيبة;
      qiddiya القدية; mina-mecca مشعر منى; arafat عرفات; muzdalifah مزدلفة
    `,
  },
  {
    kind: 'city',
    country: 'AE',
    places: `
      kalba كلباء; dibba دبا الفجيرة; al-dhafra الظفرة; ruwais الرويس; hatta حتا; masdar مدينة مصدر;
      liwa ليوا; madinat-zayed مدينة زايد; saadiyat السعديات; yas-island جزيرة ياس
    `,
  },
  {
    kind: 'city',
    country: 'OM',
    places: `
      buraimi البريمي; bahla بهلاء; barka بركاء; seeb السيب; khasab خصب; batinah الباطنة; mirbat مرباط;
      masirah مصيرة; muttrah مطرح; suwaiq السويق; saham صحم; shinas شناص; thumrait ثمريت; haima هيما
    `,
  },
  {
    kind: 'city',
    country: 'KW',
    places: `
      fahaheel الفحيحيل; mangaf المنقف; wafra الوفرة; abdali العبدلي; failaka فيلكا; bubiyan بوبيان;
      shuwaikh الشويخ
    `,
  },
  {
    kind: 'city',
    country: 'QA',
    places: `
      mesaieed مسيعيد
    `,
  },
  {
    kind: 'city',
    country: 'BH',
    places: `
      hamad-town مدينة حمد; diraz الدراز; juffair الجفير; sakhir الصخير
    `,
  },
  {
    kind: 'city',
    country: 'MR',
    places: `
      zouerate الزويرات; selibaby سيليبابي; tidjikja تجكجة; aleg ألاك; boutilimit بوتلميت;
      bir-moghrein بير أم كرين
    `,
  },
  {
    kind: 'region',
    country: 'MR',
    places: `
      dakhlet-nouadhibou داخلت نواذيبو; trarza الترارزة; brakna البراكنة/لبراكنة; gorgol كوركول;
      guidimakha كيدي ماغة; hodh-ech-chargui الحوض الشرقي; hodh-el-gharbi الحوض الغربي; assaba لعصابة;
      tagant تكانت; inchiri إينشيري; tiris-zemmour تيرس زمور
    `,
  },
  {
    kind: 'city',
    country: 'SO',
    places: `
      las-anod لاسعانود
    `,
  },
  {
    kind: 'city',
    country: 'DJ',
    places: `
      ali-sabieh علي صبيح; dikhil دخيل
    `,
  },
]
