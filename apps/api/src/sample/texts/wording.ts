/** The text of a contact, put together from phrases. It states exactly the values that the fact events state. */
import { profileOf, type Field } from '../company/reasons.ts';
import type { Matter } from '../life/matter.ts';
import { PHRASES } from './phrases.ts';

export type CustomerLine = 'opening' | 'answer' | 'chase' | 'comeback' | 'post' | 'praise';
export type AgentLine = 'help' | 'hollow' | 'ask' | 'solved' | 'bot';

/** `tells`: fields of their own accord. What is only asked for in the conversation is said after this message. */
export function customerText(
  matter: Matter,
  line: CustomerLine,
  values: ReadonlyMap<Field, string>,
  tells: readonly Field[],
): string {
  const { random, known } = matter;
  const phrases = PHRASES[matter.customer.language].customer;
  const sentences: string[] = [];
  if (line === 'opening') sentences.push(random.pick(phrases.opening[matter.reason]));
  else if (line !== 'answer') sentences.push(random.pick(phrases[line]));
  if ([...values.keys()].some((field) => known.has(field)) && random.chance(0.6)) {
    const complaint = random.pick(phrases.alreadyTold);
    if (tells.some((field) => known.has(field))) sentences.push(complaint);
  }
  for (const [field, value] of values) {
    const told = random.pick(phrases.tell[field]).replace('{value}', () => value);
    if (tells.includes(field)) sentences.push(told);
  }
  return sentences.join(' ');
}

export function agentText(matter: Matter, line: AgentLine, asks: readonly Field[]): string {
  const { random, experience } = matter;
  const phrases = PHRASES[matter.customer.language].agent;
  const sentences: string[] = [];
  if (line === 'bot') return random.pick(phrases.bot);
  if (experience.chases > 0 && random.chance(0.5)) sentences.push(random.pick(phrases.apology));
  if (line === 'help') sentences.push(random.pick(phrases.helpful));
  if (line === 'hollow') sentences.push(random.pick(phrases.hollow));
  if (line === 'solved') sentences.push(random.pick(phrases.solved[profileOf(matter.reason).trouble]));
  for (const field of asks) sentences.push(random.pick(phrases.ask[field]));
  return sentences.join(' ');
}

export function handoffNote(matter: Matter): string {
  return matter.random.pick(PHRASES.et.agent.note);
}
