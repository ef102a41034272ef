/** Who contacted whom, of a row that is a message: by its kind, a column of directions, or who wrote it. */
import type { Happening } from '../tables/told-events.ts';
import type { CaseHappening } from './case-happening.ts';
import { NO_CHANNEL } from './case-state.ts';

const OURS: ReadonlySet<string> = new Set([
  'agent',
  'bot',
  'system',
  'staff',
  'admin',
  'employee',
  'operator',
  'user',
  'teenindaja',
  'оператор',
  'агент',
]);
const THEIRS: ReadonlySet<string> = new Set([
  'customer',
  'client',
  'contact',
  'end_user',
  'end-user',
  'requester',
  'caller',
  'klient',
  'клиент',
  'client',
]);
const INBOUND =
  /^(in|inbound|incoming|received|from customer|true|sisse|sissetulev|входящ\p{L}*|entrant\p{L}*|reçu\p{L}*)$/iu;
const OUTBOUND =
  /^(out|outbound|outgoing|sent|to customer|false|välja|väljuv|исходящ\p{L}*|sortant\p{L}*|envoyé\p{L}*)$/iu;

export function contact({ row, mapped, meaning }: CaseHappening): Happening | 'no direction' {
  const { cells } = row;
  const actor = mapped.text('actor_kind', cells)?.toLowerCase() ?? null;
  const said = mapped.text('direction', cells);
  const direction =
    meaning === 'inbound' || meaning === 'public_post'
      ? 'inbound'
      : meaning === 'outbound'
        ? 'outbound'
        : said !== null && INBOUND.test(said)
          ? 'inbound'
          : said !== null && OUTBOUND.test(said)
            ? 'outbound'
            : actor !== null && THEIRS.has(actor)
              ? 'inbound'
              : actor !== null && OURS.has(actor)
                ? 'outbound'
                : null;
  if (direction === null) return 'no direction';
  const isPublic = meaning === 'public_post' || mapped.truth('public', cells) === true;
  const text = mapped.text('text', cells);
  return {
    type: 'contact',
    direction,
    channel: mapped.name('channel', cells)?.toLowerCase() ?? NO_CHANNEL,
    team: mapped.name('team', cells),
    agent: direction === 'outbound' ? mapped.name('agent', cells) : null,
    ...(isPublic && direction === 'inbound' ? { visibility: 'public' as const } : {}),
    ...(actor === 'bot' && direction === 'outbound' ? { bot: true } : {}),
    ...(text === null ? {} : { text: text.slice(0, 100_000), language: mapped.name('language', cells) }),
  };
}
