/** How a case began: its opening, and the contact by which it was opened. */
import { firstKnown, NO_CHANNEL, type CaseState, type ToldElsewhere } from './case-state.ts';
import type { CaseStory } from './case-story.ts';

export function tellOpening(
  story: CaseStory,
  states: readonly CaseState[],
  at: number,
  elsewhere: ToldElsewhere,
): void {
  const [first] = states as [CaseState];
  const merged = states.every(({ updated }) => updated === first.updated);
  const of = <T>(what: (state: CaseState) => T | null) => (merged ? firstKnown(states, what) : what(first));
  const channel = firstKnown(states, (state) => state.channel);
  const team = elsewhere.holders ? elsewhere.firstTeam : of((state) => state.team);
  if (!elsewhere.opening)
    story.tell(first.row, at, 'opened', 'opened', {
      type: 'case.opened',
      reason: of(({ about }) => about.reason),
      product: of(({ about }) => about.product),
      segment: of(({ about }) => about.segment),
      priority: of(({ about }) => about.priority),
      channel,
      team,
      agent: elsewhere.holders ? null : of((state) => state.agent),
      parent: firstKnown(states, (state) => state.parent),
    });
  if (elsewhere.contacts) return;
  const isPublic = firstKnown(states, (state) => state.isPublic);
  const text = firstKnown(states, (state) => state.text);
  story.tell(first.row, at, 'contact', 'contact', {
    type: 'contact',
    direction: 'inbound',
    channel: channel ?? NO_CHANNEL,
    ...(isPublic === true ? { visibility: 'public' as const } : {}),
    ...(text === null ? {} : { text, language: firstKnown(states, (state) => state.language) }),
  });
}
