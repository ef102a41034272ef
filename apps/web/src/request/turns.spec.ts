import { describe, expect, it } from '@jest/globals';
import { Turns } from './turns.ts';

/** A server that answers when told to. */
function server() {
  const asked: string[] = [];
  const answers = new Map<string, (failure?: Error) => void>();
  const ask = (name: string) => () =>
    new Promise<string>((resolve, reject) => {
      asked.push(name);
      answers.set(name, (failure) => (failure === undefined ? resolve(name) : reject(failure)));
    });
  return { asked, ask, answer: (name: string, failure?: Error) => answers.get(name)?.(failure) };
}

const moment = () => new Promise((pass) => setTimeout(pass, 5));

describe('what is said of numbers', () => {
  it('is asked when they are all there, though it stands before them', async () => {
    const { asked, ask, answer } = server();
    const turns = new Turns();
    void turns.remark(ask('findings'));
    void turns.number(ask('median'));
    void turns.number(ask('repeat rate'));
    await moment();
    answer('median');
    await moment();
    expect(asked).toEqual(['median', 'repeat rate']);
    answer('repeat rate');
    await moment();
    expect(asked).toEqual(['median', 'repeat rate', 'findings']);
  });

  it('does not wait for ever for a number that there is none of', async () => {
    const { asked, ask, answer } = server();
    const turns = new Turns();
    const refused = turns.number(ask('median')).catch((error: unknown) => error);
    void turns.remark(ask('findings'));
    await moment();
    answer('median', new Error('no such metric'));
    await refused;
    await moment();
    expect(asked).toEqual(['median', 'findings']);
  });

  it('is asked at once where no number is, and never when nobody wants it any more', async () => {
    const { asked, ask } = server();
    const turns = new Turns();
    void turns.remark(ask('story'));
    await moment();
    expect(asked).toEqual(['story']);
    const leaving = new AbortController();
    void turns.number(ask('median'));
    const given = turns.remark(ask('findings'), leaving.signal).catch((error: unknown) => error);
    leaving.abort();
    expect(await given).toMatchObject({ name: 'AbortError' });
    expect(asked).toEqual(['story', 'median']);
  });
});
