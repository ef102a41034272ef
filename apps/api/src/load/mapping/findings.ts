/** What turned out while a table was read by its mapping; told once, with how often. */
import type { Noticed } from '../noticed.ts';

export class TableFindings {
  /** Cases that stand in rows of different times. */
  histories = 0;
  /** Cases that end before they begin. */
  negative = 0;
  /** Open by their status, but with a time of an earlier end. */
  openThoughEnded = 0;
  endedWithoutTime = 0;
  /** Cases of which several rows name different teams and none says when. */
  undatedMoves = 0;
  /** Messages that neither came in nor went out. */
  directionless = 0;

  report(noticed: Noticed): void {
    if (this.negative > 0)
      noticed.remark('a case ends before it begins: its duration is left out', this.negative);
    if (this.openThoughEnded > 0)
      noticed.remark(
        'a case is open by its status but carries the time of an end: it counts as open',
        this.openThoughEnded,
      );
    if (this.endedWithoutTime > 0) {
      noticed.remark(
        'a case has ended by its status, but nothing says when: it counts as open',
        this.endedWithoutTime,
      );
      noticed.limit(
        ['resolutions'],
        `of ${several(this.endedWithoutTime, 'case')} that ended it is not known when`,
      );
    }
    if (this.undatedMoves > 0) {
      noticed.remark(
        'a case stands in several rows with different teams, but nothing says when it moved',
        this.undatedMoves,
      );
      noticed.limit(
        ['teams'],
        `of ${several(this.undatedMoves, 'case')} it is not known when they moved between teams`,
      );
    }
    if (this.directionless > 0) {
      noticed.remark(
        'a message says neither that it came in nor that it went out: it was left out',
        this.directionless,
      );
      noticed.limit(
        ['contacts', 'answers'],
        `of ${several(this.directionless, 'message')} it is not known who wrote them`,
      );
    }
  }
}

const several = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;
