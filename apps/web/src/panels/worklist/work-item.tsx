import { useState } from 'react';
import { Link } from 'react-router';
import { caseAddress } from '../../address/cases-address.ts';
import { useView } from '../../address/use-view.ts';
import { messageFor } from '../../messages/words.ts';
import { Button } from '../../ui/button.tsx';
import { useWords } from '../../ui/use-words.ts';
import { useFormat } from '../../workspace/use-format.ts';
import { useWorkspace } from '../../workspace/use-workspace.ts';
import { useOutcomeSays } from './outcome-in-words.ts';
import type { Trouble } from './use-change-item.ts';
import { WorkHistory } from './work-history.tsx';
import styles from './worklist.module.css';
import type { WorkItem as Item } from './worklist.ts';

interface WorkItemProps {
  readonly item: Item;
  readonly asOf: string;
  readonly me: string;
  readonly trouble: Trouble | null;
  readonly onChange: (
    change: { state?: string; owner?: string | null; note?: string | null },
    saved?: () => void,
  ) => void;
  /** A case is taken under a name: there is none yet. */
  readonly askName: () => void;
}

/** A case at risk: who has it, how it stands, and what is to be done with it next. */
export function WorkItem({ item, asOf, me, trouble, onChange, askName }: WorkItemProps) {
  const words = useWords();
  const format = useFormat();
  const { name: workspace } = useWorkspace();
  const { view } = useView();
  const outcomeSays = useOutcomeSays(asOf);
  const [unfolded, setUnfolded] = useState(false);
  const [draft, setDraft] = useState<string | null>(null);
  const { case: story, state, owner, note, outcome } = item;
  const outcomeSaid = outcomeSays(item);
  const of = { case: story.id };
  const take = () => {
    if (me === '') askName();
    else onChange({ state: 'doing', owner: me });
  };
  const finish = () => {
    if (owner === null && me === '') askName();
    else onChange({ state: 'done', ...(owner === null ? { owner: me } : {}) });
  };
  const written = draft ?? note ?? '';

  return (
    <li className={styles.item} data-state={state}>
      <div className={styles.line}>
        <span
          className={styles.risk}
          title={words('work.risk.opened', { risk: Math.round(item.riskAtOpening) })}
        >
          <span className={styles.spoken}>{words('column.risk')} </span>
          {story.risk === null ? words('value.none') : Math.round(story.risk)}
        </span>
        <span className={styles.what}>
          <Link data-row to={caseAddress(workspace, view, story.id)}>
            {story.id}
          </Link>
          <span className={styles.about}>
            {format.name(story.reason)} · {format.name(story.channel)} ·{' '}
            {story.resolvedAt === null
              ? words('work.open.since', { day: format.day(story.openedAt) })
              : words('work.solved', { day: format.day(story.resolvedAt) })}
          </span>
        </span>
        <span className={styles.state}>
          {words(messageFor(`work.state.${state}`, 'work.state.open'))}
          {owner === null ? null : <span>{owner}</span>}
        </span>
        <span className={styles.actions}>
          {state === 'open' ? (
            <Button onClick={take} label={words('work.of', { what: words('work.take'), ...of })}>
              {words('work.take')}
            </Button>
          ) : null}
          {state === 'open' || state === 'doing' ? (
            <Button onClick={finish} label={words('work.of', { what: words('work.done'), ...of })}>
              {words('work.done')}
            </Button>
          ) : (
            <Button
              onClick={() => onChange({ state: 'open' })}
              label={words('work.of', { what: words('work.reopen'), ...of })}
            >
              {words('work.reopen')}
            </Button>
          )}
          <button
            type="button"
            className={styles.more}
            aria-expanded={unfolded}
            aria-label={words('work.of', {
              what: words(note === null ? 'work.note.add' : 'work.more'),
              ...of,
            })}
            onClick={() => setUnfolded((before) => !before)}
          >
            {words(note === null ? 'work.note.add' : 'work.more')}
          </button>
        </span>
      </div>
      {outcomeSaid === null ? null : (
        <p className={styles.outcome} data-outcome={outcome}>
          {outcomeSaid}
        </p>
      )}
      {note === null || unfolded ? null : <p className={styles.note}>{note}</p>}
      {trouble === null ? null : (
        <p className={styles.trouble} role="alert">
          {trouble.kind === 'conflict' ? words('work.conflict') : trouble.message}
        </p>
      )}
      {unfolded ? (
        <div className={styles.unfolded}>
          <label className={styles.field}>
            <span>{words('work.note.of', of)}</span>
            <textarea
              rows={2}
              maxLength={2000}
              value={written}
              onChange={(event) => setDraft(event.currentTarget.value)}
            />
          </label>
          <div className={styles.buttons}>
            <Button
              disabled={written === (note ?? '')}
              onClick={() => onChange({ note: written }, () => setDraft(null))}
            >
              {words('work.note.save')}
            </Button>
            {owner === null ? null : (
              <Button
                kind="quiet"
                onClick={() => onChange({ owner: null, ...(state === 'doing' ? { state: 'open' } : {}) })}
              >
                {words('work.giveBack')}
              </Button>
            )}
            {state === 'dismissed' ? null : (
              <Button kind="quiet" onClick={() => onChange({ state: 'dismissed' })}>
                {words('work.dismiss')}
              </Button>
            )}
          </div>
          <WorkHistory item={item} />
        </div>
      ) : null}
    </li>
  );
}
