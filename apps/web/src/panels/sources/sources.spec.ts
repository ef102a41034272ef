import { describe, expect, it } from '@jest/globals';
import { shapeSources } from './sources.ts';

const load = (source: string, finishedAt: string | null, state = 'finished') => ({
  source,
  adapter: 'zendesk',
  kind: 'file',
  state,
  startedAt: '2026-11-01T08:00:00.000Z',
  finishedAt,
});
const token = (source: string, usedAt: string | null, revokedAt: string | null = null) => ({
  id: 1,
  name: 'shop',
  source,
  createdAt: '2026-11-01T08:00:00.000Z',
  usedAt,
  expiresAt: null,
  revokedAt,
});

describe('the sources of a workspace', () => {
  it('a load that was taken back counts no more, but its source is still named', () => {
    const [desk] = shapeSources([load('desk', '2026-11-02T09:00:00.000Z', 'undone')], [], []);
    expect(desk).toMatchObject({ name: 'desk', loads: 0, lastArrival: null });
  });

  it('what arrived last is the latest of load, post and pull', () => {
    const loads = [load('desk', '2026-11-02T09:00:00.000Z'), load('desk', '2026-11-01T09:00:00.000Z')];
    const [desk] = shapeSources(loads, [], [token('desk', '2026-11-03T07:00:00.000Z')]);
    expect(desk).toMatchObject({ loads: 2, lastArrival: '2026-11-03T07:00:00.000Z' });
  });

  it('a source to which nothing was posted yet stands there with its token; a revoked token makes none', () => {
    const rows = shapeSources([], [], [token('shop', null), token('old', null, '2026-11-03T07:00:00.000Z')]);
    expect(rows.map(({ name, adapter, tokens }) => [name, adapter, tokens.length])).toEqual([
      ['shop', null, 1],
    ]);
  });
});
