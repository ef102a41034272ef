/** The words of what a number leaves out, by the code of the reason, in French. */
import type { Translated } from '../catalogue.ts';
import type { en } from './en.ts';

export const fr: Translated<typeof en> = {
  'excluded.other': '{count, number} × {reason}',
  'excluded.administrative_close':
    '{count, plural, one {# dossier clos par une règle sans être résolu} many {# de dossiers clos par une règle sans être résolus} other {# dossiers clos par une règle sans être résolus}}',
  'excluded.merged':
    '{count, plural, one {# dossier fusionné dans un autre} many {# de dossiers fusionnés dans un autre} other {# dossiers fusionnés dans un autre}}',
  'excluded.negative_duration':
    '{count, plural, one {# dossier résolu avant d’être ouvert, selon le journal} many {# de dossiers résolus avant d’être ouverts, selon le journal} other {# dossiers résolus avant d’être ouverts, selon le journal}}',
  'excluded.no_facts': '{count, number} sans informations enregistrées ni messages lus',
  'excluded.no_team':
    '{count, plural, one {# dossier dont l’équipe est inconnue} many {# de dossiers dont l’équipe est inconnue} other {# dossiers dont l’équipe est inconnue}}',
  'excluded.no_contact':
    '{count, plural, one {# dossier sans contact du client} many {# de dossiers sans contact du client} other {# dossiers sans contact du client}}',
  'excluded.no_calendar':
    '{count, plural, one {# dossier d’équipes sans horaires fixés} many {# de dossiers d’équipes sans horaires fixés} other {# dossiers d’équipes sans horaires fixés}}',
  'excluded.wait_not_recorded':
    '{count, plural, one {# dossier répondu dans une conversation dont l’attente n’est pas enregistrée} many {# de dossiers répondus dans une conversation dont l’attente n’est pas enregistrée} other {# dossiers répondus dans une conversation dont l’attente n’est pas enregistrée}}',
  'excluded.no_bot_answer':
    '{count, plural, one {# dossier auquel aucun robot n’a répondu} many {# de dossiers auxquels aucun robot n’a répondu} other {# dossiers auxquels aucun robot n’a répondu}}',
  'excluded.not_resolved_yet': '{count, number} pas encore résolus',
  'excluded.window_not_over': '{count, number} dont la fenêtre n’est pas terminée',
  'excluded.pending':
    '{count, plural, one {# promesse pas encore échue} many {# de promesses pas encore échues} other {# promesses pas encore échues}}',
  'excluded.holder_unknown': '{count, number} dont personne n’a enregistré qui les avait',
  'excluded.still_there': '{count, number} que le côté qui reçoit a encore',
  'excluded.untouched_yet': '{count, number} ni repris ni relancés pour l’instant',
  'excluded.seen_by_touch':
    '{count, number} vus seulement quand le côté qui reçoit les a pris, l’attente étant donc inconnue',
  'excluded.no_promise_stood': '{count, number} sans promesse de l’expéditeur en cours',
  'excluded.promise_pending': '{count, number} avec une promesse pas encore échue',
  'excluded.not_rated': '{count, number} non évalués ensuite',
  'excluded.left_before': '{count, number} de clients déjà partis',
  'excluded.no_minutes':
    '{count, plural, one {# problème avec des contacts de durée inconnue} many {# de problèmes avec des contacts de durée inconnue} other {# problèmes avec des contacts de durée inconnue}}',
  'excluded.no_words':
    '{count, plural, one {# contact sans texte enregistré} many {# de contacts sans texte enregistré} other {# contacts sans texte enregistré}}',
  'excluded.other_language':
    '{count, plural, one {# message dans une langue qui n’est pas lue} many {# de messages dans des langues qui ne sont pas lues} other {# messages dans des langues qui ne sont pas lues}}',
  'excluded.no_sentiment':
    '{count, plural, one {# contact de ton inconnu} many {# de contacts de ton inconnu} other {# contacts de ton inconnu}}',
  'excluded.no_scale':
    '{count, plural, one {# évaluation sans échelle} many {# d’évaluations sans échelle} other {# évaluations sans échelle}}',
  'excluded.no_reach':
    '{count, plural, one {# contact de portée inconnue} many {# de contacts de portée inconnue} other {# contacts de portée inconnue}}',
  'excluded.out_of_range':
    '{count, plural, one {# évaluation hors de l’échelle} many {# d’évaluations hors de l’échelle} other {# évaluations hors de l’échelle}}',
  'excluded.nothing_known':
    '{count, plural, one {# transfert avant lequel rien n’était connu} many {# de transferts avant lesquels rien n’était connu} other {# transferts avant lesquels rien n’était connu}}',
};
