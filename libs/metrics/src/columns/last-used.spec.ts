import { describe, expect, it } from '@jest/globals';
import { LastUsed } from './last-used.ts';

const sizeOf = (text: string) => text.length;

describe('What was made last', () => {
  it('is made once', () => {
    const kept = new LastUsed<string>(10);
    let made = 0;
    const make = () => `made ${++made}`;
    expect([kept.of('a', make, sizeOf), kept.of('a', make, sizeOf)]).toEqual(['made 1', 'made 1']);
  });

  it('goes when there is no room for it, what was not asked for longest first', () => {
    const kept = new LastUsed<string>(10);
    const ask = (key: string) => kept.of(key, () => 'four', sizeOf);
    ask('a');
    ask('b');
    ask('a');
    ask('c');
    const made: string[] = [];
    for (const key of ['a', 'c', 'b']) {
      kept.of(
        key,
        () => {
          made.push(key);
          return 'four';
        },
        sizeOf,
      );
    }
    expect(made).toEqual(['b']);
  });

  it('takes no room where it is larger than all of it', () => {
    const kept = new LastUsed<string>(3);
    let made = 0;
    const make = () => `${++made} is too long`;
    expect([kept.of('a', make, sizeOf), kept.of('a', make, sizeOf)]).toEqual([
      '1 is too long',
      '2 is too long',
    ]);
  });
});
