import { recogniseOneByOne } from './recognise-one-by-one.ts';
import { recognise } from './recognise.ts';
import {
  CONDUCT_TAGS,
  TEXT_FIELDS,
  type AskedField,
  type ConductTag,
  type MessageRecognition,
  type StatedFact,
  type TextLanguage,
} from './text-types.ts';
import { valueKey } from './value-key.ts';

export interface MessageLabels {
  facts: StatedFact[];
  repeats: StatedFact[];
  asks: AskedField[];
  reasks: AskedField[];
  already_told: boolean;
  conduct: ConductTag[];
}

/** One line of libs/cases/labelled/*.ndjson: a conversation written for the set and labelled by hand. */
export interface LabelledConversation {
  id: string;
  language: TextLanguage;
  industry: string;
  /** Held out: not looked at before it was measured once. In the project's own set it has been since, and is spent. */
  held_out: boolean;
  messages: { id: string; by: 'customer' | 'agent'; text: string; labels: MessageLabels }[];
}

export interface Score {
  label: string;
  found: number;
  labelled: number;
  right: number;
  /** Null when nothing was found, or nothing labelled: no precision, or recall, of 0. */
  precision: number | null;
  recall: number | null;
}

export interface Disagreement {
  message: string;
  text: string;
  label: string;
  missing: string[];
  unexpected: string[];
}

export interface Evaluation {
  messages: number;
  scores: Score[];
  disagreements: Disagreement[];
}

type Entry = readonly [label: string, value: string];

const factsAs = (group: string, facts: readonly StatedFact[], language: TextLanguage): Entry[] =>
  facts.map(({ field, value }) => [group, `${field} ${valueKey(field, value, language)}`]);

function entriesOf(labels: MessageLabels, language: TextLanguage): Entry[] {
  return [
    ...factsAs('facts', labels.facts, language),
    ...labels.facts.map(({ field, value }): Entry => [`facts: ${field}`, valueKey(field, value, language)]),
    ...factsAs('repeats', labels.repeats, language),
    ...labels.asks.map(({ field }): Entry => ['asks', field]),
    ...labels.reasks.map(({ field }): Entry => ['reasks', field]),
    ...(labels.already_told ? [['already_told', 'yes'] as const] : []),
    ...labels.conduct.flatMap((tag): Entry[] => [
      ['conduct', tag],
      [`conduct: ${tag}`, tag],
    ]),
  ];
}

const recognised = (message: MessageRecognition): MessageLabels => ({
  ...message,
  already_told: message.alreadyTold,
});

const LABELS: readonly string[] = [
  'facts',
  ...TEXT_FIELDS.map((field) => `facts: ${field}`),
  'repeats',
  'asks',
  'reasks',
  'already_told',
  'conduct',
  ...CONDUCT_TAGS.map((tag) => `conduct: ${tag}`),
];

/**
 * Holds the recogniser against labelled conversations. The language is not told to it, so that finding the language is measured too. A value
 * counts as found when it is the labelled one in any spelling (valueKey, amounts by their number alone), in the same message and field.
 */
export function evaluate(
  conversations: readonly LabelledConversation[],
  { oneByOne = false }: { /** As the product reads them: see recogniseOneByOne. */ oneByOne?: boolean } = {},
): Evaluation {
  const counts = new Map(LABELS.map((label) => [label, { found: 0, labelled: 0, right: 0 }]));
  const disagreements: Disagreement[] = [];
  let messages = 0;
  for (const { language, messages: labelled } of conversations) {
    const asked = labelled.map(({ id, by, text }) => ({ id, by, text }));
    const results = oneByOne ? recogniseOneByOne(asked) : recognise(asked);
    for (const [place, message] of labelled.entries()) {
      const result = results[place];
      if (result === undefined) continue;
      messages += 1;
      const expected = entriesOf(message.labels, language);
      const actual = entriesOf(recognised(result), language);
      for (const label of LABELS) {
        const wanted = new Set(expected.filter(([group]) => group === label).map(([, value]) => value));
        const got = new Set(actual.filter(([group]) => group === label).map(([, value]) => value));
        const missing = [...wanted].filter((value) => !got.has(value));
        const unexpected = [...got].filter((value) => !wanted.has(value));
        const count = counts.get(label);
        if (count !== undefined) {
          count.found += got.size;
          count.labelled += wanted.size;
          count.right += wanted.size - missing.length;
        }
        if (missing.length + unexpected.length > 0 && !label.includes(':'))
          disagreements.push({ message: message.id, text: message.text, label, missing, unexpected });
      }
    }
  }
  const scores = [...counts].map(([label, { found, labelled, right }]) => ({
    label,
    found,
    labelled,
    right,
    precision: found === 0 ? null : right / found,
    recall: labelled === 0 ? null : right / labelled,
  }));
  return { messages, scores, disagreements };
}
