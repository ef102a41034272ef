/**
 * The traces of an XES log (IEEE 1849), one after the other in constant memory. Read are attributes directly on a trace
 * or an event; attributes of attributes, globals, classifiers and what a tool computed about the log are not.
 */
import { StringDecoder } from 'node:string_decoder';
import { SaxesParser } from 'saxes';

export interface XesEvent {
  readonly line: number;
  readonly attributes: Readonly<Record<string, string>>;
}

export interface XesTrace extends XesEvent {
  readonly events: readonly XesEvent[];
}

export interface XesProblem {
  readonly line: number;
  readonly reason: string;
  /** The text ends before the log does. */
  readonly cutOff: boolean;
}

interface Open {
  readonly line: number;
  readonly attributes: Record<string, string>;
  readonly events: XesEvent[];
}

const ATTRIBUTES = new Set(['string', 'date', 'int', 'float', 'boolean', 'id']);
const END_MISSING = /unclosed tag|document must contain a root element|unexpected end|unterminated/i;

/** Traces, and last the problem that ended the reading before its time, if there was one. */
export async function* xesTraces(text: AsyncIterable<Buffer>): AsyncGenerator<XesTrace | XesProblem> {
  const reading = new LogReading();
  const decoder = new StringDecoder('utf8');
  for await (const chunk of text) {
    reading.read(decoder.write(chunk));
    yield* reading.traces.splice(0);
    if (reading.problem !== null) break;
  }
  if (reading.problem === null) reading.end(decoder.end());
  yield* reading.traces.splice(0);
  if (reading.problem !== null) yield reading.problem;
}

class LogReading {
  readonly traces: XesTrace[] = [];
  problem: XesProblem | null = null;
  readonly #parser = new SaxesParser();
  #trace: Open | null = null;
  #event: Open | null = null;
  /** Below it, attributes belong to attributes. */
  #depth = 0;
  #ending = false;

  constructor() {
    this.#parser.on('opentag', ({ name, attributes }) => this.#open(localName(name), attributes));
    this.#parser.on('closetag', ({ name }) => this.#close(localName(name)));
    this.#parser.on('error', ({ message }) => {
      const reason = message.replace(/^\d+:\d+: /, '').replace(/\.$/, '');
      this.problem ??= {
        line: this.#parser.line,
        reason: `is no well-formed XML: ${reason}`,
        cutOff: this.#ending && END_MISSING.test(reason),
      };
    });
  }

  read(text: string): void {
    this.#parser.write(text);
  }

  /** A trace that a cut left open counts with the events that are whole. */
  end(rest: string): void {
    this.#ending = true;
    this.#parser.write(rest).close();
    if (this.#trace !== null) this.#finishTrace(this.#trace);
  }

  #open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (this.problem !== null) return;
    const opened: Open = { line: this.#parser.line, attributes: {}, events: [] };
    if (name === 'trace') this.#trace = opened;
    else if (name === 'event' && this.#trace !== null) this.#event = opened;
    else if (this.#trace !== null) {
      this.#depth += 1;
      const { key, value } = attributes;
      const owner = this.#event ?? this.#trace;
      if (this.#depth === 1 && ATTRIBUTES.has(name) && key !== undefined && value !== undefined)
        owner.attributes[key] = value;
    }
  }

  #close(name: string): void {
    if (this.problem !== null || this.#trace === null) return;
    if (name === 'trace') this.#finishTrace(this.#trace);
    else if (name === 'event' && this.#event !== null) {
      this.#trace.events.push(this.#event);
      this.#event = null;
    } else this.#depth -= 1;
  }

  #finishTrace({ line, attributes, events }: Open): void {
    this.traces.push({ line, attributes, events });
    this.#trace = null;
    this.#event = null;
    this.#depth = 0;
  }
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);
