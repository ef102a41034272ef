import { useElementSize } from '@mantine/hooks';
import { useWords } from '../../ui/use-words.ts';
import { useFormat } from '../../workspace/use-format.ts';
import type { Miniature as Drawn } from './story-miniature.ts';

const HEIGHT = 44;
const MIDDLE = 16;
const EDGE = 6;

/** Above the line the customer, below it the organisation; ticks are handoffs, brackets promises, torn where they broke. */
export function Miniature({ drawn }: { readonly drawn: Drawn }) {
  const words = useWords();
  const format = useFormat();
  const { ref, width: measured } = useElementSize();
  const width = measured || 320;
  const x = (at: number) => EDGE + at * (width - 2 * EDGE);
  const { marks, promises, from, to } = drawn;
  const count = (...kinds: string[]) => marks.filter(({ kind }) => kinds.includes(kind)).length;
  return (
    <div ref={ref}>
      <svg
        width="100%"
        height={HEIGHT}
        viewBox={`0 0 ${width} ${HEIGHT}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={words('story.mini', {
          from: format.day(from),
          to: format.day(to),
          contacts: count('heard', 'again'),
          again: count('again'),
          answers: count('answer'),
          broken: promises.filter(({ broken }) => broken).length,
        })}
        fontSize={11}
      >
        <path d={`M${EDGE} ${MIDDLE}H${width - EDGE}`} stroke="var(--line-2)" />
        {promises.map((promise, place) => (
          <path
            key={place}
            d={`M${x(promise.from)} ${MIDDLE + 8}v4H${x(promise.to)}v-4`}
            fill="none"
            stroke={promise.broken ? 'var(--bad)' : 'var(--line-2)'}
            strokeDasharray={promise.broken ? '3 2' : undefined}
          />
        ))}
        {marks.map(({ kind, at }, place) => {
          if (kind === 'handoff')
            return (
              <path key={place} d={`M${x(at)} ${MIDDLE - 6}v12`} stroke="var(--ink-2)" strokeWidth="1.5" />
            );
          if (kind === 'solved')
            return (
              <path
                key={place}
                d={`M${x(at) - 4} ${MIDDLE}l3 4 6 -8`}
                fill="none"
                stroke="var(--good)"
                strokeWidth="2"
              />
            );
          if (kind === 'answer')
            return (
              <circle
                key={place}
                cx={x(at)}
                cy={MIDDLE + 4}
                r={3}
                fill="var(--paper)"
                stroke="var(--accent)"
                strokeWidth="1.5"
              />
            );
          return (
            <circle
              key={place}
              cx={x(at)}
              cy={MIDDLE - 5}
              r={kind === 'again' ? 4 : 3}
              fill={kind === 'again' ? 'var(--told)' : 'var(--accent)'}
            />
          );
        })}
        <text x={EDGE} y={HEIGHT - 2} fill="var(--ink-2)">
          {format.shortDay(from)}
        </text>
        <text x={width - EDGE} y={HEIGHT - 2} textAnchor="end" fill="var(--ink-2)">
          {format.shortDay(to)}
        </text>
      </svg>
    </div>
  );
}
