/**
 * How Chatwoot writes down what was done to a conversation: a sentence in the account's language, of which there is no
 * other record in its API. English serves Estonian as well, where Chatwoot's own sentences are not translated.
 */
import type { Said } from './activity.ts';

type Groups = Readonly<Record<string, string | undefined>>;
export type Sentence = readonly [pattern: RegExp, said: (groups: Groups) => Said];

/** In English whatever the language of the account. */
const RULE = 'Automation System';

const toRuled = (to: 'resolved' | 'open' | 'pending' | 'snoozed') => (): Said => ({
  what: 'status',
  to,
  byRule: true,
});
const toStatus =
  (to: 'resolved' | 'open' | 'pending' | 'snoozed') =>
  ({ by = '' }: Groups): Said => ({ what: 'status', to, byRule: by === RULE });
const priority = ({ priority: to = '' }: Groups): Said => ({ what: 'priority', to });
const labelled = ({ labels = '' }: Groups): Said => ({ what: 'labelled', labels: labels.split(', ') });
const assigned = ({ to = '' }: Groups): Said => ({ what: 'assigned', to });
const taken = ({ by = '' }: Groups): Said => ({ what: 'taken', by });
const toBoth = ({ to = '', team = '' }: Groups): Said => ({ what: 'assigned_in_team', team, agent: to });
const fromTeam = ({ team = '' }: Groups): Said => ({ what: 'left_team', team });
const nobody = (): Said => ({ what: 'unassigned' });
const muted = (): Said => ({ what: 'muted', muted: true });
const unmuted = (): Said => ({ what: 'muted', muted: false });
const passedOver = (): Said => ({ what: 'other' });

const ENGLISH: readonly Sentence[] = [
  [/^Conversation was marked resolved by .+ due to .*inactivity$/, toRuled('resolved')],
  [/^Conversation was marked resolved by (?<by>.+?)(?:: .+| \(.+\))?$/, toStatus('resolved')],
  [/^Conversation was resolved by .+$/, toStatus('resolved')],
  [/^Conversation was reopened by (?<by>.+)$/, toStatus('open')],
  [/^Conversation was marked open /, toStatus('open')],
  [/^System reopened the conversation /, toStatus('open')],
  [/^Conversation was marked as pending by (?<by>.+)$/, toStatus('pending')],
  [/^Conversation was snoozed by (?<by>.+)$/, toStatus('snoozed')],
  [/^.+ set the priority to (?<priority>\w+)$/, priority],
  [/^.+ changed the priority from \w+ to (?<priority>\w+)$/, priority],
  [/^.+ removed the priority$/, passedOver],
  [/^(?<by>.+) self-assigned this conversation$/, taken],
  [/^Assigned to (?<to>.+) via (?<team>.+) by .+$/, toBoth],
  [/^Assigned to (?<to>.+) by .+$/, assigned],
  [/^Conversation unassigned by .+$/, nobody],
  [/^Unassigned from (?<team>.+) by .+$/, fromTeam],
  [/^.+ (?:added|removed) SLA policy .+$/, passedOver],
  [/^.+ has muted the conversation$/, muted],
  [/^.+ has unmuted the conversation$/, unmuted],
  [/^.+ added (?<labels>.+)$/, labelled],
  [/^.+ removed .+$/, passedOver],
];

const RUSSIAN: readonly Sentence[] = [
  [/^Разговор был помечен системой решённым из-за неактивности/, toRuled('resolved')],
  [/^(?<by>.+) завершил диалог$/, toStatus('resolved')],
  [/^Разговор был закрыт .+$/, toStatus('resolved')],
  [/^(?<by>.+) открыл заново диалог$/, toStatus('open')],
  [/^Система переоткрыла разговор /, toStatus('open')],
  [/^Разговор был помечен как ожидающий (?<by>.+)$/, toStatus('pending')],
  [/^Разговор был помечен как отложенный (?<by>.+)$/, toStatus('snoozed')],
  [/^.+ установил приоритет на (?<priority>\w+)$/, priority],
  [/^.+ изменил приоритет с \w+ на (?<priority>\w+)$/, priority],
  [/^.+ удалил приоритет$/, passedOver],
  [/^(?<by>.+) назначил\(а\) разговор себе$/, taken],
  [/^.+? назначил (?<to>.+) ответственным$/, assigned],
  [/^.+? назначил (?<to>.+) в (?<team>.+)$/, toBoth],
  [/^Ответственный снят .+$/, nobody],
  [/^.+? исключил из (?<team>.+)$/, fromTeam],
  [/^.+ (?:добавил|удалил) политику SLA .+$/, passedOver],
  [/^.+ заглушил\(а\) этот разговор$/, muted],
  [/^.+ включил\(а\) уведомления для разговора$/, unmuted],
  [/^.+? добавил (?<labels>.+)$/, labelled],
  [/^.+? удалил .+$/, passedOver],
];

