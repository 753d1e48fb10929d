// Written by `npm run train:names` from ../shared/data/names. Do not edit.
import type { PackedEditModel } from './edit-model.js'

export const LATIN_EDITS: PackedEditModel = {
  leftLetters: ' ابتثجحخدذرزسشصضطظعغفقكلمنهويءىةؤئپچژگڤ0123456789',
  rightLetters: ' abcdefghijklmnopqrstuvwxyz0123456789',
  otherLetter: 78,
  otherGap: 60,
  symmetric: false,
  table: ` 1q 2{ 3\\ 4| 8\\ 9\\ _bU _cM _d _d_ _kf _sU aV a_] ah| alt ar| ayl bz cem cha cl ds e> e_M esk fu ge ghY hV iT i_f inq jb kho kw l_v ler li{ lq m| n_q nw oZ o_g ouj pe qx r{ sh shv th tyR uO ulq usc vn wk xf yb zl
_ 9l Q _! _e_G _ofC a| bp c| ep es_; fn hp is kr lr mm nk pn ry s| t{ vn yl
_ا S _M ea uC
_ب _ba) _be) _bu; e_p0 pL
_ج _ja< e_j(
_ح _ha! _hu!
_خ R _j$ t_j!
_د K _daI _de. e_d,
_س _sa? _su5 e_s< seZ
_ش sha'
_ص _sa0
_ع _uA
_غ _ga,
_ف _fa5
_ق _qa! kaH
_ك _ka/
_ل hleF
_م O _ma3 _mo! _mu$ e_m6
_ه _he$ e_h*
_و _wa/
0 0!
1 1!
2 2! {
3 3!
4 4!
5 5!
6 6%
7 7!
8 8!
9 9#
ء _b a_ cO en hV np rY |
ء_ 4
ؤ an c em oU u> vZ zn
ؤو aou)
ئ aX eI hX iN lq n nq t| vp yh
ئي ai9 e! ell( i3
ا 1n U _p a# aa- bs cu ds e8 eijX fs gs hy iI js kt lla] lled l| mp n| oS qs r| shi: s| t| uM vx wn xn yu zt
اء a" aa!
ائ aI ae! ai" aye& y:
اب abiD app! avP
اة atM
ات ate> ath8 utt=
اج adj0 age- aje5
اح ahi8 akh8
اخ ach!
اد ade= adiG atc
اذ adA ed6
ار ard5 ari< harC rab
از azi< ise@
اس ace1 asiQ aszG iz^ u ussF
اش as2
اص asi.
اض adh! auiE yad1
اط ati( c teH
اف aff' afiE aph9 ave5 eph7 uff/
اك ach2 ack% agaP aqu7 cK cc9 uck#
ال < ad_F ahl6 al_$ alaP ale, ali? an_. ar_6 as_6 at_Q az_H com7 el" el_! ell2 ezU gre) halL of_0 thG ul_!
ام ame9 amiG amp= ham6 lamQ oumO umaS umm%
ان agi agnH ahn? ainI an_Y ancS and? ane! antJ anyQ ene@ entG hinK ineP r tu
اه agh1 ahi6
او awiH hoF huM o! owe- u: uiD
اى eyL
اي \\ ajE allJ aye* ayi9 e3 eaJ eye= heP heiD hia i4 ierA igh$ ij8 inh ise y= yaZ yeG
ب 3n _{ abaR abb> a| b% bb0 bouL cs d| ebbF e| f| gp h| ibbI i{ ks l| ms n| obbL om p! pp' ppe( qr r| s| ta uba= ubb< u{ v] w w| xp yt zt
ب_ ib_,
بئ bi#
با abaN ibaH vaX
بة beF
بت batD pet!
بح bah" sea? ubh%
بد bad+ bd_5 bed0 bid4 bud>
بر abr= bar# ber! bir5 bor7 bre( bri@ bur" obrC par1 per! pre2
بز biz7
بس bas; bes1 bis?
بش bes%
بص bas(
بط bat" bit1
بع ab4 iv# vii#
بق baq#
بك bak* bek(
بل a bal) bel! bil, bla> ble$ bol5 bul) pel0 ple. pol1
بن ban! ben! bin* bun> ibn@ pen' pin8
به ba@ bah! be> beh! epe2
بو bau7 baw9 beu> bhu* boh5 bou0 bow! bu_7 bue8 pau% pou!
بى by8
بي abi5 ba\` bai= bay. bea5 beh: bei. bey& bie1 biy; buL pea< pei: pey5 pie# viS
ة a/ ah# bp cp eN eh: gn h[ iy kn ln n| or pw qp rs sk tl ugh4 up x yah! yeh4 yn yya: zn
ة_ ! at_" e_H et_" tri-
ت 1n _p attK a| b| cx d| ettB e| fr ght7 g| h| ittU i| js kw lw mx n| or oteN ps q qp r| s| t% ta_] thaP the9 tt) tte( tthK tzsK us utaQ utuL wu xl
ت_ at_? te_5
تا dap tha0
تب tab:
تج mun, taj;
تح tah+ tih+
تر and< tar4 ter! torJ tre2 truB tur)
تز etz+ itz7 tze& zz*
تس c; ets: tD tes> ti[ tisC tsu: tz5 tze6 z; zeR zz#
تش c$ cc# cch! cci" ce& ch! cha! che! chi" ci% cs, cz! ic+ ix" jic! q1 sc5 sch$ tx! uch% x+ zcz! zh$
تق taq"
تك takG tekD tik%
تل tal1 tel' tilC
تم tam9 tem2 timA
تن ten! tin, tonC
ته tah: te: the& tte3
تو tau9 tho! thu) tor/ tou( tto"
تى te%
تي taf taiI tayB teaJ tei8 tey2 the( thi3 tie0
ث _{ ap ath' bi cd da en fn hk iq kc lr ni op qp s[ tF th! tha! the! thu! vn yn z? |
ثا ii! za#
ثو zo! zu"
ثي ce! ci"
ج 0n 1n 6n 9n _| agaW ajaP ajiO ajj0 ax bq cH cha5 dja= dje' dzh= d| e_jF edj5 ege? es fr g( ge8 gg, ggiB gheE gue7 hp im j! je9 jinC jj" jou> k| lt ms n| ov qt que? r| sv t{ uja< ujj' ujoH ux vy wr x xI yq z@ zhC zhe:
جا agaP caE dja9 eja5 gia0 ijaF jac! jea$ uja:
جب _ gab3 jab# jeb$ jib2 jub& mou:
جت jat9 jet0
جح jah! juh"
جد jad" jid( zhd%
جر gar0 ger! gre1 jar! jer( jir* jur'
جز gs9 jaz!
جس jis.
جع jaa%
جف jaf!
جل cel! gel% gle, jal! jil* jul)
جم cum, jam! jem2 jum!
جن gen" gin6 jan! jen% jin) jun% soI zhn1
جه ce; ge< ja6 jah! jih!
جو cho+ cu> djo- geo! gio& giu' gou$ gue0 jau3 jav+ jaw! joe' joh! jou$ zhu$
جي ceF che, chi2 ci8 dji, gaP ggi( ghe' ghi4 gie3 gue" gui) jW jaE jaiE jay! jie9 zhi/ zhy. zi<
ح 7J _haD _hiB _p ac ahF ahaB ahh: ahi? ck ez fc gq h" ha- had7 haj2 ham, has* hil8 hos7 hou> hu, i{ jm k{ l| mq nu oha* pl qp r{ s ss tp uha% uhe9 uz wr
ح_ ih_*
حا ahaA iha7
حب hab" hib,
حت hat'
حج haj! hij!
حد had! hud%
حر har! hir8
حز haz! hiz% huz#
حس has& hos+ hus!
حص has" his! hus!
حف haf!
حق haq!
حك hak.
حل hal! hel! hil!
حم ham! hem' him- hma" hme! hom' hum!
حن han!
حه ha)
حو haw! hou"
حي hai* hay! hiy!
خ _n ach( akh! ar bl cX ch* che! dp ech# eq f\` g= h2 ip j jX kX kh! kha! khe! khi! kho! khu! ls mp np okh! op pn q] rn sl ukh! uq wp x1 zp
خا cha! ja$
خت cht!
خر chr! ger! gr6
خل gul! hal"
خن gen!
خو cho! jo# ju% xo"
خي che! chi! ge! gi$ je! ji/
د _m ad_c adaU addE adeU adi\\ a{ bw cp d" da_O dd% dde< er f| g| h| iddK ip j| kz lu mad< m| n| o{ pm qp r| st tn u udaP ur vm w| yz zp
د_ W ad_, dH ed_! id_6
دا dahA dhaF
دب dab@
دة de5 deh! ida5
دج dge' dz7 ggi!
دح dah"
در dar$ der! dir9 dre0 driC
دز des8 ds3
دس des( dusB
دغ deg1
دق daq! diq$
دك dak6
دل dal, del" dil:
دم dam) dem5 dim?
دن den! din: don3 dun9
ده da1 dah* de2 deh$ dih3
دو daw' deL dev5 dho@ dhu5 dou( dow) dulH
دى ada; de, dyB ued,
دي adiD da\\ day2 dei2 delC des8 dey3 die* diyC doi duT i ued:
ذ _ ap cp dC dh! dha! lp np t[ th! the! un yd z>
ذا da;
ذر zar!
ر 1n _ofX _t araN arr@ a| b| c| d| eurD e| f{ g| herL hurE h| ierZ i| jw k| l| m| n| ordX oroV o| p| qv r! resY rr! s| terY t| uraF u| v| wy xp y| z{ |
ر_ farT
رؤ ru8
را arc irV iraQ rahA ras[ w wri:
رب arb7 orb@ rab2 rib& rpe5
رت artF ert% ratB rdR rte6 rth1 rtiB tre:
رج raj% rge!
رح arh/ rah! reh)
رخ rch! rg!
رد ard. radM rde9 rdtH
رز arsL ers! razC riz3
رس ras< rce5 res< risB rosJ rus6
رش res(
رض rad/ rau? rez# rid5 riu3
رغ rge4
رف raf! ref+ rif.
رق arg1 ark4 arq! rak5 raq! riq! ruq"
رك rak1 rke6 rkh5 rqu&
رم armE ram+ rem8 rom> rum>
رن ranQ rne+
ره ra0 rah,
رو arw: or_ rat rau> raw, rew% rhoA rib roe5 rotB rou! row" rulO ruoI uru?
رى re3 rei? rey/
ري ari2 irc raS rai= ray1 rea8 rei* resR rey$ rg[ ridL rie& riy8 t
ز 4n _n azaS azz5 a| b| ch d{ esL eseF ey fq gr hr iq izz= j{ kt lu mv nr or oseN p| qp r| sI ssN sseT t| uzz= u| vr wu xJ y yp z! zouB zu_C zz"
زا aza8 szaD zha,
زب zab. zub'
زح zah!
زر ser< zar+ zer" zirG zur3
زع zaa.
زف zaf/
زق zag! zaq! zuq!
زك zak$ zek'
زل ozl= zal/ zel!
زم zam/ zem* zim3
زن sen% sinA zan2 zen! zin7
زه se? za8 zah! ze. zuh!
زو szo< zaw- zou! zuo/
زي azi6 seB see? siA zai/ zay+ zei( zey( zhe2 zie%
س 2n 4n 5n 6Q 9V _p ass@ a| bu c; ceJ du ess6 ez fs gs h| issI i{ jt k| lv my n| oq oseO p{ qr r| s$ souI ss( ssaK sse, ssiS su_Y sumY t| usa_ useG u| v vl wr xN yq z]
س_ ce_"
سا i szaL
سب sab@ seb4 spe)
سة seh6 sse?
ست ast? est2 ist: staK ste* stiC stoC szt5 ust1
سج saj3
سح sah(
سخ sch!
سد sadA
سر sar. ser/ sir7 sorM surC
سط ast2 sit9
سع _saI asO
سف savH sef* sif5 suf+
سك esc7 sch! ske3 sky> suk2 szk1 wsk* xa&
سل sal$ sel& sil? solE sul.
سم sam% sem/ sim.
سن cen& cin8 san$ sen! sin1 son2 sun;
سه sse; suh2
سو sauC saw8 seo7 slW sou. sso!
سى ce7 cii6 eiT iM ssa%
سي caF ce! ci% cie; esd sad saiM say; sce9 sci5 seaE sei< sey' sie< ziV
ش _p ach5 ash) aw bt cN ch+ che( chi5 dr eg esh1 fs gu hs ish' it j_ ks l| mw nz os pp qp r| sE sch, sci3 sh! sha! she! shi& shu! tioC tu uch1 us ush" vq ws x- yr zc |
شب sp=
شت st4 ste4 sti(
شع ash, shi!
شف sev$
شك sek" sk6
شم nor#
شن sen8 siG tio;
شه che# seh! sha$
شو koA sea, so> su3 xu!
شى si&
شي cci$ ce3 ci6 sce# sci( se0 si; sie9 szy& tiL xi!
ص _u asiO ass< cX du ep essE gn hq in issD kp om pm s* sabI sadA ss2 sse5 tr uq usaA uss< y zS
صا asaG isaD
صب esb+ sab' sub)
صة sah!
صح sah!
صد sad-
صر sar' ser% sir,
صط ost! ust!
صف saf!
صق saq!
صل sal! sil4
صم sam'
صن al_/ san, sun/
صه saG
صو saw! sou$
صي asi1 saiF say$
ض [ adh1 auuK a| bz d2 dha5 edh0 en hr iv nn rz sh tl uI uda: uua> vn zB
ضا ada9 dha!
ضة dah! uah!
ضر adr* aurA dar.
ضل dal3 dil-
ضه da7
ضي uiA zi1
ط an atQ ataK att1 by db iq jn mn nq op rm sz t* tt6 up utaG w z|
طئ ti#
طب dob, tab#
طة tah!
طح tah!
طر atr= tar" ter-
طس tus*
طع '
طف taf2
طق 3 dus!
طل tal! tol0
طم tam4
طن tan%
طه ta< tah!
طو atw- taw! tho$ tou"
طي ati/ tai2 tay&
ظ \\ ap dO dha+ op rq sm t] uza. wq z0
ظا dha' iza3
ظة zah!
ظم zim!
ع B a. aa4 ashJ br ct dq eD hh iN kn lq mr nr oP qq rq tp uL wp yv zq
عا a;
عب a ab$ abb$ ibE oba5 obe6 ub= uba'
عة a8 aah! ah! at> iah$ tel,
عت uta:
عث os" uth!
عد aad& ada9
عر ara3 uraF
عز aza1 azz! iz; izz!
عص is/
عط ata, att"
عف afa.
عق aqa! aqe! uq!
عك akk&
عل ala< olaB
عم em? im; om= oma' um@ uma'
عن aniI
عه aA aaJ
عو aou* ou8 owa- owe*
عي ayiF ayy4 ei6 i? reB uai5 uay$
غ _q agh# at bs cr d| e{ fs g# gg( gge- gh! gha" ghe0 gue+ h] ir jq k| lt mw nu o| pp qe ss ts ugh0 ur v| wk xY y ys zq
غا agaJ gua: ugaE
غر gar1 ger! gre)
غز gs8
غس gus3
غش gos"
غل gel, gle$ gul0
غن gen!
غه ge?
غو gau5 goe4 gou&
غي gai; gie7 gue! gui# yiW
ف afaN aff; afiV aphM au b| c| d| efe: eff9 ep eph8 eufH f$ faP ff+ ffaA ffe' ffiK h| i| jp kr lw mw n| or ph phA phe* qe r{ s| t| ufaE uff< ugh2 u| v$ w6 xp yp z zp
ف_ afT ph_!
فؤ fou! fu!
فا afa@ bah pha# wa0 waa3 we4 wij! woM
فة fah!
فت aft< fat" fet4 fte9
فح fah!
فد fid:
فر afrC far! fer! fir0 fra3 fre! fur9 ver! vre, wer.
فز ves!
فس ews) ves5 ws2
فض fad!
فط fat(
فظ !
فق faq!
فك fik1
فل fal! fel# fil6 fle9 ful9 ufl& vel! vil8
فن fan8 fen# ven! vin'
فه fa6 fah!
فو fau1 faw( fou$ pho# wo,
فى afa$
في afi8 bii evi) fai+ fay' fei6 fie" inG phe) phi! phy* ve! vei- vey! vie! vil! voN we$ wei; wi! wie*
ق 9G _qu! akaP akk< aq4 aqa@ aqq! ar bt c1 con+ cus; dn egh0 f\` g2 gg> ghe, gue$ hp iz jp k1 kk= ls mm nn ox q! qa- qad3 qq( qu! qua- rt s sz ugu8 uq uqa! zp
ق_ ikJ
قا gha& iqa3
قب qab! qib!
قة ga* jah!
قج kc&
قح qah!
قد kad. qad"
قر car< cor) gar6 kar& kur1 qar! qir& qor$
قز qaz!
قص cac! ksa& qas# qus!
قط aqt! qat! qit"
قع aq+
قف gaf# qif!
قل cas3 kal4 kel. qal! qil!
قم qam! qom!
قن kan* qan! qin$
قه kah! qa!
قو cu4 gou% gu- qaw! qou!
قي aki6 aqi$ cX ghi" gui! kai5 qai% qay!
ك _t acaS akaY akeU akkH au b| c$ cc( cch" chaE che3 cke! cqu# dv eck4 er fu gS go_ gueG hx ickI i| j| k' ka_K ki_E kk( ly mw nv os pq qJ que! rx sv tv uckB ukaU u{ vp w| xs y ys zp
كا cca! cha" kha>
كب kab1
كة kah!
كت ict/ kat4
كح kah*
كر akrR chr! grJ kar! ker! kir+ kur* qir.
كز x2
كس chs1 ckx! cosC ex! exa! ix% kasN kes5 kisI tx1 x! xe! xi4
كف kaf! kif+ kuf/ qv.
كل chl) cla* cle. kal1 kel! kilA kle9 kul?
كم kam. kem1 kim;
كن can7 kan7 ken" kin&
كه akaM ckh# kah8 ke-
كو caY cau/ cco! cho% col+ cor6 cou! cow" cqu! cul- cuo+ guC kau< kaw* khu? koh. kou. kow1 qu! qua0 que+
كى que!
كي akiP che! chi$ cke, kab kaiH kay: kei1 key$ kie+ kiy- qi? que! qui"
ل 1n _r ala@ aleQ ali\\ all4 a| b| cz dh_> d| eldW ell! ez f| g| hleJ h| ill: iz jx k| l! lesP ll! lle! m{ n| o| pq qs r| sh_, s| th_: tle\\ t| ulaA ullF uw vv wy xp y| z| |
ل_ al_5 el_, i nt_J
لا al\\ alaE la_F lasP sec
لب lab7 lib1 lub3 lvI
لة leA leh4
لت ldtF let: t_t-
لث i* ltz#
لج laj: luj6
لح l_h# lah! leh! lih!
لد d_d! ddB lde. lid7
لر ler! r_r$
لز alsF els3 les! lls7 z_z"
لس les1 lisF lus; s_s'
لش lsz(
لص s_s% ssa;
لض u_d!
لط lat6 t_t" ult!
لظ z_z#
لع l_B l_a! l_u!
لف lef) lph! lve' olf0
لق alq! l_q! laq! liq!
لك _of! lak< lke9
لم lam- lem" lim;
لن lanB len& lin0 lon< n_n*
له ele: ilaH la0 lah! le7 leh- lle-
لو glu7 lau) law& le= lew* loe: lot@ lou! low$ ol\\
لى le2 ley+ lle5
لي ali; eli2 gli" laV lai0 lay6 lea8 lehA lei$ ley! lie! ljB x
م 2n _s ama= amid amm0 au b| c| du emeR e| fu g| hw i| jv k| l| m! maC mm! mmaL mme0 mo> mou5 mu; n| ot px qr r| s| t| umaE ummJ u| v| ww yv zw |
م_ am_< im_1
مؤ moa& mua$
ما ama< imaM mahB matA mc: mic+
مب emp2 mab6 mbe= mpe) mub/
مة meE meh,
مت mat- met. mit9
مج maj! muj!
مح 4 mah! meh! mih$ moh! muh!
مد 1 mad! med! met3
مر mar! mer! mir3 mor: mur(
مز ams? maz! mes5 mez' miz) ms4 muz%
مس mas) mes/ mis; mus'
مص mas! mis+ mos2 mus)
مض mau$
مط mat! mit< mut!
مظ maz!
مع ity& maa, mi@ moa@ mu9 mua*
مف maf0 muf/
مق 0 maq! meg, mek& miq! muq!
مك mak( mcc! mck.
مل mal+ mel" mil/
من Q man! men! min/ mon, mun!
مه ma1 mah! meh& mih; muh+
مو mau+ maw# mou!
مي ami6 emi7 imiH maX mai8 may* mei2 mey+ mid9 mie: miy1 muS
ن 0n _q aneT annB a| b| cz d| e| fv gneO gx hinQ h| ingQ innK intE i| jw k| l| m| n! nesb nn! nne* o| p| qt r| s| t| uz vz ww xq y| zw |
ن_ R an_. en_: in_- nt_,
نا anaE |
نب enb3 nab*
نة neG neh'
نت ant= ent! int8 ndT ndt5 nta; nte! unt:
نج anj- ing! nag2 naj! ng! nge!
نح nah-
ند and% end, ind+ nadA nde& ndh7 und,
نر ner!
نز ens) ins3 ize@ naz2 nes' ns$ nuz7
نس anc2 enc5 ens9 ins@ nas9 nce! nes- nis6 nosM nzS sna
نص ans, nas# nus-
نط ant*
نظ naz!
نغ ing! nge& ung)
نف naf. nef6
نق naq!
نك eng6 enk9 nch3 nck%
نم nam@ nimC
نه na2 nah$ ne> neh0
نو gno@ knoA nauE naw3 nou" now0 nulA
نى eni- nea< nei9 ni!
ني gn) gne: ignJ inS nD nay; nea? ney! nhC nie% nyi; w
ه _q aK ahP aha@ ahiQ b| cq dz eB etc fw gf h" haQ hh% iw j jt kt lw m| nv oz py qp rw shiK s| t| uha3 u| wq xm yah? yr yyaM zp
ه_ O ahE e_;
ها iha4
هب hib:
هت hit2
هج haj$
هد had$ hed! hid- hud,
هر ahr5 ehr7 har" her! hir" hor1 hur6 ihr=
هل ahl6 hal3 hel! hil.
هم ham$ hem+ hom7 hum(
هن han) hen! hin/
هو goP hau5 haw! heu4 hoe( hou! how!
هى hei+
هي ahiE haN haeH hai8 hay& hea$ hei* hey$ hu@ hye-
و 1n _r aouR audH aut[ aux" awaP aww+ a| b| cw d| eau6 euw: eux% ez f| gx hx i| js ky ls mx n| o! oo! ouB oueK oux$ owC oweE pr qt r r| shi= s| t| u( ugh> uu' uwa6 uwe; vD w! waM wa_C wooJ ww1 x| z|
و_ e_N ul_8
وا avaK awa, ois6 oitP oix, owaA oyU uwa- wh7 whaA
وب obb) ope0 opp! oub* oup4 ube9 uth-
وت ote9 oth8 ott! out/ ute8 uth( utt* watF
وث oz, uz"
وج ohL ugg# ugh) vec) waj#
وح awh! ouh! wah!
وخ och! oog! uch! ug0 uj#
ود ad\` aud9 awd6 oud% ude1 wad2 wod8
ور are awr? er\` horA ore# ortB our! ro^ uer3 uhrI ure1 uroS varA ver8 war" wirE wor-
وز loz9 os1 ose( ouz# usE use& uze$ waz&
وس ausH c iusD oss" ous0 uce+ uss" usz; wasA
وش ors< os) osz$ us, usz(
وص was-
وض awd! wad!
وط out& wat.
وع ouB
وغ ugu)
وف awf) evN ivQ low; oph$ ouf# ove$ ow% uff% uov# uve0 waf% zow#
وق awq! ouk" ouq! waq!
وك fkS och! ock" ucc! uck& uke: uok3
ول a all7 aul9 awl/ ohl1 ole0 oul! ull! wal( wel6 wol6
وم ome2 oum*
ون anX enI hon@ oZ ohnB ondL one! ontA oun! q une/ won2
وه ohe/ veh# wa= wah!
وو waD wal9
وى awa9
وي avi9 awi7 euA eusA oj= ollN oui, owe> oye; waT wai) way$ weaA wei! wel( wey7 whe, whi" wie. wij4
وچ oj%
ى aH bp e@ gt hp i* ii7 km lm m nz ov sr t| u{ wm yH zp
ى_ Y e_+ el_- ii_" y_9
ي 1n 2n 6n _ _y av ayeF ayy- b| czyD c| dr e$ ee! ellM fv gl heiN h| i# ighK ii* ill7 iyeJ jM jaa k{ lleT l| my n| oyeX o| p| qr r| shiL sx t{ ul vt way; w| xp y" ya_V yy+ yyi> zq
ي_ \\ ie_3
يا _ya[ gia] iahF iatS ija= iya, ja0 lla7
يب abeP apeH ayb3 epp& evU ipp!
ية a eya3 ieh% iya& iye*
يت ate0 eit6 ete@ eth@ ett" ght! ichE ite4 yat<
يث ez! iz$
يج age& egg! eij. f_o( geJ ige5
يح ayh! yah!
يخ ech! ej! ich! ych!
يد ade@ aid= ayd+ ede3 ide5 itX yadF
ير a air9 arP areQ ayrE earB ehr7 eir( ere5 ert> herA ier( jer7 rieO urK yer( yroU
يز easJ es, ese3 eys: iesC is> ise) ize1 yaz$ yes8 yse5 zeD
يس ace, aseF aysB ese9 ess$ ezE ice! ijs5 jes3 yasK yce- yes= yus<
يش es% esz, ic5 ies) is4 sch&
يض ayu' yad2
يط ayt-
يع ayO
يغ age8 egg# yeg5
يف aif6 avC ave- ayf, eff! eph" ev" eve! iev8 iff) ive, jev! ovO phe! veC yef0 yev! yif1
يق aiq$
يك ake, ech0 eck! ekeB hae) ich! ick$ ijk- jk; keB yck"
يل ailQ ale8 ayl@ eil8 ele0 iel/ ile1 jelA leL lif uelA yel3 yil9 yle, |
يم amT ame' aym) meX yum;
ين ain9 anK aneB ayn- ean@ ein1 ene$ eni@ ign8 ijnA ine! ingU jen? linP neR on_ senL w yanL yen+ yne-
يه ais; ayU ayhC e1 eiD er7 ersH esR et. ia? ier4 iya) uet/ ya@ yah5 yeh) yhi3 yya= zej%
يو ead iotO iou? iul< jo! ju+ lju< llo1 lluD uG ueA ugh1 uiY uoZ uyu1 yeo, you#
يى lleB
يي geR giE ierH lieL lle6
يچ ej! ij!
پ b bw cp fq hp lp np o| p" sp
پى pie!
پي pa? pie'
چ bp dq gn hn j? op pp q sz zm
چك jk!
چو jo# ju!
چي je! ji!
ڤ [ bs f| gn hp lp mq pp v&
ڤى vei!
ڤي va9
گ gL`,
}
