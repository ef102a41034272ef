import Type from 'typebox';

export const DESK = Type.String({ description: 'Base URL of the account, like https://desk.zendesk.com.' });
export const WEBHOOK_SECRET = Type.Optional(
  Type.String({ description: 'Signing secret of the webhook; without it no webhook is taken.' }),
);
