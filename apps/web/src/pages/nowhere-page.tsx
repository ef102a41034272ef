import { Notice } from '../ui/panel/notice.tsx';
import { useTitle } from '../ui/use-title.ts';
import { useWords } from '../ui/use-words.ts';
import { useWorkspace } from '../workspace/use-workspace.ts';

export function NowherePage() {
  const words = useWords();
  const workspace = useWorkspace();
  useTitle(words('nowhere.title'), workspace.title);
  return (
    <Notice
      heading
      title={words('nowhere.title')}
      links={[{ label: words('page.loyalty'), to: `/${encodeURIComponent(workspace.name)}` }]}
    />
  );
}
