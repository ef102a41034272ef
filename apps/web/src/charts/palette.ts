/**
 * A channel has the same colour on every chart and in every theme. The hues follow Okabe and Ito's set;
 * their lightness is moved until each stands at least 3:1 against both papers and the eight stay apart for
 * the three kinds of colour blindness (their own yellow and light blue fail on white: 1.3:1 and 2.3:1).
 */
export const PAPER = { light: '#ffffff', dark: '#15181d' } as const;

export const CHANNEL_COLOURS = [
  '#335ce9',
  '#0897ff',
  '#379a6d',
  '#ba3508',
  '#e05c0e',
  '#9542a7',
  '#af6ebc',
  '#616861',
] as const;

const known: readonly (readonly string[])[] = [
  ['phone', 'call', 'voice'],
  ['email', 'mail'],
  ['chat', 'messenger', 'whatsapp', 'sms'],
  ['store', 'shop', 'branch'],
  ['field', 'field visit', 'field_visit', 'visit'],
  ['web', 'web form', 'web_form', 'webform', 'portal', 'self_service'],
  ['twitter', 'x'],
  ['facebook', 'social'],
];

/** Names nobody foresaw keep a colour of their own by their letters alone, whatever else is on the chart. */
function fromLetters(name: string): number {
  let sum = 0;
  for (const letter of name) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 9973;
  return sum % CHANNEL_COLOURS.length;
}

export function channelColour(name: string | null): string {
  if (name === null) return CHANNEL_COLOURS[7];
  const plain = name.toLowerCase().trim();
  const place = known.findIndex((names) => names.includes(plain));
  return CHANNEL_COLOURS[place === -1 ? fromLetters(plain) : place] ?? CHANNEL_COLOURS[7];
}
