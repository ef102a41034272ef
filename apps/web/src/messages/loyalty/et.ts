/** The words of the executive's page, in Estonian. */
import type { Translated } from '../catalogue.ts';
import type { en } from './en.ts';

export const et: Translated<typeof en> = {
  'page.loyalty': 'Lojaalsus',
  'metric.nps': 'Soovitusindeks (NPS)',
  'metric.retention': 'Püsimine pärast juhtumit',
  'metric.referral_rate': 'Soovitamine pärast juhtumit',
  'loyalty.findings': 'Mida tasub teada',
  'loyalty.print': 'Prindi või salvesta PDF-ina',
  'loyalty.print.short': 'Prindi',
  'loyalty.compared': 'Igaüks kanalite ja meeskondade kaupa',
  'loyalty.definitions': 'Mida numbrid tähendavad',
  'loyalty.printed': '{workspace} · {days} · seisuga {asOf}',
  'loyalty.printed.filter': '{dimension}: {names}',
  'loyalty.printed.all': 'filtriteta',

  'finding.noChange': 'Miski ei muutunud rohkem kui juhuslikult: {metrics} püsisid oma piirides.',
  'finding.tooLittle':
    'Muutust juhusest eristada on siin liiga vähe: enne uusimat peab olema kaheksa täis päeva, nädalat või kuud.',
  'finding.change.other': '„{title}“ {side, select, high {tõusis} other {langes}}: enne {from}, nüüd {to}',
  'finding.change.resolution_median':
    'Lahenduse mediaanaeg {side, select, high {pikenes} other {lühenes}}: enne {from}, nüüd {to}',
  'finding.change.repeat_rate':
    'Kordupöördumisi on {side, select, high {rohkem} other {vähem}}: enne {from}, nüüd {to}',
  'finding.change.information_loss':
    'Üleandmisel läheb kaduma {side, select, high {rohkem} other {vähem}}: enne {from}, nüüd {to}',
  'finding.change.word_of_mouth_index':
    'Suusõnalise leviku risk {side, select, high {tõusis} other {langes}}: enne {from}, nüüd {to}',
  'finding.change.nps': 'Soovitusindeks {side, select, high {tõusis} other {langes}}: enne {from}, nüüd {to}',
  'finding.change.retention':
    'Jäävate klientide osa {side, select, high {kasvas} other {kahanes}}: enne {from}, nüüd {to}',
  'finding.change.NONE': '{moved} (alates: {since}); see on tõeline muutus',
  'finding.change.PREVIOUS_PERIOD':
    '{moved} võrreldes eelmise perioodiga; see on tõeline muutus, nähtav alates: {since}',
  'finding.change.PREVIOUS_YEAR':
    '{moved} võrreldes eelmise aastaga; see on tõeline muutus, nähtav alates: {since}',
  'finding.carried': '{sentence}. Suurem osa sellest: {where}.',
  'finding.mix': '{sentence}. Suurem osa tuleb sellest, et muutus nende osakaal: {where}.',
  'finding.everywhere': '{sentence}. Ükski põhjus, kanal ega meeskond üksi ei moodusta sellest suuremat osa.',
  'finding.where.channel': 'juhtumid kanalis {channel}',
  'finding.where.pair': '{reason}, kanal {channel}',
  'finding.place.other': '„{title}“ on halvim siin: {where}, {value}; kokku {overall}',
  'finding.place.resolution_median': 'Kõige kauem kestab lahendus siin: {where}, {value}; kokku {overall}',
  'finding.place.repeat_rate': 'Kõige sagedamini tullakse tagasi siin: {where}, {value}; kokku {overall}',
  'finding.place.information_loss':
    'Üleandmisel läheb kõige rohkem kaduma siin: {where}, {value}; kokku {overall}',
  'finding.place.word_of_mouth_index':
    'Suusõnalise leviku risk on suurim siin: {where}, {value}; kokku {overall}',
  'finding.place.nps': 'Soovitusindeks on madalaim siin: {where}, {value}; kokku {overall}',
  'finding.place.retention': 'Kõige vähem kliente jääb siin: {where}, {value}; kokku {overall}',
  'finding.place.alone': '{sentence}. See eristub kõigist teistest.',
  'finding.place.alike': '{sentence}. Ainult üht teist ei saa sellest eristada.',
  'finding.afterHow.retention':
    'Pärast ebaõnnestunud juhtumit jääb {failed} klientidest, pärast sujuvat {clean}.',
  'finding.afterHow.retention.recovered':
    'Pärast ebaõnnestunud juhtumit jääb {failed} klientidest, pärast heastatut {recovered}, pärast sujuvat {clean}.',
  'finding.afterHow.nps': 'Pärast ebaõnnestunud juhtumit on soovitusindeks {failed}, pärast sujuvat {clean}.',
  'finding.afterHow.nps.recovered':
    'Pärast ebaõnnestunud juhtumit on soovitusindeks {failed}, pärast heastatut {recovered}, pärast sujuvat {clean}.',
  'finding.caveat.other': '{code}',
  'finding.caveat.not_complete': 'lõpuni on jälgitud {share}',
  'finding.caveat.evidence': 'tõendid on olemas: {share}',
  'finding.caveat.source_partly': 'üks allikas kirjendab seda ainult osaliselt',
  'finding.evidence': 'Tõendid',
  'finding.evidence.of': 'Tõendid: {sentence}',
  'finding.only': 'Ainult: {where}',
  'finding.notJudged': 'Hindamata:',
  'finding.notJudged.one': '{metric}. {because}',
  'finding.notJudged.too_few': 'Kontrollpiiride jaoks on terveid ajalõike liiga vähe.',

  'headline.limits': '{grain} tavaliselt {low} – {high}',

  'how.title.nps': 'Kas nad soovitaksid meid?',
  'how.title.retention': 'Kas nad jäävad?',
  'how.title.referral_rate': 'Kas nad toovad teisi?',
  'how.title': 'Kui lojaalsed on kliendid pärast juhtumit?',
  'how.few': 'ainult {n}: liiga vähe',
  'how.answer': 'Pärast sujuvaid juhtumeid {clean}, pärast ebaõnnestunuid {failed}.',
  'how.answer.none': 'Võrdlemiseks on neid liiga vähe.',
  'how.key': 'Täpp: väärtus. Joon: 95 % vahemik. Rõngas: alla 30, loe ettevaatlikult.',

  'map.title': 'Kus peitub suusõnalise leviku risk?',
  'map.answer': 'Suurim: {where}, {value}; kokku {overall}.',
  'map.answer.none': 'Igas neist on võrdlemiseks liiga vähe juhtumeid.',

  'stories.title': 'Kuu lood',
  'stories.rule':
    'Valitud reegli järgi ajast {days}. Halvim: suurim suusõnalise leviku risk {moved, plural, one {# loo} other {# loo}} seas, milles midagi juhtus. Kõige paremini heastatud: {recoveries, plural, one {# heastatud loo} other {# heastatud loo}} seas kõige rohkem hea heastamise märke, seejärel riski suurim langus.',
  'stories.worst': 'Halvim',
  'stories.recovered': 'Kõige paremini heastatud',
  'stories.none.worst': 'Neil päevadel ei juhtunud midagi, millest jutustada.',
  'stories.none.recovered': 'Neil päevadel ei heastatud ühtki ebaõnnestunud juhtumit.',
  'stories.open': 'Loe juhtumit {id}',
  'story.line.what':
    '{reason}, kanal {channel}, alates {opened}: klient pöördus {contacts, plural, one {# kord} other {# korda}}, {handoffs, plural, =0 {üleandmisi ei olnud} one {# üleandmine} other {# üleandmist}}.',
  'story.line.told':
    '{count, plural, =0 {Midagi ei tulnud uuesti öelda.} one {Uuesti öeldud ühe korra: {fields}.} other {Uuesti öeldud # korda: {fields}.}}',
  'story.line.promises':
    '{made, plural, =0 {Midagi ei lubatud.} one {# lubadus: {fates}.} other {# lubadust: {fates}.}}',
  'story.line.fate.on_time': '{count, plural, one {# õigel ajal täidetud} other {# õigel ajal täidetud}}',
  'story.line.fate.late': '{count, plural, one {# hilinenult täidetud} other {# hilinenult täidetud}}',
  'story.line.fate.broken': '{count, plural, one {# murtud} other {# murtud}}',
  'story.line.fate.pending': '{count, plural, one {# tähtaeg ees} other {# tähtaeg ees}}',
  'story.line.long': 'Kestis {duration}, pikim vaikus {silence}.',
  'story.line.longSoFar': 'Lahtine {duration}, pikim vaikus {silence}.',
  'story.line.end.solved': 'Lahendatud {day}, meeskond {team}; suusõnalise leviku risk {risk} / 100.',
  'story.line.end.open': 'Ikka veel lahtine, meeskond {team}; suusõnalise leviku risk {risk} / 100.',
  'story.line.driver': 'Suurem osa riskist: {drivers}.',
  'story.line.recovery': 'Heastamata oleks see {risk}.',
  'story.mini':
    '{from} kuni {to}: kliendilt {contacts, plural, one {# pöördumine} other {# pöördumist}}, neist uuesti {again}; meilt {answers, plural, one {# vastus} other {# vastust}}; {broken, plural, =0 {ükski lubadus ei murdunud} one {# murtud lubadus} other {# murtud lubadust}}.',
};
