import { CONDUCT_TAGS, TEXT_LANGUAGES } from '../../events/message-reading.ts';
import {
  caseOrdinal,
  count,
  dimension,
  duration,
  flag,
  instant,
  number,
  oneOf,
  variants,
  wordSet,
  type FieldSpecs,
} from '../fields.ts';

/** One per contact, inbound or outbound. */
export const contactFields = {
  variants,
  case: caseOrdinal,
  /** First case of its issue. */
  issueCase: caseOrdinal,
  at: instant,
  direction: oneOf('inbound', 'outbound'),
  channel: dimension('channel'),
  team: dimension('team'),
  agent: dimension('agent'),
  visibility: oneOf('private', 'public'),
  bot: flag,
  /** Thanks or praise: positive sentiment after a resolution. Never a repeat, never a unit. */
  praise: flag,
  sentiment: number,
  reach: count,
  waited: duration,
  lasted: duration,
  /** Inbound only: was it one the customer had to make again? */
  repeat: oneOf('none', 'chase', 'comeback'),
  /** Inbound, not praise: time to the next repeat contact of the issue; null when there is none. */
  nextRepeat: duration,
  /** Language its words were read in; `other`: none of the four could be told. null: it had no words, or nobody read them. */
  readIn: oneOf(...TEXT_LANGUAGES, 'other'),
  /** The customer says that it was told before. */
  alreadyTold: flag,
  /** How an agent's message speaks. */
  conduct: wordSet(...CONDUCT_TAGS),
  /** An agent asks for what is known from messages or facts before. */
  asksKnown: flag,
  /** Baseline: fields known before this contact when no handoff (TEAM level) came with it; null when one did, or for the first. */
  stepKnown: dimension('fieldSet'),
  /** Of those, repeated before the next contact, handoff or resolution. */
  stepRepeated: dimension('fieldSet'),
  /** The same at AGENT level. */
  agentStepKnown: dimension('fieldSet'),
  agentStepRepeated: dimension('fieldSet'),
} as const satisfies FieldSpecs;
