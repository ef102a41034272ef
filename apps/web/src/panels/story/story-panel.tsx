import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useView } from '../../address/use-view.ts';
import { Notice } from '../../ui/panel/notice.tsx';
import { PanelBody } from '../../ui/panel/panel-body.tsx';
import { useWords } from '../../ui/use-words.ts';
import { useWorkspace } from '../../workspace/use-workspace.ts';
import { entriesOf } from './entries.ts';
import { RiskAside } from './risk-aside.tsx';
import { type Story, storyOptions } from './story.ts';
import { StoryHead } from './story-head.tsx';
import { StoryKey } from './story-key.tsx';
import { Timeline } from './timeline.tsx';

export function StoryPanel({ id }: { readonly id: string }) {
  const words = useWords();
  const { name: workspace } = useWorkspace();
  const { view } = useView();
  const request = useQuery(storyOptions(workspace, id, view.issueWindowDays ?? view.windowDays));
  const story = request.data;
  return (
    <PanelBody request={request} standing={story === undefined ? null : { kind: 'shown' }} height={560}>
      {story === undefined ? null : story === null ? (
        <Notice title={words('story.missing', { id })} sentence={words('story.missing.hint')} />
      ) : (
        <WholeStory key={id} story={story} id={id} />
      )}
    </PanelBody>
  );
}

function WholeStory({ story, id }: { readonly story: Story; readonly id: string }) {
  const entries = useMemo(() => entriesOf(story), [story]);
  const [team, chooseTeam] = useState<string | null>(null);
  const teams = useMemo(() => teamsOf(story), [story]);
  return (
    <>
      <StoryHead story={story} id={id} teams={teams} />
      <StoryKey story={story} entries={entries} teams={teams} team={team} chooseTeam={chooseTeam} />
      <Timeline story={story} entries={entries} team={team} chooseTeam={chooseTeam} />
      <RiskAside story={story} />
    </>
  );
}

/** In the order in which they had it. */
const teamsOf = ({ legs }: Story): string[] => [
  ...new Set(legs.flatMap(({ team }) => (team === null ? [] : [team]))),
];
