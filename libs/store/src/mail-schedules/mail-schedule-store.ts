import type { MailPeriod, MailRhythm, Period } from '@twicetold/metrics';
import type { DataSource } from 'typeorm';
import * as sql from './statements.ts';

/** To whom a page is sent, when, about which days. */
export interface NewMailSchedule {
  readonly recipients: readonly string[];
  readonly rhythm: MailRhythm;
  /** en | et | ru | fr */
  readonly language: string;
  readonly period: MailPeriod;
  /** Filters and parameters as a question has them, without days. */
  readonly question: Readonly<Record<string, unknown>>;
  /** The same as the query of an address. */
  readonly address: string;
  readonly author: string;
  readonly nextAt: Date;
}

export interface MailSchedule extends NewMailSchedule {
  readonly id: number;
  readonly workspaceId: number;
  readonly paused: boolean;
  readonly changedAt: Date;
}

export interface DueSchedule extends MailSchedule {
  /** Its name. */
  readonly workspace: string;
}

/** A mail to one address for one due time. */
export interface MailSending {
  readonly id: string;
  readonly scheduleId: number;
  readonly dueAt: Date;
  /** Sent at once, by somebody. */
  readonly byHand: boolean;
  readonly recipient: string;
  /** Days that it is about. */
  readonly from: string;
  readonly to: string;
  /** waiting | sent | failed */
  readonly state: string;
  readonly attempts: number;
  readonly nextAttemptAt: Date;
  /** Code of what went wrong last. */
  readonly trouble: string | null;
  readonly sentAt: Date | null;
}

/** With what it takes to write it. */
export interface LeasedSending extends MailSending {
  readonly workspace: string;
  readonly rhythm: MailRhythm;
  readonly language: string;
  readonly period: MailPeriod;
  readonly question: Readonly<Record<string, unknown>>;
  readonly address: string;
  readonly author: string;
}

/** Longer than writing it and one attempt at every recipient may take. */
const LEASE_SECONDS = 600;

interface RhythmColumns {
  readonly every: string;
  readonly weekday: number | null;
  readonly day: number | null;
  readonly hour: number;
}

type Row = Omit<MailSchedule, 'rhythm'> & RhythmColumns;

export class MailScheduleStore {
  readonly #dataSource: DataSource;

  constructor(dataSource: DataSource) {
    this.#dataSource = dataSource;
  }

  /** In the order in which they were made. */
  async list(workspaceId: number): Promise<MailSchedule[]> {
    const rows = await this.#dataSource.query<Row[]>(sql.SCHEDULES_OF_WORKSPACE, [workspaceId]);
    return rows.map(withRhythm);
  }

  async find(workspaceId: number, id: number): Promise<MailSchedule | null> {
    const [row] = await this.#dataSource.query<Row[]>(sql.FIND_SCHEDULE, [workspaceId, id]);
    return row === undefined ? null : withRhythm(row);
  }

  async add(workspaceId: number, schedule: NewMailSchedule): Promise<MailSchedule> {
    const [row] = await this.#dataSource.query<[Row]>(sql.ADD_SCHEDULE, [workspaceId, ...valuesOf(schedule)]);
    return withRhythm(row);
  }

  /** null: there is none. What is being sent already leaves as it was. */
  async change(workspaceId: number, id: number, schedule: NewMailSchedule): Promise<MailSchedule | null> {
    const values = [workspaceId, ...valuesOf(schedule), id];
    const [[row]] = await this.#dataSource.query<[Row[], number]>(sql.CHANGE_SCHEDULE, values);
    return row === undefined ? null : withRhythm(row);
  }

  /** null: there is none. */
  async pause(workspaceId: number, id: number, paused: boolean, nextAt: Date): Promise<MailSchedule | null> {
    const values = [workspaceId, id, paused, nextAt];
    const [[row]] = await this.#dataSource.query<[Row[], number]>(sql.PAUSE_SCHEDULE, values);
    return row === undefined ? null : withRhythm(row);
  }

  /** With the journal of its mails. false: there was none. */
  async delete(workspaceId: number, id: number): Promise<boolean> {
    const [deleted] = await this.#dataSource.query<[unknown[], number]>(sql.DELETE_SCHEDULE, [
      workspaceId,
      id,
    ]);
    return deleted.length > 0;
  }

  async due(now: Date): Promise<DueSchedule[]> {
    const rows = await this.#dataSource.query<(Row & { workspace: string })[]>(sql.SCHEDULES_DUE, [now]);
    return rows.map((row) => ({ ...withRhythm(row), workspace: row.workspace }));
  }

  /** Queues its mails for the due time, once, whichever process asks first. Returns how many. */
  async takeDue(
    { id, nextAt }: Pick<MailSchedule, 'id' | 'nextAt'>,
    { dueAt, then, period }: { readonly dueAt: Date; readonly then: Date; readonly period: Period },
  ): Promise<number> {
    const values = [id, nextAt, then, dueAt, period.from, period.to];
    return (await this.#dataSource.query<unknown[]>(sql.TAKE_DUE, values)).length;
  }

  /** Returns how many mails are on their way. */
  async sendByHand(workspaceId: number, id: number, { from, to }: Period): Promise<number> {
    return (await this.#dataSource.query<unknown[]>(sql.SEND_BY_HAND, [workspaceId, id, from, to])).length;
  }

  /** Mails of one schedule for one due time, for this process for a while. Empty: nothing is to be sent. */
  async lease(): Promise<LeasedSending[]> {
    const [leased] = await this.#dataSource.query<
      [(Omit<LeasedSending, 'rhythm'> & RhythmColumns)[], number]
    >(sql.LEASE_SENDINGS, [LEASE_SECONDS]);
    return leased.map(withRhythm);
  }

  async sent(id: string): Promise<void> {
    await this.#dataSource.query(sql.SENDING_SENT, [id]);
  }

  /** `nextAttemptMs` null: there is none. */
  async failed(id: string, trouble: string, nextAttemptMs: number | null): Promise<void> {
    await this.#dataSource.query(sql.SENDING_FAILED, [id, trouble, nextAttemptMs]);
  }

  /** Of the newest due times of each schedule, the newest first. */
  sendings(workspaceId: number, dueTimes: number): Promise<MailSending[]> {
    return this.#dataSource.query<MailSending[]>(sql.SENDINGS_OF_WORKSPACE, [workspaceId, dueTimes]);
  }

  async forget(olderThanDays: number): Promise<void> {
    await this.#dataSource.query(sql.FORGET_SENDINGS, [olderThanDays]);
  }
}

function valuesOf({
  recipients,
  rhythm,
  language,
  period,
  question,
  address,
  author,
  nextAt,
}: NewMailSchedule) {
  const weekday = rhythm.every === 'WEEK' ? rhythm.weekday : null;
  const day = rhythm.every === 'MONTH' ? rhythm.day : null;
  const asked = JSON.stringify(question);
  return [
    recipients,
    rhythm.every,
    weekday,
    day,
    rhythm.hour,
    language,
    period,
    asked,
    address,
    author,
    nextAt,
  ];
}

function withRhythm<R extends RhythmColumns>({ every, weekday, day, hour, ...row }: R) {
  const rhythm: MailRhythm =
    every === 'WEEK' ? { every, weekday: weekday ?? 1, hour } : { every: 'MONTH', day: day ?? 1, hour };
  return { ...row, rhythm };
}
