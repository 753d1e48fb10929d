import type { PlaceRow } from './place-row.js'

export const CITIES_ASIA: readonly PlaceRow[] = [
  {
    kind: 'city',
    country: 'KZ',
    places: `
      astana أستانا/آستانا/نور سلطان/أستانة; almaty ألماتي/ألما آتا/ألماآتا/آلماتي; shymkent شيمكنت/شمكنت;
      karaganda كاراغندا/قراغندي; aktobe أكتوبي; atyrau أتيراو; aktau أكتاو; baikonur بايكونور;
      semey سيميبالاتينسك/سيمي
    `,
  },
  {
    kind: 'city',
    country: 'KG',
    places: `
      bishkek بيشكيك/بشكيك/بيشكك; osh أوش; jalal-abad جلال آباد; batken باتكين
    `,
  },
  {
    kind: 'city',
    country: 'UZ',
    places: `
      tashkent طشقند/تاشكند/طاشقند/تاشكنت; samarkand سمرقند; bukhara بخارى/بخارا; khiva خيوة/خيوا;
      namangan نمنغان; andijan أنديجان; fergana فرغانة; nukus نوكوس; termez ترمذ
    `,
  },
  { kind: 'region', country: 'UZ', places: 'karakalpakstan كاراكالباكستان/قرقل باغستان' },
  {
    kind: 'city',
    country: 'TJ',
    places: `
      dushanbe دوشنبه/دوشانبي/دوشنبة/دوشانبيه; khujand خوجند/خجند; kulob كولاب
    `,
  },
  { kind: 'region', country: 'TJ', places: 'badakhshan بدخشان' },
  {
    kind: 'city',
    country: 'TM',
    places: `
      ashgabat عشق آباد/عشق أباد/أشغابات/أشكاباد/عشقاباد; turkmenbashi تركمانباشي; mary مرو
    `,
  },
  {
    kind: 'city',
    country: 'AZ',
    places: `
      baku باكو; ganja كنجة/غنجة/كنجه; sumqayit سومقاييت; shusha شوشا/شوشة;
      stepanakert ستيباناكيرت/خانكندي; lachin لاتشين; aghdam أغدام
    `,
  },
  {
    kind: 'region',
    country: 'AZ',
    places: `
      nagorno-karabakh ناغورنو كاراباخ/ناغورني كاراباخ/ناغورنو قره باغ/قره باغ/كاراباخ/قرة باغ/ناجورنو كاراباخ/ناغورني قره باغ/ناجورنو قره باغ/إقليم قره باغ;
      nakhchivan ناخيتشيفان/نخجوان/ناخيتشفان
    `,
  },
  {
    kind: 'city',
    country: 'AM',
    places: 'yerevan يريفان/إيريفان/يرفان; gyumri غيومري/جيومري; vanadzor فانادزور',
  },
  {
    kind: 'city',
    country: 'GE',
    places: `
      tbilisi تبليسي/تبيليسي/تفليس; batumi باتومي/باطومي; kutaisi كوتايسي; sukhumi سوخومي; gori غوري;
      rustavi روستافي
    `,
  },
  { kind: 'region', country: 'GE', places: 'abkhazia أبخازيا; south-ossetia أوسيتيا الجنوبية' },
  {
    kind: 'city',
    country: 'TR',
    places: `
      ankara أنقرة; istanbul إسطنبول/اسطنبول/استانبول/إستانبول/إستنبول; izmir إزمير/أزمير; bursa بورصة;
      adana أضنة; gaziantep غازي عنتاب/عنتاب/غازي عينتاب; konya قونية; antalya أنطاليا;
      diyarbakir ديار بكر/دياربكر; mersin مرسين; kayseri قيصري; eskisehir إسكي شهير;
      sanliurfa شانلي أورفا/أورفا/شانلي أورفة; malatya ملاطية/مالاتيا; samsun سامسون;
      erzurum أرضروم/أرزروم; van وان; antakya أنطاكية/أنطاكيا; iskenderun إسكندرون/الإسكندرونة/إسكندرونة;
      kahramanmaras كهرمان مرعش/قهرمان مرعش/كهرمان مراش; adiyaman أديامان/أدي يامان;
      trabzon طرابزون/طربزون; kars قارص/كارس; mardin ماردين; batman باتمان; sirnak شرناق; hakkari هكاري;
      bodrum بودروم; marmaris مرمريس; incirlik إنجرليك/إنجيرليك; kocaeli كوجايلي/قوجه إيلي;
      sakarya سكاريا/صقاريا; denizli دنيزلي; edirne أدرنة; canakkale جناق قلعة/تشاناكالي; elazig إلازيغ;
      kilis كلس/كيليس; bingol بينغول
    `,
  },
  { kind: 'region', country: 'TR', places: 'hatay هاتاي/هطاي' },
  {
    kind: 'city',
    country: 'IR',
    places: `
      tehran طهران; mashhad مشهد; isfahan أصفهان/إصفهان; karaj كرج; shiraz شيراز; tabriz تبريز; qom قم;
      ahvaz الأهواز/الأحواز/أهواز; kermanshah كرمانشاه/كرمنشاه; urmia أرومية/أورمية; rasht رشت;
      zahedan زاهدان; kerman كرمان; hamadan همدان/همذان; yazd يزد; ardabil أردبيل; bandar-abbas بندر عباس;
      arak أراك; zanjan زنجان; sanandaj سنندج; qazvin قزوين; khorramabad خرم آباد/خرم أباد;
      abadan عبادان/آبادان; khorramshahr خرمشهر/المحمرة; bushehr بوشهر; natanz نطنز/ناتانز;
      fordow فوردو/فردو; chabahar تشابهار/جابهار; parchin بارشين; saravan سراوان; ilam إيلام;
      gorgan جرجان/غرغان; sari ساري; semnan سمنان; neyshabur نيسابور; bam بم; izeh إيذه; mahabad مهاباد;
      piranshahr بيرانشهر
    `,
  },
  {
    kind: 'region',
    country: 'IR',
    places: `
      kish كيش; qeshm قشم; sistan-baluchestan سيستان وبلوشستان/سيستان وبلوجستان;
      khuzestan خوزستان/عربستان
    `,
  },
  {
    kind: 'city',
    country: 'AF',
    places: `
      kabul كابول/كابل; kandahar قندهار; herat هرات; mazar-i-sharif مزار شريف;
      jalalabad جلال آباد/جلال أباد; kunduz قندوز/قندز; ghazni غزنة/غزني; bagram باغرام/بغرام;
      bamyan باميان; lashkar-gah لشكركاه/لشكر كاه; taloqan طالقان; khost خوست; zaranj زرنج
    `,
  },
  {
    kind: 'region',
    country: 'AF',
    places: `
      helmand هلمند; panjshir بانشير/بنجشير; nangarhar ننغرهار/ننجرهار; kunar كونار/كنر;
      paktika بكتيكا/باكتيكا; paktia بكتيا; baghlan بغلان; faryab فارياب; logar لوغر
    `,
  },
  {
    kind: 'city',
    country: 'PK',
    places: `
      islamabad إسلام آباد/إسلام أباد/إسلاماباد; karachi كراتشي/كراتشى; lahore لاهور;
      faisalabad فيصل آباد/فيصل أباد; rawalpindi روالبندي/راولبندي; multan ملتان/مولتان;
      peshawar بيشاور/بيشاور; quetta كويتا/كويته; hyderabad حيدر آباد/حيدر أباد; gujranwala غوجرانوالا;
      sialkot سيالكوت; gwadar جوادر/غوادر/كوادر; muzaffarabad مظفر آباد/مظفر أباد; chitral شيترال;
      bannu بانو; torkham طورخم/تورخم
    `,
  },
  {
    kind: 'region',
    country: 'PK',
    places: `
      punjab البنجاب; balochistan بلوشستان/بلوجستان; khyber-pakhtunkhwa خيبر بختونخوا/خيبر بختونخوا;
      sindh السند; waziristan وزيرستان; swat سوات
    `,
  },
  {
    kind: 'city',
    country: 'IN',
    places: `
      new-delhi نيودلهي/نيو دلهي/دلهي الجديدة; delhi دلهي/دلهى; mumbai مومباي/بومباي/ممباي/مومباى;
      bangalore بنغالور/بنجالور/بنغالورو/بانغالور/بانجالور/بنقالور;
      kolkata كولكاتا/كالكوتا/كلكتا/كالكتا/كلكتة; chennai تشيناي/شيناي/تشيناى/مدراس;
      hyderabad حيدر آباد/حيدر أباد/حيدرآباد/حيدراباد; ahmedabad أحمد آباد/أحمد أباد/أحمدآباد/أحمداباد;
      pune بوني/بونا/بونه; surat سورات; jaipur جايبور/جيبور; lucknow لكناو/لكنو/لوكناو; kanpur كانبور;
      nagpur ناغبور/ناجبور; indore إندور; bhopal بوبال/بهوبال; patna باتنا; vadodara فادودارا;
      agra أغرا/أجرا/آغرا; varanasi فاراناسي; srinagar سريناغار/سرينجار/سرينغار/سريناجار;
      amritsar أمريتسار; kochi كوتشي/كوشي; visakhapatnam فيشاخاباتنام; ludhiana لوديانا; nashik ناشيك;
      meerut ميروت; rajkot راجكوت; ayodhya أيوديا/أيوديها; chandigarh شانديغار/شانديجار;
      coimbatore كويمباتور; ranchi رانشي; guwahati غواهاتي; madurai مادوراي;
      thiruvananthapuram تيروفانانتابورام; gurgaon غورغاون; allahabad الله آباد; prayagraj براياغراج;
      pahalgam باهالغام/بهلغام
    `,
  },
  {
    kind: 'region',
    country: 'IN',
    places: `
      goa غوا/جوا; gujarat غوجارات/جوجارات/كجرات; kashmir كشمير; jammu جامو; punjab البنجاب;
      kerala كيرالا; maharashtra ماهاراشترا; uttar-pradesh أوتار براديش; bihar بيهار; assam آسام/أسام;
      manipur مانيبور; tamil-nadu تاميل نادو; rajasthan راجستان; odisha أوديشا;
      west-bengal البنغال الغربية/غرب البنغال; ladakh لاداخ; wayanad واياناد
    `,
  },
  {
    kind: 'city',
    country: 'BD',
    places: `
      dhaka دكا/داكا; chittagong شيتاغونغ/تشيتاغونغ/شيتاجونج; khulna خولنا; sylhet سيلهيت;
      coxs-bazar كوكس بازار; rajshahi راجشاهي
    `,
  },
  {
    kind: 'city',
    country: 'LK',
    places: `
      colombo كولومبو; kandy كاندي; jaffna جفنا/جافنا; galle غالي;
      sri-jayawardenepura-kotte سري جاياواردنابورا كوتي
    `,
  },
  { kind: 'city', country: 'NP', places: 'kathmandu كاتماندو/كاثماندو/كتماندو/كاتمندو; pokhara بوخارا' },
  { kind: 'city', country: 'BT', places: 'thimphu تيمفو/ثيمفو' },
  { kind: 'city', country: 'MV', places: 'male ماليه' },
  {
    kind: 'city',
    country: 'CN',
    places: `
      beijing بكين/بيجين/بيكين/بيجينغ/بيجينج; shanghai شنغهاي/شانغهاي/شنجهاي/شانجهاي/شنقهاي;
      guangzhou غوانغتشو/قوانغتشو/غوانزو/جوانجتشو/غوانغجو/كانتون/غوانجو/قوانجو;
      shenzhen شينزين/شنتشن/شينجين/شنجن/شينتشين/شنزن;
      chongqing تشونغتشينغ/تشونغكينغ/تشونجتشينج/شونغكينغ/تشونغ تشينغ; tianjin تيانجين/تيانجن;
      wuhan ووهان/ووخان/يوهان; chengdu تشنغدو/شينغدو/تشينغدو/تشنجدو/تشنغ دو;
      nanjing نانجينغ/نانجينج/نانكين/نانجينق; xian شيان/شي آن/شيآن;
      hangzhou هانغتشو/هانجتشو/هانغزو/هانغجو; shenyang شنيانغ/شينيانغ/شنيانج; harbin هاربين/هاربن;
      suzhou سوتشو/سوجو/سوزو; qingdao تشينغداو/تشينجداو/كينغداو/شينغداو; dalian داليان;
      zhengzhou تشنغتشو/جنغجو/تشينغتشو; jinan جينان; changsha تشانغشا/شانغشا; kunming كونمينغ/كونمينج;
      changchun تشانغتشون; xiamen شيامن/شيامين; fuzhou فوتشو/فوجو; hefei خفي/هيفي/خفاي;
      nanning نانينغ/ناننينغ; guiyang قوييانغ/غوييانغ; shijiazhuang شيجياتشوانغ; taiyuan تاييوان;
      urumqi أورومتشي/أورومكي/أورومتشى; lanzhou لانتشو/لانجو; lhasa لاسا; hohhot هوهوت;
      ningbo نينغبو/نينجبو; wuxi ووشي; dongguan دونغقوان/دونغوان; foshan فوشان; nanchang نانتشانغ;
      zibo زيبو; wenzhou ونتشو/ونجو; kashgar كاشغر/كاشجر/كاشغار; yiwu ييوو/إيوو; zhuhai تشوهاي;
      xining شينينغ; yinchuan ينتشوان; haikou هايكو; sanya سانيا; tangshan تانغشان; baotou باوتو;
      xuzhou شيوتشو; luoyang لويانغ; yantai يانتاي; linyi ليني; weifang ويفانغ; huizhou هويتشو;
      zhongshan تشونغشان
    `,
  },
  {
    kind: 'region',
    country: 'CN',
    places: `
      xinjiang شينجيانغ/شينجيانج/شينغيانغ/شنجيانغ/سينكيانغ/تركستان الشرقية/شينجان; tibet التبت/التيبت;
      hubei هوبي/خوبي/هوباي; guangdong قوانغدونغ/غوانغدونغ/جوانجدونج/غواندونغ; sichuan سيتشوان/سيشوان;
      fujian فوجيان; zhejiang تشجيانغ/زيجيانغ/تشيجيانغ; henan خنان/هينان; hunan هونان; hainan هاينان;
      yunnan يونان/يوننان; inner-mongolia منغوليا الداخلية; jiangsu جيانغسو/جيانجسو;
      shandong شاندونغ/شاندونج; gansu قانسو/غانسو; heilongjiang هيلونغجيانغ
    `,
  },
  {
    kind: 'city',
    country: 'TW',
    places: `
      taipei تايبيه/تايبي/تايبه; kaohsiung كاوهسيونغ/كاوشيونغ; taichung تايتشونغ; tainan تاينان;
      hualien هوالين/هوالان; kinmen كينمن/كينمين; hsinchu هسينتشو
    `,
  },
  {
    kind: 'city',
    country: 'JP',
    places: `
      tokyo طوكيو/توكيو; osaka أوساكا; yokohama يوكوهاما; nagoya ناغويا/ناجويا; sapporo سابورو;
      fukuoka فوكوكا/فوكووكا; kobe كوبي/كوبه; kyoto كيوتو; kawasaki كاواساكي; hiroshima هيروشيما;
      nagasaki ناغازاكي/ناجازاكي/ناكازاكي; sendai سنداي; saitama سايتاما; fukushima فوكوشيما; nara نارا;
      kumamoto كوماموتو; chiba تشيبا; niigata نيغاتا/نييغاتا; kitakyushu كيتاكيوشو; hamamatsu هاماماتسو;
      miyazaki ميازاكي; aomori أوموري
    `,
  },
  {
    kind: 'region',
    country: 'JP',
    places: `
      okinawa أوكيناوا; hokkaido هوكايدو; noto نوتو; ishikawa إيشيكاوا; miyagi مياغي/مياجي; honshu هونشو;
      kyushu كيوشو; ibaraki إيباراكي; iwate إيواتي
    `,
  },
  {
    kind: 'city',
    country: 'KR',
    places: `
      seoul سيول/سيئول/سول/سؤول; busan بوسان/بوزان; incheon إنتشون/إنشون; daegu دايغو/دايجو;
      daejeon دايجون/دايجيون; gwangju غوانغجو/كوانجو/جوانجو; ulsan أولسان; suwon سوون; pohang بوهانغ;
      gyeongju غيونغجو/كيونغجو; panmunjom بانمونجوم; pyeongchang بيونغتشانغ; muan موان;
      itaewon إيتيوان/إيتايوون; sejong سيجونغ
    `,
  },
  { kind: 'region', country: 'KR', places: 'jeju جيجو' },
  {
    kind: 'city',
    country: 'KP',
    places: `
      pyongyang بيونغ يانغ/بيونغيانغ/بيونج يانج/بيونجيانج/بيونق يانق; kaesong كيسونغ/كايسونغ;
      wonsan وونسان; hamhung هامهونغ; sinuiju سينويجو; yongbyon يونغبيون/يونجبيون;
      punggye-ri بونغي ري/بيونغي ري; rason راسون; chongjin تشونغجين; sinpo سينبو
    `,
  },
  {
    kind: 'city',
    country: 'MN',
    places: 'ulaanbaatar أولان باتور/أولانباتار/أولان باتار/آلانباتار/أولان باتر',
  },
  {
    kind: 'city',
    country: 'VN',
    places: `
      hanoi هانوي;
      ho-chi-minh-city هو تشي منه/هو شي منه/هوشي منه/مدينة هو تشي مينه/هو تشي مينه/سايغون/سايجون;
      da-nang دا نانغ/دانانغ/دانانج; hai-phong هايفونغ/هاي فونغ; hue هوي; can-tho كان ثو; ha-long ها لونغ
    `,
  },
  {
    kind: 'city',
    country: 'TH',
    places: `
      bangkok بانكوك/بانجكوك/بنكوك; chiang-mai شيانغ ماي/تشيانغ ماي; phuket بوكيت/فوكيت; pattaya باتايا;
      pattani باتاني; nonthaburi نونتابوري
    `,
  },
  {
    kind: 'city',
    country: 'MM',
    places: `
      naypyidaw نايبيداو/نايبيتاو/ناي بي تاو/نيبيداو; yangon يانغون/يانجون/رانغون/رانجون;
      mandalay ماندالاي/مندلاي; sittwe سيتوي; myawaddy مياوادي
    `,
  },
  {
    kind: 'region',
    country: 'MM',
    places: `
      rakhine راخين/راخاين/أراكان; sagaing ساغاينغ; shan-state ولاية شان; kachin كاشين
    `,
  },
  {
    kind: 'city',
    country: 'KH',
    places: `
      phnom-penh بنوم بنه/فنوم بنه/بنوم بن/بنوم بنيه; siem-reap سيام ريب/سيم ريب;
      sihanoukville سيهانوكفيل
    `,
  },
  { kind: 'city', country: 'LA', places: 'vientiane فينتيان/فيينتيان/فيانتيان; luang-prabang لوانغ برابانغ' },
  {
    kind: 'city',
    country: 'MY',
    places: `
      kuala-lumpur كوالالمبور/كوالا لمبور/كوالالامبور/كوالا لامبور; putrajaya بوتراجايا;
      penang بينانغ/بينانج; johor جوهور; langkawi لانكاوي; malacca ملقا; ipoh إيبوه; kuching كوتشينغ
    `,
  },
  {
    kind: 'region',
    country: 'MY',
    places: 'sabah صباح; sarawak ساراواك; selangor سيلانغور; kelantan كيلانتان',
  },
  { kind: 'city', country: 'SG', places: 'singapore-city مدينة سنغافورة' },
  {
    kind: 'city',
    country: 'BN',
    places: `
      bandar-seri-begawan بندر سري بيغاوان/بندر سيري بيغاوان/بندر سيري بيجاوان
    `,
  },
  {
    kind: 'city',
    country: 'ID',
    places: `
      jakarta جاكرتا/جاكارتا/دجاكرتا; surabaya سورابايا; bandung باندونغ/باندونج/باندونق; medan ميدان;
      semarang سمارانغ/سيمارانغ; makassar ماكاسار; palembang باليمبانغ; denpasar دينباسار;
      yogyakarta يوغياكارتا/يوجياكارتا; banda-aceh باندا آتشيه/باندا آتشه; nusantara نوسانتارا;
      bogor بوغور; bekasi بيكاسي; depok ديبوك; tangerang تانغيرانغ; malang مالانغ; padang بادانغ;
      batam باتام; cianjur سيانجور
    `,
  },
  {
    kind: 'region',
    country: 'ID',
    places: `
      bali بالي/جزيرة بالي; aceh آتشيه/إقليم آتشيه/آتشه; java جاوة/جزيرة جاوة/جاوا;
      sumatra سومطرة/جزيرة سومطرة; sulawesi سولاويسي; papua بابوا; lombok لومبوك; flores فلوريس;
      borneo بورنيو; kalimantan كاليمانتان
    `,
  },
  { kind: 'city', country: 'TL', places: 'dili ديلي' },
  {
    kind: 'city',
    country: 'PH',
    places: `
      manila مانيلا/مانيلّا; quezon-city كويزون/كويزون سيتي; davao دافاو; cebu سيبو;
      zamboanga زامبوانغا/زامبوانجا; marawi ماراوي; cagayan-de-oro كاغايان دي أورو; jolo خولو/جولو;
      cotabato كوتاباتو
    `,
  },
  { kind: 'region', country: 'PH', places: 'mindanao مينداناو; luzon لوزون; palawan بالاوان' },
  {
    kind: 'city',
    country: 'AU',
    places: `
      canberra كانبيرا/كانبرا; sydney سيدني/سيدنى; melbourne ملبورن/ميلبورن/ملبورون;
      brisbane بريزبن/بريسبان/بريزبين/برزبن; perth بيرث; adelaide أديلايد/أدلايد/أديليد; darwin داروين;
      hobart هوبارت; gold-coast غولد كوست/جولد كوست; newcastle نيوكاسل; bondi بونداي
    `,
  },
  {
    kind: 'region',
    country: 'AU',
    places: `
      queensland كوينزلاند/كوينزلند; new-south-wales نيو ساوث ويلز; victoria ولاية فيكتوريا/فيكتوريا;
      tasmania تسمانيا/تازمانيا
    `,
  },
  {
    kind: 'city',
    country: 'NZ',
    places: `
      wellington ويلينغتون/ولنغتون/ويلنغتون/ويلينجتون/ولينغتون/ويلنجتون; auckland أوكلاند;
      christchurch كرايست تشيرش/كرايستشيرش/كرايستشرش/كرايست تشرش
    `,
  },
  { kind: 'city', country: 'FJ', places: 'suva سوفا' },
  { kind: 'city', country: 'PG', places: 'port-moresby بورت مورسبي/بورت موريسبي' },
  { kind: 'city', country: 'SB', places: 'honiara هونيارا' },
  { kind: 'city', country: 'VU', places: 'port-vila بورت فيلا' },
  { kind: 'city', country: 'WS', places: 'apia آبيا/أبيا' },
  { kind: 'city', country: 'TO', places: 'nukualofa نوكو ألوفا/نوكوالوفا' },
  { kind: 'city', country: 'NC', places: 'noumea نوميا' },
]
