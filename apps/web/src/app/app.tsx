import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from 'react-router/dom';
import { RequestFailed } from '../request/request.ts';
import { type firstLanguage, LanguageProvider } from './language/language-provider.tsx';
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

export function App({ language }: { readonly language: Awaited<ReturnType<typeof firstLanguage>> }) {
  return (
    <LanguageProvider first={language}>
      <MantineProvider theme={theme} defaultColorScheme="auto">
        <QueryClientProvider client={client}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </MantineProvider>
    </LanguageProvider>
  );
}