const FRENCH: readonly Sentence[] = [
  [/^La conversation a été marquée comme résolue par le système en raison /, toRuled('resolved')],
  [/^La conversation a été marquée résolue par (?<by>.+)$/, toStatus('resolved')],
  [/^La conversation a été résolue par .+$/, toStatus('resolved')],
  [/^La conversation a été ré-ouverte par (?<by>.+)$/, toStatus('open')],
  [/^La conversation a été marquée comme en attente par (?<by>.+)$/, toStatus('pending')],
  [/^La conversation a été reportée par (?<by>.+)$/, toStatus('snoozed')],
  [/^(?<by>.+) s'est auto-assigné cette conversation$/, taken],
  [/^Assigné à (?<to>.+) via (?<team>.+) par .+$/, toBoth],
  [/^Assigné à (?<to>.+) par .+$/, assigned],
  [/^Responsable de la conversation supprimé par .+$/, nobody],
  [/^Non assigné de (?<team>.+) par .+$/, fromTeam],
  [/^.+ a mis la conversation en sourdine$/, muted],
  [/^.+ a rétabli le son de la conversation$/, unmuted],
  [/^.+ a ajouté (?<labels>.+)$/, labelled],
  [/^.+ a supprimé .+$/, passedOver],
];

const GERMAN: readonly Sentence[] = [
  [/^Das Gespräch wurde vom System aufgrund von .+ gelöst$/, toRuled('resolved')],
  [/^Das Gespräch wurde von (?<by>.+) gelöst$/, toStatus('resolved')],
  [/^Konversation wurde von .+ gelöst$/, toStatus('resolved')],
  [/^Das Gespräch wurde von (?<by>.+) wieder eröffnet$/, toStatus('open')],
  [/^Das System hat die Unterhaltung .+ wieder geöffnet\.?$/, toStatus('open')],
  [/^Das Gespräch wurde von (?<by>.+) als ausstehend markiert$/, toStatus('pending')],
  [/^Das Gespräch wurde von (?<by>.+) zur Erinnerung markiert$/, toStatus('snoozed')],
  [/^.+ hat die Priorität auf (?<priority>\w+) gesetzt$/, priority],
  [/^.+ hat die Priorität von \w+ zu (?<priority>\w+) geändert$/, priority],
  [/^.+ hat die Priorität entfernt$/, passedOver],
  [/^(?<by>.+) hat sich dieses Gespräch selbst zugewiesen$/, taken],
  [/^Zugewiesen an (?<to>.+) über (?<team>.+) von .+$/, toBoth],
  [/^Zugewiesen an (?<to>.+) von .+$/, assigned],
  // Chatwoot's translation has the two people the wrong way round: who is assigned stands after "von".
  [/^.+ von (?<to>.+) zugewiesen$/, assigned],
  [/^Gespräch nicht zugewiesen von .+$/, nobody],
  [/^Entfernt aus (?<team>.+) von .+$/, fromTeam],
  [/^.+ hat das Gespräch stumm geschaltet$/, muted],
  [/^.+ hat das Gespräch laut gestellt$/, unmuted],
  [/^.+ hat (?<labels>.+) hinzugefügt$/, labelled],
  [/^.+ hat .+ entfernt$/, passedOver],
];

/** The first that fits counts. */
export const SENTENCES: readonly Sentence[] = [...ENGLISH, ...RUSSIAN, ...FRENCH, ...GERMAN];
