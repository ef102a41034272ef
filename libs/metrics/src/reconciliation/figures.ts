/** All figures that are held against ours. An adapter yields one only where its source documents the same meaning. */
import { CONVERSATION } from './conversation.ts';
import type { Figure } from './figure.ts';
import { MOVES } from './moves.ts';
import { RESOLUTIONS } from './resolutions.ts';
import { WAITS } from './waits.ts';

export const FIGURES: readonly Figure[] = [...MOVES, ...RESOLUTIONS, ...CONVERSATION, ...WAITS];

const byId = new Map(FIGURES.map((figure) => [figure.id, figure]));
export const findFigure = (id: string): Figure | undefined => byId.get(id);
