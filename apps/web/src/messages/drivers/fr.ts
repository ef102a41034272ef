/** The words of what moves the risk of a case, in French. */
import type { Translated } from '../catalogue.ts';
import type { en } from './en.ts';

export const fr: Translated<typeof en> = {
  'risk.title': 'Risque de bouche-à-oreille',
  'risk.scale': 'sur 100, au {day}',
  'risk.probability': '%, au {day}',
  'risk.nothing': 'Rien n’a mal tourné qui serait raconté à d’autres.',
  'risk.points': '{points, number, ::.0 sign-always}',
  'risk.calibrated':
    'La probabilité d’un contact public négatif, d’une note minimale ou d’un départ dans les 90 jours, selon le calibrage {version} sur les issues de cet espace de travail.',
  'risk.note': 'Points sur l’échelle du logarithme des cotes ; avec le point de départ, ils font le risque.',
  'risk.eased': 'n’est plus : {driver}',
};
