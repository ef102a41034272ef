import { useId, useState } from 'react';
import { dayOf, isDay } from '../../address/days.ts';
import { resolvePeriod, usualPeriod } from '../../address/resolve-period.ts';
import { useView } from '../../address/use-view.ts';
import type { Period } from '../../address/view.ts';
import { Icon } from '../../ui/icon.tsx';
import { Popover } from '../../ui/layers/popover.tsx';
import { useWords } from '../../ui/use-words.ts';
import { useFormat } from '../../workspace/use-format.ts';
import { useWorkspace } from '../../workspace/use-workspace.ts';
import styles from './period-choice.module.css';
import { keyOfPeriod, PRESETS, usePeriodName } from './period-presets.ts';

export function PeriodChoice() {
  const words = useWords();
  const format = useFormat();
  const workspace = useWorkspace();
  const { view, change } = useView();
  const group = useId();
  const [opened, setOpened] = useState(false);
  const chosen = view.period.kind === 'usual' ? usualPeriod(workspace) : view.period;
  const days = resolvePeriod(chosen, workspace);
  const nameOf = usePeriodName();
  const range = days === null ? words('period.everything') : format.days(days.from, days.to);
  const choose = (period: Period) => {
    change({ period });
    setOpened(false);
  };
  return (
    <Popover
      opened={opened}
      onChange={setOpened}
      position="bottom-start"
      button={{
        className: styles.button,
        'aria-label': words('period.label', { range }),
        children: (
          <>
            {range}
            <Icon name="down" />
          </>
        ),
      }}
    >
      <fieldset className={styles.presets}>
        <legend>{words('period')}</legend>
        {PRESETS.map((period) => (
          <label key={keyOfPeriod(period)} className={styles.preset}>
            <input
              type="radio"
              name={group}
              checked={keyOfPeriod(chosen) === keyOfPeriod(period)}
              onChange={() => choose(period)}
            />
            {nameOf(period)}
          </label>
        ))}
      </fieldset>
      {days === null ? null : (
        <DaysForm
          key={`${days.from}${days.to}`}
          from={days.from}
          to={days.to}
          last={workspace.asOf === null ? days.to : dayOf(workspace.asOf, workspace.zone)}
          onChoose={choose}
        />
      )}
    </Popover>
  );
}

interface DaysFormProps {
  readonly from: string;
  readonly to: string;
  readonly last: string;
  readonly onChoose: (period: Period) => void;
}

function DaysForm({ from, to, last, onChoose }: DaysFormProps) {
  const words = useWords();
  const [days, setDays] = useState({ from, to });
  const possible = isDay(days.from) && isDay(days.to) && days.from <= days.to;
  return (
    <form
      className={styles.days}
      onSubmit={(event) => {
        event.preventDefault();
        if (possible) onChoose({ kind: 'between', ...days });
      }}
    >
      <label>
        {words('period.from')}
        <input
          type="date"
          value={days.from}
          max={days.to}
          onChange={(event) => setDays({ ...days, from: event.currentTarget.value })}
        />
      </label>
      <label>
        {words('period.to')}
        <input
          type="date"
          value={days.to}
          min={days.from}
          max={last}
          onChange={(event) => setDays({ ...days, to: event.currentTarget.value })}
        />
      </label>
      <button type="submit" disabled={!possible}>
        {words('period.apply')}
      </button>
    </form>
  );
}
