import { endOf } from '@twicetold/metrics/words';
import type { Story } from '../story/story.ts';

const time = (instant: string): number => Date.parse(instant);

export interface Mark {
  readonly kind: 'heard' | 'again' | 'answer' | 'handoff' | 'solved';
  /** 0 to 1 of the time shown. */
  readonly at: number;
}

export interface Miniature {
  readonly from: string;
  readonly to: string;
  readonly marks: readonly Mark[];
  readonly promises: readonly { readonly from: number; readonly to: number; readonly broken: boolean }[];
}

/** Everything on one line of time. */
export function miniatureOf(story: Story): Miniature {
  const { events, handoffs, promises, risk, summary } = story;
  const from = events[0]?.at ?? summary.openedAt;
  const last = events.at(-1)?.at ?? from;
  const to = endOf(story) === null ? risk.asOf : last;
  const length = Math.max(1, time(to) - time(from));
  const at = (instant: string) => Math.min(1, Math.max(0, (time(instant) - time(from)) / length));
  const marks = events.flatMap((event): Mark[] => {
    if (event.type === 'case.resolved') return [{ kind: 'solved', at: at(event.at) }];
    if (event.type !== 'contact') return [];
    if (event.direction === 'outbound') return [{ kind: 'answer', at: at(event.at) }];
    const again = event.repeat === 'chase' || event.repeat === 'comeback';
    return [{ kind: again ? 'again' : 'heard', at: at(event.at) }];
  });
  return {
    from,
    to,
    marks: [
      ...handoffs
        .filter(({ level }) => level === 'TEAM')
        .map((handoff): Mark => ({ kind: 'handoff', at: at(handoff.at) })),
      ...marks,
    ],
    promises: promises.map(({ madeAt, dueAt, keptAt, fate }) => ({
      from: at(madeAt),
      to: at(fate === 'on_time' ? (keptAt ?? dueAt) : dueAt),
      broken: fate === 'broken',
    })),
  };
}
