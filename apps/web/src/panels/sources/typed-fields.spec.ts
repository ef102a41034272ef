import { expect, it } from '@jest/globals';
import { typedFields } from './typed-fields.ts';

it('a connection is told what was typed, without blanks around it, and nothing of what was left empty', () => {
  const fields = [{ name: 'url' }, { name: 'token' }, { name: 'webhookSecret' }];
  const values = { url: ' https://desk.example.com ', token: 'abc', webhookSecret: '  ' };
  expect(typedFields(fields, values)).toEqual([
    { name: 'url', value: 'https://desk.example.com' },
    { name: 'token', value: 'abc' },
  ]);
});
