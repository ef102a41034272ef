/** A sign per kind of channel beside its colour, so that nobody has to tell channels by colour. 16 × 16, decoration only. */
import { channelColour } from '../../charts/palette.ts';
import styles from './channel-sign.module.css';

const signs: readonly (readonly [names: readonly string[], path: string])[] = [
  [
    ['phone', 'call', 'voice'],
    'M5.2 3.2 4 4.4c-.4 2.6 5 8 7.6 7.6l1.2-1.2-2-1.8-1.2.8C8.4 9.4 6.6 7.6 6.2 6.4l.8-1.2z',
  ],
  [['email', 'mail', 'letter'], 'M3 4.5h10v7H3zM3 5l5 4 5-4'],
  [['chat', 'messenger', 'whatsapp', 'sms'], 'M3 3.5h10v6.5H7.5L5 12.5V10H3z'],
  [['store', 'shop', 'branch'], 'M3 7v5.5h10V7M2.5 7 4 3.5h8L13.5 7zM6.5 12.5V9.5h3v3'],
  [['field', 'field visit', 'field_visit', 'visit'], 'M3 8l5-4.5L13 8M4.5 7v5.5h7V7'],
  [['web', 'web form', 'web_form', 'webform', 'internet', 'portal', 'self_service'], 'M3 4h10v8H3zM3 6.5h10'],
  [
    ['twitter', 'x', 'facebook', 'social', 'instagram'],
    'M3.5 6.5v3h2l4.5 2.5v-8L5.5 6.5zM12 6.5c.8.8.8 2.2 0 3',
  ],
];
const OTHER = 'M5 8h.1M8 8h.1M11 8h.1';

const signOf = (channel: string): string =>
  signs.find(([names]) => names.includes(channel.toLowerCase().trim()))?.[1] ?? OTHER;

interface ChannelSignProps {
  readonly channel: string;
  /** Filled: the customer to us. A ring: we to the customer. */
  readonly direction?: string | null;
  /** A ring around it: the customer had to come again. */
  readonly repeat?: boolean;
  /** A square: others could read it. */
  readonly open?: boolean;
}

export function ChannelSign({ channel, direction = null, repeat = false, open = false }: ChannelSignProps) {
  return (
    <svg
      className={styles.sign}
      width="24"
      height="24"
      viewBox="0 0 24 24"
      aria-hidden="true"
      focusable="false"
      data-direction={direction}
      style={{ color: channelColour(channel) }}
    >
      {repeat ? (
        <rect className={styles.repeat} x="1" y="1" width="22" height="22" rx={open ? 5 : 11} />
      ) : null}
      <rect className={styles.body} x="4" y="4" width="16" height="16" rx={open ? 2.5 : 8} />
      <path className={styles.path} transform="translate(5.6 5.6) scale(0.8)" d={signOf(channel)} />
    </svg>
  );
}
