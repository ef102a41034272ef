const WHEN =
  '(täna|tänase|homseks|homse|hiljemalt|enne kella|kella (ühe|kahe|kolme|nelja|viie|kuue|seitsme|kaheksa|üheksa|kümne)\\p{L}*|kell (üks|kaks|kolm|neli|viis|kuus|seitse|kaheksa|üheksa|kümme)|enne (lõuna|õhtu|reede|esmaspäeva|teisipäeva|kolmapäeva|neljapäeva)\\p{L}*|ennelõunal|lõunaks|lõunal|õhtuni|päeva lõpuks|kuu lõpuks|nädala (sees|alguses|lõpus)|(tunni aja|veerand tunni|poole tunni|mõne minuti|paari minuti|ööpäeva|24 tunni) (pärast|jooksul)|iga (päev|hommik|õhtu|tund|nädal)\\p{L}*|kohe praegu|samal päeval|homme|kohe|praegu|ülehomme|nüüd|esmaspäev\\p{L}*|teisipäev\\p{L}*|kolmapäev\\p{L}*|neljapäev\\p{L}*|reede\\p{L}*|laupäev\\p{L}*|pühapäev\\p{L}*|kell \\d|kella \\d|(tunni|päeva|tööpäeva|nädala|minuti|paari|kahe|kolme|viie|kümne|\\d+|seitsme|nelja|poole|järgmise) ?\\p{L}* (jooksul|pärast)|(tunni|päeva|nädala) jooksul|hommikul|õhtul|õhtuks|pärastlõunal|nädala lõpuks|järgmi\\p{L}+ nädal\\p{L}*|\\d{1,2}\\. ?(jaanuar|veebruar|märts|aprill|mai|juuni|juuli|august|septemb|oktoob|novemb|detsemb)\\p{L}*|\\d{1,2}\\.\\d\\d)';
const DONE =
  '(panin|broneerisin|blokeerisin|sulgesin|kandsin|tagastasin|krediteerisin|parandasin|muutsin|uuendasin|saatsin|tellisin|küsisin|avasin|algatasin|lõpetasin|tühistasin|registreerisin|edastasin|vormistasin|lisasin|eemaldasin|vahetasin|helistasin|võtsin ühendust|korraldasin|eskaleerisin|leppisin|kontrollisin|aktiveerisin|taastasin|lähtestasin|suunasin tehniku|rääkisin|tegin|pikendasin|salvestasin|märkisin|arvestasin|koostasin|väljastasin|kustutasin|määrasin|palusin|teavitasin|reserveerisin|käivitasin|tõstsin|kirjutasin|peatasin|panime|tagastasime|saatsime|parandasime|tellisime|krediteerisime|kandsime|broneerisime|muutsime|tühistasime|algatasime|lõpetasime|avasime|registreerisime|edastasime|lisasime|vahetasime|tegime|vormistasime|lahendasin|lahendasime|postitasin|väljastasime|printisin)';
const ACT =
  '(anna(n|me)( \\p{L}+){0,3} (vastuse|kinnituse|teada|tagasisidet|märku|ülevaate)|hoia(n|me)( \\p{L}+){0,2} kursis|pikenda(n|me)|peata(n|me)|kustuta(n|me)|eemalda(n|me)|lisa(n|me)|suuna(n|me)|määra(n|me)|käivita(n|me)|tõsta(n|me)|alanda(n|me)|korralda(n|me|b)|organiseeri(n|me|b)|kutsu(n|me)|räägi(n|me)|kohtu(n|me)|paki(n|me)|postita(n|me)|trüki(n|me)|paigalda(n|me|b)|paigaldatakse|vahetatakse|tehakse|makstakse|hüvitatakse|hüvita(n|me)|kompenseeri(n|me)|arvuta(n|me)|arvesta(n|me) ümber|lepi(n|me) kokku|ootame teid|ootan teid|ootab teid|võtab teiega|valmib|saabub|saabuvad|toimeta(n|me|b)|külasta(n|me|b)|reserveeri(n|me)|blokeeri(n|me)|sulge(n|me)|taasta(n|me)|lõpeta(n|me)|uuenda(n|me)|täpsusta(n|me)|saada(n|me|b|vad|takse)|helista(n|me|b|vad)|kirjuta(n|me|b)|kontrolli(n|me|b)|tule(b|vad|n|me)|too(b|me|n|vad)|tagasta(n|me|takse)|kanna(n|me|takse)|kantakse|vasta(n|me)|uuri(n|me|b) (välja|järele|kohe|nüüd|täna)|küsi(n|me) (järele|kohe|nüüd|täna|laost|üle)|jõua(b|vad)|saate(?!( \\p{L}+){0,2} \\p{L}+(da|ta)(?!\\p{L}))|tee(n|me|b)|panen|paneme|võta(n|me|b) (teiega |ise )?ühendust|annan( \\p{L}+){0,3} teada|anname teada|paranda(n|me|b)|vaheta(n|me|b)|lähe(b|me|n|vad)|väljasta(n|me)|krediteeri(n|me)|broneeri(n|me)|telli(n|me)|edasta(n|me|b)|vaata(n|me|b)|algata(n|me)|vormista(n|me)|laeku(b|vad)|on (kohal|teie juures|platsis)|lahku(b|vad)|vii(b|me|n)|ava(n|me)|muuda(n|me)|tühista(n|me)|jälgi(n|me)|teavita(n|me|b)|raporteeri\\p{L}+|koosta(n|me)|vastab|alusta(b|me|n)|lahenda(b|me|n))';

