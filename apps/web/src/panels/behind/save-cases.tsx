import type { CellInput, QuestionInput } from '../../generated/graphql.ts';
import { restAddress } from '../../request/rest.ts';
import { Icon } from '../../ui/icon.tsx';
import { Menu } from '../../ui/layers/menu.tsx';
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
    <Menu
      label={words('units.save')}
      position="bottom-end"
      button={{
        className: styles.save,
        children: (
          <>
            <Icon name="export" />
            {words('units.save')}
          </>
        ),
      }}
      actions={[
        (['csv', 'arrow'] as const).map((ending) => ({
          key: ending,
          label: words(`units.save.${ending}`),
          download: `${restAddress(name, `exports/cases.${ending}`)}?question=${asked}&cell=${cell}`,
        })),
      ]}
    />
  );
}
