import { Drawer } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { questionOf } from '../../address/question-of.ts';
import { useView } from '../../address/use-view.ts';
import { Button } from '../../ui/button.tsx';
import { PanelBody } from '../../ui/panel/panel-body.tsx';
import { useWords } from '../../ui/use-words.ts';
import { useWorkspace } from '../../workspace/use-workspace.ts';
import { LOYALTY_METRICS } from '../headlines.ts';
import { addressOf, type MailedView } from './mail-draft.ts';
import { type MailSchedule, mailSchedulesOptions } from './mail-schedules.ts';
import { MailForm } from './mail-form.tsx';
import { MailItem } from './mail-item.tsx';
import styles from './mailing.module.css';

interface MailingDrawerProps {
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** Who gets this page by mail, when, and what became of it. */
export function MailingDrawer({ opened, onClose }: MailingDrawerProps) {
  const words = useWords();
  return (
    // Put together from its parts: the header of the whole would be a second banner of the page.
    <Drawer.Root opened={opened} onClose={onClose} position="right" size={600}>
      <Drawer.Overlay />
      <Drawer.Content classNames={{ content: styles.paper ?? '' }}>
        <div className={styles.head}>
          <Drawer.Title className={styles.title ?? ''}>{words('mailing.title')}</Drawer.Title>
          <Drawer.CloseButton aria-label={words('close')} />
        </div>
        <Drawer.Body>
          <Mailing />
        </Drawer.Body>
      </Drawer.Content>
    </Drawer.Root>
  );
}

function Mailing() {
  const words = useWords();
  const workspace = useWorkspace();
  const { view } = useView();
  const request = useQuery(mailSchedulesOptions(workspace.name));
  const [edited, setEdited] = useState<MailSchedule | 'new' | null>(null);
  const mailed = useMemo((): MailedView | null => {
    const question = questionOf(view, workspace, { metrics: LOYALTY_METRICS, grain: 'NONE' });
    return question === null ? null : { question, address: addressOf(view) };
  }, [view, workspace]);
  return (
    <PanelBody
      request={request}
      standing={request.data === undefined ? null : { kind: 'shown' }}
      height={200}
    >
      {request.data === undefined || mailed === null ? null : (
        <div className={styles.body}>
          <Missing names={request.data.mailMissing} />
          {request.data.mailSchedules.length === 0 && edited === null ? (
            <p className={styles.line}>{words('mailing.none')}</p>
          ) : null}
          <ul className={styles.list}>
            {request.data.mailSchedules.map((schedule) =>
              edited !== 'new' && edited?.id === schedule.id ? (
                <li key={schedule.id}>
                  <MailForm schedule={schedule} mailed={mailed} onDone={() => setEdited(null)} />
                </li>
              ) : (
                <MailItem key={schedule.id} schedule={schedule} onChange={() => setEdited(schedule)} />
              ),
            )}
          </ul>
          {edited === 'new' ? (
            <MailForm schedule={null} mailed={mailed} onDone={() => setEdited(null)} />
          ) : (
            <div>
              <Button kind={edited === null ? 'primary' : 'plain'} onClick={() => setEdited('new')}>
                {words('mailing.add')}
              </Button>
            </div>
          )}
        </div>
      )}
    </PanelBody>
  );
}

function Missing({ names }: { readonly names: readonly string[] }) {
  const words = useWords();
  if (names.length === 0) return null;
  return (
    <div className={styles.missing}>
      <p>{words('mailing.missing')}</p>
      <ul>
        {names.map((name) => (
          <li key={name}>
            <code>{name}</code>
          </li>
        ))}
      </ul>
    </div>
  );
}
