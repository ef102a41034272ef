/** What happened, in few words made of fixed wording and names: never what a customer said. */
import type { LoggedEvent } from '@twicetold/cases';

export function eventDetail(event: LoggedEvent): string | null {
  switch (event.type) {
    case 'case.opened':
      return listed([
        named('reason', event.body.reason),
        named('product', event.body.product),
        named('follows', event.body.parent),
      ]);
    case 'contact':
      return event.body.bot === true ? 'answered by a bot' : null;
    case 'handoff':
      return listed([
        event.body.kind,
        `to ${event.body.toTeam}`,
        event.body.passed === null ? null : `passed on: ${event.body.passed.join(', ') || 'nothing'}`,
      ]);
    case 'fact':
      return `${event.body.field} ${event.body.action}`;
    case 'promise.made':
      return `${event.body.what} promised`;
    case 'case.waiting':
      return event.body.on === 'hold' ? 'on hold' : `waiting on the ${event.body.on.replace('_', ' ')}`;
    case 'case.updated':
      return listed([
        named('reason', event.body.reason),
        named('product', event.body.product),
        named('segment', event.body.segment),
        named('priority', event.body.priority),
      ]);
    case 'case.closed':
      return event.body.administrative === true ? 'closed by rule' : null;
    case 'case.merged':
      return `into ${event.body.into}`;
    case 'rating':
      return `${event.body.scale} ${event.body.score}${event.body.max === null ? '' : ` of ${event.body.max}`}`;
    case 'outcome':
      return event.body.kind;
    default:
      return null;
  }
}

function named(name: string, value: string | null): string | null {
  return value === null ? null : `${name} ${value}`;
}

function listed(parts: readonly (string | null)[]): string | null {
  return parts.filter((part) => part !== null).join(', ') || null;
}
