import { describe, expect, it } from '@jest/globals';
import { metricOf } from './metric-of.ts';

describe('a link in the documentation', () => {
  it.each([
    ['repeat-rate.md', 'repeat_rate'],
    ['resolution-p75.md#how', 'resolution_p75'],
    ['../settings.md', null],
    ['../analyses/calibration.md', null],
    ['https://example.org/repeat-rate.md', null],
  ])('to %s leads to %s', (href, metric) => {
    expect(metricOf(href)).toBe(metric);
  });
});
