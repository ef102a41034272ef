import { queryOptions } from '@tanstack/react-query';
import { StoryDocument, type StoryQuery } from '../../generated/graphql.ts';
import { request } from '../../request/request.ts';

export type Story = NonNullable<StoryQuery['case']>;
export type StoryEvent = Story['events'][number];
export type Fact = Story['facts'][number];
export type Reading = Story['readings'][number];
export type Handoff = Story['handoffs'][number];
export type Leg = Story['legs'][number];
export type PromiseStory = Story['promises'][number];
export type RiskStep = Story['riskSteps'][number];

/** Which other cases belong to the story depends on the repeat window, as in every number. */
export const storyOptions = (workspace: string, id: string, issueWindowDays: number) =>
  queryOptions({
    queryKey: ['story', workspace, id, issueWindowDays],
    queryFn: async ({ signal }) =>
      (await request(StoryDocument, { workspace, id, issueWindowDays }, signal)).case ?? null,
  });
