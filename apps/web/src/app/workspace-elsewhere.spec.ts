import { describe, expect, it } from '@jest/globals';
import { elsewhere } from './workspace-elsewhere.ts';

describe('the same page of another workspace', () => {
  it.each([
    ['the first page', '/sample', '', '/desk'],
    ['a metric', '/sample/metrics/repeat_rate', '', '/desk/metrics/repeat_rate'],
    ['a case becomes the list of cases', '/sample/cases/S-1', '?window=30', '/desk/cases?window=30'],
    ['a report becomes the list of loads', '/sample/data/loads/7', '', '/desk/data'],
    ['a section of the settings stays', '/sample/settings/general', '', '/desk/settings/general'],
    ['a name that must be written otherwise', '/my%20desk/data', '', '/desk/data'],
  ])('%s', (_, pathname, search, address) => {
    expect(elsewhere(pathname, search, 'desk')).toBe(address);
  });

  it('keeps how it is counted and drawn, and lets go of names, days and what is open', () => {
    const search =
      '?period=2026-01-01..2026-02-01&compare=none&team=Billing+North&window=30&metric=nps&by=team&chart=bar&own=Showroom&edge=A→B';
    expect(elsewhere('/sample/explore', search, 'desk')).toBe(
      '/desk/explore?compare=none&window=30&metric=nps&by=team&chart=bar',
    );
  });

  it('keeps a period that every log has', () => {
    expect(elsewhere('/sample/handoffs', '?period=3m', 'desk')).toBe('/desk/handoffs?period=3m');
  });
});
