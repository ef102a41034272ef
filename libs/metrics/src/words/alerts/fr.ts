/** The words of alerts, on the page and in what is sent, in French. */
import type { Translated } from '../topic.ts';
import type { en } from './en.ts';

export const fr: Translated<typeof en> = {
  'alert.of': '{metric}, {dimension} : {name}',
  'alert.threshold':
    '{what} : {value} ({bucket}), {side, select, above {au-dessus} other {au-dessous}} du seuil de {limit} (n = {n})',
  'alert.threshold.now':
    '{what} : {value} en ce moment, {side, select, above {au-dessus} other {au-dessous}} du seuil de {limit} (n = {n})',
  'alert.signal':
    '{what} : {value} ({bucket}), {side, select, above {au-dessus} other {au-dessous}} du niveau habituel de {centre} : {rule} (n = {n})',
  'alert.only': 'Seulement : {filters}',
  'alert.state.firing': 'Nouvelle',
  'alert.state.acknowledged': 'Prise en compte',
  'alert.state.resolved': 'Passée',
  'alert.mail.subject': '{rule} : {sentence}',
  'alert.mail.look': 'Voir : {link}',
  'alert.mail.look.short': 'Voir',
  'alert.mail.why':
    'Vous recevez ce message parce que les alertes de la règle « {rule} » de l’espace de travail {workspace} vous sont envoyées.',
  'alert.test.subject': '{rule} : un essai',
  'alert.test.sentence': 'Un essai de la règle « {rule} ». Il ne s’est rien passé.',
};
