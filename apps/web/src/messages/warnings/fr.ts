/** The words of remarks on an answer, by their code, in French. */
import type { Translated } from '../catalogue.ts';
import type { en } from './en.ts';

export const fr: Translated<typeof en> = {
  'warning.other': '{sentence}',
  'warning.no_customers':
    'Ce journal ne nomme pas de clients : « {metric} » ne voit que ce qui s’est passé dans un dossier.',
  'warning.evidence_blended':
    '« {metric} » repose sur des informations enregistrées pour certains transferts et sur des messages pour d’autres : découpez par preuve pour les séparer.',
  'warning.attribution_not_for_metric':
    'Un dossier n’a pas un moment unique : « {metric} » est attribué à l’équipe qui résout.',
  'warning.sums_exceed_total':
    'Un même élément compte dans plusieurs groupes ; leur somme dépasse donc le tout.',
  'warning.source_partly': 'La source « {source} » ne permet « {metric} » qu’en partie : {because}.',
  'warning.source_not': 'La source « {source} » ne permet pas « {metric} » : {because}.',
  'warning.dimension_not_for_metric': '« {metric} » ne peut être ni découpé ni filtré ainsi : {dimension}.',
  'warning.too_few_to_show':
    'Les chiffres sur des agents qui reposent sur moins de {count} ne sont pas affichés.',
  'warning.groups_left_out':
    '{count, plural, one {# groupe plus petit n’est pas affiché.} many {# de groupes plus petits ne sont pas affichés.} other {# groupes plus petits ne sont pas affichés.}}',
};
