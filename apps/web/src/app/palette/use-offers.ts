import { useMantineColorScheme } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { COMPARISONS } from '@twicetold/metrics/question';
import { useLocation, useNavigate } from 'react-router';
import { caseAddress, metricAddress } from '../../address/cases-address.ts';
import { useView } from '../../address/use-view.ts';
import { NO_FILTERS, OFTEN_FILTERED, printView } from '../../address/view.ts';
import { LANGUAGES, OWN_NAMES } from '../../messages/language.ts';
import { metricTitle } from '../../messages/metric-name.ts';
import { viewsOptions } from '../../panels/views/views.ts';
import { definitionsOptions } from '../../request/definitions.ts';
import { workspacesOptions } from '../../request/workspaces.ts';
import { useWords } from '../../ui/use-words.ts';
import { useMay } from '../../workspace/use-may.ts';
import { useNames } from '../../workspace/use-names.ts';
import { useWorkspace } from '../../workspace/use-workspace.ts';
import { PRESETS, keyOfPeriod, usePeriodName } from '../bar/period-presets.ts';
import { useCommands } from '../commands.ts';
import { useLanguage } from '../language/use-language.ts';
import { usePages } from '../pages.ts';
import { SCHEMES } from '../theme.ts';
import { elsewhere } from '../workspace-elsewhere.ts';
import { explainAddress } from './explain-address.ts';
import type { Offer } from './offers.ts';
import { useFilterNames } from './use-filter-names.ts';

/** Everything that can be gone to, looked at or done from anywhere, in the reader's words. */
export function useOffers(): readonly Offer[] {
  const go = useGoingOffers();
  const look = useLookingOffers();
  const act = useActingOffers();
  return [...go, ...act, ...look];
}

/** Pages, metrics, kept views and workspaces. */
function useGoingOffers(): readonly Offer[] {
  const words = useWords();
  const navigate = useNavigate();
  const { pathname, search } = useLocation();
  const { name } = useWorkspace();
  const { view } = useView();
  const { data: catalogue = [] } = useQuery(definitionsOptions);
  const { data: views = [] } = useQuery(viewsOptions(name));
  const { data: workspaces = [] } = useQuery(workspacesOptions);
  const pages = usePages();
  const may = useMay();
  const base = `/${encodeURIComponent(name)}`;
  const viewed = `?${printView(view).toString()}`;
  const to = (address: string) => () => void navigate(address);
  return [
    ...pages.map(({ path, label, icon, letter }): Offer => ({
      id: `page ${path}`,
      group: 'pages',
      icon,
      title: words(label),
      also: [path],
      hint: words('palette.keys.go', { letter }),
      usual: true,
      run: to(`${base}${path}${viewed}`),
    })),
    {
      id: 'page /compared',
      group: 'pages',
      icon: 'overview',
      title: words('overview.title'),
      also: ['compared'],
      run: to(`${base}/compared${viewed}`),
    },
    ...catalogue.map((definition): Offer => ({
      id: `metric ${definition.metric}`,
      group: 'metrics',
      icon: 'metrics',
      title: metricTitle(words, definition),
      also: [definition.metric.replaceAll('_', ' ')],
      run: to(metricAddress(name, view, definition.metric)),
    })),
    ...views.map((kept): Offer => ({
      id: `view ${kept.name}`,
      group: 'views',
      icon: 'explore',
      title: kept.name,
      ...(kept.author === null ? {} : { hint: kept.author }),
      run: to(`${base}/${kept.address}`),
    })),
    ...workspaces
      .filter((each) => each.name !== name)
      .map((each): Offer => ({
        id: `workspace ${each.name}`,
        group: 'workspaces',
        icon: 'source',
        title: words('palette.workspace', { title: each.title }),
        also: [each.name],
        run: to(elsewhere(pathname, search, each.name)),
      })),
    ...(may('owner')
      ? [
          {
            id: 'workspace',
            group: 'workspaces',
            icon: 'add',
            title: words('workspace.new.choose'),
            run: to(`${base}/data/load?new=1`),
          } as const satisfies Offer,
        ]
      : []),
  ];
}

