import { messageFor, type Words } from '../../messages/words.ts';
import type { Delivery } from './alerts.ts';

/** "failed: nobody answers there" */
export function deliveryInWords({ state, trouble }: Delivery, words: Words): string {
  const why =
    trouble === null
      ? ''
      : words(messageFor(`alerts.trouble.${trouble}`, 'alerts.trouble.other'), { code: trouble });
  if (state === 'waiting' && trouble !== null) return words('alerts.delivery.again', { trouble: why });
  return words(messageFor(`alerts.delivery.${state}`, 'alerts.delivery.waiting'), { trouble: why });
}
