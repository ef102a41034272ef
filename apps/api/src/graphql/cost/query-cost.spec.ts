import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { LOYALTY_METRICS, METRICS, type CostlyQuestion } from '@twicetold/metrics';
import {
  buildSchema,
  getOperationAST,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  Kind,
  parse,
  typeFromAST,
  type GraphQLInputType,
  type NamedTypeNode,
  type OperationDefinitionNode,
} from 'graphql';
import { SCHEMA_FILE } from '../schema-file.ts';
import { INNER_COSTS, MUTATION_COSTS, QUERY_COSTS, REPEATED } from './field-costs.ts';
import { costOf, MOST_POINTS } from './query-cost.ts';

const schema = buildSchema(readFileSync(SCHEMA_FILE, 'utf8'));
const TODAY = '2026-11-22';
const costs = (query: string, variables: Readonly<Record<string, unknown>> = {}) => {
  const document = parse(query);
  const operation = getOperationAST(document) as OperationDefinitionNode;
  return costOf({ schema, document, operation, variables }, TODAY);
};
const asking = (question: CostlyQuestion) =>
  costs('query ($question: QuestionInput!) { ask(workspace: "desk", question: $question) { asOf } }', {
    question,
  });
const year = { from: '2026-01-01', to: '2026-12-31' };

describe('what a question costs', () => {
  it('is one pass over all rows and four points for each number, worked out by hand', () => {
    // One pass; the whole period and its only bucket.
    expect(asking({ metrics: ['csat'] })).toBe(500 + 4 * 2);
    // Also the compared period, which is gone over too.
    expect(asking({ metrics: ['csat'], compare: 'PREVIOUS_YEAR' })).toBe(1_000 + 4 * 3);
    // January to the 22nd of November are 326 days, 12 months as the engine counts them before it cuts any.
    expect(asking({ metrics: ['csat'], grain: 'DAY', ...year })).toBe(500 + 4 * 327);
    expect(asking({ metrics: ['csat', 'nps'], grain: 'MONTH', ...year })).toBe(1_000 + 4 * 2 * 13);
    // A hundred groups unless it says how many, and everything together.
    expect(asking({ metrics: ['csat'], by: ['team'] })).toBe(1_000 + 4 * 101 * 2);
    expect(asking({ metrics: ['csat'], by: ['team', 'hour'], limit: 1_000 })).toBe(1_500 + 4 * 1_001 * 2);
  });

  it('counts a metric once however often it is named, and what nobody can ask as the nearest that one can', () => {
    expect(asking({ metrics: Array<string>(500).fill('csat') })).toBe(asking({ metrics: ['csat'] }));
    const none = {
      metrics: Array.from({ length: 9_999 }, (_, i) => `m${i}`),
      by: ['a', 'b', 'c'],
      limit: 2e9,
    };
    const all = { metrics: METRICS.map(({ id }) => id), by: ['team', 'hour'], limit: 1_000 };
    expect(asking(none)).toBe(asking(all));
  });

  it('takes a log for ten years long where a question does not say on which day it begins', () => {
    expect(asking({ metrics: ['csat'], grain: 'DAY' })).toBe(500 + 4 * (1 + 3_653));
    expect(asking({ metrics: ['csat'], grain: 'DAY', from: '0001-01-01' })).toBe(500 + 4 * (1 + 4_000));
  });

  it('is added up over fields, other names and fragments, and does not depend on where arguments stand', () => {
    const one = 'ask(workspace: "desk", question: { metrics: ["csat"] }) { asOf }';
    expect(costs(`{ ${one} }`)).toBe(508);
    expect(costs(`{ a: ${one} b: ${one} ... { c: ${one} } ...f } fragment f on Query { d: ${one} }`)).toBe(
      4 * 508,
    );
  });

  it('is that of each row listed, by default as many as there are by default', () => {
    expect(costs('{ auditLog(workspace: "desk") { __typename } }')).toBe(100 + 50 * 40);
    expect(costs('{ worklist(workspace: "desk", first: 1000) { totalCount } }')).toBe(100 + 1_000 * 40);
    expect(costs('{ settings(workspace: "desk") { history(first: 10) { version } } }')).toBe(100 + 100 + 400);
    expect(costs('{ workspaces { values(dimension: "team") } }')).toBe(100 + 20 * 500);
  });

  it('is known of every field', () => {
    const names = (type: ReturnType<typeof schema.getQueryType>) => Object.keys(type?.getFields() ?? {});
    expect(Object.keys(QUERY_COSTS).sort()).toEqual(names(schema.getQueryType()).sort());
    expect(names(schema.getMutationType())).toEqual(expect.arrayContaining(Object.keys(MUTATION_COSTS)));
    expect(names(schema.getQueryType())).toEqual(expect.arrayContaining(Object.keys(REPEATED)));
    for (const name of Object.keys(INNER_COSTS)) {
      const [type = '', field = ''] = name.split('.');
      expect(schema.getType(type)?.toConfig()).toMatchObject({ fields: { [field]: expect.anything() } });
    }
  });
});

