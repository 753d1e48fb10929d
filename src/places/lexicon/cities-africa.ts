import type { PlaceRow } from './place-row.js'

export const CITIES_AFRICA: readonly PlaceRow[] = [
  {
    kind: 'city',
    country: 'ET',
    places: `
      addis-ababa أديس أبابا/أديس ابابا/أديس أبيبا; mekelle ميكيلي/مقلي/ميكيله/مقلى;
      dire-dawa ديرداوا/دير داوا; gondar غوندار/قندر; bahir-dar بحر دار/بهر دار; hawassa هواسا/أواسا;
      adama أداما; jimma جيما; lalibela لاليبيلا; harar هرر; aksum أكسوم
    `,
  },
  {
    kind: 'region',
    country: 'ET',
    places: `
      tigray تيغراي/تيجراي/تيقراي/إقليم تيغراي; amhara أمهرة/أمهرا; oromia أوروميا/أوروميا; afar عفر;
      ogaden أوغادين/أوجادين; benishangul بني شنقول/بني شنقول قمز; gambela غامبيلا/جامبيلا
    `,
  },
  { kind: 'city', country: 'ER', places: 'asmara أسمرة/أسمرا; massawa مصوع; assab عصب; keren كرن' },
  {
    kind: 'city',
    country: 'KE',
    places: `
      nairobi نيروبي; mombasa مومباسا/ممباسا; kisumu كيسومو; nakuru ناكورو; eldoret إلدوريت;
      garissa غاريسا/جاريسا; dadaab داداب
    `,
  },
  { kind: 'region', country: 'KE', places: 'lamu لامو; turkana توركانا' },
  {
    kind: 'city',
    country: 'UG',
    places: 'kampala كمبالا/كامبالا; entebbe عنتيبي/إنتيبي; gulu غولو; jinja جينجا',
  },
  {
    kind: 'city',
    country: 'TZ',
    places: 'dodoma دودوما; dar-es-salaam دار السلام; arusha أروشا; mwanza موانزا',
  },
  { kind: 'region', country: 'TZ', places: 'zanzibar زنجبار; kilimanjaro كليمنجارو/كيليمنجارو' },
  { kind: 'city', country: 'RW', places: 'kigali كيغالي/كيجالي/كيقالي' },
  { kind: 'city', country: 'BI', places: 'gitega غيتيغا/جيتيجا; bujumbura بوجومبورا/بوجمبورا' },
  {
    kind: 'city',
    country: 'CD',
    places: `
      kinshasa كينشاسا/كنشاسا; lubumbashi لوبومباشي; goma غوما/جوما; bukavu بوكافو;
      kisangani كيسانغاني/كيسانجاني; beni بيني; mbuji-mayi مبوجي مايي; bunia بونيا; kananga كانانغا;
      butembo بوتيمبو; kolwezi كولويزي; uvira أوفيرا; mbandaka مبانداكا; walikale واليكالي
    `,
  },
  {
    kind: 'region',
    country: 'CD',
    places: `
      north-kivu كيفو الشمالية/شمال كيفو; south-kivu كيفو الجنوبية/جنوب كيفو; ituri إيتوري;
      katanga كاتانغا/كاتنغا; kasai كاساي; equateur إكواتور
    `,
  },
  { kind: 'city', country: 'CG', places: 'brazzaville برازافيل; pointe-noire بوانت نوار' },
  { kind: 'city', country: 'CF', places: 'bangui بانغي/بانجي/بانقي; birao بيراو; bambari بامباري' },
  {
    kind: 'city',
    country: 'TD',
    places: `
      ndjamena نجامينا/انجمينا/إنجامينا/أنجمينا/نجمينا; abeche أبشي/أبشه; adre أدري; moundou موندو;
      sarh سار; faya فايا لارجو
    `,
  },
  {
    kind: 'city',
    country: 'CM',
    places: `
      yaounde ياوندي; douala دوالا; bamenda باميندا; garoua غاروا; maroua ماروا
    `,
  },
  {
    kind: 'city',
    country: 'GA',
    places: `
      libreville ليبرفيل/ليبروفيل; port-gentil بورت جنتيل; franceville فرانسفيل
    `,
  },
  { kind: 'city', country: 'GQ', places: 'malabo مالابو; bata باتا' },
  { kind: 'city', country: 'ST', places: 'sao-tome-city مدينة ساو تومي' },
  {
    kind: 'city',
    country: 'NG',
    places: `
      abuja أبوجا; lagos لاغوس/لاجوس/لاقوس; kano كانو; ibadan إيبادان/إبادان; kaduna كادونا;
      port-harcourt بورت هاركورت; maiduguri مايدوغوري/مايدوجوري; benin-city بنين سيتي/مدينة بنين; jos جوس;
      enugu إينوغو; sokoto سوكوتو; katsina كاتسينا; zaria زاريا; chibok شيبوك; onitsha أونيتشا;
      owerri أويري; aba آبا; ilorin إيلورين
    `,
  },
  {
    kind: 'region',
    country: 'NG',
    places: `
      borno بورنو; zamfara زامفارا; plateau-state ولاية بلاتو; benue بينوي; yobe يوبي; adamawa أداماوا;
      kebbi كيبي; niger-state ولاية النيجر; biafra بيافرا
    `,
  },
  {
    kind: 'city',
    country: 'NE',
    places: `
      niamey نيامي; agadez أغاديز/أغاديس/أجاديز; zinder زيندر; maradi مارادي; diffa ديفا;
      tillaberi تيلابيري; tahoua طاهوا/تاهوا; arlit أرليت
    `,
  },
  {
    kind: 'city',
    country: 'ML',
    places: `
      bamako باماكو/بماكو; timbuktu تمبكتو/تومبوكتو/تمبوكتو; gao غاو/جاو; kidal كيدال; mopti موبتي;
      menaka ميناكا; sikasso سيكاسو; tessalit تيساليت; kayes كاييس; segou سيغو
    `,
  },
  { kind: 'region', country: 'ML', places: 'azawad أزواد' },
  {
    kind: 'city',
    country: 'BF',
    places: `
      ouagadougou واغادوغو/واجادوجو/واقادوقو/وغادوغو; bobo-dioulasso بوبو ديولاسو; djibo جيبو; dori دوري
    `,
  },
  {
    kind: 'city',
    country: 'SN',
    places: `
      dakar داكار/دكار; touba طوبى; thies تييس; saint-louis سان لويس; ziguinchor زيغينشور; kaolack كولخ
    `,
  },
  { kind: 'region', country: 'SN', places: 'casamance كازامانس' },
  { kind: 'city', country: 'GM', places: 'banjul بانجول; serekunda سيريكوندا' },
  { kind: 'city', country: 'GN', places: 'conakry كوناكري; nzerekore نزيريكوري; kankan كانكان; labe لابي' },
  { kind: 'city', country: 'GW', places: 'bissau بيساو' },
  { kind: 'city', country: 'SL', places: 'freetown فريتاون/فري تاون' },
  { kind: 'city', country: 'LR', places: 'monrovia مونروفيا' },
  {
    kind: 'city',
    country: 'CI',
    places: `
      yamoussoukro ياموسوكرو; abidjan أبيدجان/أبيدجان; bouake بواكي; korhogo كورهوغو; san-pedro سان بيدرو
    `,
  },
  { kind: 'city', country: 'GH', places: 'accra أكرا; kumasi كوماسي; tamale تامالي; takoradi تاكورادي' },
  { kind: 'city', country: 'TG', places: 'lome لومي' },
  { kind: 'city', country: 'BJ', places: 'porto-novo بورتو نوفو; cotonou كوتونو; parakou باراكو' },
  { kind: 'city', country: 'CV', places: 'praia برايا' },
  { kind: 'city', country: 'AO', places: 'luanda لواندا; huambo هوامبو; lobito لوبيتو; lubango لوبانغو' },
  { kind: 'region', country: 'AO', places: 'cabinda كابيندا' },
  { kind: 'city', country: 'ZM', places: 'lusaka لوساكا; ndola ندولا; kitwe كيتوي' },
  { kind: 'city', country: 'ZW', places: 'harare هراري; bulawayo بولاوايو' },
  { kind: 'city', country: 'MW', places: 'lilongwe ليلونغوي/ليلونجوي; blantyre بلانتير/بلانتاير' },
  {
    kind: 'city',
    country: 'MZ',
    places: `
      maputo مابوتو; beira بيرا; nampula نامبولا; pemba بيمبا; palma بالما; matola ماتولا
    `,
  },
  { kind: 'region', country: 'MZ', places: 'cabo-delgado كابو ديلغادو/كابو ديلجادو' },
  { kind: 'city', country: 'NA', places: 'windhoek ويندهوك/فيندهوك' },
  { kind: 'city', country: 'BW', places: 'gaborone غابورون/جابورون/غابوروني' },
  {
    kind: 'city',
    country: 'ZA',
    places: `
      pretoria بريتوريا/تشواني; johannesburg جوهانسبرغ/جوهانسبيرغ/جوهانسبورغ/جوهانسبرج/جوهانزبرغ;
      cape-town كيب تاون/كايب تاون/كيبتاون/مدينة الكاب; durban ديربان/دوربان;
      port-elizabeth بورت إليزابيث; bloemfontein بلومفونتين; soweto سويتو; east-london إيست لندن;
      rustenburg روستنبرغ; polokwane بولوكواني
    `,
  },
  {
    kind: 'region',
    country: 'ZA',
    places: 'kwazulu-natal كوازولو ناتال; gauteng غوتنغ/غاوتنغ; limpopo ليمبوبو',
  },
  { kind: 'city', country: 'LS', places: 'maseru ماسيرو' },
  { kind: 'city', country: 'SZ', places: 'mbabane مبابان/مباباني; lobamba لوبامبا' },
  {
    kind: 'city',
    country: 'MG',
    places: 'antananarivo أنتاناناريفو/أنتناناريفو/تاناناريف; toamasina تواماسينا',
  },
  { kind: 'city', country: 'MU', places: 'port-louis بورت لويس/بور لويس' },
  { kind: 'city', country: 'SC', places: 'victoria فيكتوريا' },
  { kind: 'city', country: 'RE', places: 'saint-denis سان دوني' },
  { kind: 'city', country: 'YT', places: 'mamoudzou مامودزو' },
]
