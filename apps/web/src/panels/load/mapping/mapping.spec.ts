import { describe, expect, it } from '@jest/globals';
import type { Mapping, TableMapping } from '../../../request/mapping.ts';
import { mappingFromText, missingUses, withShape, withUse, withWord } from './mapping.ts';

const table: TableMapping = {
  shape: 'case',
  zone: 'Europe/Tallinn',
  columns: [
    { column: 'ticket', as: 'case' },
    { column: 'date', as: 'opened', format: 'day_first' },
    { column: 'state', as: 'status', statuses: { done: 'resolved' } },
    { column: 'queue', as: 'team' },
    { column: 'order', as: 'unused' },
  ],
};
const usesIn = ({ columns }: TableMapping) => columns.map(({ column, as }) => `${column}: ${as}`);

describe('what a column is taken as', () => {
  it('only one column names the case: the one that did gives way', () => {
    expect(usesIn(withUse(table, 'order', 'case'))).toEqual([
      'ticket: unused',
      'date: opened',
      'state: status',
      'queue: team',
      'order: case',
    ]);
  });

  it('several columns may be facts, each under its own name until it is given another', () => {
    const facts = withUse(withUse(table, 'order', 'fact'), 'queue', 'fact');
    expect(facts.columns.slice(3)).toEqual([
      { column: 'queue', as: 'fact', field: 'queue' },
      { column: 'order', as: 'fact', field: 'order' },
    ]);
  });

  it('a time that becomes another time keeps its format; one that becomes a team does not', () => {
    expect(withUse(table, 'date', 'resolved').columns[1]).toEqual({
      column: 'date',
      as: 'resolved',
      format: 'day_first',
    });
    expect(withUse(table, 'date', 'team').columns[1]).toEqual({ column: 'date', as: 'team' });
  });

  it('rows of cases that are read as events keep what both have, and the opening becomes the moment', () => {
    expect(usesIn(withShape({ ...table, caseFromRow: true }, 'event'))).toEqual([
      'ticket: case',
      'date: at',
      'state: status',
      'queue: team',
      'order: unused',
    ]);
    expect(withShape({ ...table, caseFromRow: true }, 'event')).not.toHaveProperty('caseFromRow');
  });
});

describe('what is missing', () => {
  it('nothing where a case and its opening are named', () => {
    expect(missingUses(table)).toEqual([]);
  });

  it('of events the moment and what happened', () => {
    const columns = [{ column: 'ticket', as: 'unused' }] as const;
    expect(missingUses({ shape: 'event', columns })).toEqual(['case', 'at', 'type']);
  });

  it('no case where every row is one of its own', () => {
    const columns = [{ column: 'date', as: 'opened' }] as const;
    expect(missingUses({ shape: 'case', caseFromRow: true, columns })).toEqual([]);
  });
});

describe('the words of a column', () => {
  it('are added, changed and taken out', () => {
    const words = withWord(withWord(undefined, 'done', 'resolved'), 'new', 'open');
    expect(withWord(words, 'new', 'new')).toEqual({ done: 'resolved', new: 'new' });
    expect(withWord(words, 'done', '')).toEqual({ new: 'open' });
  });
});

describe('a mapping from a file', () => {
  it('is taken where it is one', () => {
    const mapping: Mapping = { mapping: 1, tables: [table] };
    expect(mappingFromText(`\uFEFF${JSON.stringify(mapping)}`)).toEqual(mapping);
  });

  it.each(['', 'null', '[]', '{"mapping":2,"tables":[]}', 'ticket,date'])('%j is none', (text) => {
    expect(mappingFromText(text)).toBeNull();
  });
});
