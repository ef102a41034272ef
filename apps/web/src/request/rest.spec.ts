import { describe, expect, it } from '@jest/globals';
import { RequestFailed } from './request.ts';
import { read, restAddress } from './rest.ts';

const failure = (status: number, text: string) => {
  try {
    read(status, text);
  } catch (error) {
    return error instanceof RequestFailed ? [error.kind, error.message] : error;
  }
  return null;
};

describe('what is no question', () => {
  it('is sent below the workspace, whatever the workspace is called', () => {
    expect(restAddress('a/b', 'changes')).toBe('/api/v1/workspaces/a%2Fb/changes');
  });

  it('a refusal is told in the words of the server', () => {
    expect(failure(413, '{"message":"The files are larger than 5 GB."}')).toEqual([
      'refused',
      'The files are larger than 5 GB.',
    ]);
  });

  it('what is broken at the server, or no JSON at all, is said to be broken', () => {
    expect(failure(500, '{"message":"Something went wrong here."}')).toEqual(['broken', 'HTTP 500']);
    expect(failure(200, '<!doctype html>')).toEqual(['broken', 'HTTP 200']);
  });

  it('no body is no failure', () => {
    expect(read(204, '')).toBeNull();
  });
});
