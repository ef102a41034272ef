import { describe, expect, it } from '@jest/globals';
import { stateAfter } from './step-states.ts';

describe('a step of a process log', () => {
  it.each([
    ['Resolve ticket', 'complete', 'resolved'],
    ['Case resolved', null, 'resolved'],
    ['Closed', 'complete', 'closed'],
    ['Reopen ticket', 'complete', 'reopened'],
    ['Waiting for customer', 'start', 'customer'],
    ['Wait', 'complete', 'hold'],
    ['Accepted', 'In Progress', 'open'],
    ['Accepted', 'Wait - User', 'customer'],
    ['Accepted', 'Wait - Vendor', 'third_party'],
    ['Completed', 'Resolved', 'resolved'],
    ['Completed', 'Closed', 'closed'],
  ])('called %j with life cycle %j leaves the case %s', (activity, lifecycle, state) =>
    expect(stateAfter(activity, lifecycle)).toBe(state),
  );

  it.each([
    ['Send letter', 'complete'],
    ['Close the window of appeal', 'complete'],
    ['Check resolved cases of the neighbour', 'start'],
    [null, 'complete'],
    [null, null],
  ])(
    'called %j with life cycle %j says nothing about the end: a finished task is no finished case',
    (activity, lifecycle) => expect(stateAfter(activity, lifecycle)).toBeNull(),
  );
});
