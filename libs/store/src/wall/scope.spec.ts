import { describe, expect, it } from '@jest/globals';
import { AskedTogether } from '../database/asked-together.ts';
import { currentScope, inScope, inScopeOfNow, withoutScope } from './scope.ts';

const later = () => new Promise((resolve) => setImmediate(resolve));

describe('The workspaces that there are for somebody who asks', () => {
  it('are the same however they are listed, and go along with what is begun', async () => {
    const seen = await inScope([12, 3, 12], async () => {
      await later();
      return [currentScope(), inScope([], currentScope), withoutScope(currentScope), currentScope()];
    });
    expect(seen).toEqual(['3,12', '', null, '3,12']);
    expect(currentScope()).toBeNull();
    expect(inScope(null, currentScope)).toBeNull();
  });

  it('stay those of whoever asked for a stream, wherever it is read', async () => {
    async function* scopes() {
      try {
        yield currentScope();
        await later();
        yield currentScope();
      } finally {
        ended.push(currentScope());
      }
    }
    const ended: (string | null)[] = [];
    const kept = inScope([5], () => inScopeOfNow(scopes()));
    const read: (string | null)[] = [];
    for await (const scope of kept) read.push(scope);
    for await (const scope of inScope([6], () => inScopeOfNow(scopes()))) {
      read.push(scope);
      break;
    }
    expect({ read, ended }).toEqual({ read: ['5', '5', '6'], ended: ['5', '6'] });
  });

  it('are not mixed where several ask for the same at once', async () => {
    const together = new AskedTogether<string, string | null>();
    const ask = () =>
      together.of('desk', async () => {
        await later();
        return currentScope();
      });
    const asked = [[1], [2], null, [1], [2], null, [1]].map((scope) => inScope(scope, ask));
    expect(await Promise.all(asked)).toEqual(['1', '2', null, '1', '2', null, '1']);
  });
});
