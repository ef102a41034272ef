/** What is read of Chatwoot, the same from its API and from its database: a conversation and what belongs to one. */
import type { Status } from './activity.ts';

export interface Conversation {
  readonly kind: 'conversation';
  /** The number that people see: unique within the account. */
  readonly id: string;
  /** Milliseconds, as all instants here. */
  readonly at: number;
  readonly contact: string | null;
  /** Of its inbox, where the conversation names it itself. */
  readonly channel: string | null;
  readonly inbox: string | null;
  /** Begun by a public post. */
  readonly isPublic: boolean;
  readonly status: Status | null;
  readonly priority: string | null;
  readonly team: string | null;
  readonly agent: string | null;
  readonly labels: readonly string[];
  readonly firstReplyAt: number | null;
  readonly lastActivityAt: number;
}

export interface Message {
  readonly kind: 'message';
  readonly id: string;
  readonly at: number;
  readonly type: 'incoming' | 'outgoing' | 'activity' | 'template';
  /** A note among agents. */
  readonly isPrivate: boolean;
  /** Never reached anybody. */
  readonly failed: boolean;
  readonly isCall: boolean;
  readonly bot: boolean;
  /** Id of the agent who wrote it. */
  readonly agent: string | null;
  readonly text: string | null;
  /** Answer to the survey that this message is, one to five. */
  readonly rating: number | null;
}

/** A line of Chatwoot's own reporting. */
export interface Reported {
  readonly kind: 'reported';
  readonly id: string;
  readonly name: string;
  /** When it ended. */
  readonly at: number;
  readonly seconds: number;
}

export interface Rating {
  readonly kind: 'rating';
  /** The message that asked. */
  readonly message: string;
  readonly at: number;
  readonly score: number;
  readonly contact: string | null;
}

export type Part = Conversation | Message | Reported | Rating;

/** Where a part stood. */
export interface PlacedPart<P extends Part = Part> {
  readonly file: string;
  readonly line: number;
  readonly part: P;
}

export interface Unreadable {
  readonly field: string;
  readonly reason: string;
}

export const isUnreadable = (read: Part | Unreadable): read is Unreadable => 'reason' in read;

export const missing = (field: string): Unreadable => ({ field, reason: 'is missing' });
