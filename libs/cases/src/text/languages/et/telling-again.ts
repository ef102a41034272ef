/** Verbs of saying and giving, in the first person, the passive and the participles. */
export const SAID =
  '(ütle(sin|sime|nud|mas)|öel(dud|nud|da)|rääki(sin|sime|nud)|räägi(tud|n|sin)|kirjuta(sin|nud|tud|sime|mas)|maini(sin|nud|tud|sime)|selgita(sin|nud|tud|sime)|seleta(sin|nud|tud|ma|sime)|and(sin|nud|sime)|antud|saat(sin|nud|sime)|saadetud|edasta(sin|nud|tud|sime)|teata(sin|nud|tud|sime)|vasta(sin|nud|tud|sime)|esita(sin|nud|tud|sime)|lisa(sin|nud|tud|sime)|märki(sin|nud|sime)|märgi(tud|n)|korda(sin|nud|n)|korra(nud|tud)|kinnita(sin|nud|tud)|kirjelda(sin|nud|tud|sime)|dikteeri(sin|nud|tud|sime)|ütlen|teavita(sin|nud|tud|sime)|palu(sin|nud|tud|sime)|jät(sin|nud)|jäetud|näida(nud|tud)|näitasin|küsi(sin|tud|nud|sime)|sisesta(sin|nud|tud)|loetle(sin|tud|nud)|luge(sin|nud) ette|täit(sin|nud|sime)|täidetud|trükki(sin|nud)|laadi(sin|nud|tud)( üles)?|üles laadi(nud|tud)|tõin välja|välja too(dud|nud)|kurt(sin|nud)|kaeba(sin|nud|tud)|toksi(sin|nud)|meili(sin|nud|tud)|nimeta(sin|nud|tud)|täpsusta(sin|nud|tud)|pöördu(sin|nud|tud)|soovi(sin|nud|tud)|nõud(sin|nud)|viisin|tõin|too(nud|dud)|pan(in|nud)( \\p{L}+)? kirja|kirja pan(in|dud|nud)|ette lugenud|ette loetud)';

const TO_THEM =
  '(kolleegi(le|dele)|klienditeenindaja(le|tele)|teenindaja(le|tele)|operaatori(le|tele)|töötaja(le|tele)|spetsialisti(le|dele)|tehniku(le|tele)|robotile|juturobotile|vestlusrobotile|eelmisele \\p{L}+|teisele( \\p{L}+)?|eelkäijale|infoliinile|kõnekeskusele|kõnekeskusesse|telefonis|telefoni teel|letis|poes|kontoris|esinduses|büroos|vastuvõtus|vestluses|tšätis|chatis|iseteeninduses|osakonnale|kullerile|juhatajale|kellelegi|mitmele|kõigile|teie inimesele|jaanale)';

const TIMES =
  '((mitu|kaks|kolm|neli|viis|kuus|seitse|kümme|sada|tuhat|paar|\\d+|mitmeid|lugematuid|kümneid) korda|mitmel korral|kahel korral|kolmel korral|korduvalt)';
const NTH =
  '(teist|kolmandat|neljandat|viiendat|kuuendat|seitsmendat|kaheksandat|üheksandat|kümnendat|mitmendat|sajandat|tuhandendat|n-ndat|x-ndat|\\d+\\.?|järjekordset) korda';

const BEFORE = `(juba|varem|ennist|enne|\\u00e4sja|just|alles|ees?pool|ülal|üleval|algul|alguses|kohe alguses|esimesel korral|eelmisel korral|eelmine kord|(minut|tund|hetk|viis minutit|pool tundi)( aega)? tagasi|${TIMES})`;

/** Said, given, answered: before, already, many times, or to somebody of theirs. */
export const sayings: readonly string[] = [
  `nagu (ma |me |mainitud|öeldud|ka |mul |sai |sain |olen |oleme |teile |teie \\p{L}+ |eelmi\\p{L}+ |esime\\p{L}+ |eile |enne |varem |juba |kord |just |ise |kirjas |ennist |ülal |ees?pool |seal |telefonis |kõnes |vestluses |mitu korda )*${SAID}`,
  'nagu (öeldud|mainitud|kirjutatud|ennegi|eelpool|ülal|varem|juba|enne)',
  `(juba|varem|ennist|\\u00e4sja|just|alles|korduvalt|alguses|algul|ülal|üleval|${TIMES}|${NTH}|sada korda)( \\p{L}+){0,4} ${SAID}`,
  `(ma |me )?(olen|oleme|sai|sain|sai ju|on) (\\p{L}+ ){0,4}(juba|varem|ennist|korduvalt|ju|kord|kõik|kõike|seda|selle|need|${TIMES}) (\\p{L}+ ){0,4}${SAID}`,
  `${SAID}( \\p{L}+){0,4} (${BEFORE}|${TO_THEM}|teie ${TO_THEM}|esimeses|eelmises|hommikul teie)`,
  `(${TO_THEM}|teie ${TO_THEM})( \\p{L}+){0,4} (ära )?${SAID}`,
  `(ju|juba|ikka|ometi) ${SAID}`,
  `${SAID} (ju|juba|ometi)`,
  '(ütlesin|kirjutasin|andsin|saatsin|rääkisin|vastasin|mainisin|edastasin|teatasin) (seda|teile seda|just)( \\p{L}+)?( juba| varem| eile| kolleegile| korda)?',
  '(te|teie|teilt|robot|süsteem|juba|keegi)( juba| ju)? (küsisite|küsiti|küsisid|küsis)( \\p{L}+){0,2} (juba|seda|sama|ennist)',
  '(te|teie) (ju |juba )+küsi(site|s|sid)',
  '(küsiti|küsitud|küsisite|küsite|küsitakse)( \\p{L}+){0,4} (juba|uuesti|jälle|teist|kolmandat|sama|mitu korda|kogu aeg|iga kord)',
  '(läks|läksid|jõudis|jõudsid|saabus|sai|said)( \\p{L}+){0,2} (juba|ju|ammu|eelmise|esimese|eile)( \\p{L}+){0,4}',
  '(juba|ju|ammu)( \\p{L}+){0,2} (läks|läksid) (teile|teieni|teie)',
];

