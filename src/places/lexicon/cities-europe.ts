import type { PlaceRow } from './place-row.js'

export const CITIES_EUROPE: readonly PlaceRow[] = [
  {
    kind: 'city',
    country: 'RU',
    places: `
      moscow موسكو/موسكفا;
      saint-petersburg سانت بطرسبرغ/سان بطرسبرغ/سانت بطرسبورغ/سان بطرسبورغ/سانت بيترسبرغ/بطرسبورغ/بطرسبرج/سان بطرسبرج/سانت بطرسبرج/لينينغراد/لينينجراد;
      novosibirsk نوفوسيبيرسك/نوفوسيبرسك;
      yekaterinburg يكاترينبورغ/يكاتيرينبورغ/إيكاترينبورغ/يكاترينبورج/يكاترينبرغ; kazan قازان/كازان;
      nizhny-novgorod نيجني نوفغورود/نيجني نوفجورود; chelyabinsk تشيليابينسك; samara سامارا; omsk أومسك;
      rostov روستوف/روستوف على الدون/روستوف أون دون; ufa أوفا; krasnoyarsk كراسنويارسك; perm بيرم;
      voronezh فورونيج/فارونيج; volgograd فولغوغراد/فولجوجراد/فولغاغراد/ستالينغراد/ستالينجراد;
      krasnodar كراسنودار; saratov ساراتوف; tolyatti تولياتي; izhevsk إيجيفسك; tyumen تيومين;
      belgorod بيلغورود/بيلجورود/بلغورود/بيلغرود; kursk كورسك; bryansk بريانسك;
      vladivostok فلاديفوستوك/فلاديڤوستوك; khabarovsk خاباروفسك; irkutsk إيركوتسك/إركوتسك;
      yakutsk ياكوتسك; kaliningrad كالينينغراد/كالينينجراد/كاليننغراد; grozny غروزني/جروزني;
      makhachkala محج قلعة/ماخاتشكالا; sochi سوتشي; murmansk مورمانسك; arkhangelsk أرخانغلسك/أرخانجيلسك;
      astrakhan أستراخان; taganrog تاغانروغ; engels إنغلز/إنجلز; novorossiysk نوفوروسيسك/نوفوروسييسك;
      orenburg أورينبورغ; ryazan ريازان; tula تولا; lipetsk ليبيتسك; magadan ماغادان; norilsk نوريلسك;
      tomsk تومسك; barnaul بارناول; ulyanovsk أوليانوفسك; dzerzhinsk دزيرجينسك; sudzha سودجا;
      beslan بيسلان; kemerovo كيميروفو; tver تفير; smolensk سمولينسك; pskov بسكوف; vologda فولوغدا;
      yaroslavl ياروسلافل; chita تشيتا; ulan-ude أولان أودي
    `,
  },
  {
    kind: 'region',
    country: 'RU',
    places: `
      chechnya الشيشان; dagestan داغستان/داغيستان; tatarstan تتارستان; ingushetia إنغوشيا/إنجوشيا;
      bashkortostan باشكورتوستان/بشكيريا; sakhalin ساخالين/سخالين; kamchatka كامتشاتكا; siberia سيبيريا
    `,
  },
  {
    kind: 'city',
    country: 'UA',
    places: `
      kyiv كييف/كيف; kharkiv خاركيف/خاركوف/خاركييف; odesa أوديسا/أوديسة/أوديسه;
      dnipro دنيبرو/دنيبروبيتروفسك; donetsk دونيتسك/دونتسك/دانيتسك;
      zaporizhzhia زابوريجيا/زاباروجيا/زابوروجيا/زابوريجيه/زابوريزهيا/زبوروجيا; lviv لفيف/لفوف/لڤيڤ;
      mykolaiv ميكولايف/نيكولاييف/ميكولاييف; mariupol ماريوبول; luhansk لوغانسك/لوهانسك/لوجانسك/لوغانيسك;
      sumy سومي; poltava بولتافا; chernihiv تشيرنيهيف/تشيرنيغوف/تشيرنيغيف/تشيرنيجيف/تشرنيهيف;
      kherson خيرسون/خرسون/خيرسن; vinnytsia فينيتسا/فينيتسيا; zhytomyr جيتومير; chernivtsi تشيرنيفتسي;
      ternopil تيرنوبل/تيرنوبيل; ivano-frankivsk إيفانو فرانكيفسك; rivne ريفني/روفنو;
      khmelnytskyi خميلنيتسكي; kryvyi-rih كريفي ريه/كريفي ريغ/كريفوي روغ; kropyvnytskyi كروبيفنيتسكي;
      cherkasy تشيركاسي; lutsk لوتسك; uzhhorod أوجهورود/أوجغورود; bakhmut باخموت;
      avdiivka أفدييفكا/أفديفكا/أفدييكا; kramatorsk كراماتورسك; sloviansk سلوفيانسك; pokrovsk بوكروفسك;
      kupiansk كوبيانسك; izium إيزيوم; lyman ليمان; sievierodonetsk سيفيرودونيتسك/سيفيرودونتسك;
      lysychansk ليسيتشانسك/ليسيشانسك; melitopol ميليتوبول; berdiansk بيرديانسك;
      enerhodar إنيرهودار/إنيرغودار/إنرهودار/إنيرجودار; bucha بوتشا; irpin إربين/إيربين;
      chernobyl تشيرنوبل/تشيرنوبيل/تشرنوبل/تشرنوبيل; sevastopol سيفاستوبول/سيفستوبول;
      simferopol سيمفيروبول; kerch كيرتش; toretsk توريتسك; chasiv-yar تشاسيف يار;
      vovchansk فوفشانسك/فوفتشانسك; nikopol نيكوبول; kremenchuk كريمنتشوك
    `,
  },
  {
    kind: 'region',
    country: 'UA',
    places: 'crimea القرم/شبه جزيرة القرم; donbas دونباس/الدونباس/حوض دونباس',
  },
  {
    kind: 'city',
    country: 'BY',
    places: `
      minsk مينسك; homel غوميل/هوميل; brest-belarus بريست; hrodna غرودنو; vitebsk فيتيبسك;
      mahilyow موغيليف
    `,
  },
  { kind: 'city', country: 'MD', places: 'chisinau كيشيناو/تشيسيناو/كيشينيف/كيشيناوو; tiraspol تيراسبول' },
  {
    kind: 'region',
    country: 'MD',
    places: `
      transnistria ترانسنيستريا/بريدنيستروفيه/ترانسدنيستريا/ترانسنيستيريا; gagauzia غاغاوزيا
    `,
  },
  {
    kind: 'city',
    country: 'GB',
    places: `
      london لندن/لوندن; manchester مانشستر; birmingham برمنغهام/بيرمنغهام/برمنجهام/بيرمينغهام;
      liverpool ليفربول; glasgow غلاسكو/غلاسغو/جلاسجو/جلاسكو/قلاسقو/كلاسكو;
      edinburgh إدنبرة/أدنبرة/إدنبره/أدنبره/إدنبرا; leeds ليدز; sheffield شيفيلد; bristol بريستول;
      cardiff كارديف; belfast بلفاست; newcastle نيوكاسل/نيوكاسيل; nottingham نوتنغهام/نوتنجهام;
      oxford أوكسفورد/أكسفورد; cambridge كامبريدج/كمبريدج/كامبردج;
      southampton ساوثهامبتون/ساوثمبتون/ساوثامبتون; leicester ليستر; brighton برايتون;
      salisbury سالزبري/سالزبوري; dover دوفر; portsmouth بورتسموث; coventry كوفنتري; plymouth بليموث;
      southport ساوثبورت; rotherham روذرهام; bradford برادفورد; aberdeen أبردين; york يورك;
      windsor وندسور/ويندسور
    `,
  },
  {
    kind: 'region',
    country: 'GB',
    places: `
      england إنجلترا/إنكلترا/انجلترا/إنقلترا/انكلترا/إنجلتره;
      scotland اسكتلندا/إسكتلندا/أسكتلندا/سكوتلندا/اسكوتلندا; wales ويلز;
      northern-ireland أيرلندا الشمالية/إيرلندا الشمالية
    `,
  },
  { kind: 'city', country: 'IE', places: 'dublin دبلن/دابلن; cork كورك; galway غالواي; limerick ليمريك' },
  {
    kind: 'city',
    country: 'FR',
    places: `
      paris باريس; marseille مرسيليا/مارسيليا/مارساي; lyon ليون; toulouse تولوز; nice نيس; nantes نانت;
      strasbourg ستراسبورغ/ستراسبورج/سترازبورغ/شتراسبورغ/ستراسبور; montpellier مونبلييه/مونبيلييه;
      bordeaux بوردو; lille ليل; rennes رين; reims رانس/ريمس; le-havre لوهافر/لو هافر;
      saint-etienne سانت إتيان/سانت اتيان/سان إتيان; toulon تولون/طولون; grenoble غرونوبل/جرونوبل;
      dijon ديجون; cannes كان; calais كاليه; versailles فرساي; avignon أفينيون; metz ميتز/ميتس;
      nancy نانسي; clermont-ferrand كليرمون فيران; lourdes لورد; nanterre نانتير; perpignan بربينيان;
      evian إيفيان; le-mans لومان; biarritz بياريتز; deauville دوفيل; rouen روان; brest بريست;
      ajaccio أجاكسيو; mulhouse مولوز; lens لانس
    `,
  },
  {
    kind: 'region',
    country: 'FR',
    places: `
      corsica كورسيكا; normandy النورماندي/نورماندي; brittany بريتاني; alsace الألزاس
    `,
  },
  {
    kind: 'city',
    country: 'DE',
    places: `
      berlin برلين; hamburg هامبورغ/هامبورج/هامبرغ/همبورغ/هامبورك/هامبورق; munich ميونخ/ميونيخ/ميونيج;
      cologne كولونيا/كولن; frankfurt فرانكفورت/فرنكفورت; stuttgart شتوتغارت/شتوتجارت/شتوتغرت/شتوتقارت;
      dusseldorf دوسلدورف/ديسلدورف/دسلدورف; leipzig لايبزيغ/لايبزيج/لايبتسيغ/لايبزغ/لايبزيك;
      dortmund دورتموند; essen إيسن/إسن; bremen بريمن; dresden درسدن/دريسدن; hanover هانوفر;
      nuremberg نورمبرغ/نورنبرغ/نورمبرج/نورنبيرغ; bonn بون; mannheim مانهايم; karlsruhe كارلسروه;
      wiesbaden فيسبادن; munster مونستر; augsburg أوغسبورغ/أوجسبورج; aachen آخن;
      magdeburg ماغديبورغ/ماغدبورغ/ماجديبورج/ماغدبرغ; kiel كيل; chemnitz كيمنتس/كيمنيتس;
      mainz ماينز/ماينتس; rostock روستوك; potsdam بوتسدام; solingen زولينغن/زولينجن; ramstein رامشتاين;
      wolfsburg فولفسبورغ; gelsenkirchen غيلسنكيرشن/جيلسنكيرشن; leverkusen ليفركوزن/ليفركوزين;
      weimar فايمار; heidelberg هايدلبرغ; freiburg فرايبورغ; bochum بوخوم; wuppertal فوبرتال;
      bielefeld بيليفيلد; halle هاله; lubeck لوبيك; trier ترير; garmisch-partenkirchen غارميش بارتنكيرشن
    `,
  },
  {
    kind: 'region',
    country: 'DE',
    places: `
      bavaria بافاريا/بايرن; saxony ساكسونيا/سكسونيا; thuringia تورينغن/تورينغيا; brandenburg براندنبورغ
    `,
  },
  {
    kind: 'city',
    country: 'IT',
    places: `
      rome روما; milan ميلانو/ميلان; naples نابولي; turin تورينو/تورين; palermo باليرمو;
      genoa جنوة/جنوا/جنوه; bologna بولونيا; florence فلورنسا/فلورنس; bari باري; catania كاتانيا;
      venice البندقية/فينيسيا; verona فيرونا; messina مسينا; trieste ترييستي/تريستا; pisa بيزا;
      siena سيينا; bergamo بيرغامو/بيرجامو; parma بارما; lampedusa لامبيدوزا/لامبيدوسا; cagliari كالياري;
      udine أوديني; cremona كريمونا; brescia بريشيا; padua بادوفا/بادوا; rimini ريميني; perugia بيروجيا;
      crotone كروتوني; salerno ساليرنو; modena مودينا; taormina تاورمينا
    `,
  },
  {
    kind: 'region',
    country: 'IT',
    places: 'sicily صقلية; sardinia سردينيا; tuscany توسكانا; lombardy لومبارديا',
  },
  {
    kind: 'city',
    country: 'ES',
    places: `
      madrid مدريد; barcelona برشلونة/برشلونه/برسلونة; valencia فالنسيا/بلنسية;
      seville إشبيلية/إشبيليه/سيفيا; zaragoza سرقسطة; malaga مالقة/ملقة/مالاغا; bilbao بلباو/بيلباو;
      granada غرناطة; cordoba قرطبة; toledo طليطلة; alicante أليكانتي/أليكانت/لقنت; murcia مورسيا/مرسية;
      palma بالما/بالما دي مايوركا; valladolid بلد الوليد; vigo فيغو; gijon خيخون;
      san-sebastian سان سيباستيان/سان سباستيان; pamplona بامبلونا; cadiz قادس; algeciras الجزيرة الخضراء;
      almeria ألمرية/ألميريا; ceuta سبتة; melilla مليلية/مليلة; salamanca سلمنقة/سالامانكا;
      santiago-de-compostela سانتياغو دي كومبوستيلا; girona جيرونا; marbella ماربيا; badajoz بطليوس
    `,
  },
  {
    kind: 'region',
    country: 'ES',
    places: `
      catalonia كتالونيا/كاتالونيا/قطالونيا; basque-country إقليم الباسك/الباسك;
      andalusia الأندلس/أندلسيا; canary-islands جزر الكناري/الكناري/جزر الخالدات/الكناريا;
      tenerife تينيريفي; galicia غاليسيا/جاليسيا; mallorca مايوركا/ميورقة; ibiza إيبيزا/يابسة
    `,
  },
  {
    kind: 'city',
    country: 'PT',
    places: `
      lisbon لشبونة/لشبونه/ليشبونة; porto بورتو/أوبورتو; braga براغا; coimbra كويمبرا; faro فارو;
      sintra سينترا
    `,
  },
  { kind: 'region', country: 'PT', places: 'madeira ماديرا; azores الأزور/جزر الأزور' },
  {
    kind: 'city',
    country: 'NL',
    places: `
      amsterdam أمستردام; rotterdam روتردام; the-hague لاهاي; utrecht أوتريخت/أوتريخت;
      eindhoven آيندهوفن/أيندهوفن; maastricht ماستريخت; groningen خرونينغن/غرونينغن; delft دلفت
    `,
  },
  {
    kind: 'city',
    country: 'BE',
    places: `
      brussels بروكسل/بروكسيل; antwerp أنتويرب/أنتويربن/أنفيرس; ghent غنت/خنت; bruges بروج; liege لييج;
      charleroi شارلروا; leuven لوفان; namur نامور
    `,
  },
  { kind: 'city', country: 'LU', places: 'luxembourg-city مدينة لوكسمبورغ' },
  {
    kind: 'city',
    country: 'CH',
    places: `
      bern برن/بيرن; zurich زيورخ/زيوريخ/زوريخ; geneva جنيف/جنيفا; basel بازل; lausanne لوزان;
      davos دافوس; lugano لوغانو; lucerne لوسيرن; montreux مونترو; burgenstock بورغنشتوك/بورغنستوك;
      zug تسوغ; crans-montana كرانس مونتانا
    `,
  },
  {
    kind: 'city',
    country: 'AT',
    places: `
      vienna فيينا/ڤيينا/فينا; salzburg سالزبورغ/سالزبورج/زالتسبورغ; graz غراتس/جراتس; linz لينز/لينتس;
      innsbruck إنسبروك; klagenfurt كلاغنفورت; villach فيلاخ
    `,
  },
  {
    kind: 'city',
    country: 'PL',
    places: `
      warsaw وارسو; krakow كراكوف/كراكوفيا/كراكو; lodz لودز/وودج; wroclaw فروتسواف/فروتسلاف;
      poznan بوزنان; gdansk غدانسك/جدانسك/دانزيغ; katowice كاتوفيتسه/كاتوفيتشي; lublin لوبلين;
      rzeszow جيشوف/رزيسزو/جيجوف; szczecin شتشيتسين; bialystok بياليستوك; przewodow بجيفودوف;
      auschwitz أوشفيتز/أوشفيتس/آوشفيتز; bydgoszcz بيدغوش
    `,
  },
  { kind: 'city', country: 'CZ', places: 'prague براغ/براج/براك; brno برنو; ostrava أوسترافا; pilsen بلزن' },
  { kind: 'city', country: 'SK', places: 'bratislava براتيسلافا; kosice كوشيتسه' },
  { kind: 'city', country: 'HU', places: 'budapest بودابست; debrecen ديبريسن/ديبرتسن; szeged سيغيد' },
  {
    kind: 'city',
    country: 'RO',
    places: `
      bucharest بوخارست/بوكارست; cluj كلوج/كلوج نابوكا; timisoara تيميشوارا; constanta كونستانتا;
      iasi ياش; brasov براشوف
    `,
  },
  { kind: 'city', country: 'BG', places: 'sofia صوفيا; plovdiv بلوفديف; varna فارنا; burgas بورغاس/بورجاس' },
  {
    kind: 'city',
    country: 'GR',
    places: `
      athens أثينا; thessaloniki سالونيك/ثيسالونيكي/تسالونيكي; piraeus بيرايوس; patras باتراس;
      heraklion هيراكليون
    `,
  },
  {
    kind: 'region',
    country: 'GR',
    places: `
      crete كريت; rhodes رودس; lesbos ليسبوس; santorini سانتوريني; corfu كورفو; samos ساموس;
      mykonos ميكونوس; kos كوس; chios خيوس; lemnos ليمنوس
    `,
  },
  {
    kind: 'city',
    country: 'CY',
    places: `
      nicosia نيقوسيا; limassol ليماسول; larnaca لارنكا; paphos بافوس; famagusta فاماغوستا;
      kyrenia كيرينيا
    `,
  },
  { kind: 'region', country: 'CY', places: 'northern-cyprus شمال قبرص/قبرص الشمالية' },
  { kind: 'city', country: 'AL', places: 'tirana تيرانا; durres دوريس; vlore فلورا; shkoder شكودر' },
  { kind: 'city', country: 'MK', places: 'skopje سكوبيه/سكوبي/سكوبيي; ohrid أوهريد; kocani كوتشاني' },
  {
    kind: 'city',
    country: 'RS',
    places: `
      belgrade بلغراد/بلجراد/بيلغراد; novi-sad نوفي ساد; nis نيش; presevo بريشيفو
    `,
  },
  {
    kind: 'city',
    country: 'XK',
    places: `
      pristina بريشتينا/برشتينا/بريستينا; mitrovica ميتروفيتسا; prizren بريزرن
    `,
  },
  {
    kind: 'city',
    country: 'ME',
    places: `
      podgorica بودغوريتسا/بودجوريتسا/بودغوريكا; cetinje تسيتينيي/ستينيي; kotor كوتور; budva بودفا
    `,
  },
  {
    kind: 'city',
    country: 'BA',
    places: `
      sarajevo سراييفو/ساراييفو; mostar موستار;
      srebrenica سربرنيتسا/سريبرينيتسا/سربرنيتشا/سريبرينيتشا/سريبرنيتسا; banja-luka بانيا لوكا;
      tuzla توزلا; bihac بيهاتش
    `,
  },
  { kind: 'region', country: 'BA', places: 'republika-srpska جمهورية صرب البوسنة' },
  {
    kind: 'city',
    country: 'HR',
    places: `
      zagreb زغرب/زاغرب; split سبليت; rijeka رييكا; dubrovnik دوبروفنيك; osijek أوسييك
    `,
  },
  { kind: 'city', country: 'SI', places: 'ljubljana ليوبليانا/لوبليانا; maribor ماريبور' },
  {
    kind: 'city',
    country: 'SE',
    places: `
      stockholm ستوكهولم/إستوكهولم; gothenburg غوتنبرغ/غوتنبورغ/جوتنبرج/يوتيبوري; malmo مالمو;
      uppsala أوبسالا; orebro أوريبرو; kiruna كيرونا
    `,
  },
  {
    kind: 'city',
    country: 'NO',
    places: `
      oslo أوسلو; bergen بيرغن/برغن; trondheim تروندهايم; stavanger ستافانغر; tromso ترومسو
    `,
  },
  { kind: 'region', country: 'NO', places: 'svalbard سفالبارد' },
  {
    kind: 'city',
    country: 'DK',
    places: `
      copenhagen كوبنهاغن/كوبنهاجن/كوبنهاكن/كوبنهاقن; aarhus آرهوس; odense أودنسه
    `,
  },
  {
    kind: 'city',
    country: 'FI',
    places: 'helsinki هلسنكي/هيلسنكي; espoo إسبو; tampere تامبيري; turku توركو',
  },
  { kind: 'city', country: 'IS', places: 'reykjavik ريكيافيك/ريكيافك; grindavik غريندافيك' },
  { kind: 'city', country: 'EE', places: 'tallinn تالين; tartu تارتو; narva نارفا' },
  { kind: 'city', country: 'LV', places: 'riga ريغا/ريجا; daugavpils داوغافبيلس' },
  { kind: 'city', country: 'LT', places: 'vilnius فيلنيوس; kaunas كاوناس; klaipeda كلايبيدا' },
  { kind: 'city', country: 'MT', places: 'valletta فاليتا/فالّيتا' },
  { kind: 'city', country: 'MC', places: 'monte-carlo مونتي كارلو/مونت كارلو' },
  { kind: 'city', country: 'LI', places: 'vaduz فادوز' },
  { kind: 'city', country: 'AD', places: 'andorra-la-vella أندورا لا فيلا' },
  { kind: 'city', country: 'GL', places: 'nuuk نوك; pituffik بيتوفيك' },
]
