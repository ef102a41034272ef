/** How the metrics are computed, in French. */
import type { FormulaWords } from './formula-words.ts';

export const fr: FormulaWords = {
  resolution_median:
    'le plus petit t tel que S(t) ≤ 0,5 ; S = Kaplan–Meier de l’ouverture à la résolution définitive, dossiers ouverts censurés à la fin de l’observation',
  resolution_p75:
    'le plus petit t tel que S(t) ≤ 0,25 ; S = Kaplan–Meier de l’ouverture à la résolution définitive, dossiers ouverts censurés à la fin de l’observation',
  resolution_p90:
    'le plus petit t tel que S(t) ≤ 0,1 ; S = Kaplan–Meier de l’ouverture à la résolution définitive, dossiers ouverts censurés à la fin de l’observation',
  resolved_within:
    '1 − S(heures), S = Kaplan–Meier de l’ouverture à la résolution définitive, censuré à la fin de l’observation',
  resolution_naive_median: 'quantile de type 7 à 0,5 : dossiers résolus',
  resolution_naive_p90: 'quantile de type 7 à 0,9 : dossiers résolus',
  first_resolution_median:
    'le plus petit t tel que S(t) ≤ 0,5 ; S = Kaplan–Meier de l’ouverture à la première résolution, censuré à la fin de l’observation',
  first_resolution_p75:
    'le plus petit t tel que S(t) ≤ 0,25 ; S = Kaplan–Meier de l’ouverture à la première résolution, censuré à la fin de l’observation',
  first_resolution_p90:
    'le plus petit t tel que S(t) ≤ 0,1 ; S = Kaplan–Meier de l’ouverture à la première résolution, censuré à la fin de l’observation',
  first_resolution_naive_median: 'quantile de type 7 à 0,5 : dossiers résolus au moins une fois',
  first_response_median:
    'le plus petit t tel que S(t) ≤ 0,5 ; S = Kaplan–Meier du premier contact à la première réponse humaine',
  first_response_p75:
    'le plus petit t tel que S(t) ≤ 0,25 ; S = Kaplan–Meier du premier contact à la première réponse humaine',
  first_response_p90:
    'le plus petit t tel que S(t) ≤ 0,1 ; S = Kaplan–Meier du premier contact à la première réponse humaine',
  first_response_within: '1 − S(heures), S = Kaplan–Meier du premier contact à la première réponse humaine',
  first_response_naive_median: 'quantile de type 7 à 0,5 : dossiers auxquels une personne a répondu',
  bot_response_median: 'quantile de type 7 à 0,5 : dossiers auxquels un robot a répondu',
  stay_median:
    'le plus petit t tel que S(t) ≤ 0,5 ; S = Kaplan–Meier de l’entrée à la sortie, censuré à la fin de l’observation',
  cases_opened: 'nombre de dossiers selon leur ouverture',
  cases_resolved: 'nombre de dossiers selon leur résolution, fusionnés écartés',
  cases_open: 'nombre de dossiers selon leur ouverture, ni résolus, ni clos, ni fusionnés',
  backlog: 'nombre de dossiers ni résolus ni clos au dernier moment de la tranche',
  backlog_age_median:
    'quantile de type 7 à 0,5 : moment − ouverture, dossiers ouverts au dernier moment de la tranche',
  reopenings: 'Σ réouvertures qui ont mis fin à un état résolu',
  team_stations: 'Σ séjours ininterrompus chez une équipe connue / dossiers qui en ont au moins un',
  time_in_status:
    'Σ temps des séjours / dossiers qui en ont au moins un ; un séjour qui dure encore, jusqu’à la fin de l’observation',
  contacts: 'nombre de contacts entrants selon leur moment',
  customers: 'nombre de clients distincts des contacts entrants',
  repeat_contacts: 'relances + retours',
  chases: 'contacts répétés sans résolution depuis le contact précédent',
  comebacks: 'contacts répétés avec une résolution depuis le contact précédent',
  repeat_rate:
    '1 − S(W), S = Kaplan–Meier du contact au contact répété suivant, censuré à la fin de l’observation',
  issues: 'nombre de problèmes',
  first_contact_resolution:
    'problèmes sans contact répété jusqu’à W jours après la première résolution / problèmes résolus au plus tard W jours avant la fin de l’observation',
  comeback_rate:
    '1 − S(W), S = Kaplan–Meier de la première résolution au premier retour, censuré à la fin de l’observation',
  contacts_per_issue: 'Σ contacts / problèmes qui en ont au moins un',
  chases_per_issue: 'Σ relances / problèmes avec un contact',
  channels_per_issue: 'Σ canaux distincts des contacts entrants / problèmes avec un contact',
  channel_switches_per_issue: 'Σ contacts par un autre canal que le précédent / problèmes avec un contact',
  issues_went_direct:
    'problèmes dont le premier contact est venu par un canal direct / problèmes avec un contact',
  issues_public: 'problèmes avec un contact public / problèmes avec un contact',
  public_leak:
    'problèmes avec un contact public après un contact privé sans succès / problèmes avec un contact',
  handoffs: 'nombre de transferts selon leur moment',
  issues_handed_over: 'problèmes avec un transfert / problèmes',
  handoffs_per_issue: 'Σ transferts / problèmes',
  information_loss: 'Σ|R ou D| / Σ|K| sur les transferts où |K| > 0',
  repeat_yourself_rate: 'transferts où |R| > 0 / transferts où |K| > 0',
  baseline_loss: 'Σ|R| / Σ|K| sur les contacts sans transfert depuis le précédent, |K| > 0',
  excess_loss: 'perte d’information aux transferts − perte ordinaire',
  returns: 'nombre de transferts de Y vers X dont le précédent allait de X vers Y',
  return_rate: 'transferts de X vers Y dont le suivant va de Y vers X / transferts que Y n’a plus',
  handoff_wait_median:
    'le plus petit t tel que S(t) ≤ 0,5 ; S = Kaplan–Meier du transfert à la première prise en main',
  handoff_wait_p90:
    'le plus petit t tel que S(t) ≤ 0,1 ; S = Kaplan–Meier du transfert à la première prise en main',
  orphans:
    'transferts relancés avant la première prise en main / transferts pris en main, relancés, transmis ou terminés',
  dropped_promises:
    'transferts après lesquels une promesse en cours de l’expéditeur a été rompue / transferts avec une telle promesse tenue ou échue',
  repeat_after_handoff:
    '1 − S(W), S = Kaplan–Meier du transfert au contact répété suivant, censuré à la fin de l’observation',
  public_after_handoff:
    '1 − S(W), S = Kaplan–Meier du transfert au contact public suivant, censuré à la fin de l’observation',
  rating_after_handoff:
    'moyenne de (note − minimum) / (maximum − minimum) de la première évaluation après chaque transfert',
  churn_after_handoff:
    '1 − S(t), S = Kaplan–Meier du transfert au départ suivant du client, censuré à la fin de l’observation',
  handoff_coverage: 'transferts avec preuves / transferts',
  handoff_coverage_structured: 'transferts avec informations enregistrées / transferts',
  handoff_coverage_text: 'transferts avec seulement des messages lus / transferts',
  fields_lost: 'Σ|R ou D|',
  word_of_mouth_index: 'moyenne de 100 · logistic(b + Σ échecs · (1 − réparation))',
  word_of_mouth_at_risk: 'dossiers dont l’indice ≥ seuil / dossiers',
  public_contacts_negative: 'nombre de contacts publics dont le ton < 0',
  public_contacts_positive: 'nombre de contacts publics dont le ton > 0',
  positive_share: 'contacts publics positifs / (positifs + négatifs)',
  exposure_observed: 'Σ portée des contacts publics dont le ton < 0',
  promises_made: 'nombre de promesses selon le moment où elles sont faites',
  promises_kept_on_time: 'tenues à l’échéance / (tenues + échéance passée)',
  promises_late: 'tenues après l’échéance / (tenues + échéance passée)',
  promises_broken: 'échéance passée et jamais tenues / (tenues + échéance passée)',
  promises_pending:
    'nombre de promesses selon le moment où elles sont faites, non tenues, échéance après la fin de l’observation',
  promise_lateness_median:
    'médiane de Kaplan–Meier de tenue − échéance sur les promesses non tenues à l’échéance, rompues censurées à la fin de l’observation',
  promises_contradictory: 'promesses qui en contredisent une en cours / promesses',
  effort_minutes: 'Σ sur les contacts entrants (attente + durée) / problèmes',
  facts_repeated_per_issue:
    'Σ champs répétés après les transferts et au cours des conversations / problèmes avec un contact',
  escalations: 'nombre d’escalades selon leur moment',
  escalation_rate: 'problèmes avec une escalade / problèmes',
  conduct_helpful: 'messages avec prise en charge ou prochaine étape / messages lus',
  conduct_acknowledged: 'messages avec reconnaissance ou excuses / messages lus',
  conduct_rudeness: 'messages qui contestent / messages lus',
  conduct_inefficiency: 'messages avec une formule creuse ou qui demandent ce qui est connu / messages lus',
  conduct_insincerity: 'messages avec justification ou persuasion / messages lus',
  already_told_rate: 'messages qui disent que cela a déjà été raconté / messages lus',
  csat: 'évaluations où note / maximum ≥ 0,8 / évaluations',
  csat_response_rate: 'dossiers résolus avec une évaluation de satisfaction / dossiers résolus',
  nps: '100 · (promoteurs − détracteurs) / évaluations',
  nps_response_rate: 'dossiers résolus avec une évaluation de recommandation / dossiers résolus',
  ces: 'évaluations où note / maximum ≥ 5/7 / évaluations',
  ces_response_rate: 'dossiers résolus avec une évaluation d’effort / dossiers résolus',
  retention: 'S(t), S = Kaplan–Meier de l’ouverture au départ du client, censuré à la fin de l’observation',
  repurchase_rate:
    '1 − S(t), S = Kaplan–Meier de la première résolution à l’achat ou au renouvellement suivant du client, censuré à la fin de l’observation',
  referral_rate:
    '1 − S(t), S = Kaplan–Meier de la première résolution à la recommandation suivante du client, censuré à la fin de l’observation',
};
