import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { LoadReportPanel } from '../panels/loads/report/load-report-panel.tsx';
import { loadOptions } from '../request/loads.ts';
import { Icon } from '../ui/icon.tsx';
import { Notice } from '../ui/panel/notice.tsx';
import { PanelBody } from '../ui/panel/panel-body.tsx';
import { useTitle } from '../ui/use-title.ts';
import { useWords } from '../ui/use-words.ts';
import { useWorkspace } from '../workspace/use-workspace.ts';
import styles from './load-report-page.module.css';

/** Where a load is followed, and where its report stays. */
export function LoadReportPage() {
  const words = useWords();
  const workspace = useWorkspace();
  const { loadId = '' } = useParams();
  const request = useQuery(loadOptions(workspace.name, Number(loadId)));
  const load = request.data;
  const data = `/${encodeURIComponent(workspace.name)}/data`;
  useTitle(load === null || load === undefined ? words('page.load') : load.source, workspace.title);
  return (
    <>
      <Link className={styles.back} to={data}>
        <Icon name="back" />
        {words('load.back')}
      </Link>
      <PanelBody request={request} standing={load === undefined ? null : { kind: 'shown' }} height={480}>
        {load === null ? (
          <Notice
            title={words('load.missing.title', { id: loadId })}
            sentence={words('load.missing.sentence')}
          />
        ) : load === undefined ? null : (
          <LoadReportPanel load={load} />
        )}
      </PanelBody>
    </>
  );
}
