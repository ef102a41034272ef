import { useNavigate } from 'react-router';
import type { Workspace } from '../../request/workspaces.ts';
import { Choice } from '../../ui/choice.tsx';
import { useWords } from '../../ui/use-words.ts';
import { useWorkspace } from '../../workspace/use-workspace.ts';
import styles from './workspace-choice.module.css';

/** Another organisation has other teams and other dates: the view does not go along. */
export function WorkspaceChoice({ workspaces }: { readonly workspaces: readonly Workspace[] }) {
  const words = useWords();
  const workspace = useWorkspace();
  const navigate = useNavigate();
  return (
    <div className={styles.choice}>
      <Choice
        label={words('workspace')}
        value={workspace.name}
        options={workspaces.map(({ name, title }) => ({ value: name, label: title }))}
        onChange={(name) => void navigate(`/${encodeURIComponent(name)}`)}
      />
    </div>
  );
}