const MY_EARLIER =
  '((minu|mu|meie|oma|selle|esimes\\p{L}*|esimese|eelmi\\p{L}+|varasem\\p{L}+|algs\\p{L}+|eils\\p{L}+|hommikus\\p{L}*|kõige esime\\p{L}+|päris esime\\p{L}+|lausa esime\\p{L}+|samas|sellessamas|viimases|teises|üle-eelmises|ülaltoodud|ülemises) )+';
const WRITING =
  '((e-)?kirja(s|st|ga|le|des|dest)|(e-)?(meili|maili)(s|st|ga|des)|sõnumi(s|st|ga|tes)|(postituse|pöördumise|avalduse|taotluse|kaebuse|teate|tellimuse|küsimuse|lause|manuse)(s|st|ga)|(vormi|ankeedi|formulari|kommentaari|säutsu|tviidi|vestluse|tšäti|chati|lõime|kirjavahetuse|kõne|telefonikõne|sms-i|smsi|rea|loo|failis)(s|st)?(?<=s|st))';

/** Where it can be read: in my first mail, at the beginning, above, with you. */
export const earlierPlaces: readonly string[] = [
  `${MY_EARLIER}(\\p{L}+ )?${WRITING}(?! (unustasin|eksisin|oli vale|oli viga|puudus))`,
  '(vestluse|kirja|kirjavahetuse|jutu|lõime|sõnumi|postituse|teema|meili|chati|tšäti|kõne|pöördumise)( kõige| päris)? (alguses|päises|pealkirjas|lõpus|alguse\\p{L}*|esimeses reas|teemareal|manuses)',
  '(on|oli|seisab|leiate|olemas|olid|kirjas)( \\p{L}+){0,3} (kõige |päris |kohe )?(alguses|ülal|üleval|ülalpool|eespool|pealkirjas|päises|teemareal|manuses|allkirjas)(?! (on|oli) vale)',
  '(mu|minu) (esime\\p{L}+|eelmi\\p{L}+|varasem\\p{L}+|algs\\p{L}+)( \\p{L}+)? ?(kirjas|meilis|sõnumis|kõnes|avalduses|kirja|teates|pöördumises)',
  'teil on (see|need|kõik|mu \\p{L}+|minu \\p{L}+|\\p{L}+|\\p{L}+ \\p{L}+)( \\p{L}+)? (ju|juba|ammu)( \\p{L}+)?',
  '(on|oli|peaks|peab|peaksid)( \\p{L}+){0,2} (juba|ju|ammu)( \\p{L}+){0,2} (teil|teie käes|teie süsteemis|teie kolleegil|süsteemis|failis|kirjas|olemas|käes)',
  '(ju|juba|ammu)( \\p{L}+){0,2} teil( \\p{L}+)? ?(olemas|käes|kirjas|teada|laual|süsteemis|failis|ees)?(?! (katki|rikkis|maas))',
  'teil( \\p{L}+){0,3} (ju|juba|ammu)( \\p{L}+){0,2} (olemas|käes|kirjas|teada|ees|on)',
  '(kirjas|kirja|meilis|sõnumis|avalduses|taotluses|vormis|süsteemis|teil|failis|vestluses|lauses|reas|toimikus|profiilis|arvel|teie käes)( \\p{L}+){0,3} olemas',
  '(kirjas|meilis|sõnumis)( \\p{L}+){0,2} (on|oli) olemas',
  'kõik( \\p{L}+){0,2} (on|oli) (teil|juba|seal|kirjas|süsteemis)( \\p{L}+)? olemas',
  '(see|need|kõik|kõik see|number|aadress|nimi|info|andmed|kuupäev|seal|vastus|kood|kogu info|mu \\p{L}+|minu \\p{L}+|\\p{L}+number|mul)?( \\p{L}+){0,2} ?(on|oli|olid|seisab|oligi|ongi|peaks)( \\p{L}+){0,5} (kirjas|ülal|ülalpool|üleval|eespool|märgitud|kirja pandud|teil olemas|kirjas olemas|süsteemis)(?! on vale)',
  '(kerige|kerida|keri|vaadake|vaata|vt\\.?|lugege|loe|vaadata|lugeda|otsige|avage|uurige)( \\p{L}+){0,3} (üles|ülespoole|ülevalt|ülal|ülalpool|eelmi\\p{L}+|esime\\p{L}+|varasem\\p{L}+|kirja|kirju|vestlust|eespool|tagasi|ajalugu|kirjavahetust|minu|mu|sõnumeid|märkmeid)',
  '(see|need|kõik|vastus)?( on| oli| ongi)?( ju| kohe| kõik| juba| täpselt| seal)* (ülal|ülalpool|ülal pool|üleval|eespool|ülevalpool|eelmises (kirjas|sõnumis|meilis))',
  '(teil|teie kolleegil|teie süsteemis|kolleegil|süsteemis|failis)( \\p{L}+){0,3} (on|peaks|peab|oli)( \\p{L}+){0,3} (olemas|kirjas|olema|teada|käes|number|aadress)',
  '(seal|sealsamas|selles|sealt)( \\p{L}+){0,3} (on|oli|leiate|näete) (ka|kõik|ju|juba)( \\p{L}+){0,3}',
];

