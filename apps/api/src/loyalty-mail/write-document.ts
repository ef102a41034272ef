/** From what is known of a period to what a mail says of it: the sentences and numbers of the page, by the same code. */
import { createIntl } from '@formatjs/intl';
import {
  AFTERWARDS,
  HEADLINE_METRICS,
  type Answer,
  type DimensionId,
  type Findings,
  type MailRhythm,
  type MetricValue,
  type Period,
  STAYING,
  type Trend,
} from '@twicetold/metrics';
import {
  caveatsInWords,
  comparedInWords,
  comparedOf,
  createWords,
  createWording,
  digestOf,
  findingInWords,
  type Language,
  metricName,
  messageFor,
  rhythmInWords,
  riskPlaces,
  storyInWords,
  type DigestedStory,
  type Wording,
  type Words,
} from '@twicetold/metrics/words';
import { CATALOGUES, type ToldId } from '@twicetold/metrics/words/catalogues';
import type { MailCell, MailDocument, MailList } from './mail-document.ts';

/** What a mail is made of. */
export interface LoyaltyNumbers {
  readonly findings: Findings;
  /** The headlines and what tells whether customers stay, over the whole period. */
  readonly headlines: Answer;
  readonly againstPeriod: Trend;
  readonly againstYear: Trend;
  /** Word-of-mouth risk by reason and channel. */
  readonly risk: Answer;
  readonly worst: DigestedStory | null;
  readonly recovered: DigestedStory | null;
}

export interface MailEnvelope {
  readonly workspace: { readonly title: string; readonly zone: string; readonly logBegins: string | null };
  readonly language: Language;
  readonly days: Period;
  readonly filters: readonly { readonly dimension: string; readonly in: readonly (string | null)[] }[];
  /** null: it is only looked at. */
  readonly rhythm: MailRhythm | null;
  readonly author: string;
  /** When it should have left, if that was long ago. */
  readonly dueAt: string | null;
  readonly href: string | null;
}

const MOST_PLACES = 3;
type KnownMetric = (typeof HEADLINE_METRICS)[number] | (typeof STAYING)[number] | (typeof AFTERWARDS)[number];

export function writeDocument(numbers: LoyaltyNumbers, envelope: MailEnvelope): MailDocument {
  const { workspace, language, days, filters, author, dueAt, href } = envelope;
  const speech = createIntl({ locale: language, messages: CATALOGUES[language] });
  const wording = createWording(speech, workspace.zone);
  const words = createWords<ToldId>(speech);
  const { format, nameOf } = wording;
  const about = { workspace: workspace.title, days: format.days(days.from, days.to) };
  return {
    language,
    subject: words('mail.subject', about),
    title: words('mail.title'),
    about: [
      words('mail.about', { ...about, asOf: format.day(numbers.headlines.asOf) }),
      ...filters.map(({ dimension, in: names }) =>
        words('mail.only', {
          dimension: words(messageFor<ToldId>(`dimension.${dimension}`, 'text'), { text: dimension }),
          names: wording.listed(names.map((name) => nameOf(dimension as DimensionId, name))),
        }),
      ),
    ],
    late: dueAt === null ? null : words('mail.late', { due: format.moment(dueAt) }),
    sentences: numbers.findings.findings.map((finding) => ({
      text: findingInWords(finding, numbers.findings, wording),
      caveats: caveatsInWords(finding, wording),
    })),
    numbers: {
      title: words('mail.numbers'),
      columns: [
        words('mail.column.metric'),
        words('mail.column.value'),
        words('mail.column.period'),
        words('mail.column.year'),
      ],
      rows: headlinesOf(numbers.headlines).map((metric) =>
        rowOf(metric, numbers, workspace.logBegins, wording, words),
      ),
    },
    risk: riskOf(numbers.risk, wording, words),
    stories: {
      title: words('mail.stories'),
      told: [storyOf('worst', numbers.worst, wording), storyOf('recovered', numbers.recovered, wording)],
    },
    open: { label: words('mail.open'), href },
    foot: footOf(envelope, author, words),
  };
}

