const WHEN =
  '(täna|homme|kohe|praegu|ülehomme|nüüd|esmaspäev\\p{L}*|teisipäev\\p{L}*|kolmapäev\\p{L}*|neljapäev\\p{L}*|reede\\p{L}*|laupäev\\p{L}*|pühapäev\\p{L}*|kell \\d|kella \\d|(tunni|päeva|tööpäeva|nädala|minuti|paari|kahe|kolme|viie|kümne|\\d+|seitsme|nelja|poole|järgmise) ?\\p{L}* (jooksul|pärast)|(tunni|päeva|nädala) jooksul|hommikul|õhtul|õhtuks|pärastlõunal|nädala lõpuks|järgmi\\p{L}+ nädal\\p{L}*|\\d{1,2}\\. ?(jaanuar|veebruar|märts|aprill|mai|juuni|juuli|august|septemb|oktoob|novemb|detsemb)\\p{L}*|\\d{1,2}\\.\\d\\d)';
const DONE =
  '(panin|broneerisin|blokeerisin|sulgesin|kandsin|tagastasin|krediteerisin|parandasin|muutsin|uuendasin|saatsin|tellisin|küsisin|avasin|algatasin|lõpetasin|tühistasin|registreerisin|edastasin|vormistasin|lisasin|eemaldasin|vahetasin|helistasin|võtsin ühendust|korraldasin|eskaleerisin|leppisin|kontrollisin|aktiveerisin|taastasin|lähtestasin|suunasin tehniku|rääkisin|tegin|pikendasin|salvestasin|märkisin|arvestasin|koostasin|väljastasin|kustutasin|määrasin|palusin|teavitasin|reserveerisin|käivitasin|tõstsin|kirjutasin|peatasin|panime|tagastasime|saatsime|parandasime|tellisime|krediteerisime|kandsime|broneerisime|muutsime|tühistasime|algatasime|lõpetasime|avasime|registreerisime|edastasime|lisasime|vahetasime|tegime|vormistasime|lahendasin|lahendasime|postitasin|väljastasime|printisin)';
const ACT =
  '(saada(n|me|b|vad|takse)|helista(n|me|b|vad)|kirjuta(n|me|b)|kontrolli(n|me|b)|tule(b|vad|n|me)|too(b|me|n|vad)|tagasta(n|me|takse)|kanna(n|me|takse)|kantakse|vasta(n|me)|uuri(n|me|b) (välja|järele|kohe|nüüd|täna)|küsi(n|me) (järele|kohe|nüüd|täna|laost|üle)|jõua(b|vad)|saa(b|te|vad)|tee(n|me|b)|panen|paneme|võta(n|me|b) (teiega |ise )?ühendust|annan( \\p{L}+){0,3} teada|anname teada|paranda(n|me|b)|vaheta(n|me|b)|lähe(b|me|n|vad)|väljasta(n|me)|krediteeri(n|me)|broneeri(n|me)|telli(n|me)|edasta(n|me|b)|vaata(n|me|b)|algata(n|me)|vormista(n|me)|laeku(b|vad)|on (kohal|teie juures|platsis)|lahku(b|vad)|vii(b|me|n)|ava(n|me)|muuda(n|me)|tühista(n|me)|jälgi(n|me)|teavita(n|me|b)|raporteeri\\p{L}+|koosta(n|me)|vastab|alusta(b|me|n)|lahenda(b|me|n))';

/** A concrete action done, or announced with actor or time. */
export const acting: readonly string[] = [
  DONE,
  `${ACT}…${WHEN}`,
  `${WHEN}…${ACT}`,
  '(saadan|helistan|kirjutan|kontrollin|küsin|tagastan|kannan|annan teada|parandan|vahetan|tellin|broneerin|uurin|edastan|panen|teen|krediteerin|algatan|vormistan|avan|muudan|tühistan|koostan|väljastan|vaatan|täpsustan|palun tehnikul|saadame|tagastame|parandame|asendame|krediteerime|kompenseerime|vahetame|tellime|kanname|hüvitame)( \\p{L}+){1,8}',
  '(tehtud|korras|parandatud|muudetud|tühistatud|tagastatud|saadetud|vahetatud|krediteeritud|tellitud|broneeritud)[,.:!]',
  '(on|sai|said) (nüüd |juba |teile |just )*(tagasi ?kantud|tagastatud|parandatud|muudetud|saadetud|tellitud|broneeritud|tühistatud|krediteeritud|teel|teele pandud|lõpetatud|vormistatud|algatatud|aktiveeritud|blokeeritud|suletud|registreeritud|välja saadetud|uuendatud|lahendatud|süsteemis|kinnitatud)',
  '(tehnik|kuller|kolleeg|spetsialist|kahjukäsitleja|brigaad|torumees|juht|elektrik|ekspert)\\p{L}*( \\p{L}+){0,4} (helistab|tuleb|jõuab|võtab teiega|vaatab|on teie juures|on kohal|külastab|vastab)',
  '(saate|jõuab)( \\p{L}+){0,4} (kätte|tagasi)',
  'pandud kontole',
];
