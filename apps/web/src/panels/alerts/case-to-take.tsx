import { Link } from 'react-router';
import { caseAddress } from '../../address/cases-address.ts';
import { useView } from '../../address/use-view.ts';
import { Button } from '../../ui/button.tsx';
import { useWords } from '../../ui/use-words.ts';
import { useFormat } from '../../workspace/use-format.ts';
import { useWorkspace } from '../../workspace/use-workspace.ts';
import work from '../worklist/worklist.module.css';
import type { CaseBehind } from './alert-cases.ts';

interface CaseToTakeProps {
  readonly story: CaseBehind;
  readonly onTake: () => void;
}

/** A case behind an alert that nobody has taken on from it yet. */
export function CaseToTake({ story, onTake }: CaseToTakeProps) {
  const words = useWords();
  const format = useFormat();
  const { name: workspace } = useWorkspace();
  const { view } = useView();
  return (
    <li className={work.item}>
      <div className={work.line}>
        <span className={work.risk}>
          <span className={work.spoken}>{words('column.risk')} </span>
          {story.risk === null ? words('value.none') : Math.round(story.risk)}
        </span>
        <span className={work.what}>
          <Link data-row to={caseAddress(workspace, view, story.id)}>
            {story.id}
          </Link>
          <span className={work.about}>
            {format.name(story.reason)} · {format.name(story.channel)}
          </span>
        </span>
        <span className={work.state}>
          {story.resolvedAt === null
            ? words('work.open.since', { day: format.day(story.openedAt) })
            : words('work.solved', { day: format.day(story.resolvedAt) })}
        </span>
        <span className={work.actions}>
          <Button
            onClick={onTake}
            label={words('work.of', { what: words('alerts.cases.put'), case: story.id })}
          >
            {words('alerts.cases.put')}
          </Button>
        </span>
      </div>
    </li>
  );
}
