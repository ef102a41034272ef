/** How far a load is: a bar on a terminal, a line every few seconds elsewhere. */
import process from 'node:process';
import { Presets, SingleBar } from 'cli-progress';

export interface Progress {
  /** 0 to 1; null = nobody knows. */
  readonly share: number | null;
  readonly done: number;
}

export interface ProgressDisplay {
  stop(): void;
}

const BAR_EVERY_MS = 200;
const LINE_EVERY_MS = 5_000;
const WHOLE = 1_000;

let shown = true;

/** For a process whose every line is read by a program. */
export function showNoProgress(): void {
  shown = false;
}

/** @param unit what `done` counts, in the plural */
export function showProgress(title: string, unit: string, look: () => Progress): ProgressDisplay {
  if (!shown) return { stop: () => undefined };
  const started = Date.now();
  const terminal = process.stderr.isTTY;
  const bar = new SingleBar(
    {
      format: `${title} {bar} {percent} | {done} ${unit} | {rate}/s | {left}`,
      hideCursor: true,
      stopOnComplete: false,
    },
    Presets.shades_classic,
  );
  if (terminal) bar.start(WHOLE, 0, wordsFor(look(), 0));
  const show = () => {
    const progress = look();
    const words = wordsFor(progress, Date.now() - started);
    if (terminal) bar.update(Math.round((progress.share ?? 0) * WHOLE), words);
    else console.error(`${title} ${words.percent}, ${words.done} ${unit}, ${words.rate}/s, ${words.left}`);
  };
  const timer = setInterval(show, terminal ? BAR_EVERY_MS : LINE_EVERY_MS);
  let stopped = false;
  return {
    stop() {
      clearInterval(timer);
      if (!terminal || stopped) return;
      stopped = true;
      show();
      bar.stop();
    },
  };
}

export function wordsFor({ share, done }: Progress, elapsedMs: number) {
  const left = share === null || share === 0 ? null : (elapsedMs / share) * (1 - share);
  return {
    percent: share === null ? '?' : `${Math.floor(share * 100)} %`,
    done: grouped(done),
    rate: grouped(elapsedMs === 0 ? 0 : Math.round((done / elapsedMs) * 1000)),
    left: left === null ? 'time left unknown' : `${spoken(left)} left`,
  };
}

/** 1 234 567, with narrow spaces that do not break. */
export function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, '\u202f');
}

export function spoken(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000);
  if (seconds < 60) return `${seconds} s`;
  const minutes = Math.floor(seconds / 60);
  return minutes < 60
    ? `${minutes} min ${seconds % 60} s`
    : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
