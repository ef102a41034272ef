import { useLocation, useNavigate } from 'react-router';
import type { Workspace } from '../../request/workspaces.ts';
import choice from '../../ui/choice.module.css';
import { Icon } from '../../ui/icon.tsx';
import { Menu } from '../../ui/layers/menu.tsx';
import { useWords } from '../../ui/use-words.ts';
import { useFormat } from '../../workspace/use-format.ts';
import { useMay } from '../../workspace/use-may.ts';
import { useWorkspace } from '../../workspace/use-workspace.ts';
import { elsewhere } from '../workspace-elsewhere.ts';
import styles from './workspace-choice.module.css';

/** Whose cases are looked at: how far each workspace reaches, and the way to a new one. */
export function WorkspaceChoice({ workspaces }: { readonly workspaces: readonly Workspace[] }) {
  const words = useWords();
  const format = useFormat();
  const workspace = useWorkspace();
  const navigate = useNavigate();
  const may = useMay();
  const { pathname, search } = useLocation();
  const reach = ({ asOf, cases }: Workspace) =>
    asOf === null
      ? words('workspace.empty')
      : words('workspace.reach', { cases: words('counts.case', { count: cases }), day: format.day(asOf) });
  return (
    <div className={styles.choice}>
      <Menu
        label={words('workspace')}
        position="bottom-start"
        width={300}
        fixed
        inPlace
        button={{
          className: choice.button,
          'aria-label': `${words('workspace')}: ${workspace.title}`,
          title: workspace.title,
          children: (
            <>
              <span className={choice.says}>{workspace.title}</span>
              <Icon name="down" />
            </>
          ),
        }}
        choice={{
          value: workspace.name,
          onChange: (name) => {
            if (name !== workspace.name) void navigate(elsewhere(pathname, search, name));
          },
          options: workspaces.map((each) => ({
            value: each.name,
            label: (
              <>
                <span className={styles.title}>
                  {each.title}
                  {each.simulated ? <span className={styles.badge}>{words('workspace.sample')}</span> : null}
                </span>
                <span className={styles.reach}>{reach(each)}</span>
              </>
            ),
          })),
        }}
        actions={
          may('owner')
            ? [
                [
                  {
                    key: 'new',
                    label: words('workspace.new.choose'),
                    run: () => void navigate(`/${encodeURIComponent(workspace.name)}/data/load?new=1`),
                  },
                ],
              ]
            : []
        }
      />
    </div>
  );
}
