/** The words of a case in five lines, in French. */
import type { Translated } from '../topic.ts';
import type { en } from './en.ts';

export const fr: Translated<typeof en> = {
  'stories.worst': 'La pire',
  'stories.recovered': 'La mieux rattrapée',
  'stories.none.worst': 'Ces jours-là, rien à raconter.',
  'stories.none.recovered': 'Ces jours-là, aucun dossier raté n’a été rattrapé.',
  'story.line.what':
    '{reason}, par {channel}, depuis le {opened} : {contacts, plural, one {# contact} many {# de contacts} other {# contacts}} du client, {handoffs, plural, =0 {aucun transfert} one {# transfert} many {# de transferts} other {# transferts}}.',
  'story.line.told':
    '{count, plural, =0 {Rien n’a dû être redit.} one {Redit une fois : {fields}.} many {Redit # de fois : {fields}.} other {Redit # fois : {fields}.}}',
  'story.line.promises':
    '{made, plural, =0 {Rien n’a été promis.} one {# promesse : {fates}.} many {# de promesses : {fates}.} other {# promesses : {fates}.}}',
  'story.line.fate.on_time':
    '{count, plural, one {# tenue à temps} many {# de tenues à temps} other {# tenues à temps}}',
  'story.line.fate.late':
    '{count, plural, one {# tenue en retard} many {# de tenues en retard} other {# tenues en retard}}',
  'story.line.fate.broken': '{count, plural, one {# rompue} many {# de rompues} other {# rompues}}',
  'story.line.fate.pending':
    '{count, plural, one {# pas encore échue} many {# pas encore échues} other {# pas encore échues}}',
  'story.line.long': 'Durée : {duration} ; plus long silence : {silence}.',
  'story.line.longSoFar': 'Ouvert depuis {duration} ; plus long silence : {silence}.',
  'story.line.end.solved': 'Résolu le {day} par {team} ; risque de bouche-à-oreille {risk} sur 100.',
  'story.line.end.closed':
    'Clos par une règle le {day} sans solution, chez {team} ; risque de bouche-à-oreille {risk} sur 100.',
  'story.line.end.unanswered':
    'Clos par une règle le {day} sans réponse, chez {team} ; risque de bouche-à-oreille {risk} sur 100.',
  'story.line.end.open': 'Toujours ouvert, chez {team} ; risque de bouche-à-oreille {risk} sur 100.',
  'story.line.driver': 'L’essentiel du risque : {drivers}.',
  'story.line.recovery': 'Sans rattrapage, il serait de {risk}.',
};
