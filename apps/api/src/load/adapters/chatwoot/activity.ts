/** What an activity message of Chatwoot says. */
import { SENTENCES } from './activity-languages.ts';

export type Status = 'open' | 'resolved' | 'pending' | 'snoozed';

export type Said =
  | {
      readonly what: 'status';
      readonly to: Status;
      /** Of a rule or of idle time, not by a person. */ readonly byRule: boolean;
    }
  /** To a team or to a person: the sentence is the same. */
  | { readonly what: 'assigned'; readonly to: string }
  | { readonly what: 'assigned_in_team'; readonly team: string; readonly agent: string }
  | { readonly what: 'taken'; readonly by: string }
  | { readonly what: 'left_team'; readonly team: string }
  | { readonly what: 'unassigned' }
  | { readonly what: 'priority'; readonly to: string }
  | { readonly what: 'labelled'; readonly labels: readonly string[] }
  | { readonly what: 'muted'; readonly muted: boolean }
  /** Understood, and nothing that is measured. */
  | { readonly what: 'other' };

/** null = not understood: another language, or another version of Chatwoot. */
export function readActivity(text: string): Said | null {
  const sentence = text.trim();
  for (const [pattern, said] of SENTENCES) {
    const found = pattern.exec(sentence);
    if (found !== null) return said(found.groups ?? {});
  }
  return null;
}
