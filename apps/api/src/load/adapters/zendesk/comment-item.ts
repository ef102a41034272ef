/** A comment, whichever export it stands in: its id is the same in all of them. */
import { idIn, itemIn, numberIn, textIn, timeIn, type Item } from './json-item.ts';
import { ownChannel, viaIn, type Via } from './via.ts';

export interface CommentItem {
  readonly id: string;
  /** Milliseconds; null where only the update that it came with says when. */
  readonly at: number | null;
  /** null where only the update that it came with says who. */
  readonly author: string | null;
  readonly isPublic: boolean;
  readonly channel: 'twitter' | 'facebook' | 'phone' | null;
  readonly text: string | null;
  readonly direction: 'inbound' | 'outbound' | null;
  readonly durationSeconds: number | null;
}

const COMMENTS: ReadonlySet<string> = new Set([
  'Comment',
  'VoiceComment',
  'VoiceApiComment',
  'FacebookComment',
  'Tweet',
]);

/**
 * @param update how the update came about that the comment is part of
 * @returns null where it is something else
 */
export function commentIn(item: Item, update: Via = viaIn(null)): CommentItem | null {
  const type = textIn(item['event_type']) ?? textIn(item['type']);
  const id = idIn(item['id']);
  // Without include=comment_events an update says no more of its comment than whether there is one.
  if (type === null || !COMMENTS.has(type) || id === null || item['comment_present'] === false) return null;
  const own = viaIn(item['via']);
  const via = own.channel === null ? update : own;
  const call = type.startsWith('Voice');
  return {
    id,
    at: timeIn(item['created_at']),
    author: idIn(item['author_id']),
    isPublic: type === 'Tweet' || (item['public'] ?? item['comment_public']) === true,
    channel: call
      ? 'phone'
      : type === 'Tweet'
        ? 'twitter'
        : type === 'FacebookComment'
          ? 'facebook'
          : ownChannel(via),
    text: textIn(item['body']),
    direction: call ? directionOf(via) : type === 'Tweet' ? 'outbound' : null,
    durationSeconds: call ? durationIn(item['data']) : null,
  };
}

function directionOf({ rel, channel }: Via): CommentItem['direction'] {
  const said = `${rel ?? ''} ${channel ?? ''}`;
  if (said.includes('outbound')) return 'outbound';
  return /inbound|voicemail/.test(said) ? 'inbound' : null;
}

function durationIn(value: unknown): number | null {
  const seconds = numberIn(itemIn(value)?.['call_duration']);
  return seconds !== null && seconds >= 0 ? seconds : null;
}
