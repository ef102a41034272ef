import { useWords } from '../../../ui/use-words.ts';
import { useWorkspace } from '../../../workspace/use-workspace.ts';

export function GeneralSection() {
  const words = useWords();
  const { title, zone } = useWorkspace();
  return (
    <dl>
      <dt>{words('settings.general.title')}</dt>
      <dd>{title}</dd>
      <dt>{words('settings.general.zone')}</dt>
      <dd>{zone}</dd>
    </dl>
  );
}