/** 130 buckets are the most that the page draws; the first day before any log begins is the same in all of them. */
const LONGEST = { from: '2016-02-01', to: '2026-11-22', grain: 'MONTH', compare: 'PREVIOUS_YEAR' };
const all = METRICS.map(({ id }) => id);
const one = { ...LONGEST, metrics: ['resolution_p90'] };
/** With what the page asks at most: Explore takes one metric by two dimensions, the catalogue all metrics by none. */
const LARGEST: Readonly<Record<string, CostlyQuestion>> = {
  Ask: { ...one, by: ['team', 'hour'], limit: 1_000 },
  Trend: { ...one, by: ['team'] },
  NewestVerdicts: { ...LONGEST, metrics: all },
  HeadlineTrends: { ...LONGEST, metrics: LOYALTY_METRICS },
  TrendByHow: { ...LONGEST, metrics: ['nps', 'retention', 'referral_rate'], by: ['went'] },
  Findings: { ...LONGEST, metrics: all },
  StoriesOfTheMonth: one,
  Funnel: { ...one, by: ['team'] },
  Survived: { ...one, by: ['team'] },
  Distributed: { ...one, by: ['team'] },
  Ranked: { ...one, by: ['agent'], limit: 1_000 },
  Explained: { ...one, by: ['team', 'hour'], limit: 1_000 },
  Exposure: { ...one, by: ['reason'] },
  RiskDistribution: { ...one, by: ['reason'] },
  HandoffEdges: { ...one, by: [], limit: 1_000 },
  EdgesInFull: { ...one, by: [], limit: 1_000 },
  TeamHandoffs: { ...one, by: [], limit: 1_000 },
  Behind: { ...one, by: ['team'] },
  AlertRulePreview: { metrics: ['backlog'], by: ['team'], grain: 'DAY' },
};

describe('what the page asks', () => {
  const folder = path.resolve(import.meta.dirname, '../../../../web/src');
  const text = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.graphql'))
    .map((name) => readFileSync(path.join(folder, name), 'utf8'))
    .join('\n');
  const document = parse(text);
  const operations = document.definitions.filter((each) => each.kind === Kind.OPERATION_DEFINITION);

  const VALUES: Readonly<Record<string, unknown>> = {
    Boolean: true,
    Float: 24,
    Int: 1_000,
    Day: '2026-01-01',
  };
  /** Of the type, with what has to be there. */
  const given = (type: GraphQLInputType): unknown => {
    if (isNonNullType(type)) return given(type.ofType);
    if (isListType(type)) return [given(type.ofType)];
    if (isEnumType(type)) return type.getValues()[0]?.name;
    if (!isInputObjectType(type)) return VALUES[type.name] ?? 'x';
    const needed = Object.values(type.getFields()).filter((field) => isNonNullType(field.type));
    return Object.fromEntries(needed.map((field) => [field.name, given(field.type)]));
  };
  const variablesOf = ({ name, variableDefinitions = [] }: OperationDefinitionNode) =>
    Object.fromEntries(
      variableDefinitions.map(({ variable, type }) => [
        variable.name.value,
        variable.name.value === 'question'
          ? LARGEST[name?.value ?? '']
          : given(typeFromAST(schema, type as NamedTypeNode) as GraphQLInputType),
      ]),
    );

  it.each(operations.map((operation) => [operation.name?.value ?? '', operation] as const))(
    'as %s, with whatever can be chosen, stays below a quarter of what is allowed',
    (name, operation) => {
      const asksQuestion = operation.variableDefinitions?.some(
        (each) => each.variable.name.value === 'question',
      );
      if (asksQuestion === true) expect(LARGEST).toHaveProperty(name);
      const cost = costOf({ schema, document, operation, variables: variablesOf(operation) }, TODAY);
      expect(cost).toBeLessThan(MOST_POINTS / 4);
      expect(cost).toBeGreaterThanOrEqual(asksQuestion === true ? 1_000 : 100);
    },
  );
});

it('what is asked by other means than the page reaches the limit', () => {
  const metrics = METRICS.map(({ id }) => id);
  expect(asking({ metrics, by: ['team', 'hour'], limit: 1_000, grain: 'MONTH' })).toBeGreaterThan(
    MOST_POINTS,
  );
  expect(asking({ metrics: ['csat'], by: ['agent'], limit: 1_000, grain: 'DAY' })).toBeGreaterThan(
    MOST_POINTS,
  );
});
