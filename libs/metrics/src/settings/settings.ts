import type { Calendar } from '../calendars/calendar.ts';

/**
 * What an organisation sets for its workspace, as kept with it. Everything may be absent; the defaults are those of the
 * metric that reads it. Each field has a line in settings-schema.ts, and one in docs/settings.md.
 */
export interface AnswerSettings {
  /** Working hours by name, for the BUSINESS clock. */
  readonly calendars?: readonly Calendar[];
  /** Team → name of its calendar. */
  readonly teamCalendars?: Readonly<Record<string, string>>;
  /** Name of the calendar of every other team, and of time for which no team is known. Without: not known. */
  readonly defaultCalendar?: string;
  /** Former name of a team → its name now; several former names may have one name now (merged). Applied before the fold. */
  readonly teamNames?: Readonly<Record<string, string>>;
  /** Team → where it sits, for the dimension `site`. Without: not known. */
  readonly teamSites?: Readonly<Record<string, string>>;
  /** Team → whether it belongs to another company, for the dimension `outsourced`. Without: not known. */
  readonly outsourced?: Readonly<Record<string, boolean>>;
  /** Channels through which customers come straight to the organisation. Without: every private contact does. */
  readonly directChannels?: readonly string[];
  /** Channel → minutes of the customer that a contact through it takes, where the source records neither waiting nor length. */
  readonly contactMinutes?: Readonly<Record<string, number>>;
  /** Word-of-mouth index from which a case is "at risk", 0 to 100. Default 50. */
  readonly riskThreshold?: number;
  /** Version of the calibration that turns the index into a probability. Default: none, an index. */
  readonly riskCalibration?: number;
  /** How many people a customer tells of a bad experience, for the exposure. */
  readonly audience?: Audience;
  /** What a field counts in information loss and its baseline, by name, from 0. Default 1 each. */
  readonly fieldWeights?: Readonly<Record<string, number>>;
  /** What numbers are to reach; at most one for a metric and the team and channel that it is for. */
  readonly targets?: readonly Target[];
  /** Months for which cases are kept after the last that was heard of their issue. Default: for ever. */
  readonly casesKeptMonths?: number;
  /** Months for which texts and notes are kept, where they are kept at all; 0: they go with the next sweep. Default: as long as their case. */
  readonly textsKeptMonths?: number;
  /** Numbers about single agents are shown from so many behind them; 0 and 1: all are. Default 5. */
  readonly smallestGroup?: number;
}

/** For all cases, or for one team, one channel, or one team by one channel. */
export interface Target {
  /** Of the catalogue. */
  readonly metric: string;
  /** In the unit of the metric: a share from 0 to 1, seconds, … */
  readonly value: number;
  readonly team?: string;
  readonly channel?: string;
}

/** People told, on average over all customers with such an experience, those who tell nobody among them. From 0. */
export interface Audience {
  readonly low: number;
  readonly likely: number;
  readonly high: number;
}
