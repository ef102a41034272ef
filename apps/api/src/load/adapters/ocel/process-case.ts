/** A case of an object-centric log with the events that name it. */
import { attributeName } from '../process-log/case-attributes.ts';
import type { ProcessCase, ProcessStep } from '../process-log/process-case.ts';
import type { Companion, JoinedCase, JoinedEvent } from './log-join.ts';
import type { ObjectRole } from './object-roles.ts';
import type { OcelAttribute } from './ocel-elements.ts';

export function processCase({ id, file, attributes, companions, events }: JoinedCase): ProcessCase {
  const all = [...companions, ...events.flatMap((event) => event.companions)];
  const customer = nameIn(all, 'customer');
  const channel = nameIn(all, 'channel');
  return {
    id,
    file,
    line: 0,
    attributes: {
      ...latest(attributes),
      ...(customer === null ? {} : { customer }),
      ...(channel === null ? {} : { channel }),
    },
    steps: events.map(stepOf),
  };
}

function stepOf({ number, type, time, attributes, companions }: JoinedEvent): ProcessStep {
  const own = latest(attributes);
  const attribute = (...names: readonly string[]) =>
    names.reduce<string | null>((found, name) => found ?? own[name] ?? null, null);
  return {
    line: number,
    time,
    activity: type,
    lifecycle: attribute('lifecycle', 'lifecycle:transition', 'status'),
    team: nameIn(companions, 'team') ?? attribute('team', 'group', 'org:group'),
    agent: nameIn(companions, 'agent') ?? attribute('agent', 'resource', 'org:resource'),
    attributes: own,
  };
}

function nameIn(companions: readonly Companion[], role: ObjectRole): string | null {
  return companions.find((companion) => companion.role === role)?.name ?? null;
}

/** An attribute of an object changes with time: as it stood at the end. */
function latest(attributes: readonly OcelAttribute[]): Record<string, string> {
  const since = (attribute: OcelAttribute) => Date.parse(attribute.time ?? '') || 0;
  const values: Record<string, string> = {};
  for (const { name, value } of attributes.toSorted((a, b) => since(a) - since(b)))
    if (['string', 'number', 'boolean'].includes(typeof value)) values[attributeName(name)] = String(value);
  return values;
}
