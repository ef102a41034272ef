/** Customer and company meet: the contact, what is told and asked in it, and the words where there are any. */
import { MINUTE, SECOND } from '../company/calendar.ts';
import { channelProfile, type Channel } from '../company/channels.ts';
import type { Field } from '../company/reasons.ts';
import { writtenAgain } from '../company/matter-values.ts';
import { teamProfile, type Team } from '../company/teams.ts';
import { agentText, customerText, type AgentLine, type CustomerLine } from '../texts/wording.ts';
import type { CaseFile } from './case-file.ts';

export interface Inbound {
  readonly channel: Channel;
  /** Team that it reaches. */
  readonly team: Team;
  readonly line: CustomerLine;
  readonly sentiment?: number;
  /** Told of their own accord. */
  readonly tells?: readonly Field[];
  /** Asked for in the conversation, and told. */
  readonly asked?: readonly Field[];
  /** Set for a public post: people who could see it. */
  readonly reach?: number;
}

/** The customer gets in touch. In a live channel somebody takes it there and then. */
export function hear(file: CaseFile, at: number, inbound: Inbound): void {
  const { matter } = file;
  const { random } = matter;
  const profile = channelProfile(inbound.channel);
  const tells = inbound.tells ?? [];
  const asked = inbound.asked ?? [];
  const values = spoken(file, [...tells, ...asked]);
  takeHold(file, inbound.team, profile.live);
  const lasted = profile.live ? Math.round(60 + random.around(280, 0.6) + 40 * asked.length) : null;
  file.write(
    {
      type: 'contact',
      direction: 'inbound',
      channel: inbound.channel,
      visibility: inbound.reach === undefined ? 'private' : 'public',
      team: file.team,
      ...(profile.live && {
        agent: file.agent,
        waitSeconds: Math.round(random.around(profile.waitSeconds, 0.9)),
        durationSeconds: lasted,
      }),
      ...(inbound.reach !== undefined && { reach: inbound.reach }),
      ...(inbound.sentiment !== undefined && { sentiment: Math.round(inbound.sentiment * 100) / 100 }),
      ...(profile.written && {
        text: customerText(matter, inbound.line, values, tells),
        language: matter.customer.language,
      }),
    },
    at,
  );
  let moment = at;
  for (const field of tells) give(file, (moment += profile.live ? 20 * SECOND : 0), field, values);
  if (profile.live && profile.written) chatReply(file, (moment += 20 * SECOND), inbound.channel, asked);
  for (const field of asked) {
    file.write({ type: 'fact', field, action: 'asked', by: 'agent' }, (moment += 25 * SECOND));
    give(file, (moment += 15 * SECOND), field, values);
  }
  file.at = Math.max(file.at, at + (lasted ?? 0) * SECOND);
  if (profile.live) file.inTouch = true;
}

function chatReply(file: CaseFile, at: number, channel: Channel, asked: readonly Field[]): void {
  const { matter, team, agent } = file;
  file.write(
    {
      type: 'contact',
      direction: 'outbound',
      channel,
      visibility: 'private',
      team,
      agent,
      text: agentText(matter, asked.length > 0 ? 'ask' : 'help', asked),
      language: matter.customer.language,
    },
    at,
  );
}

export interface Outbound {
  readonly channel: Channel;
  readonly line: AgentLine;
  readonly asks?: readonly Field[];
  readonly isPublic?: boolean;
}

/** The company gets in touch. On the phone and at the door what is asked is told at once. */
export function reachOut(file: CaseFile, at: number, outbound: Outbound): void {
  const { matter } = file;
  const { random } = matter;
  const profile = channelProfile(outbound.channel);
  const asks = outbound.asks ?? [];
  takeHold(file, file.team, true);
  const lasted = profile.live ? Math.round(random.around(200, 0.6) + 40 * asks.length) : null;
  file.write(
    {
      type: 'contact',
      direction: 'outbound',
      channel: outbound.channel,
      visibility: outbound.isPublic ? 'public' : 'private',
      team: file.team,
      agent: file.agent,
      ...(profile.live && { durationSeconds: lasted }),
      ...(profile.written && {
        text: agentText(matter, outbound.line, asks),
        language: matter.customer.language,
      }),
    },
    at,
  );
  const values = profile.live ? spoken(file, asks) : null;
  let moment = at;
  for (const field of asks) {
    if (profile.live) moment += 25 * SECOND;
    file.write({ type: 'fact', field, action: 'asked', by: 'agent' }, moment);
    if (values) give(file, (moment += 15 * SECOND), field, values);
    else if (matter.known.has(field)) matter.experience.toldAgain += 1;
  }
  file.at = Math.max(file.at, at + (lasted ?? 0) * SECOND);
  file.inTouch = true;
}

/** A machine says hello; nobody has taken anything. */
export function botGreets(file: CaseFile, at: number, channel: Channel): void {
  file.write(
    {
      type: 'contact',
      direction: 'outbound',
      channel,
      visibility: 'private',
      bot: true,
      text: agentText(file.matter, 'bot', []),
      language: file.matter.customer.language,
    },
    at,
  );
}

export function record(file: CaseFile, field: Field, by: 'agent' | 'system'): void {
  const value = file.matter.values[field];
  file.write({ type: 'fact', field, action: 'recorded', by, value }, file.at + MINUTE / 2);
  file.matter.known.add(field);
}

/** What will be said for each field: as it was, in another spelling, or (seldom) put right. */
function spoken({ matter }: CaseFile, fields: readonly Field[]): Map<Field, string> {
  return new Map(
    fields.map((field) => {
      const value = matter.values[field];
      return [field, matter.known.has(field) ? writtenAgain(field, value, matter.random) : value];
    }),
  );
}

function give(file: CaseFile, at: number, field: Field, values: ReadonlyMap<Field, string>): void {
  const { matter } = file;
  if (matter.known.has(field)) matter.experience.toldAgain += 1;
  matter.known.add(field);
  const value = values.get(field) ?? matter.values[field];
  file.write({ type: 'fact', field, action: 'given', by: 'customer', value }, at);
}

/** Within a team the same agent goes on, more often than not. */
function takeHold(file: CaseFile, team: Team, somebody: boolean): void {
  const { random } = file.matter;
  const moved = team !== file.team;
  file.team = team;
  if (moved) file.agent = null;
  if (somebody && (file.agent === null || random.chance(0.3))) file.agent = anyAgent(file, team);
}

export function anyAgent(file: CaseFile, team: Team): string {
  const { prefix, from, to } = teamProfile(team).agents;
  return `${prefix}-${file.matter.random.whole(from, to)}`;
}
