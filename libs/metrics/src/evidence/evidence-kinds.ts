/** What a log may record or not; every metric rests on some of these, and no metric says more than they allow. */
export const EVIDENCE_KINDS = [
  'openings',
  'resolutions',
  'reopenings',
  'customers',
  'contacts',
  'answers',
  'teams',
  'agents',
  'channels',
  'reasons',
  'waiting',
  /** What was asked for and told. */
  'facts',
  /** What stood in a case, and what was cleared from it. */
  'records',
  'messages',
  'promises',
  'csat',
  'nps',
  'ces',
  'outcomes',
  'tone',
  'public_posts',
] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];
