/** The words of what moves the risk of a case, in French. */
import type { Translated } from '../topic.ts';
import type { en } from './en.ts';

export const fr: Translated<typeof en> = {
  'driver.other': '{driver}',
  'driver.comebacks': 'revenu',
  'driver.low_rating': 'note basse',
  'driver.went_public': 'rendu public',
  'driver.broken_promises': 'promesse rompue',
  'driver.anger': 'colère',
  'driver.unresolved': 'encore ouvert',
  'driver.second_failure': 'deux échecs',
  'driver.waiting': 'longue attente',
  'driver.repeated_facts': 'redit',
  'driver.returns': 'renvoyé',
  'driver.contradictions': 'contradiction',
  'driver.chases': 'a dû relancer',
  'driver.conduct': 'manière',
  'driver.same_reason': 'd’autres aussi',
  'driver.reach': 'large portée',
  'driver.recovery': 'rattrapage',
  'driver.opened': 'ouvert',
  'driver.says.other': '{sentence}',
  'driver.says.comebacks':
    'Est revenu {count, plural, one {une fois} many {# de fois} other {# fois}} avec ce qui avait été déclaré résolu.',
  'driver.says.low_rating': 'A donné une note dans la moitié basse de l’échelle.',
  'driver.says.went_public':
    'L’a écrit en public {count, plural, one {une fois} many {# de fois} other {# fois}}.',
  'driver.says.broken_promises':
    'Une promesse n’a pas été tenue à l’échéance, {count, plural, one {une fois} many {# de fois} other {# fois}}.',
  'driver.says.anger': 'Était en colère dans au moins un contact.',
  'driver.says.unresolved':
    'Attend encore une solution après {count, plural, one {# jour} many {# de jours} other {# jours}}.',
  'driver.says.second_failure': 'La même chose a échoué deux fois en 30 jours.',
  'driver.says.waiting': 'A attendu plus longtemps que neuf clients sur dix ici.',
  'driver.says.repeated_facts':
    'A dû redire ce qui était connu, {count, plural, one {une fois} many {# de fois} other {# fois}}.',
  'driver.says.returns':
    'A été renvoyé d’où il venait {count, plural, one {une fois} many {# de fois} other {# fois}}.',
  'driver.says.contradictions':
    'On lui a promis autre chose pour la même affaire, {count, plural, one {une fois} many {# de fois} other {# fois}}.',
  'driver.says.chases':
    'A dû demander où cela en est {count, plural, one {une fois} many {# de fois} other {# fois}}.',
  'driver.says.conduct':
    'A reçu pour réponse une excuse, une formule creuse ou une dispute, {count, plural, one {une fois} many {# de fois} other {# fois}}.',
  'driver.says.same_reason':
    'D’autres se plaignent de la même chose : {count, number, ::.0} fois le maximum habituel de dossiers pour ce motif.',
  'driver.says.reach':
    'Jusqu’à {count, plural, one {# personne a pu} many {# de personnes ont pu} other {# personnes ont pu}} le voir.',
  'driver.says.recovery': 'A été rattrapé ensuite.',
};
