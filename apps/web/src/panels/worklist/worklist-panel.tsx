import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { Choice } from '../../ui/choice.tsx';
import { PanelFrame } from '../../ui/panel/panel-frame.tsx';
import { Segments } from '../../ui/segments.tsx';
import { useListKeys } from '../../ui/use-list-keys.ts';
import { useWords } from '../../ui/use-words.ts';
import { useFormat } from '../../workspace/use-format.ts';
import { useMyName } from '../../workspace/remembered.ts';
import { useOwnTeam } from '../../workspace/use-own-team.ts';
import { useWorkspace } from '../../workspace/use-workspace.ts';
import { MyName } from './my-name.tsx';
import { useChangeItem } from './use-change-item.ts';
import { WorkItem } from './work-item.tsx';
import styles from './worklist.module.css';
import { type Worklist, worklistOptions } from './worklist.ts';

const STATES = { todo: ['open', 'doing'], done: ['done'], dismissed: ['dismissed'] } as const;
type Shown = keyof typeof STATES;
const SHOWN = Object.keys(STATES) as Shown[];
const EVERYBODY = '';

/** Cases of the own team that are at risk now: who looks after each, and what came of it. */
export function WorklistPanel() {
  const words = useWords();
  const format = useFormat();
  const { name: workspace } = useWorkspace();
  const { team } = useOwnTeam();
  const [me] = useMyName();
  const [shown, setShown] = useState<Shown>('todo');
  const [owner, setOwner] = useState(EVERYBODY);
  const [nameWanted, setNameWanted] = useState(false);
  const nameField = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLUListElement>(null);
  useListKeys(list);
  const request = useQuery(
    worklistOptions(workspace, team, { states: STATES[shown], owner: owner === EVERYBODY ? null : owner }),
  );
  const { change, trouble } = useChangeItem(me.trim());
  const worklist = request.data;
  const title = words('work.title');
  if (team === null)
    return (
      <section className={styles.none} aria-label={title}>
        <h3>{title}</h3>
        <p>{words('own.choose')}</p>
      </section>
    );

  const askName = () => {
    setNameWanted(true);
    nameField.current?.focus();
  };
  const countOf = ({ counts }: Worklist, states: readonly string[]) =>
    counts.filter(({ state }) => states.includes(state)).reduce((sum, { count }) => sum + count, 0);

  return (
    <PanelFrame<Worklist>
      title={title}
      request={request}
      drawn={worklist ?? null}
      standing={worklist === undefined ? null : { kind: 'shown' }}
      evidence={null}
      foot={
        worklist === undefined
          ? null
          : words('work.foot', {
              count: worklist.totalCount,
              threshold: worklist.threshold,
              asOf: format.moment(worklist.asOf),
            })
      }
      asOf={worklist?.asOf ?? null}
      sentence={(all) =>
        words('work.answer', { team, count: countOf(all, STATES.todo), done: countOf(all, STATES.done) })
      }
      file={`${workspace} worklist`}
      height={200}
      readable
    >
      {(all) => (
        <>
          <div className={styles.tools}>
            <Segments
              label={words('work.show')}
              value={shown}
              options={SHOWN.map((value) => ({
                value,
                label: words(`work.show.${value}`, { count: countOf(all, STATES[value]) }),
              }))}
              onChange={setShown}
            />
            <Choice
              label={words('work.owner')}
              value={owner}
              options={[
                { value: EVERYBODY, label: words('work.owner.all') },
                ...all.owners.map((value) => ({ value, label: value })),
              ]}
              onChange={setOwner}
            />
            <MyName field={nameField} wanted={nameWanted} />
          </div>
          {all.items.length === 0 ? (
            <p className={styles.empty}>{words(`work.empty.${shown}`, { team })}</p>
          ) : (
            <ul ref={list} className={styles.list} aria-label={title}>
              {all.items.map((item) => (
                <WorkItem
                  key={item.id}
                  item={item}
                  asOf={all.asOf}
                  me={me.trim()}
                  trouble={trouble?.id === item.id ? trouble : null}
                  onChange={(changed, saved) => change({ item, change: changed }, saved)}
                  askName={askName}
                />
              ))}
            </ul>
          )}
        </>
      )}
    </PanelFrame>
  );
}
