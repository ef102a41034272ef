import type { Translated } from '../catalogue.ts';
import type { en } from './en.ts';

export const ru: Translated<typeof en> = {
  'connecting.zendesk':
    'Zendesk Support: его API опрашивается каждую минуту, вебхуки сообщают об обращении сразу.',
  'connecting.zendesk-webhooks':
    'Zendesk Support только через вебхуки, когда его API опрашивать нельзя: с того дня, когда их начали отправлять.',
  'connecting.chatwoot': 'Chatwoot: его API опрашивается каждую минуту, вебхуки сообщают о беседе сразу.',
  'connecting.intercom': 'Intercom: его API опрашивается каждую минуту, вебхуки сообщают о беседе сразу.',
  'connecting.zendesk.url': 'Базовый адрес аккаунта, например https://desk.zendesk.com.',
  'connecting.zendesk.email': 'Адрес администратора, которому принадлежит токен API.',
  'connecting.zendesk.token': 'Токен API, вместе с адресом электронной почты.',
  'connecting.zendesk.accessToken': 'Токен доступа OAuth вместо этих двух.',
  'connecting.zendesk.from':
    'День, начиная с которого забираются изменения, например 2026-01-31; по умолчанию все.',
  'connecting.zendesk.webhookSecret': 'Секрет подписи вебхука; без него вебхуки не принимаются.',
  'connecting.zendesk-webhooks.url': 'Базовый адрес аккаунта, например https://desk.zendesk.com.',
  'connecting.zendesk-webhooks.webhookSecret': 'Секрет подписи вебхука; без него вебхуки не принимаются.',
  'connecting.chatwoot.url': 'Базовый адрес установки, например https://app.chatwoot.com.',
  'connecting.chatwoot.account': 'В адресе после /accounts/.',
  'connecting.chatwoot.accessToken':
    'Токен доступа администратора (агента: без оценок), из настроек профиля.',
  'connecting.chatwoot.from':
    'Забираются беседы, изменившиеся с этого дня, например 2026-01-31; по умолчанию все.',
  'connecting.chatwoot.webhookSecret':
    'Секрет вебхука; у версий, которые не подписывают, — пароль в адресе, который им дан. Без него вебхуки не принимаются.',
  'connecting.intercom.url':
    'Базовый адрес API: https://api.intercom.io или, по региону, https://api.eu.intercom.io либо https://api.au.intercom.io.',
  'connecting.intercom.accessToken':
    'Токен доступа приложения, которому можно читать беседы, администраторов и команды.',
  'connecting.intercom.from':
    'Забираются беседы, изменившиеся с этого дня, например 2026-01-31; по умолчанию все.',
  'connecting.intercom.webhookSecret':
    'Секрет приложения (client secret), которым оно подписывает вебхуки; без него вебхуки не принимаются.',
};
