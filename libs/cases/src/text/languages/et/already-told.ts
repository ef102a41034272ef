import type { LanguagePack } from '../language-pack.ts';

const SAID =
  '(ütle(sin|sime|nud|mas)|öel(dud|nud|da)|öeldud|öelnud|rääki(sin|sime|nud)|räägi(tud|n|sin)|kirjuta(sin|nud|tud|sime|mas)|maini(sin|nud|tud)|selgita(sin|nud|tud)|seleta(sin|nud|tud|ma)|and(sin|nud|sime)|ant(ud)|saat(sin|nud|sime)|saadetud|edasta(sin|nud|tud)|teata(sin|nud|tud)|vasta(sin|nud|tud)|esita(sin|nud|tud)|lisa(sin|nud|tud)|märki(sin|nud|tud)|märgi(tud|n)|korda(sin|nud|n)|korra(nud|tud)|kinnita(sin|nud|tud)|kirjelda(sin|nud|tud)|dikteeri(sin|nud|tud)|ütlen|teavita(sin|nud|tud)|palu(sin|nud|tud)|jät(sin|nud)|näida(nud)|näitasin|küsi(sin|tud|nud)|sisesta(sin|nud|tud)|loe(tlesin|tletud)|luge(sin|nud))';

export const alreadyTold: LanguagePack['alreadyTold'] = {
  phrases: [
    'teil on (see|need|kõik|mu \\p{L}+)( \\p{L}+)? juba',
    '(andsin|ütlesin|kirjutasin|saatsin)( \\p{L}+)? (alguses|ennist|enne|varem|ülal)',
    '(kirjas|kirja|meilis|sõnumis|avalduses|taotluses|vormis|süsteemis|teil|failis|vestluses|lauses|reas)( \\p{L}+){0,3} olemas',
    '(kirjas|meilis|sõnumis|kõik)( \\p{L}+){0,2} (on|oli) olemas',
    'mitu korda( \\p{L}+)?',
    '(te|teie|juba)( juba)? (küsisite|küsiti|küsisid)( \\p{L}+){0,2} (juba|seda|sama)',
    '(te|teie) juba küsi(site|s|sid)',
    'mitme(s|ndat) kor(d|da)( \\p{L}+){0,5}',
    '(loeb|loete|loetakse)( \\p{L}+)? (üldse|keegi)',
    '(kas|te)( \\p{L}+){0,4} (üldse|ikka) (loete|loetakse|kuulate)',
    `nagu (ma |me |mainitud|öeldud|ka |mul |sai |olen |teile |eelmi\\p{L}+ |esime\\p{L}+ |eile |enne |varem |juba |kord |just |ise |kirjas |ennist |ülal |ees?pool )*${SAID}`,
    `(juba|varem|ennist|äsja|just|korduvalt|mitu korda|kaks korda|kolm korda|mitmendat korda|sada korda)( \\p{L}+){0,4} ${SAID}`,
    `${SAID}( \\p{L}+){0,4} (juba|varem|ennist|korduvalt|äsja|(mitu|kaks|kolm|neli|viis|kümme|sada|\\d+|mitmeid|tuhat|paar) korda|korduvalt|mitmele|teie kolleegile|kolleegile|eelmisele \\p{L}+|esimeses|eelmises|enne|eelmine kord|eelmisel korral|hommikul teie|kellelegi|juba)`,
    '(ju|juba|ikka) (ütlesin|kirjutasin|andsin|saatsin|rääkisin|vastasin)',
    '(ütlesin|kirjutasin|andsin|saatsin|rääkisin|vastasin|mainisin|edastasin|teatasin) (ju|juba|seda|teile seda|selle|just)( \\p{L}+)?( juba| varem| eile| kolleegile| korda)?',
    '(see|need|kõik|kõik see|number|aadress|nimi|info|andmed|kuupäev|seal|vastus|kood|kogu info|mu \\p{L}+|minu \\p{L}+|\\p{L}+number|mul)?( \\p{L}+){0,2} ?(on|oli|olid|seisab|oligi|ongi|peaks)( \\p{L}+){0,5} (kirjas|ülal|ülalpool|üleval|eespool|märgitud|kirja pandud|teil olemas|kirjas olemas|süsteemis)(?! on vale)',
    '(kerige|kerida|keri|vaadake|vaata|vt\\.?|lugege|loe|vaadata|lugeda)( \\p{L}+){0,3} (üles|ülespoole|ülevalt|ülal|ülalpool|eelmi\\p{L}+|esime\\p{L}+|varasem\\p{L}+|kirja|vestlust|eespool|uuesti|tagasi|ajalugu|kirjavahetust|minu)',
    '(see|need|kõik|vastus)?( on| oli| ongi)?( ju| kohe| kõik| juba| täpselt| seal)* (ülal|ülalpool|ülal pool|üleval|eespool|ülevalpool|eelmises (kirjas|sõnumis|meilis))',
    'mitu korda (ma |pean |veel |peab |ma pean |peaks |te )+',
    '(pean|peame|peab|tuleb)( \\p{L}+){0,4} (kordama|uuesti \\p{L}+|jälle \\p{L}+|korrata|otsast peale|ümber rääkima|selgitama|seletama)',
    '(tüdinud|väsinud|kõrini|villand|kopp ees|isu täis|tülgastav|tüütu)( \\p{L}+){0,3} (kordami\\p{L}+|kordama|kordamast|korrata|rääkimi\\p{L}+|selgitami\\p{L}+|ütlemast|seletami\\p{L}+|seletamast|rääkimast|sellest)',
    '(kordan|kordasin|korrata|kordama|kordan veel)( \\p{L}+){0,2}',
    '(teist|kolmandat|neljandat|viiendat|mitmendat|kümnendat|sajandat|n-ndat|järjekordselt|\\d+\\.?) korda( \\p{L}+){0,3} ?(ütle|kirjuta|anna|saada|räägi|küsi|sama|seda|palu|selgita|selle|juba|vasta|sama)\\p{L}*',
    '(juba|see on) (teine|kolmas|neljas|viies|kümnes|mitmes|teist|kolmandat) kor(d|da)',
    '(teil|teie kolleegil|teie süsteemis|kolleegil|süsteemis|failis)( \\p{L}+){0,3} (on|peaks|peab|oli)( \\p{L}+){0,3} (olemas|kirjas|olema|teada|käes|number|aadress)',
    '(sama|seesama|samad|sama asja|sama info|sama küsimus\\p{L}*|sama numbri\\p{L}*)( \\p{L}+){0,3} (uuesti|jälle|juba|mis (enne|eile|ennist|varem)|korda|nagu (enne|eile|varem|ennist))',
    '(kas )?(keegi|te|teil|teie)( \\p{L}+)? (loeb|loete|ei loe|kuula\\p{L}*|üldse|ei kuula)( \\p{L}+){0,3}',
    '(mu|minu) (esime\\p{L}+|eelmi\\p{L}+|varasem\\p{L}+|algs\\p{L}+)( \\p{L}+)? ?(kirjas|meilis|sõnumis|kõnes|avalduses|kirja|teates|pöördumises)',
    '(küsiti|küsitud|küsisite|küsite)( \\p{L}+){0,4} (juba|uuesti|jälle|teist|kolmandat|sama|mitu korda)',
    '(just|äsja|alles|nüüdsama|viis minutit tagasi|hetk tagasi)( \\p{L}+){0,3} (andsin|ütlesin|saatsin|rääkisin|kirjutasin|seletasin|dikteerisin|edastasin)',
    '(andsin|ütlesin|saatsin|rääkisin|kirjutasin|seletasin|dikteerisin|edastasin|selgitasin)( \\p{L}+){0,4} (teie kolleegile|kolleegile|kellelegi|eelmisele|robotile|ees(t|n)\\p{L}*|operaatorile|telefonis|telefoni teel|infoliinile|teenindajale|töötajale|vestluses|eelmises|eelmisele \\p{L}+|teisele|klienditeenindajale|poes|kontoris|letis|jaanale)',
    'soovin ikka( \\p{L}+)? (sama|seda)',
    'nagu (öeldud|mainitud|kirjutatud|ennegi|eelpool|ülal|varem|juba)',
  ],
  never: [
    '(juba )?(taaskäivita|maks|proovi|helista|tasu|tellinu|oota|kontrolli|vaheta|käisin)\\p{L}* (juba )?(korda)?$',
    '(õde|vend|ema|isa|naine|mees|sõber|sõbranna|naaber|poeg|tütar)( \\p{L}+)? (juba )?(ütles|rääkis)',
    'mulle (juba )?(öel|lubat|räägi|ütles)\\p{L}*',
    '(juba )?(rääkis|ütles|lubas|lubati|öeldi)( mulle| meile)?',
    'juba palusin õde',
  ],
};
