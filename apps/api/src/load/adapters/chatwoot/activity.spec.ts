import { describe, expect, it } from '@jest/globals';
import { readActivity, type Said } from './activity.ts';

const status = (to: 'open' | 'resolved' | 'pending' | 'snoozed', byRule = false): Said => ({
  what: 'status',
  to,
  byRule,
});

describe('An activity message of Chatwoot', () => {
  it.each<[string, Said]>([
    ['Conversation was marked resolved by Anna Tamm', status('resolved')],
    ['Conversation was resolved by Mari', status('resolved')],
    ['Conversation was marked resolved by Captain: the customer confirmed', status('resolved')],
    ['Conversation was reopened by Anna Tamm', status('open')],
    ['System reopened the conversation due to a new incoming message.', status('open')],
    ['Conversation was marked as pending by Anna Tamm', status('pending')],
    ['Conversation was snoozed by Anna Tamm', status('snoozed')],
    ['Anna Tamm завершил диалог', status('resolved')],
    ['Anna Tamm открыл заново диалог', status('open')],
    ['Разговор был помечен как отложенный Anna Tamm', status('snoozed')],
    ['La conversation a été marquée résolue par Anna', status('resolved')],
    ['La conversation a été ré-ouverte par Anna', status('open')],
    ['La conversation a été marquée comme en attente par Anna', status('pending')],
    ['Das Gespräch wurde von Anna gelöst', status('resolved')],
    ['Das Gespräch wurde von Anna wieder eröffnet', status('open')],
  ])('says the new status in the language of the account: %s', (text, said) => {
    expect(readActivity(text)).toEqual(said);
  });

  it.each([
    'Conversation was marked resolved by system due to 14 days of inactivity',
    'Conversation was marked resolved by Captain due to inactivity',
    'Conversation was marked resolved by Automation System',
    'Разговор был помечен системой решённым из-за неактивности в течение 14 дней',
    "La conversation a été marquée comme résolue par le système en raison de 14 jours d'inactivité",
    'Das Gespräch wurde vom System aufgrund von 14 Tagen Inaktivität gelöst',
  ])('tells a rule that closes from a person who solves: %s', (text) => {
    expect(readActivity(text)).toEqual(status('resolved', true));
  });

  it.each<[string, Said]>([
    ['Assigned to stand by team by Anna', { what: 'assigned', to: 'stand by team' }],
    ['Assigned to Bert via billing by Anna', { what: 'assigned_in_team', agent: 'Bert', team: 'billing' }],
    ['Anna self-assigned this conversation', { what: 'taken', by: 'Anna' }],
    ['Unassigned from billing by Anna', { what: 'left_team', team: 'billing' }],
    ['Conversation unassigned by Anna', { what: 'unassigned' }],
    ['Anna назначил billing ответственным', { what: 'assigned', to: 'billing' }],
    ['Anna назначил Bert в billing', { what: 'assigned_in_team', agent: 'Bert', team: 'billing' }],
    ['Anna назначил(а) разговор себе', { what: 'taken', by: 'Anna' }],
    ['Assigné à billing par Anna', { what: 'assigned', to: 'billing' }],
    ["Anna s'est auto-assigné cette conversation", { what: 'taken', by: 'Anna' }],
    [
      'Zugewiesen an Bert über billing von Anna',
      { what: 'assigned_in_team', agent: 'Bert', team: 'billing' },
    ],
    ['Anna von Bert zugewiesen', { what: 'assigned', to: 'Bert' }],
  ])('says who has it: %s', (text, said) => {
    expect(readActivity(text)).toEqual(said);
  });

  it('names labels and priority, and takes a service level for neither', () => {
    expect(readActivity('Anna added refund, vip')).toEqual({ what: 'labelled', labels: ['refund', 'vip'] });
    expect(readActivity('Anna set the priority to urgent')).toEqual({ what: 'priority', to: 'urgent' });
    expect(readActivity('Anna added SLA policy Gold')).toEqual({ what: 'other' });
  });

  it('is not understood in a language that is not read', () => {
    expect(readActivity('Anna ha cerrado la conversación')).toBeNull();
  });
});
