/** What the charts draw: positions as numbers, everything that is read as text. */
export interface DrawnPoint {
  readonly at: number;
  readonly value: string;
  /** "18 – 23 % · n 412" */
  readonly evidence: string;
  readonly dot: 'alone' | 'few' | 'signal' | null;
  /** Colour of a signal's dot. */
  readonly signal?: string;
}

export interface DrawnLine {
  readonly label: string;
  readonly colour: string;
  /** Colour while pointed at. */
  readonly accent: string;
  /** One per bucket; null where nothing is known. */
  readonly points: readonly (DrawnPoint | null)[];
  /** The only line of its chart: its name stands in the title. */
  readonly unnamed?: boolean;
  /** Its name carries its colour, where lines lie too close to be followed. */
  readonly marked?: boolean;
}

/** A thin line that is no number of anybody: a limit, a centre. `key` names it in the rows. */
export interface DrawnRule {
  readonly key: string;
  readonly label: string;
  /** Where there is no room for the label. */
  readonly short?: string;
  /** The label on two lines, where there is no room for one. */
  readonly halves?: readonly [string, string];
  readonly at: number;
  readonly dashed: boolean;
  /** What people set, not what the numbers do by themselves. */
  readonly set?: boolean;
}

export interface DrawnBucket {
  /** "Mar" on the axis. */
  readonly tick: string;
  /** "Mar 2026, not over yet" in the card. */
  readonly title: string;
  /** What people noted of its days. */
  readonly note?: string | undefined;
}

export interface Pointed {
  readonly line: number;
  readonly bucket: number;
}
