/** What the words of an activity or a type of events come to; the canonical names mean themselves. */
import type { EventMeaning } from '@twicetold/metrics/mapping-uses';
import { statusMeaning } from './status-meanings.ts';

const EXACT: Readonly<Record<string, EventMeaning>> = {
  'case.opened': 'opened',
  contact: 'message',
  handoff: 'holder',
  fact: 'fact',
  'promise.made': 'promise_made',
  'promise.kept': 'promise_kept',
  'case.resumed': 'resumed',
  'case.updated': 'updated',
  'case.resolved': 'resolved',
  'case.reopened': 'reopened',
  'case.closed': 'closed',
  'case.merged': 'merged',
  rating: 'rating',
  survey: 'rating',
  csat: 'csat',
  nps: 'nps',
  ces: 'ces',
  note: 'nothing',
  fact_provided: 'fact_given',
  fact_requested: 'fact_asked',
  fact_given: 'fact_given',
  fact_asked: 'fact_asked',
  fact_recorded: 'fact_recorded',
  fact_cleared: 'fact_cleared',
  public_post: 'public_post',
  status_changed: 'status',
  purchase: 'purchase',
  renewal: 'renewal',
  referral: 'referral',
  churn: 'churn',
};

const PATTERNS: readonly (readonly [EventMeaning, RegExp])[] = [
  [
    'nothing',
    /\b(internal|private) (note|comment)|^(note|comment) added|^viewed|^sla |märkus|заметка|note interne/,
  ],
  ['merged', /\bmerged?\b|liideti|ühendati|объединен|fusionn/],
  ['reopened', /re-?open|taasava|переоткры|rouvert|réouvert|réouverture/],
  ['closed_by_rule', /auto(matic(ally)?)?[ -]?clos/],
  ['resolved', /\b(resolve|solve|fix|complete)d?\b|lahendat|решен|résol(u|ution)/],
  ['closed', /\bclos(ed|e|ing|ure)\b|\bcancel|suleti|suletud|закры|clôtur|fermé|fermeture/],
  ['escalation', /escalat|eskaleer|эскал|escalad/],
  [
    'waiting_on_customer',
    /(wait|await|pending).*(customer|client|user|requester|caller)|ootab klien|ожида.*клиент|attente.*client/,
  ],
  ['waiting_on_third_party', /(wait|await|pending).*(vendor|supplier|third|partner)|attente.*fournisseur/],
  ['on_hold', /\bhold\b|suspend|snooze|paus(e|ed)\b/],
  ['resumed', /\b(resumed?|unsnooze|work started|start(ed)? work|in progress)\b|возобновл|repris/],
  [
    'holder',
    /assign|transfer|handoff|hand(ed)? ?over|forward|rout(e|ed|ing)\b|queue(d)?\b|team[ _.]changed|group[ _.]changed|suunat|edasta|määrat|переда|назнач|перевед|affect|transf[ée]r|attribu/,
  ],
  [
    'outbound',
    /(agent|staff|public) (reply|replied|response|comment)|(repl(y|ied)|response|answer|mail|message|call|letter|outbound)\w* (sent|by agent|to customer)|^(repl(y|ied)|replied to customer|answered|outbound|outgoing|called customer|sent)|message[ _.]*\(?out|vastat|ответ.*(оператор|агент|отправ)|réponse (envoyée|de l'agent)/,
  ],
  [
    'inbound',
    /(customer|client|caller|user|requester) (repl|respon|call|messag|mail|comment|contact|wrote|came)|(message|call|mail|email|chat|inbound|incoming)\w* (received|in|by customer|from)|^(inbound|incoming|received)|message[ _.]*\(?in\b|helistas|kirjutas|звонок|обращение клиента|message reçu|appel/,
  ],
  [
    'message',
    /^(message|email|e-mail|mail|call|chat|comment|reply|sms|kiri|sõnum|kõne|письмо|сообщение|courriel)\b/,
  ],
  ['rating', /rating|survey|satisfaction|hinnang|оценк|évaluation|enquête/],
  ['promise_kept', /promise (kept|fulfilled)|lubadus täidet|обещание выполн/],
  ['promise_made', /promise|lubadus|обещан|promesse/],
  [
    'opened',
    /creat|open|submit|regist|received|logged|avat|loodi|saabus|создан|открыт|регистр|créé|création|ouvert/,
  ],
  ['status', /status|state changed|olek|статус|statut/],
  ['updated', /updat|categor|priorit|classif|muudet|изменен|modifi|mise à jour/],
];

/** null = the word says nothing that is known. */
export function eventMeaning(word: string): EventMeaning | null {
  const lower = word.trim().toLowerCase();
  const exact = EXACT[lower] ?? EXACT[lower.replace(/[ -]/g, '_')];
  if (exact !== undefined) return exact;
  const said = lower.replaceAll('_', ' ');
  const found = PATTERNS.find(([, pattern]) => pattern.test(said))?.[0];
  if (found !== undefined) return found;
  switch (statusMeaning(said)) {
    case 'customer':
      return 'waiting_on_customer';
    case 'third_party':
      return 'waiting_on_third_party';
    case 'hold':
      return 'on_hold';
    default:
      return null;
  }
}
