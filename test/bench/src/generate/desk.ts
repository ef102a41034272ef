/** The desk whose log is made: what there is, how often, and how long things take there. */
import { cumulated, skewed } from './chance.ts';

const DAY = 86_400_000;

export const FIRST_DAY = Date.UTC(2024, 0, 1);
/** 24 months; nothing is written of what happens later. */
export const END = Date.UTC(2026, 0, 1);
export const DAYS = (END - FIRST_DAY) / DAY;

export const CHANNELS = ['mail', 'phone', 'chat', 'form', 'app', 'social', 'visit', 'post'] as const;
export const CHANNEL_WEIGHTS = cumulated([34, 27, 16, 9, 6, 4, 3, 1]);

export const TEAMS = Array.from({ length: 60 }, (_, i) => `Team ${String(i + 1).padStart(2, '0')}`);
export const TEAM_WEIGHTS = skewed(TEAMS.length, 0.8);

export const REASONS = [
  'delivery',
  'invoice',
  'defect',
  'login',
  'contract',
  'refund',
  'order',
  'installation',
  'tariff',
  'address change',
  'complaint',
  'cancellation',
] as const;
export const REASON_WEIGHTS = skewed(REASONS.length, 0.6);

export const FIELDS = [
  'order_number',
  'address',
  'account_number',
  'phone',
  'serial_number',
  'date',
] as const;

/** Share of the cases that fall on each day, cumulated: fewer at weekends, more on Mondays, a fifth more at the end. */
export const DAY_WEIGHTS = cumulated(
  Array.from({ length: DAYS }, (_, day) => {
    const weekday = new Date(FIRST_DAY + day * DAY).getUTCDay();
    const ofWeek = weekday === 0 ? 0.3 : weekday === 6 ? 0.45 : weekday === 1 ? 1.2 : 1;
    return ofWeek * (1 + (0.2 * day) / DAYS);
  }),
);

/** Hours to the resolution: half of the cases of the average team and reason are faster. */
export const MEDIAN_HOURS = 20;
export const SIGMA_HOURS = 1.3;
/** Some teams are three times as slow as others. */
export const paceOf = (team: number): number => 0.6 + (1.2 * ((team * 37) % 60)) / 60;
export const weightOf = (reason: number): number => 0.7 + (0.6 * ((reason * 5) % 12)) / 12;

/** How often what happens, of all cases. */
export const SHARES = {
  /** Never resolved, whatever happens. */
  open: 0.05,
  /** A person answers later, in a contact of its own. */
  answered: 0.17,
  chased: 0.06,
  cameBack: 0.04,
  handedOver: 0.1,
  /** Of those: once more, and straight back. */
  handedOn: 0.25,
  /** Of those handed over: something was told before, and again after it. */
  told: 0.6,
  toldAgain: 0.35,
  promised: 0.03,
  kept: 0.7,
  csat: 0.05,
  nps: 0.02,
  left: 0.005,
} as const;
