import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { evaluate, type LabelledConversation } from './evaluate.ts';
import { CONDUCT_TAGS, TEXT_FIELDS, TEXT_LANGUAGES, type TextLanguage } from './text-types.ts';

const conversationsIn = (language: TextLanguage, folder = ''): LabelledConversation[] =>
  readFileSync(new URL(`../../labelled/${folder}${language}.ndjson`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as LabelledConversation);

describe.each(TEXT_LANGUAGES)('the labelled conversations, %s', (language) => {
  const conversations = conversationsIn(language);
  const messages = conversations.flatMap((conversation) => conversation.messages);

  it('has at least 110 messages, a quarter or more of them held out', () => {
    const heldOut = conversations
      .filter((conversation) => conversation.held_out)
      .flatMap((conversation) => conversation.messages);
    expect(messages.length).toBeGreaterThanOrEqual(110);
    expect(heldOut.length / messages.length).toBeGreaterThan(0.25);
  });

  it('labels only values that stand in the text, in known fields and with known tags', () => {
    const blind = conversationsIn(language, 'blind/').flatMap((conversation) => conversation.messages);
    for (const { id, text, labels } of [...messages, ...blind]) {
      for (const { field, value } of [...labels.facts, ...labels.repeats]) {
        expect([id, TEXT_FIELDS.includes(field), text.includes(value)]).toEqual([id, true, true]);
      }
      expect(labels.conduct.filter((tag) => !CONDUCT_TAGS.includes(tag))).toEqual([]);
      expect([...labels.asks, ...labels.reasks].filter(({ field }) => !TEXT_FIELDS.includes(field))).toEqual(
        [],
      );
    }
  });

  it('labels a repeat as a fact too, a re-ask as an ask too, and each on the side that can do it', () => {
    for (const { id, by, labels } of messages) {
      expect([id, labels.facts]).toEqual([id, expect.arrayContaining(labels.repeats)]);
      expect([id, labels.asks]).toEqual([id, expect.arrayContaining(labels.reasks)]);
      const ofTheOtherSide =
        by === 'customer'
          ? [...labels.asks, ...labels.conduct]
          : [...labels.repeats, ...(labels.already_told ? ['told'] : [])];
      expect([id, ofTheOtherSide]).toEqual([id, []]);
    }
  });

  it.each(['facts', 'repeats', 'reasks', 'already_told'])(
    'is read with a precision of 0.95 and a recall of 0.85: %s',
    (label) => {
      const { scores } = evaluate(conversations);
      const score = scores.find((candidate) => candidate.label === label);
      expect(score?.precision).toBeGreaterThanOrEqual(0.95);
      expect(score?.recall).toBeGreaterThanOrEqual(0.85);
    },
  );
});
