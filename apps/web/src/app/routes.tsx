import { createBrowserRouter } from 'react-router';
import { withLaterWords } from '../messages/spoken.ts';
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
      Component: (await withLaterWords(import('../pages/enter-page.tsx'))).EnterPage,
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
            lazy: async () => ({ Component: (await import('../pages/loyalty-page.tsx')).LoyaltyPage }),
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
            lazy: async () => ({ Component: (await import('../pages/handoffs-page.tsx')).HandoffsPage }),
          },
          {
            path: 'cases',
            lazy: async () => ({ Component: (await import('../pages/cases-page.tsx')).CasesPage }),
          },
          {
            path: 'cases/:caseId',
            lazy: async () => ({
              Component: (await withLaterWords(import('../pages/case-page.tsx'))).CasePage,
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
              Component: (await withLaterWords(import('../pages/sources-page.tsx'))).SourcesPage,
            }),
          },
          {
            path: 'data/load',
            lazy: async () => ({
              Component: (await withLaterWords(import('../pages/load-page.tsx'))).LoadPage,
            }),
          },
          {
            path: 'data/loads/:loadId',
            lazy: async () => ({
              Component: (await withLaterWords(import('../pages/load-report-page.tsx'))).LoadReportPage,
            }),
          },
          {
            path: 'alerts',
            lazy: async () => ({
              Component: (await withLaterWords(import('../pages/alerts-page.tsx'))).AlertsPage,
            }),
          },
          {
            path: 'settings/:section?',
            lazy: async () => ({
              Component: (await withLaterWords(import('../pages/settings-page.tsx'))).SettingsPage,
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
