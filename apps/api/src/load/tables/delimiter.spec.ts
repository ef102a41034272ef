import { describe, expect, it } from '@jest/globals';
import { delimiterOf } from './delimiter.ts';

describe('The separator of an export', () => {
  it.each([
    ['id,team,note\n1;2;3;4;5\n', ','],
    ['id;team;note\n1,2,3,4,5\n', ';'],
    ['id\tteam\n', '\t'],
    ['id|team', '|'],
    ['"a, b, and c";"two\nlines, of it"; x\n1,2,3', ';'],
    ['"say ""a,b,c""";team', ';'],
    ['case\n1', ','],
  ])('of %j is %j', (beginning, delimiter) => {
    expect(delimiterOf(beginning)).toEqual({ delimiter, from: 0 });
  });

  it('is the one that Excel says in a line of its own, which is left as an empty line', () => {
    const text = 'sep=;\r\nid;a,b,c,d\n';
    expect(delimiterOf(text)).toEqual({ delimiter: ';', from: 5 });
    expect(text.slice(5)).toBe('\r\nid;a,b,c,d\n');
  });
});
