import { useMemo } from 'react';
import Markdown, { type Components } from 'react-markdown';
import { Link } from 'react-router';
import remarkGfm from 'remark-gfm';
import { metricAddress } from '../../address/cases-address.ts';
import { useView } from '../../address/use-view.ts';
import { useWorkspace } from '../../workspace/use-workspace.ts';
import styles from './in-full.module.css';
import { metricOf } from './metric-of.ts';

/** Markdown of ours: no raw HTML, links to other metrics stay in the app, its title is that of the page already. */
export function Document({ text }: { readonly text: string }) {
  const { name: workspace } = useWorkspace();
  const { view } = useView();
  const components = useMemo<Components>(
    () => ({
      h1: () => null,
      a: ({ href, children }) => {
        const metric = href === undefined ? null : metricOf(href);
        if (metric !== null) return <Link to={metricAddress(workspace, view, metric)}>{children}</Link>;
        if (href?.startsWith('https://') === true) return <a href={href}>{children}</a>;
        return <span>{children}</span>;
      },
      table: ({ children }) => (
        <div className={styles.scroll} tabIndex={0} role="region" aria-label={labelOf(text)}>
          <table>{children}</table>
        </div>
      ),
    }),
    [workspace, view, text],
  );
  return (
    <div className={styles.text}>
      <Markdown remarkPlugins={[remarkGfm]} components={components} skipHtml>
        {text}
      </Markdown>
    </div>
  );
}

const labelOf = (text: string): string => text.split('\n', 1)[0]?.replace(/^# /, '') ?? '';
