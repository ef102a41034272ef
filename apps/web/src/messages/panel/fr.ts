/** The words of what surrounds every chart, in French. */
import type { Translated } from '../catalogue.ts';
import type { en } from './en.ts';

export const fr: Translated<typeof en> = {
  'panel.undrawn': 'Le graphique n’a pas pu être chargé',
  'panel.undrawn.sentence': 'Le serveur ne répond pas ou a été mis à jour. Les nombres sont dans le tableau.',
  'panel.table': 'Tableau : {title}',
  'panel.table.short': 'Tableau',
  'panel.export': 'Enregistrer en CSV : {title}',
  'panel.export.short': 'Enregistrer en CSV',
  'panel.cases': 'Voir les dossiers',
  'panel.cases.of': 'Voir les dossiers : {title}',
  'panel.old': 'Mise à jour impossible ; affiché au {asOf}.',
  'sheet.period': 'Période',
  'sheet.value': 'Valeur',
  'sheet.low': 'Bas (95 %)',
  'sheet.high': 'Haut (95 %)',
  'sheet.interval': 'Intervalle à 95 %',
  'sheet.n': 'n',
  'sheet.partial': 'Incomplet',
  'sheet.unknown': 'Inconnu parce que',
  'sheet.unfinished': '(incomplet)',
  about: 'Ce que signifie ce nombre',
  'about.of': 'Ce que signifie ce nombre : {title}',
  'about.excluded': 'Laissé de côté',
  'about.excluded.none': 'rien',
  'about.parameters': 'Mode de calcul',
  'about.cohort.OPENED': 'dossiers ouverts dans la période',
  'about.cohort.RESOLVED': 'dossiers résolus dans la période',
  'about.window':
    'répétitions en {days} j, {issue, plural, =0 {un dossier et ses suites sont un même problème} one {un même problème tant qu’il revient en # j} many {un même problème tant qu’il revient en # j} other {un même problème tant qu’il revient en # j}}',
  'about.level.TEAM': 'transferts entre équipes',
  'about.level.AGENT': 'transferts entre personnes',
  'about.warnings': 'À noter',
  'about.page': 'En détail (en anglais)',
};
