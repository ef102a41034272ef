import { useQuery } from '@tanstack/react-query';
import { findingInWords } from '@twicetold/metrics/words';
import { useMemo } from 'react';
import { questionOf } from '../../address/question-of.ts';
import { judgingGrain, resolvePeriod } from '../../address/resolve-period.ts';
import { defaultView } from '../../address/view.ts';
import { findingsOptions } from '../../panels/findings/findings.ts';
import { handoffEdgesOptions } from '../../panels/handoff-edges/handoff-edges.ts';
import { MOST_OF_TEAMS } from '../../panels/handoff-edges/use-handoff-edges.ts';
import { LOYALTY_METRICS } from '../../panels/headlines.ts';
import { storiesOptions } from '../../panels/stories/stories.ts';
import { storyOptions } from '../../panels/story/story.ts';
import { useWords } from '../../ui/use-words.ts';
import { useFormat } from '../../workspace/use-format.ts';
import { useWording } from '../../workspace/use-wording.ts';
import { useMay } from '../../workspace/use-may.ts';
import { useWorkspace } from '../../workspace/use-workspace.ts';
import { PALETTE_KEYS } from '../keys/palette-keys.ts';

export interface Stop {
  readonly path: string;
  /** What it points at; where that is not on the page the stop is left out. */
  readonly selector: string;
  readonly title: string;
  readonly text: string;
}

/**
 * What there is to see in this workspace as everybody finds it, in the words and numbers of its own findings; null while they
 * are asked for. What a workspace does not have is no stop.
 */
export function useStops(): readonly Stop[] | null {
  const words = useWords();
  const format = useFormat();
  const wording = useWording();
  const workspace = useWorkspace();
  const may = useMay();
  const questions = useMemo(() => {
    const days = resolvePeriod(defaultView.period, workspace);
    const whole = (metric: string) =>
      questionOf(defaultView, workspace, { metrics: [metric], by: [], grain: 'NONE' });
    const loss = whole('information_loss');
    return {
      findings:
        days === null
          ? null
          : questionOf(defaultView, workspace, {
              metrics: LOYALTY_METRICS,
              grain: judgingGrain(defaultView.grain, days),
            }),
      edges: loss === null ? null : { ...loss, limit: MOST_OF_TEAMS },
      stories: whole('word_of_mouth_index'),
    };
  }, [workspace]);
  const findings = useQuery(findingsOptions(workspace.name, questions.findings));
  const edges = useQuery(handoffEdgesOptions(workspace.name, questions.edges));
  const stories = useQuery(storiesOptions(workspace.name, may('cases') ? questions.stories : null));
  const worst = stories.data?.worst[0]?.id ?? '';
  const story = useQuery({
    ...storyOptions(workspace.name, worst, defaultView.issueWindowDays ?? defaultView.windowDays),
    enabled: worst !== '',
  });
  if ([findings, edges, stories, story].some(({ isLoading }) => isLoading)) return null;

  const base = `/${encodeURIComponent(workspace.name)}`;
  const [finding] = findings.data?.findings ?? [];
  const [edge] = edges.data?.ranked ?? [];
  const stop = (path: string, selector: string, title: string, text: string): Stop => ({
    path: `${base}${path}`,
    selector,
    title,
    text,
  });
  return [
    finding === undefined || findings.data === undefined
      ? null
      : stop(
          '',
          '[data-tour=findings] > li',
          words('tour.finding.title'),
          words('tour.finding', { sentence: findingInWords(finding, findings.data, wording) }),
        ),
    edge === undefined
      ? null
      : stop(
          '/handoffs',
          '[data-tour=edges] tr:has([data-row])',
          words('tour.edge.title'),
          words('tour.edge', {
            from: format.name(edge.from.team),
            to: format.name(edge.to.team),
            loss: format.value('share', edge.loss.value),
          }),
        ),
    story.data == null
      ? null
      : stop(
          `/cases/${encodeURIComponent(worst)}`,
          '[data-again]',
          words('tour.case.title'),
          words('tour.case', {
            id: worst,
            count: story.data.facts.filter(({ toldAgain }) => toldAgain).length,
          }),
        ),
    stop(
      '/explore',
      // On a phone the question is folded.
      '[data-tour=question], details:has([data-tour=question]) > summary',
      words('tour.explore.title'),
      words('tour.explore'),
    ),
    stop(
      '/explore',
      '[data-tour=palette]',
      words('tour.palette.title'),
      words('tour.palette', { keys: PALETTE_KEYS.join(' ') }),
    ),
    may('load') ? stop('/data', '[data-tour=load]', words('tour.data.title'), words('tour.data')) : null,
  ].filter((each) => each !== null);
}
