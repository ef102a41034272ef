/** The words of what a number leaves out, by the code of the reason, in Estonian. */
import type { Translated } from '../catalogue.ts';
import type { en } from './en.ts';

export const et: Translated<typeof en> = {
  'excluded.other': '{count, number} × {reason}',
  'excluded.administrative_close':
    '{count, plural, one {# juhtum suletud reegli järgi ilma lahendamata} other {# juhtumit suletud reegli järgi ilma lahendamata}}',
  'excluded.merged': '{count, plural, one {# juhtum liidetud teisega} other {# juhtumit liidetud teistega}}',
  'excluded.negative_duration':
    '{count, plural, one {# juhtum logi järgi lahendatud enne avamist} other {# juhtumit logi järgi lahendatud enne avamist}}',
  'excluded.no_facts': '{count, number} ilma salvestatud faktide või loetud sõnumiteta',
  'excluded.no_team':
    '{count, plural, one {# juhtum, mille tiim on teadmata} other {# juhtumit, mille tiim on teadmata}}',
  'excluded.no_contact':
    '{count, plural, one {# juhtum ilma kliendi pöördumiseta} other {# juhtumit ilma kliendi pöördumiseta}}',
  'excluded.no_calendar':
    '{count, plural, one {# juhtum tiimidelt, kelle tööaeg on määramata} other {# juhtumit tiimidelt, kelle tööaeg on määramata}}',
  'excluded.wait_not_recorded':
    '{count, plural, one {# juhtum, millele vastati vestluses teadmata ooteajaga} other {# juhtumit, millele vastati vestluses teadmata ooteajaga}}',
  'excluded.no_bot_answer':
    '{count, plural, one {# juhtum, millele robot ei vastanud} other {# juhtumit, millele robot ei vastanud}}',
  'excluded.not_resolved_yet': '{count, number} veel lahendamata',
  'excluded.window_not_over': '{count, number}, mille aken pole lõppenud',
  'excluded.pending':
    '{count, plural, one {# lubadus, mille tähtaeg pole käes} other {# lubadust, mille tähtaeg pole käes}}',
  'excluded.holder_unknown': '{count, number}, mille valdajat keegi ei salvestanud',
  'excluded.still_there': '{count, number}, mis on veel vastuvõtja käes',
  'excluded.untouched_yet': '{count, number} veel puudutamata ja taga küsimata',
  'excluded.seen_by_touch':
    '{count, number}, mida nähti alles vastuvõtja ettevõtmisel, nii et ooteaeg on teadmata',
  'excluded.no_promise_stood': '{count, number}, mille puhul üleandja lubadust ei olnud',
  'excluded.promise_pending': '{count, number}, mille lubaduse tähtaeg pole käes',
  'excluded.not_rated': '{count, number}, mida hiljem ei hinnatud',
  'excluded.left_before': '{count, number} klientidelt, kes olid juba lahkunud',
  'excluded.no_minutes':
    '{count, plural, one {# mure teadmata kestusega pöördumistega} other {# muret teadmata kestusega pöördumistega}}',
  'excluded.no_words':
    '{count, plural, one {# pöördumine ilma salvestatud sõnadeta} other {# pöördumist ilma salvestatud sõnadeta}}',
  'excluded.other_language':
    '{count, plural, one {# sõnum keeles, mida ei loeta} other {# sõnumit keeltes, mida ei loeta}}',
  'excluded.no_sentiment':
    '{count, plural, one {# teadmata tooniga pöördumine} other {# teadmata tooniga pöördumist}}',
  'excluded.no_scale': '{count, plural, one {# skaalata hinnang} other {# skaalata hinnangut}}',
  'excluded.no_reach':
    '{count, plural, one {# teadmata levikuga pöördumine} other {# teadmata levikuga pöördumist}}',
  'excluded.out_of_range': '{count, plural, one {# skaalaväline hinnang} other {# skaalavälist hinnangut}}',
  'excluded.nothing_known':
    '{count, plural, one {# üleandmine, mille eel midagi ei teatud} other {# üleandmist, mille eel midagi ei teatud}}',
};
