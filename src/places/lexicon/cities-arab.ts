import type { PlaceRow } from './place-row.js'

// Around the Mediterranean and the Gulf, with all capitals of Arab governorates.
export const CITIES_ARAB: readonly PlaceRow[] = [
  {
    kind: 'city',
    country: 'EG',
    places: `
      cairo القاهرة/قاهرة المعز; alexandria الإسكندرية/اسكندرية; giza الجيزة/جيزة;
      port-said بورسعيد/بور سعيد; suez السويس; ismailia الإسماعيلية; luxor الأقصر; aswan أسوان;
      asyut أسيوط; sohag سوهاج; qena قنا; minya المنيا; beni-suef بني سويف; faiyum الفيوم; damietta دمياط;
      mansoura المنصورة; tanta طنطا; zagazig الزقازيق; damanhur دمنهور; kafr-el-sheikh كفر الشيخ;
      shibin-el-kom شبين الكوم; banha بنها; hurghada الغردقة; sharm-el-sheikh شرم الشيخ; el-arish العريش;
      rafah رفح المصرية/رفح; marsa-matruh مرسى مطروح/مطروح; el-alamein العلمين;
      mahalla المحلة الكبرى/المحلة; shubra-el-kheima شبرا الخيمة; tenth-of-ramadan العاشر من رمضان;
      sixth-of-october السادس من أكتوبر; siwa سيوة; el-tor الطور; dahab دهب; taba طابا; nuweiba نويبع;
      edfu إدفو; kom-ombo كوم أمبو; saint-catherine سانت كاترين/سانت كاترينا; abu-simbel أبو سمبل;
      new-administrative-capital العاصمة الإدارية الجديدة/العاصمة الإدارية; helwan حلوان; rashid رشيد;
      kharga الخارجة
    `,
  },
  { kind: 'region', country: 'EG', places: 'halayeb حلايب; shalateen شلاتين' },
  {
    kind: 'city',
    country: 'SA',
    places: `
      riyadh الرياض; mecca مكة/مكة المكرمة; medina المدينة المنورة; jeddah جدة/جده; dammam الدمام;
      khobar الخبر; dhahran الظهران; taif الطائف; tabuk تبوك; buraydah بريدة; unaizah عنيزة; hail حائل;
      abha أبها; khamis-mushait خميس مشيط; jizan جازان/جيزان; najran نجران; bahah الباحة; arar عرعر;
      sakaka سكاكا; qatif القطيف; hofuf الهفوف; jubail الجبيل; yanbu ينبع; neom نيوم; alula العلا;
      diriyah الدرعية; hafar-al-batin حفر الباطن; al-kharj الخرج; rabigh رابغ; bisha بيشة;
      qunfudhah القنفذة
    `,
  },
  {
    kind: 'city',
    country: 'IQ',
    places: `
      baghdad بغداد; basra البصرة; mosul الموصل; erbil أربيل/إربيل/هولير; sulaymaniyah السليمانية;
      duhok دهوك; kirkuk كركوك; najaf النجف/النجف الأشرف; karbala كربلاء; hillah الحلة;
      nasiriyah الناصرية; amarah العمارة; diwaniyah الديوانية; kut الكوت; samawah السماوة; baqubah بعقوبة;
      ramadi الرمادي; fallujah الفلوجة; tikrit تكريت; samarra سامراء; sinjar سنجار; tal-afar تلعفر;
      halabja حلبجة; zakho زاخو; haditha حديثة; hit هيت; qaim القائم; umm-qasr أم قصر; baiji بيجي;
      balad بلد; tuz-khurmatu طوزخورماتو/طوز خورماتو; hawija الحويجة; khanaqin خانقين;
      abu-ghraib أبو غريب; jurf-al-sakhar جرف الصخر; ain-al-asad عين الأسد
    `,
  },
  {
    kind: 'city',
    country: 'SY',
    places: `
      damascus دمشق; aleppo حلب; homs حمص; hama حماة/حماه; latakia اللاذقية; tartus طرطوس;
      deir-ez-zor دير الزور; raqqa الرقة; hasakah الحسكة; qamishli القامشلي; idlib إدلب/أدلب; daraa درعا;
      suwayda السويداء; quneitra القنيطرة; palmyra تدمر; manbij منبج; kobani كوباني/عين العرب;
      afrin عفرين; jarabulus جرابلس; al-bab الباب; azaz اعزاز/إعزاز; douma دوما; zabadani الزبداني;
      banias بانياس; jableh جبلة; saraqib سراقب; maarat-al-numan معرة النعمان; khan-shaykhun خان شيخون;
      jisr-al-shughur جسر الشغور; ras-al-ayn رأس العين; tell-abyad تل أبيض; albu-kamal البوكمال/البو كمال;
      mayadin الميادين; hmeimim حميميم; qusayr القصير; masyaf مصياف; al-hol الهول; tell-rifaat تل رفعت;
      tell-tamer تل تمر
    `,
  },
  { kind: 'region', country: 'SY', places: 'ghouta الغوطة/الغوطة الشرقية' },
  {
    kind: 'city',
    country: 'LB',
    places: `
      beirut بيروت/بيروث; tripoli طرابلس/طرابلس الشام; sidon صيدا; tyre صور; baalbek بعلبك; zahle زحلة;
      nabatieh النبطية; byblos جبيل; jounieh جونية; batroun البترون; bint-jbeil بنت جبيل;
      marjayoun مرجعيون; hermel الهرمل; halba حلبا; baabda بعبدا; aley عاليه; naqoura الناقورة;
      khiam الخيام; bkerke بكركي; jezzine جزين; kiryat كفركلا; aita-al-shaab عيتا الشعب; arsal عرسال;
      shebaa شبعا
    `,
  },
  { kind: 'region', country: 'LB', places: 'dahieh الضاحية الجنوبية' },
  {
    kind: 'city',
    country: 'JO',
    places: `
      amman عمّان; zarqa الزرقاء; irbid إربد/اربد; aqaba العقبة; salt السلط; madaba مأدبا/مادبا;
      karak الكرك; maan معان; tafilah الطفيلة; jerash جرش; ajloun عجلون; mafraq المفرق; ramtha الرمثا;
      petra البتراء/البترا; azraq الأزرق; ruwaished الرويشد
    `,
  },
  {
    kind: 'city',
    country: 'PS',
    places: `
      jerusalem القدس/القدس المحتلة/القدس الشرقية/بيت المقدس/أورشليم; gaza غزة/قطاع غزة;
      ramallah رام الله; nablus نابلس; hebron الخليل; jenin جنين; tulkarm طولكرم; qalqilya قلقيلية;
      bethlehem بيت لحم; jericho أريحا; khan-yunis خان يونس/خانيونس; rafah رفح;
      beit-hanoun بيت حانون/بيت حنون; beit-lahia بيت لاهيا; jabalia جباليا; deir-al-balah دير البلح;
      nuseirat النصيرات; bureij البريج; maghazi المغازي; shejaiya الشجاعية; tubas طوباس; salfit سلفيت;
      silwan سلوان; sheikh-jarrah الشيخ جراح; huwara حوارة; beit-jala بيت جالا; al-bireh البيرة;
      kerem-shalom كرم أبو سالم; khan-al-ahmar الخان الأحمر
    `,
  },
  { kind: 'region', country: 'PS', places: 'west-bank الضفة الغربية/الضفة' },
  {
    kind: 'city',
    country: 'IL',
    places: `
      tel-aviv تل أبيب/تل ابيب; haifa حيفا; jaffa يافا; acre عكا; nazareth الناصرة; beersheba بئر السبع;
      ashdod أسدود/أشدود; ashkelon عسقلان/أشكلون; eilat إيلات/أم الرشراش; safed صفد; tiberias طبريا/طبرية;
      lod اللد; ramla الرملة; netanya نتانيا; sderot سديروت/سيديروت; kiryat-shmona كريات شمونة;
      umm-al-fahm أم الفحم; herzliya هرتسليا; dimona ديمونا; nahariya نهاريا; metula المطلة;
      rishon-lezion ريشون لتسيون; petah-tikva بتاح تكفا
    `,
  },
  {
    kind: 'city',
    country: 'YE',
    places: `
      sanaa صنعاء; aden عدن; taiz تعز; hodeidah الحديدة; ibb إب; mukalla المكلا; marib مأرب; saada صعدة;
      dhamar ذمار; amran عمران; hajjah حجة; bayda البيضاء; lahij لحج; zinjibar زنجبار; ataq عتق;
      seiyun سيئون; ghaydah الغيضة; mocha المخا; salif الصليف; ras-isa رأس عيسى
    `,
  },
  {
    kind: 'region',
    country: 'YE',
    places: `
      hadhramaut حضرموت; abyan أبين; shabwah شبوة; jawf الجوف; dhale الضالع; socotra سقطرى/سقطرة;
      raymah ريمة; mahwit المحويت
    `,
  },
  {
    kind: 'city',
    country: 'OM',
    places: `
      muscat مسقط; salalah صلالة; sohar صحار; nizwa نزوى; sur صور العمانية/صور; duqm الدقم;
      rustaq الرستاق; ibri عبري
    `,
  },
  { kind: 'region', country: 'OM', places: 'musandam مسندم; dhofar ظفار' },
  {
    kind: 'city',
    country: 'AE',
    places: `
      abu-dhabi أبوظبي/أبو ظبي; dubai دبي; sharjah الشارقة; ajman عجمان; ras-al-khaimah رأس الخيمة;
      fujairah الفجيرة; umm-al-quwain أم القيوين; al-ain العين; jebel-ali جبل علي;
      khor-fakkan خورفكان/خور فكان
    `,
  },
  {
    kind: 'city',
    country: 'QA',
    places: `
      doha الدوحة; al-rayyan الريان; al-wakrah الوكرة; lusail لوسيل; al-khor الخور; ras-laffan رأس لفان
    `,
  },
  { kind: 'region', country: 'QA', places: 'al-udeid العديد' },
  {
    kind: 'city',
    country: 'BH',
    places: `
      manama المنامة; muharraq المحرق; riffa الرفاع; sitra سترة; isa-town مدينة عيسى
    `,
  },
  {
    kind: 'city',
    country: 'KW',
    places: `
      kuwait-city مدينة الكويت; jahra الجهراء; ahmadi الأحمدي; hawalli حولي; farwaniyah الفروانية;
      mubarak-al-kabeer مبارك الكبير; salmiya السالمية
    `,
  },
  {
    kind: 'city',
    country: 'LY',
    places: `
      tripoli طرابلس الغرب/طرابلس; benghazi بنغازي/بنغازى; misrata مصراتة/مصراته; sirte سرت; sabha سبها;
      derna درنة; tobruk طبرق; bayda البيضاء; zawiya الزاوية; zliten زليتن; zuwara زوارة; gharyan غريان;
      ajdabiya أجدابيا; bani-walid بني وليد; tarhuna ترهونة; kufra الكفرة; murzuq مرزق; ghat غات;
      ghadames غدامس; zintan الزنتان; ras-lanuf رأس لانوف; brega البريقة; marj المرج; sabratha صبراتة;
      tajura تاجوراء; ubari أوباري; khoms الخمس
    `,
  },
  { kind: 'region', country: 'LY', places: 'jufra الجفرة; fezzan فزان; cyrenaica برقة' },
  {
    kind: 'city',
    country: 'TN',
    places: `
      tunis تونس العاصمة; sfax صفاقس; sousse سوسة; kairouan القيروان; bizerte بنزرت; gabes قابس;
      gafsa قفصة; ariana أريانة; monastir المنستير; kasserine القصرين; sidi-bouzid سيدي بوزيد;
      nabeul نابل; hammamet الحمامات; beja باجة; jendouba جندوبة; kef الكاف; siliana سليانة;
      zaghouan زغوان; mahdia المهدية; tozeur توزر; kebili قبلي; medenine مدنين; tataouine تطاوين;
      ben-arous بن عروس; manouba منوبة; djerba جربة; carthage قرطاج; zarzis جرجيس;
      ben-guerdane بنقردان/بن قردان
    `,
  },
  {
    kind: 'city',
    country: 'DZ',
    places: `
      algiers الجزائر العاصمة; oran وهران; constantine قسنطينة; annaba عنابة; blida البليدة; batna باتنة;
      setif سطيف; sidi-bel-abbes سيدي بلعباس; biskra بسكرة; tebessa تبسة; tiaret تيارت; bejaia بجاية;
      tlemcen تلمسان; bechar بشار; skikda سكيكدة; mostaganem مستغانم; medea المدية; tizi-ouzou تيزي وزو;
      djelfa الجلفة; ouargla ورقلة; ghardaia غرداية; el-oued الوادي; tamanrasset تمنراست/تامنراست;
      adrar أدرار; tindouf تندوف; chlef الشلف; bouira البويرة; jijel جيجل; guelma قالمة; msila المسيلة;
      mascara معسكر; relizane غليزان; saida سعيدة; boumerdes بومرداس; tipaza تيبازة; ain-defla عين الدفلى;
      khenchela خنشلة; souk-ahras سوق أهراس; mila ميلة; laghouat الأغواط; hassi-messaoud حاسي مسعود;
      in-salah عين صالح; illizi إليزي; bordj-bou-arreridj برج بوعريريج; el-tarf الطارف;
      tissemsilt تيسمسيلت; naama النعامة; el-bayadh البيض; oum-el-bouaghi أم البواقي; touggourt تقرت;
      ain-temouchent عين تموشنت
    `,
  },
  {
    kind: 'city',
    country: 'MA',
    places: `
      rabat الرباط; casablanca الدار البيضاء/كازابلانكا; fez فاس; marrakesh مراكش; tangier طنجة;
      agadir أكادير/أغادير/أكادير; meknes مكناس; oujda وجدة; kenitra القنيطرة; tetouan تطوان; sale سلا;
      safi آسفي; el-jadida الجديدة; beni-mellal بني ملال; nador الناظور; khouribga خريبكة; settat سطات;
      essaouira الصويرة; ouarzazate ورزازات/ورززات; errachidia الرشيدية; hoceima الحسيمة; taza تازة;
      larache العرائش; mohammedia المحمدية; chefchaouen شفشاون; guelmim كلميم/غلميم; figuig فكيك/فجيج;
      zagora زاكورة; ifrane إفران; berkane بركان; tinghir تنغير; taroudant تارودانت
    `,
  },
  { kind: 'region', country: 'MA', places: 'al-haouz الحوز' },
  {
    kind: 'city',
    country: 'EH',
    places: `
      laayoune العيون; dakhla الداخلة; smara السمارة; boujdour بوجدور; guerguerat الكركرات/الگرگرات;
      tifariti تيفاريتي
    `,
  },
  {
    kind: 'city',
    country: 'MR',
    places: `
      nouakchott نواكشوط; nouadhibou نواذيبو/نواديبو; kiffa كيفة; kaedi كيهيدي; atar أطار;
      zouerat ازويرات; rosso روصو; nema النعمة; chinguetti شنقيط
    `,
  },
  {
    kind: 'city',
    country: 'SD',
    places: `
      khartoum الخرطوم; omdurman أم درمان; bahri الخرطوم بحري; port-sudan بورتسودان/بور سودان/بورسودان;
      kassala كسلا; gedaref القضارف; wad-madani ود مدني; el-obeid الأبيض; nyala نيالا; el-fasher الفاشر;
      geneina الجنينة; zalingei زالنجي; el-daein الضعين; kadugli كادوقلي/كادقلي; kosti كوستي; rabak ربك;
      singa سنجة; damazin الدمازين; atbara عطبرة; dongola دنقلا/دنقلة; merowe مروي; babanusa بابنوسة;
      al-foula الفولة; wadi-halfa وادي حلفا; suakin سواكن; jebel-aulia جبل أولياء; halfaya الحلفايا
    `,
  },
  {
    kind: 'region',
    country: 'SD',
    places: `
      darfur دارفور; kordofan كردفان; gezira الجزيرة; sennar سنار; blue-nile النيل الأزرق; abyei أبيي
    `,
  },
  {
    kind: 'city',
    country: 'SS',
    places: `
      juba جوبا; malakal ملكال; wau واو; bentiu بانتيو/بنتيو; bor بور; torit توريت; rumbek رومبيك;
      aweil أويل; yambio يامبيو; renk الرنك
    `,
  },
  {
    kind: 'city',
    country: 'SO',
    places: `
      mogadishu مقديشو/مقديشيو/موقاديشو; hargeisa هرجيسا/هرغيسا; bosaso بوصاصو/بوساسو;
      kismayo كيسمايو/كسمايو; baidoa بيدوا/بيدوة; garowe غاروي/جاروي; berbera بربرة;
      beledweyne بلدوين/بلدوينه; galkayo جالكعيو/غالكعيو; marka مركا
    `,
  },
  {
    kind: 'region',
    country: 'SO',
    places: `
      somaliland أرض الصومال/صوماليلاند; puntland بونتلاند/بونت لاند; jubaland جوبالاند
    `,
  },
  { kind: 'city', country: 'DJ', places: 'djibouti-city مدينة جيبوتي; tadjoura تاجورة; obock أوبوك' },
  { kind: 'city', country: 'KM', places: 'moroni موروني' },
  { kind: 'region', country: 'KM', places: 'anjouan أنجوان' },
]
