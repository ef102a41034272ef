/** Chatwoot's kinds of inboxes as channels; another kind goes by its own name in lower case. */
const CHANNELS: Readonly<Record<string, string>> = {
  webwidget: 'chat',
  twitterprofile: 'twitter',
  facebookpage: 'facebook',
  twiliosms: 'sms',
  voice: 'phone',
};

/** @param medium of a Twilio inbox: "sms" or "whatsapp" */
export function channelOf(type: string | null, medium: string | null = null): string | null {
  const name = type?.replace(/^Channel::/, '').toLowerCase() ?? null;
  if (name === null || name === '') return null;
  if (name === 'twiliosms' && medium?.toLowerCase() === 'whatsapp') return 'whatsapp';
  return CHANNELS[name] ?? name;
}
