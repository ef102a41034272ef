import { describe, expect, it } from '@jest/globals';
import { directionOf, inTime, orderAfterPress, printOrder, readOrder } from './units-order.ts';

describe('The order of the cases behind a number', () => {
  it('is that of time where the address says nothing, or nothing we know', () => {
    expect([null, '', 'at', 'colour', '-'].map(readOrder)).toEqual([inTime, inTime, inTime, inTime, inTime]);
    expect(printOrder(inTime)).toBeNull();
  });

  it('is read as it was written', () => {
    const riskiest = { by: 'RISK', descending: true } as const;
    const quickest = { by: 'RESOLUTION', descending: false } as const;
    expect([riskiest, quickest].map(printOrder)).toEqual(['-risk', 'resolution']);
    expect(['-risk', 'resolution'].map(readOrder)).toEqual([riskiest, quickest]);
  });

  it('begins with the largest when a column is pressed, and turns round when it is pressed again', () => {
    const once = orderAfterPress(inTime, 'told');
    expect(once).toEqual({ by: 'TOLD_AGAIN', descending: true });
    expect(orderAfterPress(once, 'told')).toEqual({ by: 'TOLD_AGAIN', descending: false });
  });

  it('of time begins with the earliest, and with the latest when pressed again', () => {
    expect(orderAfterPress(readOrder('-risk'), 'at')).toEqual(inTime);
    expect(orderAfterPress(inTime, 'at')).toEqual({ by: 'AT', descending: true });
  });

  it('is told of the one column that makes it', () => {
    const order = readOrder('-risk');
    expect([directionOf(order, 'risk'), directionOf(order, 'at')]).toEqual(['descending', null]);
    expect(directionOf(inTime, 'at')).toBe('ascending');
  });
});
