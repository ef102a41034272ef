/** Who gets the page Loyalty by mail, and when. */
import { Injectable } from '@nestjs/common';
import {
  nextDue,
  resolveQuestion,
  type MailPeriod,
  type MailRhythm,
  type QuestionAsAsked,
} from '@twicetold/metrics';
import { LANGUAGES } from '@twicetold/metrics/words';
import type {
  MailSchedule as StoredSchedule,
  MailSending as StoredSending,
  NewMailSchedule,
  Workspace,
} from '@twicetold/store';
import { emailProblem } from '../alerts/email-problem.ts';
import type {
  MailContentInput,
  MailPreview,
  MailSchedule,
  MailScheduleInput,
  MailSending,
  MutationSaveMailScheduleArgs,
} from '../generated/graphql.ts';
import { askedOfPage } from '../loyalty-mail/asked-of-page.ts';
import { LoyaltyMailService } from '../loyalty-mail/loyalty-mail.service.ts';
import { Stores } from '../stores.ts';
import { answered, badInput, notFound } from './errors.ts';
import { WorkspaceService } from './workspace.service.ts';

const MOST_RECIPIENTS = 50;
const LONGEST_AUTHOR = 80;
const LONGEST_ADDRESS = 4_000;
const DUE_TIMES_SHOWN = 5;

@Injectable()
export class MailScheduleService {
  constructor(
    private readonly stores: Stores,
    private readonly workspaces: WorkspaceService,
    private readonly mails: LoyaltyMailService,
  ) {}

  async list(name: string): Promise<MailSchedule[]> {
    const workspace = await this.workspaces.named(name);
    const [schedules, sendings] = await Promise.all([
      this.stores.mailSchedules.list(workspace.id),
      this.stores.mailSchedules.sendings(workspace.id, DUE_TIMES_SHOWN),
    ]);
    return schedules.map((schedule) => shown(schedule, sendings));
  }

  async preview(name: string, content: MailContentInput): Promise<MailPreview> {
    const workspace = await this.workspaces.named(name);
    const { language, period, question, address } = checkedContent(content, workspace);
    return this.mails.write({
      workspace: name,
      language,
      question,
      address,
      author: '…',
      rhythm: null,
      days: this.mails.daysOf(workspace, period, Date.now()),
      dueAt: null,
    });
  }

  async save({ workspace: name, id, schedule }: MutationSaveMailScheduleArgs): Promise<MailSchedule> {
    const workspace = await this.workspaces.named(name);
    const checked = checkedSchedule(schedule, workspace);
    if (id == null) return shown(await this.stores.mailSchedules.add(workspace.id, checked), []);
    return this.#shown(workspace, id, await this.stores.mailSchedules.change(workspace.id, id, checked));
  }

  async pause(name: string, id: number, paused: boolean): Promise<MailSchedule> {
    const workspace = await this.workspaces.named(name);
    const schedule = await this.stores.mailSchedules.find(workspace.id, id);
    if (schedule === null) throw notFound('schedule', id);
    const nextAt = new Date(nextDue(schedule.rhythm, workspace.zone, Date.now()));
    return this.#shown(
      workspace,
      id,
      await this.stores.mailSchedules.pause(workspace.id, id, paused, nextAt),
    );
  }

  async delete(name: string, id: number): Promise<boolean> {
    return this.stores.mailSchedules.delete((await this.workspaces.named(name)).id, id);
  }

  async sendNow(name: string, id: number): Promise<MailSchedule> {
    const workspace = await this.workspaces.named(name);
    const schedule = await this.stores.mailSchedules.find(workspace.id, id);
    if (schedule === null) throw notFound('schedule', id);
    const days = this.mails.daysOf(workspace, schedule.period, Date.now());
    await this.stores.mailSchedules.sendByHand(workspace.id, id, days);
    return this.#shown(workspace, id, schedule);
  }

  async #shown(workspace: Workspace, id: number, schedule: StoredSchedule | null): Promise<MailSchedule> {
    if (schedule === null) throw notFound('schedule', id);
    return shown(schedule, await this.stores.mailSchedules.sendings(workspace.id, DUE_TIMES_SHOWN));
  }
}

