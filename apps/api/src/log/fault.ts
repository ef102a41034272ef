/**
 * What may be told of an error. Messages quote what was sent, fetched or stored (a JSON parser cites the text, PostgreSQL the
 * value), so they stay out of the log: it gets what kind of error it was, its code, and where it happened.
 */
export interface Fault {
  readonly name: string;
  /** Of PostgreSQL (23505) or of the system (ECONNREFUSED). */
  readonly code: string | null;
  /** Table, constraint or column, as our migrations name them. */
  readonly about: string | null;
  /** The innermost places in our code and in libraries, without paths of the machine. */
  readonly at: readonly string[];
}

const PLACES = 5;
const CODE = /^[A-Z0-9_]{3,40}$/;
const NAME = /^\w{1,60}$/;

export function faultOf(error: unknown): Fault {
  if (!(error instanceof Error)) return { name: 'Error', code: null, about: null, at: [] };
  const { code, table, constraint, column } = error as Error & Readonly<Record<string, unknown>>;
  const about = [table, constraint, column].filter((part) => typeof part === 'string' && NAME.test(part));
  return {
    name: NAME.test(error.name) ? error.name : 'Error',
    code: typeof code === 'string' && CODE.test(code) ? code : null,
    about: about.length === 0 ? null : about.join(' '),
    at: placesIn(error.stack ?? ''),
  };
}

/** One line, for people. */
export function faultText(error: unknown): string {
  const { name, code, about, at } = faultOf(error);
  return [name, code, about, at[0] === undefined ? null : `at ${at[0]}`]
    .filter((part) => part !== null)
    .join(' ');
}

/** Lines of a message may begin with "at" too: only those that end like a place in a file count, after the message. */
function placesIn(stack: string): string[] {
  return stack
    .split('\n')
    .flatMap((line) => {
      const found =
        /^ {4}at (?:(?:async )?([\w.#<> [\]]{1,80}) \()?((?:file:\/\/|node:|\/)\S+:\d+:\d+)\)?$/.exec(line);
      if (found === null) return [];
      const [, called, file = ''] = found;
      const place = file.replace(/^.*?\/(?=(?:apps|libs|migrations|test|node_modules)\/)/, '');
      return [called === undefined ? place : `${called} (${place})`];
    })
    .slice(0, PLACES);
}
