import type { PlaceRow } from './place-row.js'

export const WATERS_AND_REGIONS: readonly PlaceRow[] = [
  {
    kind: 'sea',
    places: `
      mediterranean البحر المتوسط/البحر الأبيض المتوسط/المتوسط/حوض المتوسط; red-sea البحر الأحمر;
      black-sea البحر الأسود; caspian-sea بحر قزوين/قزوين; arabian-sea بحر العرب;
      baltic-sea بحر البلطيق/البلطيق; azov-sea بحر آزوف/بحر أزوف/آزوف; south-china-sea بحر الصين الجنوبي;
      east-china-sea بحر الصين الشرقي; sea-of-japan بحر اليابان/البحر الشرقي; yellow-sea البحر الأصفر;
      north-sea بحر الشمال; aegean-sea بحر إيجة/بحر إيجه/إيجة; marmara-sea بحر مرمرة;
      adriatic-sea البحر الأدرياتيكي/الأدرياتيكي/البحر الأدرياتي; ionian-sea البحر الأيوني;
      dead-sea البحر الميت; barents-sea بحر بارنتس; bering-sea بحر بيرينغ; aral-sea بحر آرال/بحر الآرال;
      caribbean-sea البحر الكاريبي; tyrrhenian-sea البحر التيراني; sea-of-oman بحر عمان;
      philippine-sea بحر الفلبين; coral-sea بحر المرجان; andaman-sea بحر أندامان;
      galilee بحيرة طبريا/بحيرة طبرية
    `,
  },
  {
    kind: 'ocean',
    places: `
      atlantic المحيط الأطلسي/الأطلسي/الأطلنطي/المحيط الأطلنطي;
      pacific المحيط الهادئ/المحيط الهادي/الهادئ; indian-ocean المحيط الهندي;
      arctic-ocean المحيط المتجمد الشمالي/المحيط القطبي الشمالي; southern-ocean المحيط الجنوبي;
      indo-pacific المحيطين الهندي والهادئ/الهندي والهادئ
    `,
  },
  {
    kind: 'gulf',
    places: `
      persian-gulf الخليج العربي/الخليج الفارسي; gulf-of-aden خليج عدن; gulf-of-oman خليج عمان/خليج عُمان;
      gulf-of-aqaba خليج العقبة; gulf-of-suez خليج السويس; gulf-of-guinea خليج غينيا;
      gulf-of-mexico خليج المكسيك/خليج أمريكا/خليج أميركا; bay-of-bengal خليج البنغال;
      gulf-of-sidra خليج سرت; gulf-of-finland خليج فنلندا; gulf-of-tonkin خليج تونكين
    `,
  },
  {
    kind: 'strait',
    places: `
      hormuz مضيق هرمز/هرمز; bab-el-mandeb باب المندب/مضيق باب المندب; taiwan-strait مضيق تايوان;
      bosphorus البوسفور/مضيق البوسفور; dardanelles الدردنيل/مضيق الدردنيل;
      strait-of-gibraltar مضيق جبل طارق; malacca-strait مضيق ملقا/مضيق مالاكا; tiran تيران/مضيق تيران;
      sanafir صنافير; english-channel بحر المانش/المانش/القنال الإنجليزي; kerch-strait مضيق كيرتش;
      bering-strait مضيق بيرينغ; oresund مضيق أوريسند; drake-passage ممر دريك
    `,
  },
  { kind: 'canal', places: 'suez-canal قناة السويس; panama-canal قناة بنما; kiel-canal قناة كيل' },
  {
    kind: 'river',
    places: `
      nile النيل/نهر النيل; blue-nile-river نهر النيل الأزرق; white-nile النيل الأبيض;
      euphrates الفرات/نهر الفرات; tigris دجلة/نهر دجلة; jordan-river نهر الأردن;
      litani الليطاني/نهر الليطاني; orontes نهر العاصي; shatt-al-arab شط العرب;
      dnieper دنيبر/نهر دنيبر/نهر دنيبرو; dniester دنيستر/نهر دنيستر; don نهر الدون;
      volga الفولغا/نهر الفولغا/الفولجا; danube الدانوب/نهر الدانوب; rhine الراين/نهر الراين;
      seine السين/نهر السين; thames التايمز/نهر التايمز; po نهر البو; amazon الأمازون/الأمازون;
      mississippi-river نهر الميسيسيبي/نهر المسيسيبي; rio-grande ريو غراندي/نهر ريو غراندي;
      ganges الغانج/نهر الغانج/الجانج; indus نهر السند/نهر الإندوس;
      yangtze اليانغتسي/نهر اليانغتسي/يانغتسي; yellow-river النهر الأصفر; mekong الميكونغ/نهر الميكونغ;
      congo-river نهر الكونغو; niger-river نهر النيجر; senegal-river نهر السنغال;
      zambezi زامبيزي/نهر زامبيزي; oder نهر الأودر; amur نهر آمور; yalu نهر يالو; tumen نهر تومين;
      aras نهر آراس/نهر أراس; helmand-river نهر هلمند; evros نهر إيفروس; tiber نهر التيبر;
      elbe نهر الإلبه; vistula نهر فيستولا; ural نهر الأورال; ob نهر أوب; yarmouk اليرموك/نهر اليرموك
    `,
  },
  {
    kind: 'lake',
    places: `
      lake-victoria بحيرة فيكتوريا; lake-chad بحيرة تشاد; lake-nasser بحيرة ناصر; lake-tana بحيرة تانا;
      lake-baikal بحيرة بايكال/بايكال; lake-tanganyika بحيرة تنجانيقا/بحيرة تنغانيقا;
      lake-urmia بحيرة أورمية; lake-geneva بحيرة جنيف; lake-van بحيرة وان; lake-como بحيرة كومو
    `,
  },
  {
    kind: 'region',
    places: `
      middle-east الشرق الأوسط/شرق الأوسط; arab-world العالم العربي/الوطن العربي/المنطقة العربية;
      gulf-states الخليج/دول الخليج/منطقة الخليج; maghreb المغرب العربي/المغرب الكبير/بلاد المغرب;
      levant بلاد الشام/الشام/المشرق العربي/المشرق;
      arabian-peninsula شبه الجزيرة العربية/الجزيرة العربية/جزيرة العرب;
      horn-of-africa القرن الأفريقي/القرن الإفريقي; sahel الساحل الأفريقي/الساحل الإفريقي/منطقة الساحل;
      sahara الصحراء الكبرى; balkans البلقان/غرب البلقان; caucasus القوقاز/جنوب القوقاز;
      scandinavia إسكندنافيا/اسكندنافيا/الدول الإسكندنافية;
      iberia شبه الجزيرة الإيبيرية/شبه جزيرة أيبيريا; kurdistan كردستان/إقليم كردستان/كوردستان;
      rojava روج آفا; golan الجولان/هضبة الجولان/مرتفعات الجولان; sinai سيناء/شبه جزيرة سيناء/سينا;
      galilee-region الجليل; negev النقب/صحراء النقب; bekaa البقاع; nejd نجد; hejaz الحجاز; nineveh نينوى;
      anbar الأنبار; diyala ديالى; saladin-governorate صلاح الدين; eurasia أوراسيا; anatolia الأناضول;
      mesopotamia بلاد الرافدين/ما بين النهرين; silesia سيليزيا; bengal البنغال;
      great-lakes البحيرات العظمى/البحيرات الكبرى; arctic القطب الشمالي/المنطقة القطبية الشمالية;
      western-europe أوروبا الغربية/غرب أوروبا; eastern-europe أوروبا الشرقية/شرق أوروبا/شرق أوربا;
      upper-egypt صعيد مصر/الصعيد; indochina الهند الصينية; korean-peninsula شبه الجزيرة الكورية;
      south-asia جنوب آسيا; east-asia شرق آسيا; far-east الشرق الأقصى;
      soviet-union الاتحاد السوفيتي/الاتحاد السوفييتي/الاتحاد السوفياتي/الإتحاد السوفيتي;
      yugoslavia يوغسلافيا/يوغوسلافيا/يوجوسلافيا; czechoslovakia تشيكوسلوفاكيا
    `,
  },
  {
    kind: 'mountain',
    places: `
      himalaya الهيمالايا/جبال الهيمالايا/الهملايا; alps الألب/جبال الألب; urals جبال الأورال/الأورال;
      andes الأنديز/جبال الأنديز; everest إفرست/جبل إفرست/إيفرست/جبل إيفرست; atlas جبال الأطلس/الأطلس;
      hermon جبل الشيخ/حرمون; qandil جبال قنديل/قنديل; carpathians الكاربات/جبال الكاربات;
      qasioun قاسيون/جبل قاسيون; zagros جبال زاغروس/زاغروس; sinai-mount جبل موسى; vesuvius فيزوف;
      etna إتنا/جبل إتنا; fuji جبل فوجي/فوجي; hindu-kush هندوكوش/جبال هندوكوش
    `,
  },
  {
    kind: 'island',
    places: `
      kurils جزر الكوريل/الكوريل; senkaku جزر سينكاكو/دياويو; paracels جزر باراسيل/باراسيل;
      spratlys جزر سبراتلي/سبراتلي; diego-garcia دييغو غارسيا/دييجو جارسيا;
      chagos تشاغوس/شاغوس/جزر تشاغوس; abu-musa أبو موسى; greater-tunb طنب الكبرى; lesser-tunb طنب الصغرى;
      gotland غوتلاند; snake-island جزيرة الأفعى/جزيرة الثعبان; kharg خارك/جزيرة خارك; bornholm بورنهولم;
      dokdo دوكدو/تاكيشيما; scarborough-shoal سكاربورو; hawar حوار; perim ميون
    `,
  },
]
