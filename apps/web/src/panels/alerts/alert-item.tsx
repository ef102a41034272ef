import { alertInWords } from '@twicetold/metrics/words';
import { useState } from 'react';
import { Link } from 'react-router';
import { messageFor } from '../../messages/words.ts';
import { Button } from '../../ui/button.tsx';
import form from '../../ui/form.module.css';
import { useWords } from '../../ui/use-words.ts';
import { useFormat } from '../../workspace/use-format.ts';
import { useWording } from '../../workspace/use-wording.ts';
import { useWorkspace } from '../../workspace/use-workspace.ts';
import { AlertCases } from './alert-cases.tsx';
import styles from './alerts.module.css';
import type { Alert } from './alerts.ts';
import { deliveryInWords } from './delivery-in-words.ts';

interface AlertItemProps {
  readonly alert: Alert;
  readonly onAcknowledge: () => void;
}

/** What a rule found, who has it in hand, and who was told. */
export function AlertItem({ alert, onAcknowledge }: AlertItemProps) {
  const words = useWords();
  const format = useFormat();
  const wording = useWording();
  const { name: workspace } = useWorkspace();
  const [unfolded, setUnfolded] = useState(false);
  const { state, unit, bucket, lastBucket, lastValue, condition, resolvedAt, acknowledgedAt } = alert;
  const said = alertInWords(
    { ...alert, limit: condition.kind === 'threshold' ? condition.value : null, rule: alert.controlRule },
    wording,
  );
  const facts = [
    words('alerts.rule', { name: alert.name }),
    words('alerts.since', { at: format.moment(alert.firedAt) }),
    ...(state !== 'resolved' && lastBucket !== bucket
      ? [words('alerts.lasts', { bucket: format.bucket(lastBucket), value: format.value(unit, lastValue) })]
      : []),
    ...(acknowledgedAt === null
      ? []
      : [
          words('alerts.by', {
            name: alert.acknowledgedBy ?? words('alert.state.acknowledged'),
            at: format.moment(acknowledgedAt),
          }),
        ]),
    ...(alert.work.length === 0
      ? []
      : [words('alerts.work', { count: countOf(alert), done: countOf(alert, 'done') })]),
    ...(resolvedAt === null
      ? []
      : [
          words(messageFor(`alerts.over.${alert.resolvedBecause}`, 'alerts.over.not_met'), {
            at: format.moment(resolvedAt),
            value: format.value(unit, lastValue),
          }),
        ]),
  ];
  return (
    <li className={styles.item}>
      <div>
        <p className={styles.says}>{said}</p>
        <p className={styles.quiet}>{facts.join(' · ')}</p>
        {alert.deliveries.map((delivery) => (
          <p key={delivery.id} className={delivery.state === 'failed' ? form.wrong : styles.quiet}>
            {`${delivery.recipient}: ${deliveryInWords(delivery, words)}`}
          </p>
        ))}
      </div>
      <div className={styles.tools}>
        <Button
          kind="quiet"
          label={words('alerts.cases.of', { name: said })}
          expanded={unfolded}
          onClick={() => setUnfolded((before) => !before)}
        >
          {words('alerts.cases')}
        </Button>
        <Link
          className={form.button}
          data-kind="quiet"
          aria-label={`${words('alerts.look')}: ${said}`}
          to={`/${encodeURIComponent(workspace)}/${alert.address}`}
        >
          {words('alerts.look')}
        </Link>
        {state === 'firing' ? (
          <Button label={words('alerts.acknowledge.of', { name: said })} onClick={onAcknowledge}>
            {words('alerts.acknowledge')}
          </Button>
        ) : null}
      </div>
      {unfolded ? (
        <div className={styles.wide}>
          <AlertCases alert={alert.id} />
        </div>
      ) : null}
    </li>
  );
}

/** How many of its cases were taken on, and stand in this state. */
const countOf = ({ work }: Alert, wanted?: string): number =>
  work.reduce((sum, { state, count }) => sum + (wanted === undefined || state === wanted ? count : 0), 0);