function checkedSchedule(input: MailScheduleInput, workspace: Workspace): NewMailSchedule {
  const author = input.author.trim();
  if (author === '' || author.length > LONGEST_AUTHOR)
    throw badInput('author', 'length', { limit: LONGEST_AUTHOR });
  const rhythm = checkedRhythm(input);
  return {
    ...checkedContent(input.content, workspace),
    recipients: checkedRecipients(input.recipients),
    rhythm,
    author,
    nextAt: new Date(nextDue(rhythm, workspace.zone, Date.now())),
  };
}

/** Each address once: it gets one mail. */
function checkedRecipients(recipients: readonly string[]): string[] {
  const unique = new Map(recipients.map((address) => [address.trim().toLowerCase(), address.trim()]));
  const wrong = [...unique.values()].find((address) => emailProblem(address) !== null);
  if (wrong !== undefined) throw badInput('recipients', 'no_mail_address', { value: wrong });
  if (unique.size === 0 || unique.size > MOST_RECIPIENTS)
    throw badInput('recipients', 'addresses', { limit: MOST_RECIPIENTS });
  return [...unique.values()];
}

function checkedRhythm({ every, weekday, day, hour }: MailScheduleInput): MailRhythm {
  const isWhole = (value: number | null | undefined, low: number, high: number): value is number =>
    value != null && Number.isInteger(value) && value >= low && value <= high;
  if (!isWhole(hour, 0, 23)) throw badInput('hour', 'whole', { low: 0, high: 23 });
  if (every === 'WEEK') {
    if (!isWhole(weekday, 1, 7)) throw badInput('weekday', 'weekday');
    return { every, weekday, hour };
  }
  if (!isWhole(day, 1, 31)) throw badInput('day', 'whole', { low: 1, high: 31 });
  return { every: 'MONTH', day, hour };
}

/** A question that cannot be asked is refused now, not on a Monday at eight. */
function checkedContent(
  { language, period, question, address }: MailContentInput,
  { asOf, zone, firstEventAt }: Workspace,
): Pick<NewMailSchedule, 'language' | 'question' | 'address'> & { readonly period: MailPeriod } {
  if (!(LANGUAGES as readonly string[]).includes(language))
    throw badInput('language', 'one_of', { allowed: LANGUAGES.join(', ') });
  if (address.length > LONGEST_ADDRESS) throw badInput('address', 'too_long', { limit: LONGEST_ADDRESS });
  const kept = askedOfPage(question);
  answered(() =>
    resolveQuestion({ ...kept, metrics: ['repeat_rate'] } as QuestionAsAsked, {
      asOf: asOf ?? Date.now(),
      zone,
      firstEventAt,
    }),
  );
  return { language, period, question: { ...kept }, address: new URLSearchParams(address).toString() };
}

function shown(schedule: StoredSchedule, sendings: readonly StoredSending[]): MailSchedule {
  const { id, recipients, rhythm, language, period, question, address, author, paused, nextAt } = schedule;
  return {
    id,
    recipients,
    every: rhythm.every,
    weekday: rhythm.every === 'WEEK' ? rhythm.weekday : null,
    day: rhythm.every === 'MONTH' ? rhythm.day : null,
    hour: rhythm.hour,
    language,
    period,
    filters: [...(askedOfPage(question).filters ?? [])].map(({ dimension, in: names }) => ({
      dimension,
      in: [...names],
    })),
    address,
    author,
    paused,
    nextAt: paused ? null : nextAt.toISOString(),
    sendings: sendings.filter(({ scheduleId }) => scheduleId === id).map(shownSending),
  };
}

const shownSending = ({ dueAt, sentAt, ...sending }: StoredSending): MailSending => ({
  byHand: sending.byHand,
  recipient: sending.recipient,
  from: sending.from,
  to: sending.to,
  state: sending.state,
  attempts: sending.attempts,
  trouble: sending.trouble,
  dueAt: dueAt.toISOString(),
  sentAt: sentAt?.toISOString() ?? null,
});
