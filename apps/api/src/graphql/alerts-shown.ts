/** Parts of alerts and of rules as the API has them. */
import type { AlertCondition } from '@twicetold/metrics';
import type { AlertDelivery as StoredDelivery } from '@twicetold/store';
import type { AlertCondition as ShownCondition, AlertDelivery } from '../generated/graphql.ts';

export const shownCondition = (condition: AlertCondition): ShownCondition =>
  condition.kind === 'threshold'
    ? { ...condition, rules: [] }
    : { ...condition, rules: [...condition.rules], value: null };

export function shownDelivery(delivery: StoredDelivery): AlertDelivery {
  const { id, kind, recipient, event, state, attempts, trouble, status, createdAt, sentAt, nextAttemptAt } =
    delivery;
  return {
    id,
    kind,
    recipient,
    event,
    state,
    attempts,
    trouble,
    status,
    createdAt: createdAt.toISOString(),
    sentAt: sentAt?.toISOString() ?? null,
    nextAttemptAt: state === 'waiting' ? nextAttemptAt.toISOString() : null,
  };
}
