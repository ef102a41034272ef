import { describe, expect, it } from '@jest/globals';
import { faultOf, faultText } from './fault.ts';

function thrown(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    return error;
  }
}

describe('what is told of an error', () => {
  it('is its kind and where it happened, never the text that a parser quotes', () => {
    const error = thrown(() => JSON.parse('{"name": Ottilie}'));
    expect((error as Error).message).toContain('Ottilie');
    const fault = faultOf(error);
    expect(fault.name).toBe('SyntaxError');
    expect(fault.at.length).toBeGreaterThan(0);
    expect(JSON.stringify(fault)).not.toContain('Ottilie');
  });

  it('is the code and the constraint of what the database refuses, not the value', () => {
    const error = Object.assign(new Error('duplicate key (anna)'), {
      name: 'QueryFailedError',
      code: '23505',
      table: 'event',
      constraint: 'event_pkey',
      detail: 'Key (customer)=(anna) already exists.',
    });
    expect(faultOf(error)).toMatchObject({
      name: 'QueryFailedError',
      code: '23505',
      about: 'event event_pkey',
    });
    expect(JSON.stringify(faultOf(error))).not.toContain('anna');
  });

  it('is not fooled by messages of several lines that look like places', () => {
    const error = new Error('first\n    at Ottilie Tamm, Tallinn\n    at her flat (Kopli 5)');
    expect(JSON.stringify(faultOf(error))).not.toMatch(/Ottilie|Kopli/);
    expect(faultText('Ottilie')).toBe('Error');
  });
});