/** Filters, period and comparison: what is looked at. */
function useLookingOffers(): readonly Offer[] {
  const words = useWords();
  const nameIn = useNames();
  const { view, change } = useView();
  const names = useFilterNames();
  const periodName = usePeriodName();
  const filtered = Object.values(view.filters).some((kept) => kept.length > 0);
  return [
    ...OFTEN_FILTERED.flatMap((dimension) =>
      names[dimension].map((name): Offer => {
        const kept = view.filters[dimension];
        const held = kept.includes(name);
        const said = { dimension: words(`dimension.${dimension}`), name: nameIn(dimension, name) };
        return {
          id: `filter ${dimension} ${name}`,
          group: 'filters',
          icon: held ? 'close' : 'filter',
          title: words(held ? 'palette.filter.remove' : 'palette.filter', said),
          also: [dimension],
          run: () =>
            change({
              filters: {
                ...view.filters,
                [dimension]: held ? kept.filter((each) => each !== name) : [...kept, name],
              },
            }),
        };
      }),
    ),
    ...(filtered
      ? [
          {
            id: 'filter',
            group: 'filters',
            icon: 'close',
            title: words('palette.filter.clear'),
            run: () => change({ filters: NO_FILTERS }),
          } as const satisfies Offer,
        ]
      : []),
    ...PRESETS.map((period): Offer => ({
      id: `period ${keyOfPeriod(period)}`,
      group: 'actions',
      icon: 'overview',
      title: words('palette.period', { period: periodName(period) }),
      ...(keyOfPeriod(period) === keyOfPeriod(view.period) ? { hint: words('palette.now') } : {}),
      run: () => change({ period }),
    })),
    ...COMPARISONS.map((compare): Offer => ({
      id: `compare ${compare}`,
      group: 'actions',
      icon: 'overview',
      title: words('palette.compare', { compare: words(`compare.${compare}`) }),
      ...(compare === view.compare ? { hint: words('palette.now') } : {}),
      run: () => change({ compare }),
    })),
  ];
}

/** What is done rather than looked at. */
function useActingOffers(): readonly Offer[] {
  const words = useWords();
  const navigate = useNavigate();
  const { pathname, search } = useLocation();
  const { name } = useWorkspace();
  const { view } = useView();
  const { data: catalogue = [] } = useQuery(definitionsOptions);
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const { language, choose } = useLanguage();
  const { open, startTour, say } = useCommands();
  const may = useMay();
  const copy = () =>
    void navigator.clipboard.writeText(window.location.href).then(
      () => say(words('palette.copied')),
      () => say(words('palette.notCopied')),
    );
  const explain = explainAddress({ pathname, search, workspace: name, view, catalogue });
  const act = (id: string, icon: Offer['icon'], title: string, run: () => void): Offer => ({
    id,
    group: 'actions',
    icon,
    title,
    run,
  });
  return [
    ...(explain === null
      ? []
      : [
          {
            ...act('explain', 'explore', words('palette.explain'), () => void navigate(explain)),
            usual: true,
          },
        ]),
    ...(may('load')
      ? [
          {
            ...act(
              'load',
              'source',
              words('sources.load'),
              () => void navigate(`/${encodeURIComponent(name)}/data/load`),
            ),
            usual: true,
          },
        ]
      : []),
    { ...act('copy', 'export', words('palette.copy'), copy), usual: true },
    // Paper shows the page once this is gone.
    {
      ...act('print', 'print', words('loyalty.print'), () => setTimeout(() => window.print(), 50)),
      usual: true,
    },
    { ...act('tour', 'about', words('tour.start'), startTour), usual: true },
    {
      ...act('shortcuts', 'keys', words('keys.title'), () => open('shortcuts')),
      hint: '?',
      usual: true,
    },
    ...SCHEMES.map((scheme): Offer => ({
      ...act(`theme ${scheme}`, 'theme', words('palette.theme', { theme: words(`theme.${scheme}`) }), () =>
        setColorScheme(scheme),
      ),
      ...(scheme === colorScheme ? { hint: words('palette.now') } : {}),
    })),
    ...LANGUAGES.map((each): Offer => ({
      ...act(
        `language ${each}`,
        'language',
        words('palette.language', { language: OWN_NAMES[each] }),
        () => void choose(each),
      ),
      ...(each === language ? { hint: words('palette.now') } : {}),
    })),
  ];
}

/** The entry of a case; `what` says of it what is known. */
export function useCaseOffer(): (id: string, what: string | null) => Offer {
  const words = useWords();
  const navigate = useNavigate();
  const { name } = useWorkspace();
  const { view } = useView();
  return (id, what) => ({
    id: `case ${id}`,
    group: 'case',
    icon: 'cases',
    title: words('palette.case', { id }),
    ...(what === null ? {} : { hint: what }),
    run: () => void navigate(caseAddress(name, view, id)),
  });
}
