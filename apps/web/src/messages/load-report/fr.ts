/** The words of the report of a load, in French. */
import type { Translated } from '../catalogue.ts';
import type { en } from './en.ts';

export const fr: Translated<typeof en> = {
  'report.none': 'Aucun rapport de ce chargement n’a été conservé.',
  'report.rejects': 'Ce qui n’a pas pu être chargé',
  'report.rejects.sentence':
    '{count, plural, one {# ligne a été refusée} many {# de lignes ont été refusées} other {# lignes ont été refusées}} ; tout le reste est dans le journal.',
  'report.rejects.others': 'pour d’autres raisons',
  'report.rejects.first': 'Les premières',
  'report.rejects.csv': 'Les enregistrer en CSV',
  'report.rejects.ndjson': 'en NDJSON',
  'report.time': 'De quand à quand',
  'report.time.sentence': 'Événements du {from} au {to}.',
  'report.names': 'Équipes, canaux et motifs',
  'report.names.counted': 'Le nombre : combien d’événements le nomment.',
  'report.names.teams': 'Équipes',
  'report.names.channels': 'Canaux',
  'report.names.reasons': 'Motifs',
  'report.names.none': 'aucun nommé',
  'report.names.unknown': 'Les noms ne sont pas comptés au fil de l’eau.',
  'report.names.new': 'nouveau',
  'report.names.more':
    '{bounded, select, yes {et au moins {count, number} de plus} other {et {count, number} de plus}}',
  'report.missing': 'Ce qui manque',
  'report.reconciliation': 'Nos nombres face aux leurs',
  'report.reconciliation.sentence':
    '{differences, plural, =0 {Tous les chiffres que la source a calculés elle-même concordent avec les nôtres.} one {Un chiffre de la source diffère du nôtre.} many {# de chiffres de la source diffèrent des nôtres.} other {# chiffres de la source diffèrent des nôtres.}}',
  'report.reconciliation.csv': 'Enregistrer tous les écarts en CSV',
  'report.reconciliation.first': 'Les premiers écarts',
  'reconciliation.figure': 'Chiffre',
  'reconciliation.compared': 'Dossiers',
  'reconciliation.agree': 'Concordent',
  'reconciliation.differ': 'Diffèrent',
  'reconciliation.onlyTheirs': 'Connu d’eux seuls',
  'reconciliation.onlyOurs': 'Connu de nous seuls',
  'reconciliation.case': 'Dossier',
  'reconciliation.ours': 'Nous',
  'reconciliation.theirs': 'Eux',
  'figure.handoffs': 'Transferts',
  'figure.reassignments': 'Réaffectations',
  'figure.assignments': 'Affectations',
  'figure.contacts': 'Contacts',
  'figure.replies': 'Réponses',
  'figure.first_reply_minutes': 'Première réponse',
  'figure.reopens': 'Réouvertures',
  'figure.first_resolution_minutes': 'Première résolution',
  'figure.full_resolution_minutes': 'Résolution définitive',
  'figure.requester_wait_minutes': 'Attente du client',
  'figure.agent_wait_minutes': 'Attente d’une réponse du client',
  'figure.on_hold_minutes': 'En suspens',
  'figure.other': '{title}',
  'figure.inWorkingHours': '{title}, heures ouvrées',
  'clock.endedBeforeOpened':
    '{count, plural, one {# dossier finit avant de commencer ; sa durée est laissée de côté.} many {# de dossiers finissent avant de commencer ; leurs durées sont laissées de côté.} other {# dossiers finissent avant de commencer ; leurs durées sont laissées de côté.}}',
  'clock.future':
    '{count, plural, one {# événement est dans le futur, selon l’horloge de cette machine.} many {# d’événements sont dans le futur, selon l’horloge de cette machine.} other {# événements sont dans le futur, selon l’horloge de cette machine.}}',
  'clock.before1990':
    '{count, plural, one {# événement est antérieur à 1990.} many {# d’événements sont antérieurs à 1990.} other {# événements sont antérieurs à 1990.}}',
  'clock.leftOut':
    '{count, plural, one {# événement a été laissé de côté, plus tardif que demandé.} many {# d’événements ont été laissés de côté, plus tardifs que demandé.} other {# événements ont été laissés de côté, plus tardifs que demandé.}}',
  'clock.erased':
    '{count, plural, one {# événement de clients effacés a été laissé de côté.} many {# d’événements de clients effacés ont été laissés de côté.} other {# événements de clients effacés ont été laissés de côté.}}',
  'missing.notLookedAt': 'Ce qui manque aux dossiers n’a pas été examiné ; on ne le sait pas.',
  'missing.incomplete': '{file} s’arrête au milieu ; ce qui précède est chargé.',
  'missing.remark.times': '{sentence} ({count, plural, one {# fois} many {# de fois} other {# fois}})',
  'missing.casesWithoutCustomer':
    '{count, plural, one {# dossier ({share}) ne nomme pas de client : on ne sait pas si quelqu’un est revenu.} many {# de dossiers ({share}) ne nomment pas de client : on ne sait pas si quelqu’un est revenu.} other {# dossiers ({share}) ne nomment pas de client : on ne sait pas si quelqu’un est revenu.}}',
  'missing.withoutTeam':
    'L’équipe de {count, plural, one {# dossier} many {# de dossiers} other {# dossiers}} ({share}) est inconnue.',
  'missing.teamOnlyLater':
    'L’équipe de {count, plural, one {# dossier} many {# de dossiers} other {# dossiers}} ({share}) n’est connue qu’à la fin ; les mouvements antérieurs ne le sont donc pas.',
  'missing.withoutChannel':
    'Le canal de {count, plural, one {# dossier} many {# de dossiers} other {# dossiers}} ({share}) est inconnu.',
  'missing.withoutReason':
    'Le motif de {count, plural, one {# dossier} many {# de dossiers} other {# dossiers}} ({share}) est inconnu.',
  'missing.withoutContact':
    'Dans {count, plural, one {# dossier} many {# de dossiers} other {# dossiers}} ({share}), aucun contact du client n’est enregistré.',
  'missing.resolvedWithoutContact':
    '{count, plural, one {# dossier ({share}) a été résolu} many {# de dossiers ({share}) ont été résolus} other {# dossiers ({share}) ont été résolus}} sans aucun contact du client.',
  'report.abilities': 'Ce que cette source permet de dire',
  'abilities.sentence':
    'Sur {all} indicateurs, {computable} sont calculables, {partly} en partie, {not} non.',
  'abilities.sentence.all': 'Les {all} indicateurs sont tous calculables.',
  'abilities.shown': 'Quels indicateurs',
  'abilities.all': 'Tous',
  'abilities.wanting': 'Seulement ceux en partie ou pas du tout',
  'abilities.support': 'Calculable ou non',
  'abilities.because': 'Pourquoi pas, ou pas entièrement',
  'abilities.coverage': '{share} couverts',
  'support.other': '{support}',
  'support.computable': 'calculable',
  'support.partly': 'en partie',
  'support.not': 'non calculable',
};
