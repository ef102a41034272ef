import { type ReactNode, type SubmitEvent, useState } from 'react';
import { NotEntered } from '../../request/access.ts';
import { Button } from '../../ui/button.tsx';
import form from '../../ui/form.module.css';
import { useFailure } from '../../ui/use-failure.ts';
import { useProblem } from './use-problem.ts';

interface EnterFormProps {
  readonly label: string;
  /** What the button does; refused with NotEntered. */
  readonly submit: () => Promise<unknown>;
  /** The fields; told what is wrong with each. */
  readonly children: (wrong: (field: string) => string | null) => ReactNode;
  /** Beside the button. */
  readonly aside?: ReactNode;
}

/** Fields, one button, and what is wrong beside what it is about. */
export function EnterForm({ label, submit, children, aside }: EnterFormProps) {
  const [refused, setRefused] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const problem = useProblem();
  const failure = useFailure();
  const send = async (event: SubmitEvent) => {
    event.preventDefault();
    setBusy(true);
    setRefused(null);
    try {
      await submit();
    } catch (error) {
      setRefused(error);
    } finally {
      setBusy(false);
    }
  };
  const wrong = (field: string) =>
    refused instanceof NotEntered && refused.field === field ? problem(refused.code) : null;
  const overall =
    refused === null
      ? null
      : refused instanceof NotEntered
        ? refused.field === null
          ? problem(refused.code)
          : null
        : failure(refused as Error);
  return (
    <form className={form.form} onSubmit={(event) => void send(event)}>
      {children(wrong)}
      {overall === null ? null : (
        <p className={form.wrong} role="alert">
          {overall}
        </p>
      )}
      <div className={form.buttons}>
        <Button kind="primary" type="submit" disabled={busy}>
          {label}
        </Button>
        {aside}
      </div>
    </form>
  );
}
