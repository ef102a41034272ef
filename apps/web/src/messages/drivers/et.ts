/** The words of what moves the risk of a case, in Estonian. */
import type { Translated } from '../catalogue.ts';
import type { en } from './en.ts';

export const et: Translated<typeof en> = {
  'risk.title': 'Suusõnalise leviku risk',
  'risk.scale': '100-st, seisuga {day}',
  'risk.probability': '%, seisuga {day}',
  'risk.nothing': 'Midagi ei läinud valesti, millest teistele räägitaks.',
  'risk.points': '{points, number, ::.0 sign-always}',
  'risk.calibrated':
    'Tõenäosus, et 90 päeva jooksul järgneb negatiivne avalik pöördumine, madalaim hinnang või lahkumine; kalibreering {version} selle tööruumi tagajärgede põhjal.',
  'risk.note': 'Punktid logaritmiliste šansside skaalal; koos lähtepunktiga annavad need indeksi.',
  'risk.eased': 'enam mitte: {driver}',
  'driver.other': '{driver}',
  'driver.comebacks': 'tuli tagasi',
  'driver.low_rating': 'madal hinnang',
  'driver.went_public': 'läks avalikuks',
  'driver.broken_promises': 'murtud lubadus',
  'driver.anger': 'viha',
  'driver.unresolved': 'veel lahtine',
  'driver.second_failure': 'kaks korda ebaõnnestunud',
  'driver.waiting': 'pikk ootamine',
  'driver.repeated_facts': 'uuesti räägitud',
  'driver.returns': 'tagasi saadetud',
  'driver.contradictions': 'vasturääkivus',
  'driver.chases': 'pidi taga küsima',
  'driver.conduct': 'suhtumine',
  'driver.same_reason': 'teised samuti',
  'driver.reach': 'lai levik',
  'driver.recovery': 'heastamine',
  'driver.opened': 'avatud',
};
