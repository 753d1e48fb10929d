import type { PlaceRow } from './place-row.js'

export const CITIES_AMERICAS: readonly PlaceRow[] = [
  {
    kind: 'city',
    country: 'US',
    places: `
      washington واشنطن/واشنغتون/واشنجتون/واشنطن العاصمة/واشنطن دي سي; new-york نيويورك/نيو يورك;
      los-angeles لوس أنجلوس/لوس أنجليس/لوس انجلوس/لوس أنجيليس/لوس أنجلس/لوس أنجيلوس;
      chicago شيكاغو/شيكاجو/شيكاقو/شيكاگو; houston هيوستن/هيوستون/هوستن; phoenix فينيكس/فينكس;
      philadelphia فيلادلفيا; san-antonio سان أنطونيو/سان أنتونيو; san-diego سان دييغو/سان دييجو/سان ديغو;
      dallas دالاس/دلاس; san-jose سان خوسيه; austin أوستن; san-francisco سان فرانسيسكو/سان فرنسيسكو;
      boston بوسطن/بوستن; seattle سياتل/سياتيل; denver دنفر; detroit ديترويت; miami ميامي;
      atlanta أتلانتا/أطلنطا/أتلنتا; las-vegas لاس فيغاس/لاس فيجاس/لاس فيقاس/لاس فيغس; baltimore بالتيمور;
      minneapolis مينيابوليس/مينابوليس; memphis ممفيس;
      new-orleans نيو أورلينز/نيو أورليانز/نيو أورلينز/نيوأورلينز; cleveland كليفلاند;
      pittsburgh بيتسبرغ/بيتسبورغ/بيتسبرج; milwaukee ميلووكي/ميلواكي; portland بورتلاند;
      salt-lake-city سولت ليك سيتي; orlando أورلاندو; tampa تامبا; charlotte شارلوت; nashville ناشفيل;
      oklahoma-city أوكلاهوما سيتي; sacramento ساكرامنتو; saint-louis سانت لويس;
      kansas-city كانساس سيتي/كنساس سيتي; cincinnati سينسيناتي; indianapolis إنديانابوليس;
      columbus كولومبوس; el-paso إل باسو; uvalde يوفالدي/أوفالدي; jacksonville جاكسونفيل; buffalo بافالو;
      newark نيوارك; jersey-city جيرسي سيتي; anchorage أنكوريج/أنكوراج/أنكريدج; honolulu هونولولو;
      richmond ريتشموند; charleston تشارلستون; cambridge كامبريدج; dearborn ديربورن;
      springfield سبرينغفيلد; butler بتلر; lewiston لويستون; raleigh رالي; tucson توسان;
      fort-worth فورت وورث; manhattan مانهاتن/منهاتن; brooklyn بروكلين; hollywood هوليوود/هوليود;
      guantanamo غوانتانامو/جوانتانامو/غوانتنامو; camp-david كامب ديفيد/كامب دافيد;
      mar-a-lago مارالاغو/مار آ لاغو/مارالاجو/مارا لاغو; arlington أرلينغتون
    `,
  },
  {
    kind: 'region',
    country: 'US',
    places: `
      california كاليفورنيا/كاليفورنيه; texas تكساس/تيكساس; florida فلوريدا; georgia ولاية جورجيا/جورجيا;
      pennsylvania بنسلفانيا/بنسيلفانيا; michigan ميشيغان/ميشيجان/ميتشيغان/ميتشغان/ميشيغن;
      wisconsin ويسكونسن/ويسكنسن/ويسكونسين; arizona أريزونا; nevada نيفادا; ohio أوهايو;
      north-carolina كارولاينا الشمالية/نورث كارولاينا/كارولينا الشمالية/نورث كارولينا;
      south-carolina كارولاينا الجنوبية/ساوث كارولاينا/كارولينا الجنوبية/ساوث كارولينا;
      new-jersey نيوجيرسي/نيو جيرسي/نيوجرسي; massachusetts ماساتشوستس/ماساشوستس/ماساتشوسيتس/ماساشوسيتس;
      minnesota مينيسوتا/مينسوتا; virginia فرجينيا/فيرجينيا; west-virginia فرجينيا الغربية/ويست فرجينيا;
      maryland ماريلاند/ميريلاند; louisiana لويزيانا; alabama ألاباما; alaska ألاسكا; hawaii هاواي;
      colorado كولورادو; utah يوتا/يوتاه; iowa آيوا/أيوا; new-hampshire نيوهامبشير/نيو هامبشير;
      new-mexico نيومكسيكو/نيو مكسيكو; tennessee تينيسي/تنيسي; kentucky كنتاكي; missouri ميزوري/ميسوري;
      oregon أوريغون/أوريجون; oklahoma أوكلاهوما; kansas كانساس/كنساس; illinois إلينوي; indiana إنديانا;
      connecticut كونيتيكت/كونيكتيكت; delaware ديلاوير; maine ولاية مين; nebraska نبراسكا; idaho أيداهو;
      montana مونتانا; wyoming وايومنغ/وايومينغ; arkansas أركنساس/أركنسو; mississippi ميسيسيبي/مسيسبي;
      vermont فيرمونت; rhode-island رود آيلاند; north-dakota داكوتا الشمالية/نورث داكوتا;
      south-dakota داكوتا الجنوبية/ساوث داكوتا; washington-state ولاية واشنطن;
      silicon-valley وادي السيليكون/سيليكون فالي
    `,
  },
  {
    kind: 'city',
    country: 'CA',
    places: `
      ottawa أوتاوا/أوتاوه; toronto تورونتو/تورنتو; montreal مونتريال/مونريال; vancouver فانكوفر;
      calgary كالغاري/كالجاري; edmonton إدمنتون/إدمونتون; winnipeg وينيبيغ/وينيبيج/وينيبغ;
      hamilton هاميلتون; halifax هاليفاكس; kananaskis كاناناسكيس
    `,
  },
  {
    kind: 'region',
    country: 'CA',
    places: `
      quebec كيبيك/كيبك/كويبك; ontario أونتاريو; alberta ألبرتا/ألبيرتا;
      british-columbia كولومبيا البريطانية/بريتيش كولومبيا; manitoba مانيتوبا; saskatchewan ساسكاتشوان;
      nova-scotia نوفا سكوشا/نوفا سكوتيا; yukon يوكون
    `,
  },
  {
    kind: 'city',
    country: 'MX',
    places: `
      mexico-city مكسيكو سيتي/مكسيكو/مدينة مكسيكو/مدينة المكسيك; guadalajara غوادالاخارا/جوادالاخارا;
      monterrey مونتيري/مونتري; tijuana تيخوانا; puebla بويبلا; ciudad-juarez سيوداد خواريز; leon ليون;
      cancun كانكون; acapulco أكابولكو; culiacan كولياكان; queretaro كيريتارو; toluca تولوكا;
      torreon توريون; matamoros ماتاموروس; reynosa رينوسا
    `,
  },
  {
    kind: 'region',
    country: 'MX',
    places: `
      sinaloa سينالوا; oaxaca أواكساكا/واهاكا; chiapas تشياباس; veracruz فيراكروز; guanajuato غواناخواتو;
      michoacan ميتشواكان
    `,
  },
  { kind: 'city', country: 'GT', places: 'guatemala-city غواتيمالا سيتي/مدينة غواتيمالا' },
  { kind: 'city', country: 'SV', places: 'san-salvador سان سلفادور' },
  {
    kind: 'city',
    country: 'HN',
    places: 'tegucigalpa تيغوسيغالبا/تيجوسيجالبا; san-pedro-sula سان بيدرو سولا',
  },
  { kind: 'city', country: 'NI', places: 'managua ماناغوا/ماناجوا' },
  { kind: 'city', country: 'CR', places: 'san-jose سان خوسيه/سان خوسي' },
  { kind: 'city', country: 'PA', places: 'panama-city بنما سيتي/مدينة بنما; colon كولون' },
  { kind: 'city', country: 'CU', places: 'havana هافانا; santiago-de-cuba سانتياغو دي كوبا' },
  {
    kind: 'city',
    country: 'HT',
    places: `
      port-au-prince بورت أو برنس/بور أو برانس/بورتو برنس/بورت أو برانس/بور أو برنس
    `,
  },
  { kind: 'city', country: 'DO', places: 'santo-domingo سانتو دومينغو/سانتو دومينجو/سان دومينغو' },
  { kind: 'city', country: 'JM', places: 'kingston كينغستون/كينجستون/كنغستون' },
  { kind: 'city', country: 'BS', places: 'nassau ناساو' },
  { kind: 'city', country: 'TT', places: 'port-of-spain بورت أوف سبين' },
  { kind: 'city', country: 'BB', places: 'bridgetown بريدج تاون/بريدجتاون' },
  { kind: 'city', country: 'PR', places: 'san-juan سان خوان' },
  {
    kind: 'city',
    country: 'CO',
    places: `
      bogota بوغوتا/بوجوتا/بوغوتة/بوقوتا; medellin ميديلين/مديلين/ميدلين; cali كالي;
      barranquilla بارانكيا/بارانكويلا; cartagena كارتاخينا/قرطاجنة; cucuta كوكوتا;
      bucaramanga بوكارامانغا
    `,
  },
  {
    kind: 'city',
    country: 'VE',
    places: `
      caracas كاراكاس/كراكاس; maracaibo ماراكايبو; valencia فالنسيا; barquisimeto باركيسيميتو;
      la-guaira لا غوايرا
    `,
  },
  { kind: 'region', country: 'VE', places: 'essequibo إيسيكيبو/إيسكيبو/إسيكويبو' },
  {
    kind: 'city',
    country: 'EC',
    places: `
      quito كيتو; guayaquil غواياكيل/جواياكيل/غواياكويل; esmeraldas إسميرالداس
    `,
  },
  { kind: 'region', country: 'EC', places: 'galapagos غالاباغوس/جالاباجوس/جزر غالاباغوس' },
  {
    kind: 'city',
    country: 'PE',
    places: `
      lima ليما; arequipa أريكيبا; cusco كوسكو/كوزكو; trujillo تروخيو; puno بونو; callao كالاو
    `,
  },
  {
    kind: 'city',
    country: 'BO',
    places: `
      la-paz لاباز/لا باز; sucre سوكري; santa-cruz سانتا كروز; cochabamba كوتشابامبا; el-alto إل ألتو
    `,
  },
  {
    kind: 'city',
    country: 'BR',
    places: `
      brasilia برازيليا/براسيليا; sao-paulo ساو باولو/سان باولو/ساوباولو;
      rio-de-janeiro ريو دي جانيرو/ريو دي جانييرو/ريودي جانيرو/ريو; salvador سلفادور/سالفادور;
      belo-horizonte بيلو هوريزونتي; fortaleza فورتاليزا; manaus ماناوس; recife ريسيفي/رسيفي;
      porto-alegre بورتو أليغري/بورتو أليجري; curitiba كوريتيبا; belem بيليم/بيلم; goiania غويانيا;
      santos سانتوس; natal ناتال; campinas كامبيناس; florianopolis فلوريانوبوليس; brumadinho برومادينيو;
      maceio ماسيو; cuiaba كويابا; sao-luis ساو لويس
    `,
  },
  {
    kind: 'region',
    country: 'BR',
    places: `
      rio-grande-do-sul ريو غراندي دو سول; amazonas أمازوناس; bahia باهيا; minas-gerais ميناس جيرايس
    `,
  },
  { kind: 'city', country: 'PY', places: 'asuncion أسونسيون; ciudad-del-este سيوداد ديل إستي' },
  {
    kind: 'city',
    country: 'UY',
    places: `
      montevideo مونتيفيديو/مونتفيديو/مونتيفديو; punta-del-este بونتا ديل إستي
    `,
  },
  {
    kind: 'city',
    country: 'AR',
    places: `
      buenos-aires بوينس آيرس/بوينوس آيرس/بوينس أيرس/بوينوس أيرس/بيونس آيرس; cordoba كوردوبا/قرطبة;
      rosario روساريو; mendoza ميندوزا/مندوزا; la-plata لابلاتا/لا بلاتا; ushuaia أوشوايا;
      mar-del-plata مار ديل بلاتا; tucuman توكومان; salta سالتا; bahia-blanca باهيا بلانكا
    `,
  },
  { kind: 'region', country: 'AR', places: 'patagonia باتاغونيا/بتاغونيا' },
  {
    kind: 'city',
    country: 'CL',
    places: `
      santiago سانتياغو/سانتياجو/سانتياقو; valparaiso فالبارايسو; concepcion كونسيبسيون;
      antofagasta أنتوفاغاستا; vina-del-mar فينيا ديل مار
    `,
  },
  { kind: 'region', country: 'CL', places: 'atacama أتاكاما; easter-island جزيرة القيامة/جزيرة الفصح' },
  { kind: 'city', country: 'GY', places: 'georgetown جورج تاون/جورجتاون' },
  { kind: 'city', country: 'SR', places: 'paramaribo باراماريبو' },
  { kind: 'city', country: 'GF', places: 'cayenne كايين' },
]
