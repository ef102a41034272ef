/** The words of what is chosen above every page, in French. */
import type { Translated } from '../catalogue.ts';
import type { en } from './en.ts';

export const fr: Translated<typeof en> = {
  'bar.view': 'Ce qui est affiché',
  'bar.counted': 'Règles de comptage',
  'bar.counted.says':
    '{count, plural, =0 {Règles de comptage} one {Règles de comptage (#)} many {Règles de comptage (#)} other {Règles de comptage (#)}}',
  'bar.filters': '{count, plural, =0 {Filtres} one {Filtres (#)} many {Filtres (#)} other {Filtres (#)}}',
  period: 'Période',
  'period.label': 'Période : {range}',
  'period.months':
    '{months, plural, =1 {Ce mois-ci} one {# mois, celui-ci compris} many {# de mois, celui-ci compris} other {# mois, celui-ci compris}}',
  'period.everything': 'Toute la durée',
  'period.between': 'Dates choisies',
  'period.from': 'Premier jour',
  'period.to': 'Dernier jour',
  'period.apply': 'Afficher ces jours',
  compare: 'Comparé à',
  'compare.NONE': 'Sans comparaison',
  'compare.PREVIOUS_PERIOD': 'vs période précédente',
  'compare.PREVIOUS_YEAR': 'vs année précédente',
  window: 'Fenêtre de répétition',
  'window.says': 'Répétitions ≤ {days} j',
  issue: 'Dossiers d’un même problème',
  'issue.says':
    '{days, plural, =0 {Problème : un dossier} one {Problème ≤ # j} many {Problème ≤ # j} other {Problème ≤ # j}}',
  'issue.says.asWindow': 'Problème comme répétitions',
  'issue.option':
    '{days, plural, =0 {un dossier et ses suites seulement} one {même motif en # jour} many {même motif en # de jours} other {même motif en # jours}}',
  'issue.asWindow': 'même motif dans la fenêtre de répétition',
  'window.option': '{days, plural, one {# jour} many {# de jours} other {# jours}}',
  attribution: 'Un dossier compte pour',
  'attribution.RESOLVING': 'Un dossier compte pour l’équipe qui l’a résolu',
  'attribution.OPENING': 'Un dossier compte pour l’équipe qui l’a ouvert',
  'attribution.PARTICIPATING': 'Un dossier compte pour chaque équipe qui l’a eu en main',
  'attribution.AT_EVENT': 'Compté pour l’équipe du moment',
  'attribution.RESOLVING.short': 'Équipe qui résout',
  'attribution.OPENING.short': 'Équipe qui ouvre',
  'attribution.PARTICIPATING.short': 'Toutes les équipes concernées',
  filter: 'Filtre',
  'filter.add': 'Ajouter un filtre',
  'filter.dimension': 'Filtrer par',
  'filter.by': 'Filtrer : {dimension}',
  'filter.chip': '{dimension} : {names}',
  'filter.remove': 'Retirer le filtre : {dimension}',
  'names.search': 'Chercher',
  'names.none': 'Rien de ce nom',
  'names.clear': 'Effacer',
};
