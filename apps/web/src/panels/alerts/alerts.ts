import { queryOptions } from '@tanstack/react-query';
import {
  AlertCountDocument,
  AlertListDocument,
  type AlertListQuery,
  AlertRulePreviewDocument,
  type AlertRulePreviewQuery,
  AlertRulesDocument,
  type AlertRulesQuery,
  PeopleDocument,
  type PeopleQuery,
  type AlertConditionInput,
  type QuestionInput,
} from '../../generated/graphql.ts';
import { request } from '../../request/request.ts';

export type Alerts = AlertListQuery['alerts'];
export type Alert = Alerts['alerts'][number];
export type AlertRule = AlertRulesQuery['alertRules'][number];
export type Recipient = AlertRule['recipients'][number];
export type Delivery = Alert['deliveries'][number];
export type Standing = NonNullable<AlertRule['standing']>;
export type Preview = AlertRulePreviewQuery['previewAlertRule'];
export type Person = PeopleQuery['people'][number];

export const STATES = ['firing', 'acknowledged', 'resolved'] as const;
export type State = (typeof STATES)[number];

/** Alerts come a while after the numbers, and from other people. */
const LOOK_EVERY_MS = 15_000;

export const alertsOptions = (workspace: string, state: State) =>
  queryOptions({
    queryKey: ['alerts', workspace, state],
    queryFn: async ({ signal }) =>
      (await request(AlertListDocument, { workspace, states: [state] }, signal)).alerts,
    refetchInterval: LOOK_EVERY_MS,
  });

export const alertCountOptions = (workspace: string) =>
  queryOptions({
    queryKey: ['alerts', workspace, 'count'],
    queryFn: async ({ signal }) => (await request(AlertCountDocument, { workspace }, signal)).alerts.firing,
    refetchInterval: LOOK_EVERY_MS,
  });

/** With what is to be set before mail can leave. */
export const alertRulesOptions = (workspace: string) =>
  queryOptions({
    queryKey: ['alertRules', workspace],
    queryFn: ({ signal }) => request(AlertRulesDocument, { workspace }, signal),
  });

export const previewOptions = (
  workspace: string,
  question: QuestionInput,
  condition: AlertConditionInput | null,
) =>
  queryOptions({
    queryKey: ['alertPreview', workspace, question, condition],
    queryFn: async ({ signal }) => {
      if (condition === null) throw new Error('asked without a condition');
      return (await request(AlertRulePreviewDocument, { workspace, question, condition }, signal))
        .previewAlertRule;
    },
    enabled: condition !== null,
    placeholderData: (before) => before,
  });

export const peopleOptions = (workspace: string) =>
  queryOptions({
    queryKey: ['people', workspace],
    queryFn: async ({ signal }) => (await request(PeopleDocument, { workspace }, signal)).people,
    staleTime: 60_000,
  });
