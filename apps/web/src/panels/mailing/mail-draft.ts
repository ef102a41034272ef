/** What stands in the form of a mail, before it is kept. */
import type { MailPeriod, MailScheduleInput, QuestionInput } from '../../generated/graphql.ts';
import { defaultView, printView, type View } from '../../address/view.ts';
import type { MailSchedule } from './mail-schedules.ts';

export interface MailDraft {
  readonly recipients: string;
  readonly every: 'WEEK' | 'MONTH';
  readonly weekday: number;
  readonly day: number;
  readonly hour: number;
  readonly language: string;
  readonly period: MailPeriod;
  readonly author: string;
}

export const newDraft = (language: string, author: string): MailDraft => ({
  recipients: '',
  every: 'WEEK',
  weekday: 1,
  day: 1,
  hour: 8,
  language,
  period: 'FOUR_WEEKS',
  author,
});

export const draftOf = (schedule: MailSchedule): MailDraft => ({
  recipients: schedule.recipients.join(', '),
  every: schedule.every,
  weekday: schedule.weekday ?? 1,
  day: schedule.day ?? 1,
  hour: schedule.hour,
  language: schedule.language,
  period: schedule.period,
  author: schedule.author,
});

/** As people write them: with commas, semicolons, or one below the other. */
export const recipientsIn = (text: string): string[] => text.split(/[\s,;]+/).filter((part) => part !== '');

/** Filters and parameters of the page; the mail brings its own days and comparisons. */
export const addressOf = (view: View): string =>
  printView({
    ...view,
    period: defaultView.period,
    compare: defaultView.compare,
    grain: defaultView.grain,
    drawn: defaultView.drawn,
    riskAt: null,
  }).toString();

export interface MailedView {
  readonly question: QuestionInput;
  readonly address: string;
}

export const scheduleInput = (draft: MailDraft, mailed: MailedView): MailScheduleInput => ({
  recipients: recipientsIn(draft.recipients),
  every: draft.every,
  ...(draft.every === 'WEEK' ? { weekday: draft.weekday } : { day: draft.day }),
  hour: draft.hour,
  author: draft.author,
  content: { language: draft.language, period: draft.period, ...mailed },
});