/** Again, once more, the third time: the same words, the same question. */
export const againAndAgain: readonly string[] = [
  'mitu korda( \\p{L}+)?',
  'mitme(s|ndat) kor(d|da)( \\p{L}+){0,5}',
  `${NTH}(?= ?[:,.!-])`,
  `${NTH}( \\p{L}+){0,3} ?(ütle|kirjuta|anna|saada|räägi|küsi|sama|seda|palu|selgita|selle|juba|vasta|seleta|pöördu|teata|esita|nõua|soovi|korda|edasta|dikteeri|trüki)\\p{L}*`,
  `(ütlen|kirjutan|annan|saadan|räägin|küsin|palun|selgitan|seletan|vastan|pöördun|teatan|esitan|nõuan|küsitakse|küsite|kordan|edastan|dikteerin|trükin|soovin)( \\p{L}+){0,4} (${NTH}|uuesti sama|jälle sama|veel kord sama)`,
  '(juba|see on) (teine|kolmas|neljas|viies|kümnes|mitmes|teist|kolmandat) kor(d|da)',
  'järjekordselt( \\p{L}+)? (ütlen|kirjutan|annan|saadan|räägin|palun|selgitan|vastan|küsin)',
  '(ei hakka|ei kavatse|ei viitsi|ei taha|ei jaksa|enam ei)( \\p{L}+){0,3} (enam|uuesti|jälle|korrata|veel kord|mitmendat korda|sada korda)( \\p{L}+)? ?(trükki|kirjuta|korda|ütle|seleta|selgita|rääki|saat|and|dikteeri|otsi)?\\p{L}*',
  '(loeb|loete|loetakse)( \\p{L}+)? (üldse|keegi)',
  '(kas|te)( \\p{L}+){0,4} (üldse|ikka) (loete|loetakse|kuulate|loeb|kuulab)',
  '(kas )?(keegi|te|teil|teie)( \\p{L}+)? (loeb|loete|ei loe|kuula\\p{L}*|üldse|ei kuula)( \\p{L}+){0,3}',
  'mitu korda (ma |pean |veel |peab |ma pean |peaks |te )+',
  '(pean|peame|peab|tuleb)( \\p{L}+){0,4} (kordama|uuesti \\p{L}+|jälle \\p{L}+|korrata|otsast peale|algusest peale|ümber rääkima|selgitama|seletama)',
  '(tüdinud|väsinud|kõrini|villand|kopp ees|isu täis|tülgastav|tüütu)( \\p{L}+){0,3} (kordami\\p{L}+|kordama|kordamast|korrata|rääkimi\\p{L}+|selgitami\\p{L}+|ütlemast|seletami\\p{L}+|seletamast|rääkimast|sellest)',
  '(kordan|kordasin|korrata|kordama|kordan veel)( \\p{L}+){0,2}',
  '(sama|seesama|samad|samu|sama asja|sama info|sama küsimus\\p{L}*|sama numbri\\p{L}*|sama jutu\\p{L}*|neidsamu|sedasama|needsamad|selsamal)( \\p{L}+){0,3} (uuesti|jälle|juba|mis (enne|eile|ennist|varem)|korda|nagu (enne|eile|varem|ennist))',
  '(jälle|uuesti|taas|juba)( \\p{L}+){0,3} (sama (asja|infot|numbrit|küsimust|juttu|lugu|teemat)|sama|sedasama|sama jutuga|samas asjas)',
  '(otsast|algusest) peale (rääkima|seletama|selgitama|alustama|hakkama)',
  'soovin ikka( \\p{L}+)? (sama|seda)',
];
