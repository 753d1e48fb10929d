/** Places that the news names most, besides countries: their slugs in src/places/lexicon. */
export const ESTABLISHED: ReadonlySet<string> = new Set(
  (
    'cairo riyadh baghdad damascus beirut amman jerusalem tel-aviv sanaa muscat abu-dhabi doha manama tunis algiers rabat ' +
    'nouakchott khartoum juba mogadishu moscow kyiv minsk chisinau london dublin paris berlin rome madrid lisbon ' +
    'amsterdam brussels bern vienna warsaw prague bratislava budapest bucharest sofia athens nicosia tirana skopje ' +
    'belgrade pristina podgorica sarajevo zagreb ljubljana stockholm oslo copenhagen helsinki reykjavik tallinn riga ' +
    'vilnius valletta washington ottawa mexico-city havana port-au-prince bogota caracas quito lima la-paz brasilia ' +
    'buenos-aires santiago montevideo asuncion san-jose managua addis-ababa asmara nairobi kampala kigali bujumbura ' +
    'dodoma kinshasa brazzaville bangui ndjamena yaounde douala libreville malabo abuja niamey bamako ouagadougou dakar ' +
    'conakry bissau freetown monrovia accra lome luanda lusaka harare lilongwe maputo windhoek gaborone pretoria ' +
    'antananarivo astana bishkek tashkent dushanbe ashgabat baku yerevan tbilisi ankara tehran kabul islamabad new-delhi ' +
    'dhaka colombo kathmandu male beijing taipei tokyo seoul pyongyang ulaanbaatar hanoi bangkok naypyidaw phnom-penh ' +
    'vientiane kuala-lumpur jakarta manila canberra wellington ' +
    'alexandria giza port-said suez ismailia luxor aswan sharm-el-sheikh el-arish mecca medina jeddah dammam taif neom ' +
    'basra mosul erbil sulaymaniyah duhok kirkuk najaf karbala nasiriyah ramadi fallujah tikrit samarra aleppo homs ' +
    'hama latakia tartus deir-ez-zor raqqa hasakah qamishli idlib daraa suwayda palmyra manbij kobani afrin sidon tyre ' +
    'tripoli baalbek nabatieh irbid aqaba gaza ramallah nablus hebron jenin tulkarm bethlehem jericho khan-yunis rafah ' +
    'beit-hanoun beit-lahia jabalia haifa jaffa acre nazareth beersheba ashdod ashkelon eilat aden taiz hodeidah marib ' +
    'saada mukalla salalah dubai sharjah ajman fujairah benghazi misrata sirte sabha derna tobruk sfax sousse kairouan ' +
    'oran constantine annaba casablanca fez marrakesh tangier agadir tindouf laayoune omdurman port-sudan nyala ' +
    'el-fasher geneina darfur kordofan hargeisa somaliland saint-petersburg novosibirsk yekaterinburg kazan rostov ' +
    'volgograd krasnodar belgorod kursk bryansk vladivostok kaliningrad grozny sochi murmansk chechnya dagestan ' +
    'tatarstan siberia kharkiv odesa dnipro donetsk zaporizhzhia lviv mykolaiv mariupol luhansk sumy poltava chernihiv ' +
    'kherson bakhmut avdiivka kramatorsk sloviansk pokrovsk kupiansk enerhodar bucha chernobyl crimea sevastopol ' +
    'donbas almaty baikonur samarkand bukhara nagorno-karabakh nakhchivan abkhazia south-ossetia transnistria istanbul ' +
    'izmir adana gaziantep antalya diyarbakir mersin trabzon mashhad isfahan shiraz tabriz qom ahvaz natanz fordow ' +
    'bandar-abbas kandahar herat jalalabad kunduz karachi lahore peshawar quetta rawalpindi delhi mumbai bangalore ' +
    'kolkata chennai hyderabad ahmedabad gujarat kashmir chittagong shanghai guangzhou shenzhen chongqing tianjin wuhan ' +
    'chengdu nanjing hangzhou xian harbin qingdao urumqi xinjiang tibet kaohsiung osaka yokohama nagoya kyoto hiroshima ' +
    'nagasaki fukushima okinawa busan incheon ho-chi-minh-city yangon rakhine phuket bali java sumatra surabaya aceh ' +
    'mindanao sydney melbourne brisbane perth auckland manchester birmingham liverpool glasgow edinburgh belfast cardiff ' +
    'england scotland wales northern-ireland marseille lyon toulouse nice strasbourg bordeaux lille nantes calais corsica ' +
    'hamburg munich cologne frankfurt stuttgart dusseldorf leipzig dresden bremen nuremberg bonn milan naples turin ' +
    'palermo genoa bologna florence venice bari catania lampedusa sicily sardinia barcelona valencia seville malaga ' +
    'bilbao granada cordoba ceuta melilla catalonia porto rotterdam the-hague maastricht antwerp zurich geneva basel ' +
    'lausanne davos salzburg krakow gdansk thessaloniki crete srebrenica gothenburg malmo new-york los-angeles chicago ' +
    'houston philadelphia dallas san-francisco boston seattle detroit miami atlanta las-vegas baltimore new-orleans ' +
    'california texas florida pennsylvania michigan wisconsin arizona nevada ohio new-jersey massachusetts minnesota ' +
    'virginia alaska hawaii guantanamo toronto montreal vancouver quebec rio-de-janeiro sao-paulo guayaquil medellin ' +
    'mekelle tigray amhara mombasa zanzibar goma lubumbashi lagos kano timbuktu gao kidal abidjan johannesburg cape-town ' +
    'durban golan sinai kurdistan middle-east balkans caucasus mediterranean red-sea black-sea hormuz bab-el-mandeb ' +
    'suez-canal nile euphrates tigris dar-es-salaam'
  ).split(' '),
)
