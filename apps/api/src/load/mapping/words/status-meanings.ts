/** What the words of a status mean: English, Estonian, Russian, French, as helpdesks and offices write them. */
import { saysClosedByRule } from '../../tables/closed-by-rule.ts';
import type { StatusMeaning } from '@twicetold/metrics/mapping-uses';

/** In this order: "Closed - awaiting payment" is closed, "Awaiting vendor" waits on a third party. */
const WORDS: readonly (readonly [StatusMeaning, RegExp])[] = [
  ['closed_by_rule', /^(auto(matically|matic)?[ -]?closed|closed \(auto\)|expired|timed? ?out)$/],
  [
    'merged',
    /^(merged|duplicate|closed[ -]+duplicate|liidetud|duplikaat|дубликат|объединен\p{L}*|fusionn\p{L}*|doublon)/u,
  ],
  ['open', /^(re-?opened|taasavatud|переоткрыт\p{L}*|rouvert\p{L}*|réouvert\p{L}*)/u],
  ['open', /^(not|un)[ -]?(resolved|solved|closed|completed?)/],
  [
    'resolved',
    /^(resolved|solved|fixed|completed?|done|fulfilled|answered|finished|lahendatud|vastatud|täidetud|tehtud|решен\p{L}*|решён\p{L}*|выполнен\p{L}*|исполнен\p{L}*|готово|résolu\p{L}*|traité\p{L}*|terminé\p{L}*)/u,
  ],
  [
    'closed',
    /^(closed|cancell?ed|archived|rejected|withdrawn|void|deleted|suletud|tühistatud|arhiveeritud|tagasi lükatud|закрыт\p{L}*|отменен\p{L}*|отменён\p{L}*|отклонен\p{L}*|fermé\p{L}*|clos\b|close\b|clôturé\p{L}*|annulé\p{L}*|archivé\p{L}*)|\bclosed$/u,
  ],
  [
    'third_party',
    /(wait|await|pending|ootab|ootel|ожида|attente).*(vendor|supplier|third|partner|engineering|tarnija|partneri|поставщик|подрядчик|fournisseur|tiers|partenaire)|^(with|sent to) (vendor|supplier|third)/,
  ],
  [
    'customer',
    /(wait|await|pending|ootab|ootel|ожида|attente).*(customer|client|user|requester|caller|contact|response|reply|info|klien|kasutaja|vastus|клиент|пользовател|ответ|usager|utilisateur|réponse)|^(waiting|info(rmation)? requested|needs? info)/,
  ],
  [
    'hold',
    /(on[ -]?hold|\bhold\b|paused|suspended|snoozed|deferred|scheduled|peatatud|ootel|приостановлен|отложен|suspendu|en pause|planifié)/,
  ],
  ['hold', /^(awaiting|await|waiting|ootab|ожида|en attente)/],
  ['customer', /^pending$/],
  [
    'new',
    /^(new|created|submitted|received|unassigned|registered|logged|untouched|uus|loodud|registreeritud|saabunud|новый|новая|новое|создан\p{L}*|зарегистрирован\p{L}*|nouveau|nouvelle|créé\p{L}*|reçu\p{L}*)$/u,
  ],
  [
    'open',
    /^(open|opened|active|in progress|in-progress|in_progress|work in progress|wip|assigned|working|started|pending|escalated|in review|under review|investigating|accepted|acknowledged|in process|processing|untimely response|avatud|töös|aktiivne|määratud|menetluses|открыт\p{L}*|в работе|в процессе|назначен\p{L}*|активн\p{L}*|ouvert\p{L}*|en cours|actif|assigné\p{L}*|affecté\p{L}*)/u,
  ],
];

/** null = the word says nothing that is known. */
export function statusMeaning(word: string): StatusMeaning | null {
  const lower = word.trim().toLowerCase();
  if (saysClosedByRule(lower)) return 'closed_by_rule';
  return WORDS.find(([, pattern]) => pattern.test(lower))?.[0] ?? null;
}
