import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { IntlProvider } from 'react-intl';
import { RouterProvider } from 'react-router/dom';
import { en } from '../messages/en.ts';
import { localeOf } from '../messages/language.ts';
import { RequestFailed } from '../request/request.ts';
import { router } from './routes.tsx';
import { theme } from './theme.ts';

/** A refused question stays refused; only what may pass by itself is asked again, once. */
const client = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      retry: (failures, error) =>
        failures < 1 && !(error instanceof RequestFailed && error.kind === 'refused'),
      retryDelay: 600,
    },
  },
});

const locale = localeOf(navigator.languages);

export function App() {
  return (
    <IntlProvider locale={locale} defaultLocale="en" messages={en}>
      <MantineProvider theme={theme} defaultColorScheme="auto">
        <QueryClientProvider client={client}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </MantineProvider>
    </IntlProvider>
  );
}
