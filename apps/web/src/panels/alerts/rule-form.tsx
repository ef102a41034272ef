import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type DimensionId } from '@twicetold/metrics/question';
import { type SubmitEvent, useDeferredValue, useMemo, useState } from 'react';
import { SaveAlertRuleDocument } from '../../generated/graphql.ts';
import { metricTitle } from '../../messages/metric-name.ts';
import { messageFor } from '../../messages/words.ts';
import { definitionsOptions } from '../../request/definitions.ts';
import { request } from '../../request/request.ts';
import { Button } from '../../ui/button.tsx';
import { Check, Field, Select } from '../../ui/field.tsx';
import form from '../../ui/form.module.css';
import { useFailure } from '../../ui/use-failure.ts';
import { useWords } from '../../ui/use-words.ts';
import { useMyName } from '../../workspace/remembered.ts';
import { useWording } from '../../workspace/use-wording.ts';
import { useOfferedDimensions } from '../../workspace/use-offered-dimensions.ts';
import { useWorkspace } from '../../workspace/use-workspace.ts';
import styles from './alerts.module.css';
import { type AlertRule, alertRulesOptions } from './alerts.ts';
import { CHART_RULES, conditionOf, RULE_GRAINS, type RuleDraft } from './rule-draft.ts';
import { RulePreview } from './rule-preview.tsx';

interface RuleFormProps {
  readonly start: RuleDraft;
  readonly onSaved: (rule: AlertRule) => void;
}

/** A rule, with what it would have told of the last twelve months. */
export function RuleForm({ start, onSaved }: RuleFormProps) {
  const words = useWords();
  const failure = useFailure();
  const { nameOf, listed } = useWording();
  const client = useQueryClient();
  const { name: workspace } = useWorkspace();
  const [me] = useMyName();
  const [draft, setDraft] = useState(start);
  const set = (part: Partial<RuleDraft>) => setDraft((before) => ({ ...before, ...part }));
  const { data: catalogue = [] } = useQuery(definitionsOptions);
  const metric = draft.question.metrics[0] ?? '';
  const definition = catalogue.find((each) => each.metric === metric);
  const unit = definition?.unit ?? 'count';
  const offered = useOfferedDimensions(definition);
  const settled = useDeferredValue(draft);
  const condition = useMemo(() => conditionOf(settled, unit), [settled, unit]);
  const saving = useMutation({
    mutationFn: async () => {
      const asked = conditionOf(draft, unit) ?? { kind: draft.kind, side: draft.side };
      const rule = { name: draft.name, question: draft.question, condition: asked };
      const author = me.trim() === '' ? null : me.trim();
      return (await request(SaveAlertRuleDocument, { workspace, id: draft.id, rule, author })).saveAlertRule;
    },
    onSuccess: async ({ rule }) => {
      if (rule === null) return;
      await client.invalidateQueries({ queryKey: alertRulesOptions(workspace).queryKey });
      await client.invalidateQueries({ queryKey: ['alerts', workspace] });
      onSaved(rule);
    },
  });
  const wrong = (field: string): string | null => {
    const problem = saving.data?.problems.find((each) => each.field === field);
    return problem === undefined
      ? null
      : words(messageFor(`alerts.problem.${problem.code}`, 'alerts.problem.other'));
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    saving.mutate();
  };
  const filters = draft.question.filters ?? [];
  const [by] = draft.question.by ?? [];
  const sides =
    draft.kind === 'signal' ? (['above', 'below', 'either'] as const) : (['above', 'below'] as const);
  return (
    <form className={form.form} onSubmit={submit}>
      <Field
        label={words('alerts.name')}
        value={draft.name}
        required
        wrong={wrong('name')}
        onChange={(name) => set({ name })}
      />
      <div className={styles.pair}>
        <Select
          label={words('alerts.metric')}
          value={metric}
          wrong={wrong('metrics')}
          options={catalogue.map((each) => ({
            value: each.metric,
            label: metricTitle(words, each),
            group: words(messageFor(`topic.${each.topic}`, 'topic.other'), { topic: each.topic }),
          }))}
          onChange={(next) => set({ question: { ...draft.question, metrics: [next], by: [] } })}
        />
        <Select<DimensionId | ''>
          label={words('alerts.by.each')}
          value={offered.find((each) => each === by) ?? ''}
          wrong={wrong('by')}
          options={[
            { value: '', label: words('alerts.by.all') },
            ...offered.map((value) => ({ value, label: words(`dimension.${value}`) })),
          ]}
          onChange={(next) => set({ question: { ...draft.question, by: next === '' ? [] : [next] } })}
        />
        <Select
          label={words('alerts.grain')}
          value={RULE_GRAINS.find((each) => each === draft.question.grain) ?? 'WEEK'}
          options={RULE_GRAINS.map((value) => ({ value, label: words(`grain.${value}`) }))}
          onChange={(grain) => set({ question: { ...draft.question, grain } })}
        />
      </div>
      {filters.length === 0 ? null : (
        <p className={styles.quiet}>
          {words('alerts.only', {
            filters: listed(
              filters.map(
                ({ dimension, in: names }) =>
                  `${words(messageFor(`dimension.${dimension}`, 'text'), { text: dimension }).toLowerCase()} ${listed(
                    names.map((name) => nameOf(dimension as DimensionId, name ?? null)),
                  )}`,
              ),
            ),
          })}
        </p>
      )}
      <div className={styles.pair} data-condition>
        <Select
          label={words('alerts.condition')}
          value={draft.kind}
          options={(['threshold', 'signal'] as const).map((value) => ({
            value,
            label: words(`alerts.condition.${value}`),
          }))}
          onChange={(kind) =>
            set({ kind, side: kind === 'signal' ? 'either' : draft.side === 'either' ? 'above' : draft.side })
          }
        />
        <Select
          label={words('alerts.side')}
          value={draft.side}
          options={sides.map((value) => ({ value, label: words(`alerts.side.${value}`) }))}
          onChange={(side) => set({ side })}
        />
        {draft.kind === 'threshold' ? (
          <Field
            label={words(
              unit === 'share'
                ? 'alerts.value.share'
                : unit === 'seconds'
                  ? 'alerts.value.seconds'
                  : 'alerts.value',
            )}
            value={draft.value}
            required
            wrong={wrong('value')}
            onChange={(value) => set({ value })}
          />
        ) : null}
      </div>
      <Field
        label={words('alerts.minimum')}
        value={draft.minimumN}
        short
        wrong={wrong('minimumN')}
        onChange={(minimumN) => set({ minimumN })}
      />
      {draft.kind === 'signal' ? (
        <fieldset className={styles.group}>
          <legend>{words('alerts.chartRules')}</legend>
          {CHART_RULES.map((rule) => (
            <Check
              key={rule}
              label={words(`rule.${rule}`)}
              checked={draft.rules.includes(rule)}
              onChange={(checked) =>
                set({
                  rules: CHART_RULES.filter((each) => (each === rule ? checked : draft.rules.includes(each))),
                })
              }
            />
          ))}
          {wrong('rules') === null ? null : (
            <span className={form.wrong} role="alert">
              {wrong('rules')}
            </span>
          )}
        </fieldset>
      ) : null}
      <RulePreview question={settled.question} condition={condition} />
      {saving.error === null ? null : (
        <p className={form.wrong} role="alert">
          {failure(saving.error)}
        </p>
      )}
      <div className={form.buttons}>
        <Button kind="primary" type="submit" disabled={saving.isPending}>
          {words('alerts.save')}
        </Button>
      </div>
    </form>
  );
}
