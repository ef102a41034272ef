import { useQuery } from '@tanstack/react-query';
import type { DimensionId } from '@twicetold/metrics/question';
import type { AlertConditionInput, QuestionInput } from '../../generated/graphql.ts';
import { useReason } from '../../ui/use-reason.ts';
import { useWords } from '../../ui/use-words.ts';
import { useFormat } from '../../workspace/use-format.ts';
import { useNames } from '../../workspace/use-names.ts';
import { useWorkspace } from '../../workspace/use-workspace.ts';
import styles from './alerts.module.css';
import { previewOptions } from './alerts.ts';
import { standingInWords } from './standing-in-words.ts';

const SHOWN = 5;

interface RulePreviewProps {
  readonly question: QuestionInput;
  readonly condition: AlertConditionInput | null;
}

/** How often the rule would have fired, before it is kept. */
export function RulePreview({ question, condition }: RulePreviewProps) {
  const words = useWords();
  const reason = useReason();
  const format = useFormat();
  const nameIn = useNames();
  const { name: workspace } = useWorkspace();
  const { data, error } = useQuery(previewOptions(workspace, question, condition));
  const shown = condition === null ? undefined : data;
  // Twelve months hold most days of a year twice over.
  const whenOf = (bucket: string) =>
    /^\d{4}-\d{2}-\d{2}$/.test(bucket) ? format.days(bucket, bucket) : format.bucket(bucket);
  return (
    <section className={styles.preview} aria-label={words('alerts.preview')}>
      <h3>{words('alerts.preview')}</h3>
      <p role="status">
        {condition === null
          ? words('alerts.preview.waiting')
          : error !== null
            ? reason(error)
            : shown === undefined
              ? '…'
              : shown.problems.length > 0 || shown.judged === 0
                ? words('alerts.preview.none')
                : words('alerts.preview.says', { total: shown.total, judged: shown.judged })}
      </p>
      {shown === undefined ? null : (
        <>
          <ul className={styles.firings}>
            {shown.firings.slice(0, SHOWN).map(({ slice, bucket, value, n, buckets }) => (
              <li key={`${bucket} ${slice?.name ?? ''}`}>
                {whenOf(bucket)}
                {slice === null ? '' : ` · ${nameIn(slice.dimension as DimensionId, slice.name)}`}
                {`: ${format.value(shown.unit, value)} (${words('evidence.n', { n: format.count(n) })})`}
                {words('alerts.preview.lasted', { buckets })}
              </li>
            ))}
            {shown.total > SHOWN ? (
              <li>{words('alerts.preview.more', { count: format.count(shown.total - SHOWN) })}</li>
            ) : null}
          </ul>
          <p className={styles.quiet}>{standingInWords(shown.standing, words, format)}</p>
        </>
      )}
    </section>
  );
}
