import { describe, expect, it } from '@jest/globals';
import { DrawingTurns } from './drawing-turns.ts';

/** A screen that paints when told to. */
function screen() {
  const drawn: string[] = [];
  let painted: (() => void)[] = [];
  const turns = new DrawingTurns((then) => painted.push(then));
  const paint = () => {
    const now = painted;
    painted = [];
    for (const then of now) then();
  };
  const wait = (name: string, inSight = true) =>
    turns.wait(
      () => inSight,
      () => drawn.push(name),
    );
  return { drawn, paint, wait };
}

describe('charts whose numbers have changed', () => {
  it('are drawn after the numbers are painted, one in each frame', () => {
    const { drawn, paint, wait } = screen();
    wait('by channel');
    wait('by team');
    expect(drawn).toEqual([]);
    paint();
    expect(drawn).toEqual(['by channel']);
    paint();
    expect(drawn).toEqual(['by channel', 'by team']);
  });

  it('come first where they are in sight', () => {
    const { drawn, paint, wait } = screen();
    wait('below the fold', false);
    wait('in sight');
    paint();
    paint();
    expect(drawn).toEqual(['in sight', 'below the fold']);
  });

  it('are not drawn for a question that nobody asks any more, and later ones still are', () => {
    const { drawn, paint, wait } = screen();
    wait('phone')();
    paint();
    wait('email');
    paint();
    paint();
    expect(drawn).toEqual(['email']);
  });
});
