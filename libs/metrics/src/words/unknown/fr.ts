/** The words of why a number is not known, by the code of the reason, in French. */
import type { Translated } from '../topic.ts';
import type { en } from './en.ts';

export const fr: Translated<typeof en> = {
  'unknown.other': 'Cela ne peut être calculé avec ce que cette source enregistre ({code}).',
  'unknown.not_answered': 'La réponse ne contenait pas ce nombre.',
  'unknown.not_computable': 'Cela ne peut être calculé avec ce qu’il y a ici.',
  'unknown.no_customers':
    'Cette source n’enregistre pas les clients ; les contacts répétés sont donc inconnus.',
  'unknown.no_contacts_recorded': 'Cette source n’enregistre pas les contacts des clients.',
  'unknown.no_handoff_history':
    'Cette source ne garde pas l’historique de qui avait un dossier ; les transferts sont donc inconnus.',
  'unknown.no_facts':
    'Cette source n’enregistre pas ce qui a été dit ; la perte d’information aux transferts est donc inconnue.',
  'unknown.no_promises_recorded': 'Cette source n’enregistre pas de promesses.',
  'unknown.no_ratings_recorded': 'Cette source n’enregistre pas d’évaluations.',
  'unknown.no_words': 'Leurs textes ne sont pas enregistrés.',
  'unknown.other_language': 'Ils sont dans des langues qui ne sont pas lues.',
  'unknown.no_words_recorded':
    'Cette source n’enregistre pas le texte des messages ; ce qui a été dit est donc inconnu.',
  'unknown.no_words_in_read_languages':
    'Non calculable : les messages sont dans d’autres langues que l’anglais, l’estonien, le russe et le français.',
  'unknown.no_answers_recorded': 'Cette source n’enregistre pas les réponses aux clients.',
  'unknown.no_public_contacts_recorded': 'Cette source n’enregistre pas les contacts publics.',
  'unknown.no_tone_recorded': 'Cette source n’enregistre pas le ton des contacts.',
  'unknown.no_escalations_recorded': 'Cette source n’enregistre pas quels transferts étaient des escalades.',
  'unknown.no_purchases_recorded':
    'Cette source n’enregistre pas ce que les clients achètent ou renouvellent.',
  'unknown.no_referrals_recorded': 'Cette source n’enregistre pas qui les clients amènent.',
  'unknown.no_churn_recorded': 'Cette source n’enregistre pas quand les clients partent.',
  'unknown.holder_unknown': 'Il n’est pas enregistré qui avait l’un d’eux.',
  'unknown.still_there': 'Tous sont encore du côté qui les a reçus.',
  'unknown.untouched_yet': 'Aucun n’a encore été repris ni relancé.',
  'unknown.seen_by_touch':
    'On ne les a vus qu’au moment où le côté qui reçoit les a pris ; l’attente est donc inconnue.',
  'unknown.no_promise_stood': 'Aucune promesse de l’expéditeur n’était en cours pour eux.',
  'unknown.promise_pending': 'Aucune des promesses n’est encore échue.',
  'unknown.not_rated': 'Aucun n’a été évalué ensuite.',
  'unknown.left_before': 'Tous ces clients étaient déjà partis.',
  'unknown.no_tellings':
    'Cette source enregistre le contenu d’un dossier, mais pas ce qu’on a redemandé aux clients ou ce qu’ils ont redit.',
  'unknown.no_cases': 'Il n’y a aucun dossier ici.',
  'unknown.no_issues': 'Il n’y a aucun problème ici.',
  'unknown.no_contacts': 'Il n’y a aucun contact ici.',
  'unknown.no_handoffs': 'Il n’y a aucun transfert ici.',
  'unknown.no_fields': 'Aucun champ n’a été perdu ici.',
  'unknown.no_promises': 'Il n’y a aucune promesse ici.',
  'unknown.no_ratings': 'Il n’y a aucune évaluation ici.',
  'unknown.no_stays': 'Aucun dossier n’a séjourné ici.',
  'unknown.no_baseline': 'Il n’y a pas de contacts sans transfert pour comparer.',
  'unknown.no_team': 'On ne sait pas quelle équipe les avait.',
  'unknown.no_contact': 'Aucun contact de client n’est enregistré pour eux.',
  'unknown.no_calendar': 'Aucun horaire n’est fixé pour les équipes de ces dossiers.',
  'unknown.wait_not_recorded':
    'L’attente des clients avant les conversations qui leur ont répondu n’est pas enregistrée.',
  'unknown.no_bot_answer': 'Aucun robot n’a répondu à l’un d’eux.',
  'unknown.no_minutes':
    'La durée des contacts n’est pas enregistrée et aucune durée usuelle n’est fixée pour leurs canaux.',
  'unknown.no_sentiment': 'Le ton de ces contacts est inconnu.',
  'unknown.no_scale': 'L’échelle de l’évaluation n’est pas enregistrée.',
  'unknown.no_reach': 'On n’a pas enregistré combien de personnes pouvaient le voir.',
  'unknown.out_of_range': 'La note n’appartient pas à son échelle.',
  'unknown.nothing_known': 'Rien n’était connu avant ; rien ne pouvait donc se perdre.',
  'unknown.not_resolved_yet': 'Aucun n’est encore résolu.',
  'unknown.pending': 'Aucun n’est encore échu.',
  'unknown.merged': 'Tous ont été fusionnés dans d’autres dossiers.',
  'unknown.administrative_close': 'Tous ont été clos par une règle sans être résolus.',
  'unknown.negative_duration': 'Selon la source, ils ont fini avant d’avoir commencé.',
  'unknown.before_first_event': 'Le journal ne remonte pas si loin.',
  'unknown.dimension_not_for_metric': 'Ce nombre ne se découpe pas ainsi.',
  'unknown.not_a_duration': 'Ce nombre ne repose pas sur des durées ; il n’a donc pas de courbe.',
  'unknown.no_value_per_unit': 'Chacun compte ou ne compte pas : il n’y a rien à répartir.',
  'unknown.too_few_to_show':
    'Trop peu pour être affiché : les chiffres sur un agent doivent reposer sur davantage.',
  'unknown.too_few': 'Il y en a trop peu pour conclure.',
  'unknown.one_group': 'Il n’y a pas deux groupes à comparer.',
  'unknown.groups_overlap':
    'Un dossier compte dans plusieurs de ces groupes ; ils ne peuvent donc être opposés.',
  'unknown.never_together': 'Rien ne s’est terminé pendant que deux des groupes attendaient.',
  'unknown.volume': 'C’est un décompte : il est exact et ne dit rien de la qualité d’un groupe.',
  'unknown.no_spread': 'Ils sont trop peu pour dire à quel point les nombres sont exacts.',
  'unknown.few_groups': 'Avec moins de quatre groupes, aucun ne peut être jugé par les autres.',
  'unknown.quantile_has_no_parts':
    'Un quantile n’est pas la somme de ses parties : demandez plutôt la part dans un délai.',
  'unknown.measured_against_another': 'C’est un écart avec un autre nombre, qui ne se découpe pas ainsi.',
  'unknown.not_reached_yet': 'Il en reste tant d’ouverts que ce point n’est pas encore atteint.',
  'unknown.window_not_over': 'La fenêtre de répétition n’est encore terminée pour aucun d’eux.',
};
