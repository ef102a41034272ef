/** What is odd about a load, each with how often. */
import { grouped } from '../progress-display.ts';
import type { LoadReport } from './load-report.ts';

/** Remarks that are shown; the report as JSON has all. */
const REMARKS = 8;

export function findingLines({ clock, history, incomplete, remarks }: LoadReport): string[] {
  const lines: string[] = incomplete.map(
    (file) => `Incomplete: ${file} ends in the middle. What came before it is loaded.`,
  );
  const say = (count: number, one: string, many: string) => {
    if (count > 0) lines.push(`${grouped(count)} ${count === 1 ? one : many}`);
  };
  say(clock.future, 'event is later than now', 'events are later than now');
  say(clock.before1990, 'event is from before 1990', 'events are from before 1990');
  if (history !== null) {
    say(
      history.endedBeforeOpened,
      'case was resolved or closed before it was opened: its times are left out',
      'cases were resolved or closed before they were opened: their times are left out',
    );
    say(
      history.resolvedWithoutContact,
      'case was resolved without any contact of its customer',
      'cases were resolved without any contact of their customers',
    );
    say(
      history.teamOnlyLater,
      'case was opened with no team: its first one came later',
      'cases were opened with no team: their first ones came later',
    );
  }
  const shown = remarks
    .slice(0, REMARKS)
    .map(({ sentence, count }) => (count === 1 ? sentence : `${grouped(count)} × ${sentence}`));
  const more = remarks.length > REMARKS ? [`… and ${remarks.length - REMARKS} more remarks`] : [];
  return [...lines, ...shown, ...more];
}