function footOf({ rhythm, workspace, language }: MailEnvelope, author: string, words: Words<ToldId>) {
  const stop = words('mail.stop', { author });
  if (rhythm === null) return [stop];
  const said = rhythmInWords(rhythm, words, language);
  return [words('mail.why', { rhythm: said, author, workspace: workspace.title }), stop];
}

/** The four, and the first of what tells whether customers stay that anything is known of. */
function headlinesOf(answer: Answer): readonly KnownMetric[] {
  const known = STAYING.find((metric) => totalOf(answer, metric)?.value != null) ?? STAYING[0];
  return [...HEADLINE_METRICS, known];
}

const totalOf = (answer: Answer, metric: string): MetricValue | undefined =>
  answer.overall.find((cells) => cells.metric === metric)?.total;

function rowOf(
  metric: KnownMetric,
  { headlines, againstPeriod, againstYear }: LoyaltyNumbers,
  logBegins: string | null,
  { words, format }: Wording,
  told: Words<ToldId>,
): readonly MailCell[] {
  const total = totalOf(headlines, metric);
  const { unit = 'count', better = 'none' } =
    headlines.definitions.find((each) => each.metric === metric) ?? {};
  const value = total?.value ?? null;
  const compared = (trend: Trend, against: 'PREVIOUS_PERIOD' | 'PREVIOUS_YEAR') => ({
    text: comparedInWords(
      comparedOf(trend, metric, better, against),
      { unit, value, logBegins },
      { words, format },
    ),
  });
  const name = { text: words(metricName(metric), { metric }) };
  if (total === undefined || value === null) {
    const because = total?.unknownBecause ?? '';
    const reason = words(messageFor(`unknown.${because}`, 'unknown.other'), { code: because });
    return [name, { text: words('value.unknown'), beneath: [reason] }, { text: '' }, { text: '' }];
  }
  return [
    name,
    { text: format.value(unit, value), beneath: evidenceOf(total, unit, format, told) },
    compared(againstPeriod, 'PREVIOUS_PERIOD'),
    compared(againstYear, 'PREVIOUS_YEAR'),
  ];
}

/** Interval and n. */
function evidenceOf(
  value: MetricValue,
  unit: string,
  format: Wording['format'],
  words: Words<ToldId>,
): readonly string[] {
  const interval = format.interval(unit, value.low, value.high);
  const n = words('evidence.n', { n: format.count(value.n) });
  return interval === '' ? [n] : [interval, n];
}

function riskOf({ groups, overall }: Answer, { format, nameOf }: Wording, words: Words<ToldId>): MailList {
  const places = riskPlaces(
    groups.map(({ key, cells }) => ({ key, total: cells[0]?.total ?? { value: null, n: 0 } })),
  ).slice(0, MOST_PLACES);
  const total = overall[0]?.total.value ?? null;
  const title = words('mail.risk');
  if (places.length === 0) return { title, lines: [words('map.answer.none')] };
  const lines = places.map(({ key: [reason = null, channel = null], total: value }) =>
    words('mail.risk.place', {
      where: words('finding.where.pair', {
        reason: nameOf('reason', reason),
        channel: nameOf('channel', channel),
      }),
      value: format.value('index', value.value),
      evidence: evidenceOf(value as MetricValue, 'index', format, words).join(', '),
    }),
  );
  return { title, lines: [...lines, words('mail.risk.overall', { value: format.value('index', total) })] };
}

const storyOf = (kind: 'worst' | 'recovered', story: DigestedStory | null, wording: Wording): MailList => ({
  title: wording.words(`stories.${kind}`),
  lines: story === null ? [wording.words(`stories.none.${kind}`)] : storyInWords(digestOf(story), wording),
});
