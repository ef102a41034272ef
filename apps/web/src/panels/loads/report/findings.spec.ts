import { describe, expect, it } from '@jest/globals';
import { createIntl } from 'react-intl';
import { reportOf } from '../../../fixtures/load-report.ts';
import { en } from '../../../messages/en.ts';
import { createWords } from '../../../messages/words.ts';
import { clockFindings, missingFindings } from './findings.ts';

const words = createWords(createIntl({ locale: 'en', messages: en }));
const asSaid = (sentence: string) => sentence;
const share = (value: number) => `${Math.round(value * 100)} %`;

describe('what a report remarks on', () => {
  it('nothing where nothing is wrong', () => {
    expect(clockFindings(reportOf({}), words)).toEqual([]);
    expect(missingFindings(reportOf({}), words, share, asSaid)).toEqual([]);
  });

  it('cases that end before they begin come before events in the future', () => {
    const report = reportOf({ clock: { future: 2, before1990: 0 }, history: { endedBeforeOpened: 1 } });
    expect(clockFindings(report, words)).toEqual([
      '1 case ends before it begins; its duration is left out.',
      '2 events lie in the future, as this machine’s clock goes.',
    ]);
  });

  it('what cases lack is said with its share of the cases', () => {
    const report = reportOf({ history: { cases: 40, casesWithoutCustomer: 10 } });
    expect(missingFindings(report, words, share, asSaid)).toEqual([
      '10 cases (25 %) name no customer: whether somebody came back is unknown for them.',
    ]);
  });

  it('that nobody looked is said, for it is not the same as nothing to find', () => {
    const report = { ...reportOf({}), history: null };
    expect(clockFindings(report, words)).toEqual([]);
    expect(missingFindings(report, words, share, asSaid)).toEqual([
      'What cases lack was not looked at; it is not known.',
    ]);
  });

  it('a remark that holds for many rows is said once, with their number', () => {
    const report = reportOf({
      incomplete: ['tickets.csv.gz'],
      remarks: [{ sentence: 'cells were cut at 255 characters', count: 3 }],
    });
    expect(missingFindings(report, words, share, asSaid)).toEqual([
      'tickets.csv.gz ends in the middle; what came before is loaded.',
      'Cells were cut at 255 characters. (3 times)',
    ]);
  });
});
