import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { DeleteAlertRuleDocument, EnableAlertRuleDocument } from '../../../generated/graphql.ts';
import { metricTitle } from '../../../messages/metric-name.ts';
import { request } from '../../../request/request.ts';
import { Button } from '../../../ui/button.tsx';
import { Confirmation } from '../../../ui/confirmation.tsx';
import { Check } from '../../../ui/field.tsx';
import { PanelBody } from '../../../ui/panel/panel-body.tsx';
import { useFailure } from '../../../ui/use-failure.ts';
import { useWords } from '../../../ui/use-words.ts';
import { useFormat } from '../../../workspace/use-format.ts';
import { useWorkspace } from '../../../workspace/use-workspace.ts';
import styles from '../../alerts/alerts.module.css';
import { type AlertRule, alertRulesOptions } from '../../alerts/alerts.ts';
import { Recipients } from '../../alerts/recipients.tsx';
import { draftOf, draftOfRule, type RuleDraft } from '../../alerts/rule-draft.ts';
import { RuleWindow } from '../../alerts/rule-window.tsx';
import { standingInWords } from '../../alerts/standing-in-words.ts';

/** The rules of the workspace: what each watches, how it stands, and whom it tells. */
export function AlertsSection() {
  const words = useWords();
  const { name: workspace } = useWorkspace();
  const rules = useQuery(alertRulesOptions(workspace));
  const [edited, setEdited] = useState<RuleDraft | null>(null);
  return (
    <PanelBody request={rules} standing={rules.data === undefined ? null : { kind: 'shown' }} height={160}>
      {rules.data === undefined ? null : (
        <>
          {rules.data.alertRules.length === 0 ? <p className={styles.quiet}>{words('alerts.none')}</p> : null}
          <ul className={styles.list} aria-label={words('settings.alerts')}>
            {rules.data.alertRules.map((rule) => (
              <RuleRow
                key={rule.id}
                rule={rule}
                missing={rules.data.mailMissing}
                onEdit={() => setEdited(draftOfRule(rule))}
              />
            ))}
          </ul>
          <div>
            <Button onClick={() => setEdited(draftOf({ metrics: ['backlog'], grain: 'DAY' }, '', 'lower'))}>
              {words('alerts.new')}
            </Button>
          </div>
          <RuleWindow start={edited} onClose={() => setEdited(null)} />
        </>
      )}
    </PanelBody>
  );
}

interface RuleRowProps {
  readonly rule: AlertRule;
  readonly missing: readonly string[];
  readonly onEdit: () => void;
}

function RuleRow({ rule, missing, onEdit }: RuleRowProps) {
  const words = useWords();
  const failure = useFailure();
  const format = useFormat();
  const client = useQueryClient();
  const { name: workspace } = useWorkspace();
  const [asked, setAsked] = useState(false);
  const { id, name, question, condition, unit, standing, enabled } = rule;
  const { queryKey } = alertRulesOptions(workspace);
  const refresh = async () => {
    await client.invalidateQueries({ queryKey });
    await client.invalidateQueries({ queryKey: ['alerts', workspace] });
  };
  const enable = useMutation({
    mutationFn: (wanted: boolean) => request(EnableAlertRuleDocument, { workspace, id, enabled: wanted }),
    onMutate: async (wanted) => {
      await client.cancelQueries({ queryKey });
      client.setQueryData(queryKey, (before) =>
        before === undefined
          ? before
          : {
              ...before,
              alertRules: before.alertRules.map((each) =>
                each.id === id ? { ...each, enabled: wanted } : each,
              ),
            },
      );
    },
    onSettled: refresh,
  });
  const remove = useMutation({
    mutationFn: () => request(DeleteAlertRuleDocument, { workspace, id }),
    onSuccess: refresh,
  });
  const [by] = question.by;
  const watched = [
    metricTitle(words, { metric: question.metric, title: question.metric }),
    ...(condition.kind === 'threshold'
      ? [
          words(`alerts.watched.${condition.side as 'above' | 'below'}`, {
            value: format.value(unit, condition.value),
          }),
        ]
      : [
          `${words(`alerts.side.${condition.side as 'above' | 'below' | 'either'}`)}\u00a0·`,
          condition.rules.map((each) => words(`rule.${each as 1 | 2 | 3 | 4}`)).join(', '),
        ]),
  ].join(' ');
  const each =
    by === undefined
      ? ''
      : ` · ${words('alerts.watched.each', { dimension: words(`dimension.${by as 'team'}`).toLowerCase() })}`;
  return (
    <li className={styles.item}>
      <div>
        <h3>{name}</h3>
        <p>
          {watched}
          {each}
          {` · ${words(`grain.${question.grain as 'DAY'}`).toLowerCase()}`}
        </p>
        <p className={standing !== null && standing.met > 0 && enabled ? styles.met : styles.quiet}>
          {standingInWords(standing, words, format)}
        </p>
      </div>
      <div className={styles.tools}>
        <Check label={words('alerts.on')} checked={enabled} onChange={(wanted) => enable.mutate(wanted)} />
        <Button kind="quiet" label={words('alerts.edit.of', { name })} onClick={onEdit}>
          {words('alerts.edit')}
        </Button>
        <Button kind="quiet" label={words('alerts.delete.of', { name })} onClick={() => setAsked(true)}>
          {words('alerts.delete')}
        </Button>
      </div>
      <div className={styles.wide}>
        <Recipients rule={rule} missing={missing} />
      </div>
      <Confirmation
        opened={asked}
        title={words('alerts.delete.title')}
        confirm={words('alerts.delete')}
        busy={remove.isPending}
        failure={remove.error === null ? null : failure(remove.error)}
        onConfirm={() => remove.mutate()}
        onClose={() => setAsked(false)}
      >
        <p>{words('alerts.delete.what', { name })}</p>
      </Confirmation>
    </li>
  );
}
