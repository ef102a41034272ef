/** The words of the executive's page, in Estonian. */
import type { Translated } from '../catalogue.ts';
import type { en } from './en.ts';

export const et: Translated<typeof en> = {
  'page.loyalty': 'Lojaalsus',
  'loyalty.findings': 'Mida tasub teada',
  'loyalty.print': 'Prindi või salvesta PDF-ina',
  'loyalty.print.short': 'Prindi',
  'loyalty.compared': 'Iga mõõdik kanalite ja tiimide kaupa',
  'loyalty.definitions': 'Mida numbrid tähendavad',
  'loyalty.printed': '{workspace} · {days} · seisuga {asOf}',
  'loyalty.printed.filter': '{dimension}: {names}',
  'loyalty.printed.all': 'filtriteta',

  'finding.evidence': 'Tõendid',
  'finding.evidence.of': 'Tõendid: {sentence}',
  'finding.only': 'Ainult: {where}',
  'headline.limits': '{grain} tavaliselt {low}\u00a0– {high}',

  'how.title.nps': 'Kas nad soovitaksid meid?',
  'how.title.retention': 'Kas nad jäävad?',
  'how.title.referral_rate': 'Kas nad toovad teisi?',
  'how.title': 'Kui lojaalsed on kliendid pärast juhtumit?',
  'how.few': 'ainult {n}: liiga vähe',
  'how.answer': 'Pärast sujuvaid juhtumeid {clean}, pärast ebaõnnestunuid {failed}.',
  'how.answer.none': 'Võrdlemiseks on neid liiga vähe.',
  'how.key': 'Täpp: väärtus. Joon: 95% vahemik. Rõngas: alla 30, loe ettevaatlikult.',

  'howTime.title': 'Ja kuude kaupa?',
  'howTime.choose': 'Näidatav arv',
  'how.short.nps': 'Soovitavad',
  'how.short.retention': 'Jäävad',
  'how.short.referral_rate': 'Toovad teisi',
  'howTime.after.clean': 'Pärast sujuvaid juhtumeid',
  'howTime.after.recovered': 'Pärast heastatud juhtumeid',
  'howTime.after.failed': 'Pärast ebaõnnestunud juhtumeid',
  'howTime.changed.clean': 'Pärast sujuvaid: {verdict}.',
  'howTime.changed.recovered': 'Pärast heastatuid: {verdict}.',
  'howTime.changed.failed': 'Pärast ebaõnnestunuid: {verdict}.',
  'howTime.noise': 'Muutust üle tavalise kõikumise pole.',
  'howTime.tooFew': 'Täis kuid on liiga vähe, et muutust juhusest eristada.',
  'howTime.usual': 'tavaliselt {low}\u00a0– {high}',
  'howTime.none': 'Igas kuus alla viie.',
  'howTime.foot':
    '{days}, ühel skaalal. Vöönd: 95% vahemik. Katkendlik: pooleli või veel lõpuni nägemata. Tühik: alla viie.',

  'map.title': 'Kus peitub suusõnalise leviku risk?',
  'stories.title': 'Kuu lood',
  'stories.rule':
    'Valitud reegli järgi ajast {days}. Halvim: suurim suusõnalise leviku risk {moved, plural, one {# loo} other {# loo}} seas, milles midagi juhtus. Kõige paremini heastatud: {recoveries, plural, one {# heastatud loo} other {# heastatud loo}} seas kõige rohkem hea heastamise märke, seejärel riski suurim langus.',
  'stories.open': 'Loe juhtumit {id}',
  'story.mini':
    '{from} kuni {to}: kliendilt {contacts, plural, one {# pöördumine} other {# pöördumist}}, neist uuesti {again}; meilt {answers, plural, one {# vastus} other {# vastust}}; {broken, plural, =0 {ükski lubadus ei murdunud} one {# murtud lubadus} other {# murtud lubadust}}.',
};
