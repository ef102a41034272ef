import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from 'react-router/dom';
import { connection } from '../request/connection.ts';
import { type FailureKind, RequestFailed } from '../request/request.ts';
import { LanguageProvider } from './language/language-provider.tsx';
import { router } from './routes.tsx';
import { theme } from './theme.ts';

/** A refused question stays refused; only what may pass by itself is asked again, after longer and longer pauses. */
const TRIES: Readonly<Record<FailureKind, number>> = {
  unreachable: 2,
  broken: 1,
  outdated: 0,
  forbidden: 0,
  refused: 0,
};
const FIRST_PAUSE_MS = 600;

const client = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      // Whether there is a connection is known from the requests themselves.
      networkMode: 'always',
      retry: (failures, error) => {
        // What is lost is asked for again when it is back.
        if (connection.now().lost) return false;
        return failures < TRIES[error instanceof RequestFailed ? error.kind : 'broken'];
      },
      retryDelay: (failures) => FIRST_PAUSE_MS * 2 ** failures,
    },
    mutations: { networkMode: 'always' },
  },
});

export function App() {
  return (
    <LanguageProvider>
      <MantineProvider theme={theme} defaultColorScheme="auto">
        <QueryClientProvider client={client}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </MantineProvider>
    </LanguageProvider>
  );
}
