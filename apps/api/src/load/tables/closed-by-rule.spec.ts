import { describe, expect, it } from '@jest/globals';
import { saysClosedByRule } from './closed-by-rule.ts';

describe('a note on the closing of a case', () => {
  it.each([
    'Per process - cases are closed 14 days after assignment.',
    'closed 5 days after assignment.',
    'Closed per process',
    'Auto-closed: no answer from the caller',
    'Automatically closed after 7 days in state Resolved',
    'Closed by the system',
    'Ticket closed 30 calendar days after last update',
    'Administrative closure',
    'Data cleanup 2/23. Requests have been cancelled.',
  ])('says that a rule closed it: %j', (note) => expect(saysClosedByRule(note)).toBe(true));

  it.each([
    null,
    'Case Resolved',
    'Bin was emptied; closed 3 days after the storm',
    'The automatic door is repaired and closed',
    'Customer closed their account',
  ])('says that somebody did: %j', (note) => expect(saysClosedByRule(note)).toBe(false));
});
