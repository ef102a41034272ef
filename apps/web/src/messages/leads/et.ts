import type { Translated } from '../catalogue.ts';
import type { en } from './en.ts';

export const et: Translated<typeof en> = {
  'page.settings': 'Seaded',
  'workspace.new': 'Uus tööruum',
  'workspace.new.choose': 'Uus tööruum …',
  'keys.title': 'Kiirklahvid',
  'alerts.bell':
    '{count, plural, =0 {Hoiatused: midagi uut ei ole} one {Hoiatused: # uus} other {Hoiatused: # uut}}',
  'alerts.make': 'Tee sellest hoiatus',
  'mailing.title': 'Saada see leht',
  'mailing.open': 'Saada kirjaga',
  'target.at': 'eesmärk {value}',
  'target.reached': 'Eesmärk {value}: täidetud',
  'target.missed': 'Eesmärk {value}: täitmata',
  'tour.offer': 'Esimest korda siin? Kuus leidu kahe minutiga.',
  'tour.start': 'Tee ringkäik',
  'tour.decline': 'Mitte praegu',
};
