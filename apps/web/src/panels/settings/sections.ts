import { type ComponentType, lazy, type LazyExoticComponent } from 'react';
import type { MessageId } from '../../messages/words.ts';
import type { Permission } from '../../workspace/use-may.ts';

export interface Section {
  /** In the address: settings/teams. */
  readonly id: string;
  readonly title: MessageId;
  /** What somebody needs to be let do, to have it; otherwise what the whole page needs. */
  readonly needs?: Permission;
  readonly Panel: LazyExoticComponent<ComponentType>;
}

/** The sections of the page in their order, each loaded when it is opened. */
export const SECTIONS: readonly Section[] = [
  {
    id: 'general',
    title: 'settings.general',
    Panel: lazy(async () => ({ default: (await import('./general/general-section.tsx')).GeneralSection })),
  },
  {
    id: 'teams',
    title: 'settings.teams',
    Panel: lazy(async () => ({ default: (await import('./teams/teams-section.tsx')).TeamsSection })),
  },
  {
    id: 'channels',
    title: 'settings.channels',
    Panel: lazy(async () => ({ default: (await import('./channels/channels-section.tsx')).ChannelsSection })),
  },
  {
    id: 'hours',
    title: 'settings.hours',
    Panel: lazy(async () => ({ default: (await import('./hours/hours-section.tsx')).HoursSection })),
  },
  {
    id: 'targets',
    title: 'settings.targets',
    Panel: lazy(async () => ({ default: (await import('./targets/targets-section.tsx')).TargetsSection })),
  },
  {
    id: 'weights',
    title: 'settings.weights',
    Panel: lazy(async () => ({ default: (await import('./weights/weights-section.tsx')).WeightsSection })),
  },
  {
    id: 'audience',
    title: 'settings.audience',
    Panel: lazy(async () => ({ default: (await import('./audience/audience-section.tsx')).AudienceSection })),
  },
  {
    id: 'alerts',
    title: 'settings.alerts',
    needs: 'rules',
    Panel: lazy(async () => ({ default: (await import('./alerts/alerts-section.tsx')).AlertsSection })),
  },
  {
    id: 'people',
    title: 'settings.people',
    Panel: lazy(async () => ({ default: (await import('./people/people-section.tsx')).PeopleSection })),
  },
  {
    id: 'access',
    title: 'settings.access',
    needs: 'members',
    Panel: lazy(async () => ({ default: (await import('./access/access-section.tsx')).AccessSection })),
  },
  {
    id: 'privacy',
    title: 'settings.privacy',
    needs: 'settings',
    Panel: lazy(async () => ({ default: (await import('./privacy/privacy-section.tsx')).PrivacySection })),
  },
  {
    id: 'history',
    title: 'settings.historyAndFile',
    Panel: lazy(async () => ({ default: (await import('./history/history-section.tsx')).HistorySection })),
  },
];
