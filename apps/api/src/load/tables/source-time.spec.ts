import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DayMonthEvidence, parseSourceTime } from './source-time.ts';

const evidenceOf = (...texts: (string | null)[]) => {
  const evidence = new DayMonthEvidence();
  for (const text of texts) evidence.see(text);
  return evidence;
};
const read = (text: string, order: 'day_first' | 'month_first' = 'day_first') => {
  const at = parseSourceTime(text, order);
  return at === null ? null : new Date(at).toISOString();
};

describe('the order of day and month of a file', () => {
  it('is decided by one date that can be read in one way only, for all the others', () => {
    expect(evidenceOf('3/4/2016 08:00', '29/2/2016 01:16', '1/2/2016 10:00').order('month_first')).toBe(
      'day_first',
    );
    expect(evidenceOf('3/4/2016 08:00', '2/29/2016 01:16', '1/2/2016 10:00').order('day_first')).toBe(
      'month_first',
    );
  });

  it('cannot be told where every day is at most the twelfth, and then it is said', () => {
    const evidence = evidenceOf('3/4/2016 08:00', '1/2/2016 10:00');
    expect(evidence.undecided).toBe(true);
    expect([evidence.order('day_first'), evidence.order('month_first')]).toEqual([
      'day_first',
      'month_first',
    ]);
  });

  it('needs no telling where day and month are the same number, or the year comes first', () => {
    expect(evidenceOf('3/3/2016 08:00', '2016-02-01 10:00:00', null).undecided).toBe(false);
  });

  it('is that of the most dates where one of them is wrong, which is then no date', () => {
    const evidence = evidenceOf('13/4/2016', '14/4/2016', '4/15/2016');
    expect(evidence.order('month_first')).toBe('day_first');
    expect(evidence.undecided).toBe(false);
    expect(read('4/15/2016')).toBeNull();
  });

  it('cannot be told where as many dates say one thing as the other', () => {
    expect(evidenceOf('13/4/2016', '4/13/2016', '1/2/2016').undecided).toBe(true);
  });

  it('finds the order in which any dates were written, once a day is past the twelfth', () => {
    const days = fc.date({
      min: new Date('1990-01-01T00:00:00Z'),
      max: new Date('2090-01-01T00:00:00Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(fc.array(days), fc.boolean(), (dates, dayFirst) => {
        const all = [...dates, new Date(Date.UTC(2016, 4, 31))].map(
          (date) => new Date(date.setUTCHours(0, 0, 0, 0)),
        );
        const texts = all.map((date) => {
          const [day, month] = [date.getUTCDate(), date.getUTCMonth() + 1];
          return `${dayFirst ? `${day}/${month}` : `${month}/${day}`}/${date.getUTCFullYear()}`;
        });
        const order = evidenceOf(...texts).order(dayFirst ? 'month_first' : 'day_first');
        expect(texts.map((text) => parseSourceTime(text, order))).toEqual(all.map((date) => date.getTime()));
      }),
    );
  });
});

describe('an instant of an export', () => {
  it('is the same in the two formats of one file', () => {
    for (const text of [
      '29/2/2016 01:16',
      '29/02/2016 01:16:00',
      '29.02.2016 01:16',
      '2016-02-29 01:16:00',
      '2016-02-29T01:16Z',
    ])
      expect(read(text)).toBe('2016-02-29T01:16:00.000Z');
    expect(read('2/29/2016 1:16 AM', 'month_first')).toBe('2016-02-29T01:16:00.000Z');
    expect(read('29-02-2016 03:16:00 +0200')).toBe('2016-02-29T01:16:00.000Z');
    expect(read('28-02-2016 20:16:00 -05:00')).toBe('2016-02-29T01:16:00.000Z');
    expect(read('2016-02-29T03:16:00.123456+0200')).toBe('2016-02-29T01:16:00.123Z');
  });

  it('has its noon and its midnight', () => {
    expect(read('1/2/2016 12:05 AM')).toBe('2016-02-01T00:05:00.000Z');
    expect(read('1/2/2016 12:05 PM')).toBe('2016-02-01T12:05:00.000Z');
    expect(read('1/2/2016')).toBe('2016-02-01T00:00:00.000Z');
  });

  it.each([
    '30/2/2016 01:16',
    '2016-02-30 01:16',
    '1/13/2016',
    '29/2/2016 24:10',
    '1/2/2016 13:00 PM',
    '1/2-2016',
    '',
    'yesterday',
  ])('is none where it says %j', (text) => expect(read(text)).toBeNull());
});
