/** What brings a customer to the company: one matter, however many cases it takes. */
import type { Channel } from '../company/channels.ts';
import type { Customer } from '../company/customers.ts';
import type { Field, Product, Reason } from '../company/reasons.ts';
import type { Random } from '../random.ts';
import type { CaseFile } from './case-file.ts';

export type Priority = 'low' | 'normal' | 'high' | 'urgent';

export interface Matter {
  readonly random: Random;
  readonly customer: Customer;
  readonly reason: Reason;
  readonly product: Product;
  readonly priority: Priority;
  readonly channel: Channel;
  /** Takes long and is never settled at once. */
  readonly hard: boolean;
  /** In the pocket where promises are not kept (findings.ts). */
  readonly inPocket: boolean;
  /** Waits in the list that nobody works through (findings.ts). */
  readonly leftLying: boolean;
  /** It is about paying in parts. */
  readonly arrangement: boolean;
  /** false: handled in a mailbox that has no fields, so that only the words tell what was told and asked. */
  readonly hasFields: boolean;
  readonly values: Readonly<Record<Field, string>>;
  /** What the company has been told, wherever it stands. */
  readonly known: Set<Field>;
  readonly cases: CaseFile[];
  readonly experience: Experience;
  readonly newCaseId: () => string;
}

/** What the customer has been through; moods, ratings and loyalty follow from it. */
export interface Experience {
  chases: number;
  comebacks: number;
  toldAgain: number;
  brokenPromises: number;
  publicPosts: number;
  /** It ended with the team that recovers well. */
  caredFor: boolean;
}

export const noExperience = (): Experience => ({
  chases: 0,
  comebacks: 0,
  toldAgain: 0,
  brokenPromises: 0,
  publicPosts: 0,
  caredFor: false,
});

export type Course = 'clean' | 'recovered' | 'failed';

/** How it went, as the customer would put it. */
export function courseOf({ chases, comebacks, toldAgain, brokenPromises, ...more }: Experience): Course {
  const failures = chases + 2 * comebacks + 2 * brokenPromises + more.publicPosts + toldAgain / 2;
  if (failures < 2) return 'clean';
  return more.caredFor ? 'recovered' : 'failed';
}
