/** The words of alerts, on the page and in what is sent, in Estonian. */
import type { Translated } from '../topic.ts';
import type { en } from './en.ts';

export const et: Translated<typeof en> = {
  'alert.of': '{metric}, {dimension}: {name}',
  'alert.threshold':
    '{what}: {value} ({bucket}), {side, select, above {üle} other {alla}} piiri {limit} (n = {n})',
  'alert.threshold.now':
    '{what}: praegu {value}, {side, select, above {üle} other {alla}} piiri {limit} (n = {n})',
  'alert.signal':
    '{what}: {value} ({bucket}), {side, select, above {üle} other {alla}} tavalise {centre}: {rule} (n = {n})',
  'alert.only': 'Ainult {filters}',
  'alert.state.firing': 'Uus',
  'alert.state.acknowledged': 'Teadmiseks võetud',
  'alert.state.resolved': 'Möödas',
  'alert.mail.subject': '{rule}: {sentence}',
  'alert.mail.look': 'Vaata: {link}',
  'alert.mail.look.short': 'Vaata',
  'alert.mail.why': 'Saad selle kirja, sest tööruumi {workspace} reegel „{rule}“ saadetakse sulle.',
  'alert.test.subject': '{rule}: proov',
  'alert.test.sentence': 'Reegli „{rule}“ proov. Midagi ei ole juhtunud.',
};
