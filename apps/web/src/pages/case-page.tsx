import { useLocation, useNavigate, useParams } from 'react-router';
import { StoryPanel } from '../panels/story/story-panel.tsx';
import { Icon } from '../ui/icon.tsx';
import { useTitle } from '../ui/use-title.ts';
import { useWords } from '../ui/use-words.ts';
import { useWorkspace } from '../workspace/use-workspace.ts';
import styles from './case-page.module.css';

/** One case, told on one screen. */
export function CasePage() {
  const words = useWords();
  const workspace = useWorkspace();
  const navigate = useNavigate();
  const { key } = useLocation();
  const id = useParams()['caseId'] ?? '';
  useTitle(id, workspace.title);
  const back = () => {
    // Opened from a link there is nothing to go back to: then to the list of all.
    if (key !== 'default') void navigate(-1);
    else void navigate(`/${encodeURIComponent(workspace.name)}/cases`);
  };
  return (
    <>
      <button type="button" className={styles.back} onClick={back}>
        <Icon name="back" />
        {words('story.back')}
      </button>
      <StoryPanel id={id} />
    </>
  );
}
