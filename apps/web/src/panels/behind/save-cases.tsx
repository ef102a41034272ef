import { Menu } from '@mantine/core';
import type { CellInput, QuestionInput } from '../../generated/graphql.ts';
import { restAddress } from '../../request/rest.ts';
import { Icon } from '../../ui/icon.tsx';
import { useWords } from '../../ui/use-words.ts';
import { useWorkspace } from '../../workspace/use-workspace.ts';
import styles from './units-panel.module.css';

interface SaveCasesProps {
  readonly question: QuestionInput;
  readonly cell: CellInput;
}

/** The list as a file: a row a case, with how often the number counts it. */
export function SaveCases({ question, cell: { metric, key = null, bucket = null } }: SaveCasesProps) {
  const words = useWords();
  const { name } = useWorkspace();
  const asked = encodeURIComponent(JSON.stringify({ ...question, metrics: [metric] }));
  const cell = encodeURIComponent(JSON.stringify({ key, bucket }));
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <button type="button" className={styles.save}>
          <Icon name="export" />
          {words('units.save')}
        </button>
      </Menu.Target>
      <Menu.Dropdown aria-label={words('units.save')}>
        {(['csv', 'arrow'] as const).map((ending) => (
          <Menu.Item
            key={ending}
            component="a"
            href={`${restAddress(name, `exports/cases.${ending}`)}?question=${asked}&cell=${cell}`}
            download
          >
            {words(`units.save.${ending}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
