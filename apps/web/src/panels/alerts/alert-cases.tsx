import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { Link } from 'react-router';
import { TakeAlertCaseDocument } from '../../generated/graphql.ts';
import { request } from '../../request/request.ts';
import form from '../../ui/form.module.css';
import { PanelBody } from '../../ui/panel/panel-body.tsx';
import { useFailure } from '../../ui/use-failure.ts';
import { useWords } from '../../ui/use-words.ts';
import { useMyName } from '../../workspace/remembered.ts';
import { useWorkspace } from '../../workspace/use-workspace.ts';
import { MyName } from '../worklist/my-name.tsx';
import { useChangeItem } from '../worklist/use-change-item.ts';
import { WorkItem } from '../worklist/work-item.tsx';
import work from '../worklist/worklist.module.css';
import styles from './alerts.module.css';
import { alertCasesOptions } from './alert-cases.ts';
import { CaseToTake } from './case-to-take.tsx';

/** The cases behind an alert: those that somebody has taken on, with what came of them, and then the others. */
export function AlertCases({ alert }: { readonly alert: number }) {
  const words = useWords();
  const failure = useFailure();
  const client = useQueryClient();
  const { name: workspace } = useWorkspace();
  const [me] = useMyName();
  const [nameWanted, setNameWanted] = useState(false);
  const nameField = useRef<HTMLInputElement>(null);
  const options = alertCasesOptions(workspace, alert);
  const found = useQuery(options);
  const { change, trouble } = useChangeItem(me.trim());
  const countAgain = () => client.invalidateQueries({ queryKey: ['alerts', workspace] });
  const take = useMutation({
    mutationFn: (id: string) => request(TakeAlertCaseDocument, { workspace, alert, case: id }),
    onSuccess: ({ takeAlertCase: item }, id) =>
      client.setQueryData(options.queryKey, (before) =>
        before === undefined
          ? before
          : {
              ...before,
              cases: before.cases.filter((each) => each.id !== id),
              items: [...before.items.filter((each) => each.id !== item.id), item],
            },
      ),
    // Cases of the same issue are taken on with it.
    onSettled: () => Promise.all([countAgain(), client.invalidateQueries({ queryKey: options.queryKey })]),
  });
  const askName = () => {
    setNameWanted(true);
    nameField.current?.focus();
  };
  const { data } = found;
  return (
    <PanelBody request={found} standing={data === undefined ? null : { kind: 'shown' }} height={120}>
      {data === undefined ? null : (
        <div className={styles.cases}>
          {data.items.length === 0 ? null : (
            <>
              <MyName field={nameField} wanted={nameWanted} />
              <ul className={work.list} aria-label={words('alerts.cases.taken')}>
                {data.items.map((item) => (
                  <WorkItem
                    key={item.id}
                    item={item}
                    asOf={data.asOf}
                    me={me.trim()}
                    trouble={trouble?.id === item.id ? trouble : null}
                    onChange={(changed, saved) =>
                      change({ item, change: changed }, () => {
                        saved?.();
                        void countAgain();
                      })
                    }
                    askName={askName}
                  />
                ))}
              </ul>
            </>
          )}
          {take.error === null ? null : (
            <p className={form.wrong} role="alert">
              {failure(take.error)}
            </p>
          )}
          {data.cases.length === 0 ? (
            <p className={styles.quiet}>{words('alerts.cases.none')}</p>
          ) : (
            <>
              <p className={styles.quiet}>{words('alerts.cases.highest')}</p>
              <ul className={work.list} aria-label={words('alerts.cases.highest')}>
                {data.cases.map((each) => (
                  <CaseToTake key={each.id} story={each} onTake={() => take.mutate(each.id)} />
                ))}
              </ul>
            </>
          )}
          <p>
            <Link to={`/${encodeURIComponent(workspace)}/${data.address}`}>{words('alerts.cases.all')}</Link>
          </p>
        </div>
      )}
    </PanelBody>
  );
}
