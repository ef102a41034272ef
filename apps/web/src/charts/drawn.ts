/** What the charts draw: positions as numbers, everything that is read as text. */
export interface DrawnPoint {
  readonly at: number;
  readonly value: string;
  /** "18 – 23 % · n 412" */
  readonly evidence: string;
  readonly dot: 'alone' | 'few' | null;
}

export interface DrawnLine {
  readonly label: string;
  readonly colour: string;
  /** Colour while pointed at. */
  readonly accent: string;
  /** One per bucket; null where nothing is known. */
  readonly points: readonly (DrawnPoint | null)[];
}

export interface DrawnBucket {
  /** "Mar" on the axis. */
  readonly tick: string;
  /** "Mar 2026, not over yet" in the card. */
  readonly title: string;
}

export interface Pointed {
  readonly line: number;
  readonly bucket: number;
}
