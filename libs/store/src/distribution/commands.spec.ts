import { describe, expect, it } from '@jest/globals';
import { distributionCommands } from './commands.ts';

describe('laying tables out on Citus', () => {
  it('begins with what lies everywhere, lays what lies by customer side by side, and leaves the rest alone', () => {
    expect(
      distributionCommands({
        queue: 'on the coordinator',
        event: 'by customer',
        measure: 'by customer',
        source: 'everywhere',
      }),
    ).toEqual([
      `select create_reference_table('source')`,
      `select create_distributed_table('event', 'customer_id')`,
      `select create_distributed_table('measure', 'customer_id', colocate_with => 'event')`,
    ]);
  });

  it('lays a table that has come later beside those that lie there', () => {
    expect(distributionCommands({ visit: 'by customer' }, 'event')).toEqual([
      `select create_distributed_table('visit', 'customer_id', colocate_with => 'event')`,
    ]);
  });

  it('has nothing to do where everything lies on the coordinator', () => {
    expect(distributionCommands({ queue: 'on the coordinator' })).toEqual([]);
  });

  it('quotes names', () => {
    expect(distributionCommands({ "o'hara": 'everywhere' })).toEqual([
      `select create_reference_table('o''hara')`,
    ]);
  });
});
