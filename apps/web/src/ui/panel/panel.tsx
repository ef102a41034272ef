import type { UseQueryResult } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Answer } from '../../request/ask.ts';
import { evidenceOf } from './evidence.ts';
import { PanelFrame, type PanelFrameProps } from './panel-frame.tsx';
import type { Sheet } from './sheet.ts';
import { standingOf } from './standing.ts';

export interface PanelProps<Shape> extends Pick<
  PanelFrameProps<Shape>,
  'title' | 'sentence' | 'file' | 'height' | 'tools' | 'readable' | 'children'
> {
  readonly metric: string;
  readonly request: UseQueryResult<Answer>;
  /** Pure: from the answer to what is drawn. */
  readonly shape: (answer: Answer) => Shape;
  readonly sheet: (shape: Shape) => Sheet;
  readonly casesTo: string;
}

/** A panel of one metric: what may go wrong with a number is dealt with here, so no panel can forget it. */
export function Panel<Shape>({ metric, shape, ...frame }: PanelProps<Shape>) {
  const answer = frame.request.data;
  const drawn = useMemo(() => (answer === undefined ? null : shape(answer)), [answer, shape]);
  const evidence = useMemo(
    () => (answer === undefined ? null : evidenceOf(answer, metric)),
    [answer, metric],
  );
  return (
    <PanelFrame
      {...frame}
      drawn={drawn}
      evidence={evidence}
      standing={evidence === null ? null : standingOf(evidence.total)}
      asOf={answer?.asOf ?? null}
    />
  );
}
