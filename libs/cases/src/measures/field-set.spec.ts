import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fieldSet, readFieldSet } from './field-set.ts';

describe('the name of a set of fields', () => {
  it('is the same whatever their order, and says them again', () => {
    const lists = fc.uniqueArray(fc.constantFrom('address', 'amount', 'date', 'phone', 'order_number'));
    fc.assert(
      fc.property(lists, (fields) => {
        expect(fieldSet(fields.toReversed())).toBe(fieldSet(fields));
        expect(readFieldSet(fieldSet(fields))).toEqual({ fields: fields.toSorted(), more: 0 });
      }),
    );
  });

  it('stays short enough for an index: of forty long names the rest is a number', () => {
    const fields = Array.from({ length: 40 }, (_, i) => `${'x'.repeat(97)}${String(i).padStart(3, '0')}`);
    const name = fieldSet(fields);
    expect(name.length).toBeLessThan(700);
    // Five names of a hundred characters, with their separators, fit into six hundred; thirty-five are left.
    expect(readFieldSet(name)).toEqual({ fields: fields.slice(0, 5), more: 35 });
  });
});
