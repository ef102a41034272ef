import { useQuery } from '@tanstack/react-query';
import type { MailContentInput } from '../../generated/graphql.ts';
import { PanelBody } from '../../ui/panel/panel-body.tsx';
import { useWords } from '../../ui/use-words.ts';
import { useWorkspace } from '../../workspace/use-workspace.ts';
import { mailPreviewOptions } from './mail-schedules.ts';
import styles from './mailing.module.css';

const height = 560;

/** The mail as it would leave now; nothing in it runs, and its links lead nowhere. */
export function MailPreview({ content }: { readonly content: MailContentInput }) {
  const words = useWords();
  const { name } = useWorkspace();
  const request = useQuery(mailPreviewOptions(name, content));
  return (
    <PanelBody
      request={request}
      standing={request.data === undefined ? null : { kind: 'shown' }}
      height={height}
    >
      {request.data === undefined ? null : (
        <figure className={styles.preview}>
          <figcaption>{request.data.subject}</figcaption>
          <iframe
            title={words('mailing.preview.title')}
            sandbox=""
            srcDoc={request.data.html}
            style={{ height }}
          />
        </figure>
      )}
    </PanelBody>
  );
}
