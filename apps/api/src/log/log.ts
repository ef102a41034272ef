/** The log on standard output: lines for people, or one JSON object a line for programs. */
import process from 'node:process';
import { destination, pino, stdTimeFunctions } from 'pino';
import { requestId } from './current-request.ts';
import { faultOf, faultText } from './fault.ts';
import { LEVELS, levelOf, type About, type Level, type Say } from './say.ts';

export interface LogSettings {
  readonly format: 'text' | 'json';
  /** Of what is less, nothing is told. */
  readonly level: Level;
}

export function openLog({ format, level }: LogSettings): Say {
  return format === 'json' ? inJson(level) : inWords(level);
}

function inWords(least: Level): Say {
  return (sentence, about = {}) => {
    if (LEVELS.indexOf(levelOf(about)) < LEVELS.indexOf(least)) return;
    const values = Object.entries(about.values ?? {}).map(([name, value]) => `${name}=${value}`);
    const error = about.error === undefined ? [] : [faultText(about.error)];
    const said = [...values, ...error].join(' ');
    process.stdout.write(`${sentence}${said === '' ? '' : `: ${said}`}\n`);
  };
}

/** Written at once: what a process says right before its end is not lost. */
function inJson(level: Level): Say {
  const log = pino(
    {
      level,
      messageKey: 'message',
      base: { service: 'twicetold', process: process.pid },
      timestamp: stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
    },
    destination({ dest: 1, sync: true }),
  );
  return (sentence, about: About = {}) => {
    const request = requestId();
    log[levelOf(about)](
      {
        ...(request === null ? {} : { request }),
        ...about.values,
        ...(about.error === undefined ? {} : { error: faultOf(about.error) }),
      },
      sentence.replace(/\s+/g, ' ').trim(),
    );
  };
}
