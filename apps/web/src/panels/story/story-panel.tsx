import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useView } from '../../address/use-view.ts';
import { Notice } from '../../ui/panel/notice.tsx';
import { PanelBody } from '../../ui/panel/panel-body.tsx';
import { useWords } from '../../ui/use-words.ts';
import { useWorkspace } from '../../workspace/use-workspace.ts';
import { entriesOf } from './entries.ts';
import { RiskAside } from './risk-aside.tsx';
import { storyOptions } from './story.ts';
import { StoryHead } from './story-head.tsx';
import styles from './story-panel.module.css';
import { Timeline } from './timeline.tsx';

export function StoryPanel({ id }: { readonly id: string }) {
  const words = useWords();
  const { name: workspace } = useWorkspace();
  const { view } = useView();
  const request = useQuery(storyOptions(workspace, id, view.issueWindowDays ?? view.windowDays));
  const story = request.data;
  const entries = useMemo(() => (story == null ? [] : entriesOf(story)), [story]);
  return (
    <PanelBody request={request} standing={story === undefined ? null : { kind: 'shown' }} height={560}>
      {story === undefined ? null : story === null ? (
        <Notice title={words('story.missing', { id })} sentence={words('story.missing.hint')} />
      ) : (
        <>
          <StoryHead story={story} entries={entries} id={id} />
          <div className={styles.columns}>
            <Timeline story={story} entries={entries} />
            <RiskAside story={story} />
          </div>
        </>
      )}
    </PanelBody>
  );
}
