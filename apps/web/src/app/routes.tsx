import { createBrowserRouter } from 'react-router';
import { withWords } from '../messages/spoken.ts';
import { CrashPage, LonelyCrashPage } from './crash-page.tsx';
import { FirstWorkspace } from './first-workspace.tsx';
import { Frame } from './frame.tsx';

export const router = createBrowserRouter([
  { path: '/', element: <FirstWorkspace />, errorElement: <LonelyCrashPage /> },
  {
    path: '/enter',
    errorElement: <LonelyCrashPage />,
    hydrateFallbackElement: <></>,
    lazy: async () => ({
      Component: (await withWords(import('../pages/enter-page.tsx'), 'setup')).EnterPage,
    }),
  },
  {
    path: '/:workspace',
    element: <Frame />,
    errorElement: <LonelyCrashPage />,
    hydrateFallbackElement: <></>,
    children: [
      {
        // The frame stays around a page that breaks.
        errorElement: <CrashPage />,
        children: [
          {
            index: true,
            lazy: async () => ({
              Component: (await withWords(import('../pages/loyalty-page.tsx'), 'executive')).LoyaltyPage,
            }),
          },
          {
            path: 'explore',
            lazy: async () => ({ Component: (await import('../pages/explore-page.tsx')).ExplorePage }),
          },
          {
            path: 'compared',
            lazy: async () => ({ Component: (await import('../pages/compared-page.tsx')).ComparedPage }),
          },
          {
            path: 'handoffs',
            lazy: async () => ({
              Component: (await withWords(import('../pages/handoffs-page.tsx'), 'flows')).HandoffsPage,
            }),
          },
          {
            path: 'cases',
            lazy: async () => ({ Component: (await import('../pages/cases-page.tsx')).CasesPage }),
          },
          {
            path: 'cases/:caseId',
            lazy: async () => ({
              Component: (await withWords(import('../pages/case-page.tsx'), 'later')).CasePage,
            }),
          },
          {
            path: 'metrics',
            lazy: async () => ({ Component: (await import('../pages/metrics-page.tsx')).MetricsPage }),
          },
          {
            path: 'metrics/:metric',
            lazy: async () => ({ Component: (await import('../pages/metric-page.tsx')).MetricPage }),
          },
          {
            path: 'data',
            lazy: async () => ({
              Component: (await withWords(import('../pages/sources-page.tsx'), 'loading')).SourcesPage,
            }),
          },
          {
            path: 'data/load',
            lazy: async () => ({
              Component: (await withWords(import('../pages/load-page.tsx'), 'loading', 'later')).LoadPage,
            }),
          },
          {
            path: 'data/loads/:loadId',
            lazy: async () => ({
              Component: (await withWords(import('../pages/load-report-page.tsx'), 'loading')).LoadReportPage,
            }),
          },
          {
            path: 'alerts',
            lazy: async () => ({
              Component: (await withWords(import('../pages/alerts-page.tsx'), 'setup', 'later')).AlertsPage,
            }),
          },
          {
            path: 'settings/:section?',
            lazy: async () => ({
              Component: (await withWords(import('../pages/settings-page.tsx'), 'setup')).SettingsPage,
            }),
          },
          {
            path: '*',
            lazy: async () => ({ Component: (await import('../pages/nowhere-page.tsx')).NowherePage }),
          },
        ],
      },
    ],
  },
]);
