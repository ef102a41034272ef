/** When a mail leaves, and which days it is about: the last complete ones of a kind. */
export const MAIL_PERIODS = ['WEEK', 'FOUR_WEEKS', 'MONTH', 'QUARTER', 'HALF_YEAR'] as const;
export type MailPeriod = (typeof MAIL_PERIODS)[number];

export type MailRhythm =
  | {
      readonly every: 'WEEK';
      /** 1 = Monday to 7 = Sunday. */
      readonly weekday: number;
      /** 0 to 23. */
      readonly hour: number;
    }
  | {
      readonly every: 'MONTH';
      /** 1 to 31; a month that is shorter is served on its last day. */
      readonly day: number;
      readonly hour: number;
    };
