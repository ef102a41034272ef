/** Lines and bands as paths of SVG, with a gap wherever nothing is known. */

export interface Place {
  readonly x: number;
  readonly y: number;
}

/** How it gets from one point to the next: straight; along and then down; or down halfway, as what holds for a whole bucket. */
export type Shape = 'linear' | 'stepAfter' | 'step';

function pieces<Part>(parts: readonly (Part | null)[]): Part[][] {
  const found: Part[][] = [[]];
  for (const part of parts) {
    if (part === null) found.push([]);
    else found.at(-1)?.push(part);
  }
  return found.filter((piece) => piece.length > 0);
}

function onwards(shape: Shape, from: Place, to: Place): string {
  if (shape === 'linear') return `L${to.x} ${to.y}`;
  const turn = shape === 'stepAfter' ? to.x : (from.x + to.x) / 2;
  return `H${turn}V${to.y}H${to.x}`;
}

const along = (shape: Shape, places: readonly Place[]): string =>
  places
    .map((place, at) => {
      const before = places[at - 1];
      return before === undefined ? `${place.x} ${place.y}` : onwards(shape, before, place);
    })
    .join('');

export const linePath = (shape: Shape, places: readonly (Place | null)[]): string =>
  pieces(places)
    .map((piece) => `M${along(shape, piece)}`)
    .join('');

export interface Span {
  readonly x: number;
  readonly low: number;
  readonly high: number;
}

/** Along the upper edge and back along the lower one, which is the same way walked from its end. */
export const bandPath = (shape: 'linear' | 'stepAfter', spans: readonly (Span | null)[]): string =>
  pieces(spans)
    .map((piece) => {
      const upper = along(
        shape,
        piece.map(({ x, high }) => ({ x, y: high })),
      );
      const back = piece.toReversed().map(({ x, low }, at, all) => {
        const before = all[at - 1];
        return shape === 'linear' || before === undefined ? `L${x} ${low}` : `V${low}H${x}`;
      });
      return `M${upper}${back.join('')}Z`;
    })
    .join('');
