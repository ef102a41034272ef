/** The words of merging, taking out and erasing customers, in French. */
import type { Translated } from '../catalogue.ts';
import type { en } from './en.ts';

export const fr: Translated<typeof en> = {
  'customers.title': 'Clients',
  'customers.merge': 'Deux identifiants, un client',
  'customers.merge.sentence':
    'Les dossiers des deux comptent désormais pour un seul : répétitions et suites se voient à travers les deux.',
  'customers.merge.from': 'Cet identifiant',
  'customers.merge.into': 'appartient à ce client',
  'customers.merge.do': 'Les réunir',
  'customers.merge.title': 'Les réunir en un client ?',
  'customers.merge.what':
    'Tout ce qui est à {from} compte désormais pour {into}. Cela ne peut plus être séparé sur cette page.',
  'customers.merge.done': 'Ils ne font plus qu’un.',
  'customers.take': 'Remettre à un client ce qui est conservé de lui',
  'customers.take.sentence':
    'Tout ce qui est conservé sous cet identifiant va dans un fichier : événements, dossiers, contacts, transferts, risque, notes. Les valeurs y sont des empreintes ; ceux qui travaillent ici portent des numéros. L’action est consignée.',
  'customers.take.who': 'Identifiant du client qui demande',
  'customers.take.do': 'Enregistrer dans un fichier',
  'customers.take.done':
    '{events, plural, =0 {Rien n’est conservé sous cet identifiant.} one {# événement enregistré} many {# d’événements enregistrés} other {# événements enregistrés}}{events, plural, =0 {} other {, {cases, plural, =0 {aucun dossier propre} one {# dossier} many {# de dossiers} other {# dossiers}}.}}',
  'customers.erase': 'Oublier un client',
  'customers.erase.sentence':
    'Les événements et empreintes disparaissent et tous les nombres sont recalculés. Le même export chargé plus tard ne les ramène pas.',
  'customers.erase.who': 'Identifiant du client',
  'customers.erase.do': 'Effacer',
  'customers.erase.title': 'Effacer ce client ?',
  'customers.erase.what':
    '{events, plural, one {# événement} many {# d’événements} other {# événements}} de {customer}{ids, plural, one {} many { (connu sous # d’identifiants)} other { (connu sous # identifiants)}} et les empreintes de ce qui a été dit disparaîtront, et {cases, plural, =0 {aucun dossier} one {# dossier} many {# de dossiers} other {# dossiers}} avec. On ne pourra pas les rétablir.',
  'customers.erase.done': 'Effacé.',
};
