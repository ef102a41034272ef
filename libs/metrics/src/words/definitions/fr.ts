/** What the metrics mean, in French. */
import type { DefinitionWords } from './definition-words.ts';

export const fr: DefinitionWords = {
  'remark.level':
    '{level, select, TEAM {Les transferts comptés sont ceux entre équipes.} other {Les transferts comptés sont ceux entre agents.}}',
  'remark.cases':
    '{cohort, select, OPENED {Sont pris en compte les dossiers ouverts dans la période.} other {Sont pris en compte les dossiers résolus dans la période.}}',
  'remark.issues':
    '{cohort, select, OPENED {Sont pris en compte les problèmes ouverts dans la période.} other {Sont pris en compte les problèmes résolus dans la période.}}',
  'remark.clock':
    '{clock, select, BUSINESS {Le temps compté est celui des heures ouvrées des équipes qui avaient le dossier (1 j vaut 24 de ces heures).} OURS {Le temps où le dossier attendait le client est déduit.} other {Le temps compté est celui du calendrier.}}',
  'remark.issueWindowDays':
    '{issueWindowDays, plural, =0 {Un problème est un dossier avec ses suites.} one {Un dossier {sameReason, select, true {de même motif} other {de n’importe quel motif}} ouvert jusqu’à # jour après une résolution appartient au même problème.} many {Un dossier {sameReason, select, true {de même motif} other {de n’importe quel motif}} ouvert jusqu’à # de jours après une résolution appartient au même problème.} other {Un dossier {sameReason, select, true {de même motif} other {de n’importe quel motif}} ouvert jusqu’à # jours après une résolution appartient au même problème.}}',
  'remark.calibration':
    '{calibration, select, 0 {C’est un indice, non une probabilité.} other {Le pourcentage est la probabilité qu’un contact public négatif, une note au plus bas ou un départ suive dans les 90 jours, selon le calibrage {calibration} du {calibratedOn}.}}',
  'remark.riskAt': 'Tel que c’était à la fin du jour : {riskAt}.',

  resolution_median:
    'Le délai, de l’ouverture à la résolution définitive, dans lequel la moitié des dossiers sont résolus. Ceux encore ouverts comptent comme inachevés.',
  resolution_p75:
    'Le délai, de l’ouverture à la résolution définitive, dans lequel les trois quarts des dossiers sont résolus. Ceux encore ouverts comptent comme inachevés.',
  resolution_p90:
    'Le délai, de l’ouverture à la résolution définitive, dans lequel les neuf dixièmes des dossiers sont résolus. Ceux encore ouverts comptent comme inachevés.',
  resolution_naive_median:
    'Le délai dans lequel la moitié des dossiers résolus l’ont été. Ceux encore ouverts sont écartés, ce qui donne un résultat plus rapide que la réalité.',
  resolution_naive_p90:
    'Le délai dans lequel les neuf dixièmes des dossiers résolus l’ont été. Ceux encore ouverts sont écartés, ce qui donne un résultat plus rapide que la réalité.',
  first_resolution_median:
    'Le délai, de l’ouverture à la première résolution, dans lequel la moitié des dossiers l’ont reçue. Ceux jamais résolus comptent comme inachevés.',
  first_resolution_p75:
    'Le délai, de l’ouverture à la première résolution, dans lequel les trois quarts des dossiers l’ont reçue. Ceux jamais résolus comptent comme inachevés.',
  first_resolution_p90:
    'Le délai, de l’ouverture à la première résolution, dans lequel les neuf dixièmes des dossiers l’ont reçue. Ceux jamais résolus comptent comme inachevés.',
  first_resolution_naive_median:
    'Le délai depuis l’ouverture dans lequel la moitié des dossiers résolus au moins une fois ont reçu leur première résolution. Ceux jamais résolus sont écartés, ce qui donne un résultat plus rapide que la réalité.',
  resolved_within:
    'La part des dossiers résolus définitivement en moins de {withinHours, plural, one {# heure} many {# d’heures} other {# heures}} après l’ouverture. Ceux encore ouverts comptent comme inachevés.',
  first_response_median:
    'Le délai, depuis le premier contact du client, dans lequel une personne a répondu à la moitié des dossiers (pour un appel ou une visite, l’attente avant la prise en charge). Ceux sans réponse comptent comme inachevés.',
  first_response_p75:
    'Le délai, depuis le premier contact du client, dans lequel une personne a répondu aux trois quarts des dossiers (pour un appel ou une visite, l’attente avant la prise en charge). Ceux sans réponse comptent comme inachevés.',
  first_response_p90:
    'Le délai, depuis le premier contact du client, dans lequel une personne a répondu aux neuf dixièmes des dossiers (pour un appel ou une visite, l’attente avant la prise en charge). Ceux sans réponse comptent comme inachevés.',
  first_response_naive_median:
    'Le délai, depuis le premier contact du client, dans lequel une personne a répondu à la moitié des dossiers qui ont eu une réponse. Ceux sans réponse sont écartés, ce qui donne un résultat plus rapide que la réalité.',
  first_response_within:
    'La part des dossiers auxquels une personne a répondu en moins de {withinHours, plural, one {# heure} many {# d’heures} other {# heures}} après le premier contact du client. Ceux sans réponse comptent comme inachevés.',
  bot_response_median:
    'Le délai, depuis le premier contact du client, dans lequel la moitié des dossiers auxquels un robot a répondu ont eu cette réponse.',
  stay_median:
    'Le temps dans lequel la moitié des séjours de dossiers dans un statut chez une équipe se sont terminés. Sont pris en compte les séjours commencés dans la période ; ceux qui durent encore comptent comme inachevés, les dossiers résolus et clos sont écartés.',

  cases_opened: 'Les dossiers ouverts dans la période, fusionnés compris.',
  cases_resolved:
    'Les dossiers dont la résolution définitive tombe dans la période ; les dossiers fusionnés sont écartés.',
  cases_open:
    'Les dossiers ouverts dans la période qui n’étaient ni résolus, ni clos, ni fusionnés à la fin de l’observation.',
  backlog:
    'Les dossiers ouverts à la fin de chaque jour, semaine ou mois, chez l’équipe qui les avait alors ; pour toute la période, à sa fin.',
  backlog_age_median:
    'Depuis combien de temps la moitié des dossiers ouverts à la fin de chaque jour, semaine ou mois l’étaient déjà ; pour toute la période, à sa fin.',
  reopenings: 'Combien de fois un dossier résolu a été rouvert. n compte les dossiers.',
  team_stations:
    'Le nombre moyen d’équipes connues chez lesquelles un dossier séjourne ; une équipe à laquelle il revient compte de nouveau.',
  time_in_status:
    'Le temps qu’un dossier passe dans un statut, en moyenne sur les dossiers qui l’ont eu. Le temps où le dossier était résolu ou clos est écarté. n compte les séjours.',

  contacts: 'Les contacts entrants de la période, privés et publics, sans remerciements ni éloges.',
  customers:
    'Les clients qui ont pris contact dans la période, hors remerciements et éloges. Chacun compte une fois, et une fois dans chaque groupe et chaque tranche où il a pris contact.',
  repeat_contacts: 'Les contacts sur un problème, après le premier, que le client a dû faire de nouveau.',
  chases: 'Les contacts répétés avant que le problème soit résolu, ou résolu de nouveau.',
  comebacks: 'Les contacts répétés après que le problème a été déclaré résolu.',
  repeat_rate:
    'La part des contacts que le client a dû faire suivre d’un autre sur le même problème en moins de {windowDays, plural, one {# jour} many {# de jours} other {# jours}}, par n’importe quel canal et auprès de n’importe quelle équipe.',

  issues: 'Les problèmes tels que le client les voit.',
  first_contact_resolution:
    'Parmi les problèmes résolus au moins {windowDays, plural, one {# jour} many {# de jours} other {# jours}} avant la fin de l’observation, la part de ceux sans contact répété avant la résolution ni dans {windowDays, plural, one {# jour} many {les # de jours} other {les # jours}} après elle.',
  comeback_rate:
    'La part des problèmes résolus pour lesquels le client a dû reprendre contact en moins de {windowDays, plural, one {# jour} many {# de jours} other {# jours}} après la première résolution.',
  contacts_per_issue: 'Les contacts entrants par problème, hors remerciements et éloges.',
  chases_per_issue: 'Les contacts répétés avant la résolution, par problème.',
  channels_per_issue:
    'Le nombre de canaux différents des contacts sur un problème, hors remerciements et éloges.',
  channel_switches_per_issue:
    'Combien de fois le client est passé par un autre canal que la fois précédente, par problème.',
  issues_went_direct:
    '{directChannels, select, none {La part des problèmes dont le premier contact était privé.} other {La part des problèmes dont le premier contact est venu par l’un de ces canaux : {directChannels}.}}',
  issues_public: 'La part des problèmes avec un contact public, hors remerciements et éloges.',
  public_leak: 'La part des problèmes que le client a portés en public après avoir demandé en privé.',

  handoffs:
    'Les transferts de la période, ceux qui sont enregistrés et ceux qui ne se voient qu’au contact suivant.',
  issues_handed_over: 'La part des problèmes avec au moins un transfert.',
  handoffs_per_issue: 'Les transferts par problème.',
  information_loss:
    'Parmi les champs connus avant un transfert, la part de ceux que le client a dû redonner, qui lui ont été redemandés ou qui ont été effacés avant le transfert suivant ou la résolution.',
  repeat_yourself_rate:
    'Parmi les transferts avant lesquels quelque chose était connu, la part de ceux après lesquels le client a dû en redonner une partie ou se l’est vu redemander.',
  baseline_loss:
    'Parmi les champs connus avant les contacts venus sans transfert, la part de ceux redonnés ou redemandés avant le contact, le transfert ou la résolution qui suit.',
  excess_loss:
    'La perte d’information aux transferts, moins ce qui est redit entre contacts sans transfert : même période, mêmes filtres, tous groupes confondus.',
  returns: 'Les transferts de A vers B après lesquels le dossier est aussitôt revenu à A, comptés au retour.',
  return_rate:
    'Parmi les transferts dont le dossier a depuis été transmis, résolu ou clos, la part de ceux dont le transfert suivant l’a renvoyé aussitôt à l’expéditeur.',
  handoff_wait_median:
    'Le délai dans lequel la partie qui reçoit s’est saisie de la moitié des transferts. Ceux auxquels personne n’a touché comptent comme inachevés.',
  handoff_wait_p90:
    'Le délai dans lequel la partie qui reçoit s’est saisie des neuf dixièmes des transferts. Ceux auxquels personne n’a touché comptent comme inachevés.',
  orphans:
    'La part des transferts après lesquels le client a dû relancer avant que la partie qui reçoit ait touché au dossier ou l’ait transmis.',
  dropped_promises:
    'Parmi les transferts lors desquels une promesse de l’expéditeur n’était ni tenue ni échue, la part de ceux après lesquels une telle promesse a été rompue.',
  repeat_after_handoff:
    'La part des transferts après lesquels le client a repris contact sur le problème en moins de {windowDays, plural, one {# jour} many {# de jours} other {# jours}}.',
  public_after_handoff:
    'La part des transferts après lesquels le client a pris contact en public sur le problème en moins de {windowDays, plural, one {# jour} many {# de jours} other {# jours}}, éloges écartés.',
  rating_after_handoff:
    'La moyenne de la première évaluation du problème après un transfert, de 0 % (le pire de son échelle) à 100 % (le meilleur). Les transferts sans évaluation sont écartés.',
  churn_after_handoff:
    'La part des transferts dont le client est parti en moins de {outcomeDays, plural, one {# jour} many {# de jours} other {# jours}} ; les clients déjà partis sont écartés.',
  handoff_coverage:
    'La part des transferts dont le problème a des informations enregistrées ou des messages lus, de sorte que la perte peut être jugée.',
  handoff_coverage_structured: 'La part des transferts dont le problème a des informations enregistrées.',
  handoff_coverage_text:
    'La part des transferts dont le problème n’a aucune information enregistrée, mais des messages lus.',
  fields_lost: 'Les champs redonnés, redemandés ou effacés après les transferts de la période.',

  word_of_mouth_index:
    'Le risque moyen, de 0 à 100, que les clients parlent mal aux autres de ce qu’ils ont vécu.',
  word_of_mouth_at_risk:
    'La part des dossiers dont le risque de bouche-à-oreille est d’au moins {riskThreshold}.',
  public_contacts_negative: 'Les contacts publics de la période au ton fâché ou mécontent.',
  public_contacts_positive:
    'Les contacts publics de la période au ton satisfait, remerciements et éloges compris.',
  positive_share:
    'Parmi les contacts publics de la période au ton négatif ou positif, la part des positifs, remerciements et éloges compris.',
  exposure_observed:
    'Combien de personnes ont pu voir les contacts publics de la période au ton fâché ou mécontent, au total ; qui en a vu deux compte deux fois.',

  promises_made:
    'Les promesses faites aux clients dans la période : rappels, livraisons, visites, réparations, remboursements, avoirs.',
  promises_kept_on_time:
    'Parmi les promesses faites dans la période, tenues ou arrivées à échéance, la part de celles tenues à l’échéance.',
  promises_late:
    'Parmi les promesses faites dans la période, tenues ou arrivées à échéance, la part de celles tenues après l’échéance.',
  promises_broken:
    'Parmi les promesses faites dans la période, tenues ou arrivées à échéance, la part de celles jamais tenues.',
  promises_pending:
    'Les promesses faites dans la période, ni tenues ni arrivées à échéance à la fin de l’observation.',
  promise_lateness_median:
    'Le délai après l’échéance dans lequel la moitié des promesses faites dans la période et non tenues à temps l’ont été. Celles jamais tenues comptent comme en retard jusqu’ici (Kaplan–Meier).',
  promises_contradictory:
    'Parmi les promesses faites dans la période, la part de celles dont l’échéance diffère d’une promesse antérieure du même type sur le problème, ni tenue ni échue.',

  effort_minutes:
    '{contactMinutes, select, none {Le temps que le client a attendu et passé sur les contacts d’un problème, tel qu’enregistré.} other {Le temps que le client a attendu et passé sur les contacts d’un problème, tel qu’enregistré ; à défaut, en minutes par contact : {contactMinutes}.}}',
  facts_repeated_per_issue:
    'Les informations que le client a données ou qui lui ont été demandées alors qu’elles étaient connues, par problème, avec ou sans transfert.',
  escalations: 'Les transferts que la source enregistre comme des escalades.',
  escalation_rate:
    'La part des problèmes avec un transfert entre équipes que la source enregistre comme une escalade.',

  conduct_helpful:
    'Parmi les messages d’agents de la période qui ont pu être lus, la part de ceux qui prennent l’affaire en main ou disent ce qui a été ou sera fait, par qui ou quand.',
  conduct_acknowledged:
    'Parmi les messages d’agents de la période qui ont pu être lus, la part de ceux qui reconnaissent la situation du client ou présentent des excuses.',
  conduct_rudeness:
    'Parmi les messages d’agents de la période qui ont pu être lus, la part de ceux qui contredisent le client, l’accusent ou lui font la leçon.',
  conduct_inefficiency:
    'Parmi les messages d’agents de la période qui ont pu être lus, la part de ceux avec une formule toute faite qui n’engage à rien, ou qui demandent ce qui était connu sur le problème.',
  conduct_insincerity:
    'Parmi les messages d’agents de la période qui ont pu être lus, la part de ceux qui invoquent les circonstances ou d’autres au lieu d’aider, ou vont contre un souhait exprimé par le client.',
  already_told_rate:
    'Parmi les messages de clients de la période qui ont pu être lus, la part de ceux où le client dit l’avoir déjà raconté.',

  csat: 'Parmi les évaluations de satisfaction de la période, la part de celles d’au moins quatre cinquièmes de leur échelle : 4 ou 5 sur 5.',
  csat_response_rate:
    'Parmi les dossiers résolus, la part de ceux avec une évaluation de satisfaction à un moment quelconque (les enquêtes envoyées ne sont pas enregistrées).',
  nps: 'Les promoteurs (9 ou 10) moins les détracteurs (0 à 6) parmi les personnes interrogées dans la période, en points de −100 à 100.',
  nps_response_rate:
    'Parmi les dossiers résolus, la part de ceux avec une évaluation de recommandation à un moment quelconque (les enquêtes envoyées ne sont pas enregistrées).',
  ces: 'Parmi les évaluations d’effort de la période, où une note élevée veut dire facile, la part de celles d’au moins cinq septièmes de leur échelle : 5, 6 ou 7 sur 7.',
  ces_response_rate:
    'Parmi les dossiers résolus, la part de ceux avec une évaluation d’effort à un moment quelconque (les enquêtes envoyées ne sont pas enregistrées).',
  retention:
    'Parmi les problèmes ouverts dans la période, la part de ceux dont le client n’était pas parti {outcomeDays, plural, one {# jour} many {# de jours} other {# jours}} après leur ouverture (Kaplan–Meier).',
  repurchase_rate:
    'La part des problèmes résolus dont le client a acheté ou renouvelé en moins de {outcomeDays, plural, one {# jour} many {# de jours} other {# jours}} après la première résolution (Kaplan–Meier).',
  referral_rate:
    'La part des problèmes résolus dont le client a recommandé l’organisation en moins de {outcomeDays, plural, one {# jour} many {# de jours} other {# jours}} après la première résolution (Kaplan–Meier).',
};
