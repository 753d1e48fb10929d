// Written by `npm run train:names` from ../shared/data/names. Do not edit.
import type { PackedEditModel } from './edit-model.js'

export const ROMANIZATION_EDITS: PackedEditModel = {
  leftLetters: ' abcdefghijklmnopqrstuvwxyz0123456789',
  rightLetters: ' abcdefghijklmnopqrstuvwxyz0123456789',
  otherLetter: 78,
  otherGap: 60,
  symmetric: true,
  table: ` a^ ab| ad| ah| alk am| ao| ar| ay| be| bv ca| cd chl ci| ddr de| dg dh| eP ea| ef| ei| elk en| erz esx et| eu| exx ez| fi| fo| fu ga| ge| gh\` gl| go hV hay he| hi| ho{ hu| ia ic| ie| if| ig| ijq im| inv io| is| it| iy| ji ke| ko l^ la| len lln ly| mc| mo ne nek ni| oa on| ot| ouj oy| po| pr q| ra| rd| rew rg| ri ri| ro| rt| sa sa| ser sh| ss| ta| td tet th{ tj| ts| uZ udv uex ulx urz usi ut| uxN v| waz wi wo{ x| y^ yer yiv yo| yyn za| zi
0 00/
1 11/
2 22/
3 33/
4 44/
5 55/
6 66/
7 77/
8 88/
9 99/
a aa/ b| c| d| eL ehb f| g| hw iZ j| l| m| oa q| r| s| t| uZ
aa unu
ag ejZ
ah hac
ai eae eyc iau isk itr
am maa
aq okY
ar erG
au oob owM
aw ooh ouD
ay ee\` eiO ie]
az haj
b bb/ e| f| l| p> ppB vg
be pi?
bi ib_ pe<
bo puG
bu paL poP
c cc/ e| f| gk hx i| j[ kK o| qS sZ t| u| w| xj zj
ca ka6
cc kkU
ce osh si\\ ssS
ch qu> sh(
ci ge[ seO
ck ke>
co ko4 ku= ou[
cu ko>
cy seV siR
d dd/ e| gt h| j| l| o| r| tc u| wz zj
de id]
e ai[ ayV ee/ g| h| iD j| k| ll m| nv og p| rs su ts ua w| xz yM z{
ea hul ico
ec ikW
ee iff ilf ryn yn_
eh yaX
ei ica iji iri
ek icM
el leN
en in< ndk
er reJ
es icb
ey ieB ink isi
f ff/ h| ph? s| uz vI w_
ff ph; ve=
fi veB
g gg/ hi i| jC k_ nx qU t| y| z|
ga jeQ
ge jiY
gi jaQ jeE
gn nid
go juL
gu joO
h hh/ iu j| kx ly n| o| r| s| tm uv xn yt zw
ho oth
i ayP eac eeJ era etc eyG ii/ j^ lw ny] n| ol see s| t| uh w| y> yaf ye\\
ig tie
in neX
ir raq
j jj/ kt sw u| yT zn
k chD kk/ n| o| qB qu; w| x|
ks xeQ
l ll/ n| r| s| u{ yx
m mm/ n| s| u|
mo mu3
n nn/ o| p| r| y{
o auO awY oo/ t| uB us\` vz w_ y|
or uuf
ou utc
p pp/ u|
ps saf
q qq/ zq
r rr/ s| w| y|
re ri?
s ce[ chQ ss/ ty u| w| x[ zP
t tt/ u| yw zy
u aas ooN owQ uu/ v| wS yt
ue yuV
v ffC phO vv/ wM
ve waa wi\\
w ouG ww/ yk
x ksA xx/
y eeZ ieJ yy/
z dhV zz/`,
}
