import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { Notice } from '../../ui/panel/notice.tsx';
import { useWords } from '../../ui/use-words.ts';
import styles from './in-full.module.css';

const Document = lazy(async () => ({ default: (await import('./document.tsx')).Document }));

/** What the number means, to the last exclusion; the same page as in the repository. */
export function InFullPanel({ page }: { readonly page: string }) {
  const words = useWords();
  const { data: text, isError } = useQuery({
    queryKey: ['page', page],
    queryFn: async () => (await import('./pages.ts')).readPage(page),
    staleTime: Infinity,
  });
  return (
    <section className={styles.panel} aria-labelledby="in-full">
      <h2 id="in-full">{words('full.title')}</h2>
      {isError || text === null ? (
        <Notice tone="failed" title={words('full.failed')} />
      ) : (
        <Suspense fallback={<Skeleton height={320} />}>
          {text === undefined ? (
            <Skeleton height={320} />
          ) : (
            <div lang="en">
              <Document text={text} />
            </div>
          )}
        </Suspense>
      )}
    </section>
  );
}
