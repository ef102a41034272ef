import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearchParams } from 'react-router';
import { LoadPanel } from '../panels/load/load-panel.tsx';
import { NewWorkspaceForm } from '../panels/new-workspace/new-workspace-form.tsx';
import { workspacesOptions } from '../request/workspaces.ts';
import { Button } from '../ui/button.tsx';
import { Select } from '../ui/field.tsx';
import { useTitle } from '../ui/use-title.ts';
import { useWords } from '../ui/use-words.ts';
import { useWorkspace } from '../workspace/use-workspace.ts';
import styles from './load-page.module.css';

const ANOTHER = '';

/** From files to a load that runs; its address is then where it is followed. */
export function LoadPage() {
  const words = useWords();
  const navigate = useNavigate();
  const workspace = useWorkspace();
  const { data: workspaces = [workspace] } = useQuery(workspacesOptions);
  const [asked] = useSearchParams();
  const [chosenToMake, setMaking] = useState(false);
  const making = chosenToMake || asked.has('new') || workspace.simulated;
  useTitle(words('load.page'), workspace.title);
  const address = (name: string, path: string) => `/${encodeURIComponent(name)}/data/${path}`;
  const options = [
    ...workspaces
      .filter(({ simulated }) => !simulated)
      .map(({ name, title }) => ({ value: name, label: title })),
    { value: ANOTHER, label: words('workspace.new.choose') },
  ];
  return (
    <>
      <h1>{words('load.page')}</h1>
      <p className={styles.sentence}>{words('load.page.sentence')}</p>
      <section className={styles.into} aria-label={words('load.into')}>
        <Select
          label={words('load.into')}
          value={making ? ANOTHER : workspace.name}
          options={options}
          onChange={(name) => {
            setMaking(name === ANOTHER);
            if (name !== ANOTHER) void navigate(address(name, 'load'));
          }}
        />
      </section>
      {making ? (
        <section className={styles.making} aria-labelledby="new-workspace">
          <h2 id="new-workspace">{words('workspace.new')}</h2>
          {workspace.simulated ? <p>{words('recognised.simulated')}</p> : null}
          <NewWorkspaceForm
            onCreated={(name) => {
              setMaking(false);
              void navigate(address(name, 'load'));
            }}
          >
            {workspace.simulated ? null : (
              <Button
                onClick={() => {
                  setMaking(false);
                  void navigate(address(workspace.name, 'load'), { replace: true });
                }}
              >
                {words('cancel')}
              </Button>
            )}
          </NewWorkspaceForm>
        </section>
      ) : (
        <LoadPanel
          key={workspace.name}
          workspace={workspace.name}
          onStarted={(load) => void navigate(address(workspace.name, `loads/${load}`))}
        />
      )}
    </>
  );
}
