/** The words of risk, exposure and calibration, in Estonian. */
import type { Translated } from '../catalogue.ts';
import type { en } from './en.ts';

export const et: Translated<typeof en> = {
  'risks.title': 'Kuidas risk jaguneb?',
  'risks.answer':
    '{share} juhtumitest ({interval}) on ohus: nende suusõnalise leviku risk on vähemalt {threshold}.',
  'risks.answer.probability':
    '{share} juhtumitest ({interval}) on ohus: tõenäosus, et neist teistele räägitakse, on vähemalt {threshold} %.',
  'risks.bin': '{from}–{to}',
  'risks.bin.probability': '{from}–{to} %',
  'risks.threshold': 'Ohus alates {threshold}; alla selle mitte.',
  'risks.from': 'Risk alates',
  'risks.to': 'Risk kuni',
  'exposure.title': 'Kui paljud kuulevad meist halba?',
  'exposure.answer':
    'Kliendid võivad rääkida {likely} inimesele, kui eeldus peab paika; vähemalt {low}, kõige rohkem {high}.',
  'exposure.who': 'Inimesi',
  'exposure.low': 'vähemalt',
  'exposure.likely': 'tõenäoliselt',
  'exposure.high': 'kõige rohkem',
  'exposure.assumed': 'klientidelt kuulnud, eelduse järgi',
  'exposure.assumption':
    'Eeldatud, mitte loetud: klient, kelle risk on 100, räägib {low, number, ::.##} kuni {high, number, ::.##} inimesele, tõenäoliselt {likely, number, ::.##}; riskiga 10 klient kümnendikule sellest. Need väärtused leiti küsitlustes. Need on tööruumi seade „audience“.',
  'exposure.assumption.set':
    'Eeldatud, mitte loetud: klient, kelle risk on 100, räägib {low, number, ::.##} kuni {high, number, ::.##} inimesele, tõenäoliselt {likely, number, ::.##}; riskiga 10 klient kümnendikule sellest. Need väärtused on määratud sellele tööruumile seadega „audience“.',
  'exposure.observed': 'Loetud: inimesed, kes võisid negatiivseid avalikke postitusi näha',
  'exposure.observed.of':
    '{count, plural, one {# postituse} other {# postituse}} lugejad; keegi ei tea, kui paljud neist on samad inimesed',
  'calibration.title': 'Kas riski kaalud peavad vastu sellele, mis järgnes?',
  'calibration.answer.none':
    'Tagajärgedest pole siin veel midagi õpitud: risk on indeks vaikekaaludega. Õppida saab ühe käsuga:',
  'calibration.answer.refused':
    'Ei sobitatud: tagajärgi on liiga vähe. Vaja on {needed} juhtumit, millele midagi järgnes, ja sama palju ilma; seni jääb risk indeksiks.',
  'calibration.answer.better':
    'Kõrvale jäetud klientidel on sobitatud kaalud paremad kui alati keskmist öelda: {skill} võrra.',
  'calibration.answer.unclear':
    'Kõrvale jäetud klientidel ei ole sobitatud kaalud kindlalt paremad kui alati keskmist öelda: {skill}.',
  'calibration.answer.worse':
    'Kõrvale jäetud klientidel on sobitatud kaalud halvemad kui alati keskmist öelda: {skill}.',
  'calibration.command': 'npm run calibrate -- --workspace {workspace}',
  'calibration.foot':
    'versioon {version} · {count, plural, one {# juhtum} other {# juhtumit}} · seisuga {asOf} · {left, plural, =0 {lahtist akent pole} one {# välja jäetud, 90 päeva pole möödas} other {# välja jäetud, 90 päeva pole möödas}}',
  'calibration.auc': 'Eristab (AUC; 0,5 on juhus, 1 täiuslik)',
  'calibration.auc.value': '{value, number, ::.000}',
  'calibration.auc.interval': '{low, number, ::.000} – {high, number, ::.000}',
  'calibration.auc.defaults':
    'vaikekaalud {value, number, ::.000} ({low, number, ::.000} – {high, number, ::.000})',
  'calibration.skill': 'Parem kui keskmine (Brieri oskusskoor)',
  'calibration.brier': '; Brieri skoor {brier, number, ::.0000}',
  'calibration.drivers': 'Kaalud punktides, kui mõjur on täies jõus',
  'calibration.driver': 'Mõjur',
  'calibration.default': 'Vaikimisi',
  'calibration.fitted': 'Sobitatud',
  'calibration.seen': 'Juhtumid',
  'calibration.baseline': 'lähtepunkt',
  'calibration.points': '{points, number, ::.00}',
  'calibration.held': 'hoitud nullis',
  'calibration.reliability': 'Öeldu ja juhtunu: katkendjoonel on need samad',
  'calibration.said': 'Öeldud tõenäosus',
  'calibration.versions': 'Kõik versioonid, igaüks alles',
  'calibration.version': 'Versioon',
  'calibration.version.says': 'Versioon {version}',
  'calibration.upTo': 'Õpitud kuni',
  'calibration.cases': 'Juhtumid',
  'calibration.outcomes': 'Tagajärjega',
  'calibration.byKind':
    '{public} avalikku, {rating} madalaimat hinnangut või kriitikut, {churn} lahkunut; juhtumil võib olla mitu',
  'calibration.state': 'Seis',
  'calibration.inUse': 'kasutusel: risk on selle järgi tõenäosus',
  'calibration.notInUse': 'sobitatud, pole kasutusel',
  'calibration.refused.other': 'keeldutud ({code})',
  'calibration.refused.too_few_outcomes': 'keeldutud: alla {needed} tagajärje',
};
