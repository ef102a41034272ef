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
  'risk.note': 'Punktid logaritmiliste šansside skaalal; koos lähtepunktiga annavad need riski.',
  'risk.eased': 'enam mitte: {driver}',
};
