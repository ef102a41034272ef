import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from '../../ui/button.tsx';
import form from '../../ui/form.module.css';
import { Modal } from '../../ui/layers/modal.tsx';
import { useWords } from '../../ui/use-words.ts';
import { useWorkspace } from '../../workspace/use-workspace.ts';
import { alertRulesOptions } from './alerts.ts';
import { Recipients } from './recipients.tsx';
import type { RuleDraft } from './rule-draft.ts';
import { RuleForm } from './rule-form.tsx';

interface RuleWindowProps {
  /** null: closed. */
  readonly start: RuleDraft | null;
  readonly onClose: () => void;
}

/** First the rule, then whom it tells. */
export function RuleWindow({ start, onClose }: RuleWindowProps) {
  const words = useWords();
  const { name: workspace } = useWorkspace();
  const [savedId, setSavedId] = useState<number | null>(null);
  const { data } = useQuery({ ...alertRulesOptions(workspace), enabled: savedId !== null });
  const saved = data?.alertRules.find(({ id }) => id === savedId);
  const close = () => {
    setSavedId(null);
    onClose();
  };
  return (
    <Modal
      opened={start !== null}
      onClose={close}
      title={words(start?.id == null ? 'alerts.new' : 'alerts.edit.title')}
      size="lg"
    >
      {start === null ? null : saved === undefined ? (
        <RuleForm start={start} onSaved={({ id }) => setSavedId(id)} />
      ) : (
        <div className={form.form}>
          <p role="status">{words('alerts.saved')}</p>
          <Recipients rule={saved} missing={data?.mailMissing ?? []} />
          <div className={form.buttons}>
            <Button kind="primary" onClick={close}>
              {words('alerts.done')}
            </Button>
          </div>
        </div>
      )}
    </Modal>
  );
}
