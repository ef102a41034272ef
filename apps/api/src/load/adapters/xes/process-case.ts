/** An XES trace as a case: the standard's extensions name what is needed (concept, time, org, lifecycle). */
import { attributeName, meantValue } from '../process-log/case-attributes.ts';
import type { ProcessCase } from '../process-log/process-case.ts';
import type { XesEvent, XesTrace } from './xes-traces.ts';

/** Who holds a case: groups where the log knows any, else the single persons. */
export type Holders = 'groups' | 'resources';

/** null where the trace has no name. */
export function processCase(trace: XesTrace, file: string, holders: Holders): ProcessCase | null {
  const id = meantValue(trace.attributes['concept:name']) ?? meantValue(trace.attributes['identity:id']);
  if (id === null) return null;
  return {
    id,
    file,
    line: trace.line,
    attributes: named(trace.attributes),
    steps: trace.events.map(({ line, attributes }) => ({
      line,
      time: attributes['time:timestamp'] ?? null,
      activity: attributes['concept:name'] ?? null,
      lifecycle: attributes['lifecycle:transition'] ?? null,
      team: (holders === 'groups' ? attributes['org:group'] : attributes['org:resource']) ?? null,
      agent: (holders === 'groups' ? attributes['org:resource'] : null) ?? null,
      attributes: named(attributes),
    })),
  };
}

export const namesGroup = ({ attributes }: XesEvent): boolean => meantValue(attributes['org:group']) !== null;
export const namesResource = ({ attributes }: XesEvent): boolean =>
  meantValue(attributes['org:resource']) !== null;

function named(attributes: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [attributeName(name), value]));
}
