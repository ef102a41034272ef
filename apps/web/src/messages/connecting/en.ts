/** What helpdesks are connected by: what the server says of each in English, and of each field of its configuration. */
export const en = {
  'connecting.zendesk':
    'Zendesk Support: its API is asked every minute, webhooks make a ticket known at once.',
  'connecting.zendesk-webhooks':
    'Zendesk Support by its webhooks alone, where its API may not be asked: from the day on that they are sent.',
  'connecting.chatwoot':
    'Chatwoot: its API is asked every minute, webhooks make a conversation known at once.',
  'connecting.intercom':
    'Intercom: its API is asked every minute, webhooks make a conversation known at once.',
  'connecting.zendesk.url': 'Base URL of the account, like https://desk.zendesk.com.',
  'connecting.zendesk.email': 'Of the administrator that the API token belongs to.',
  'connecting.zendesk.token': 'API token, together with the e-mail address.',
  'connecting.zendesk.accessToken': 'OAuth access token, instead of the two.',
  'connecting.zendesk.from': 'Day from which on updates are fetched, like 2026-01-31; by default everything.',
  'connecting.zendesk.webhookSecret': 'Signing secret of the webhook; without it no webhook is taken.',
  'connecting.zendesk-webhooks.url': 'Base URL of the account, like https://desk.zendesk.com.',
  'connecting.zendesk-webhooks.webhookSecret':
    'Signing secret of the webhook; without it no webhook is taken.',
  'connecting.chatwoot.url': 'Base URL of the installation, like https://app.chatwoot.com.',
  'connecting.chatwoot.account': 'In the address after /accounts/.',
  'connecting.chatwoot.accessToken':
    'Access token of an administrator (of an agent: without ratings), from the profile settings.',
  'connecting.chatwoot.from':
    'Day since which conversations must have moved to be fetched, like 2026-01-31; by default all.',
  'connecting.chatwoot.webhookSecret':
    'Secret of the webhook; of versions that do not sign, the password in the address that they are given. Without it no webhook is taken.',
  'connecting.intercom.url':
    'Base URL of the API: https://api.intercom.io, or https://api.eu.intercom.io or https://api.au.intercom.io by region.',
  'connecting.intercom.accessToken': 'Access token of an app that may read conversations, admins and teams.',
  'connecting.intercom.from':
    'Day since which conversations must have moved to be fetched, like 2026-01-31; by default all.',
  'connecting.intercom.webhookSecret':
    'Client secret of the app, which signs its webhooks; without it no webhook is taken.',
} as const;