/** What an agent did, in the first person; reading, meaning and erring are no actions, and a wish ("saaksin") is none. */
const DID =
  '(?!\\p{L}*masin(?!\\p{L}))(?!(loe|luge|mõist|kuul|vaata|ütle|selgita|maini|vasta|arva|loot|tead|unusta|eksi|maga|jät|taht|soovi|oota|leid|sattu|proovi|püüd|vabanda|kahetse|küsi|või|vede|veda|aja|and|lähtu|eelda|usu|mõtle|märka|näge|tundsi|tund|tutvu|käi|eksita|pid|kinnita|helistasime teile korduvalt|arvestasime|kirjutasi|palu|tule|pöördu)\\p{L}*si(n|me)(?!\\p{L}))(?<!nagu )(?<!mida )\\p{L}{2,}(?<!k)si(n|me)(?! (valesti|vale|ju|segi|sassi|valele|maha magada))';

/** A concrete action done, or announced with actor or time. */
export const acting: readonly string[] = [
  DONE,
  DID,
  `${ACT}(?!\\p{L})…(?<!\\p{L})${WHEN}`,
  `${WHEN}(?!\\p{L})…(?<!\\p{L})${ACT}`,
  'maksi(n|me)…(tagasi|kontole|välja)',
  `on…(?<!\\p{L})${WHEN}( \\p{L}+){0,3} (kohal|teie juures|platsis|valmis|uksel|ukse taga|saadaval|kätte saadav)`,
  `ootame( teid)?…${WHEN}`,
  '(saadan|helistan|kirjutan|kontrollin|küsin|tagastan|kannan|annan teada|parandan|vahetan|tellin|broneerin|uurin|edastan|panen|teen|krediteerin|algatan|vormistan|avan|muudan|tühistan|koostan|väljastan|vaatan|täpsustan|palun tehnikul|saadame|tagastame|parandame|asendame|krediteerime|kompenseerime|vahetame|tellime|kanname|hüvitame)( \\p{L}+){1,8}',
  '(tehtud|korras|parandatud|muudetud|tühistatud|tagastatud|saadetud|vahetatud|krediteeritud|tellitud|broneeritud)[,.:!]',
  '(on|sai|said) (nüüd |juba |teile |just )*(tagasi ?kantud|tagastatud|parandatud|muudetud|saadetud|tellitud|broneeritud|tühistatud|krediteeritud|teel|teele pandud|lõpetatud|vormistatud|algatatud|aktiveeritud|blokeeritud|registreeritud|välja saadetud|uuendatud|lahendatud|kustutatud|eemaldatud|määratud|reserveeritud|väljastatud|postitatud|pikendatud|peatatud|taastatud|lisatud|üle vaadatud|ümber (arvutatud|tehtud|vormistatud)|pakitud|hüvitatud|kompenseeritud|käivitatud|alustatud|tehtud|korras|sisse kantud|maha võetud|ootel teile)',
  '(tehnik|kuller|kolleeg|spetsialist|kahjukäsitleja|brigaad|torumees|juht|elektrik|ekspert)\\p{L}*( \\p{L}+){0,4} (helistab|tuleb|jõuab|võtab teiega|vaatab|on teie juures|on kohal|külastab|vastab)',
  '(saate|jõuab)( \\p{L}+){0,4} (kätte|tagasi)',
  'pandud kontole',
  '(konto|kaart|kaardi|leping|ligipääs|teenus)\\p{L}* on( nüüd| juba| teile)? (suletud|avatud)',
  '(?<!teenuse |lepingu )(lõpetami|tühistami|muudatus|broneering|uus aeg|tellimus)\\p{L}* on( nüüd| juba)? kinnitatud',
  '(te|teil) (ei pea|pole vaja) (midagi )?(tegema|teha)…(meie|mina|ise)',
];
