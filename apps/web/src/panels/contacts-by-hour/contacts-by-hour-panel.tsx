import { useQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { useIntl } from 'react-intl';
import { casesAddress } from '../../address/cases-address.ts';
import { useView } from '../../address/use-view.ts';
import { weekdayIn } from '../../messages/name-in.ts';
import { askOptions } from '../../request/ask.ts';
import { Panel } from '../../ui/panel/panel.tsx';
import type { Sheet } from '../../ui/panel/sheet.ts';
import { useWords } from '../../ui/use-words.ts';
import { useFormat } from '../../workspace/use-format.ts';
import { useQuestion } from '../../workspace/use-question.ts';
import { useWorkspace } from '../../workspace/use-workspace.ts';
import { shapeWeek, type Week, type WeekCell } from './week.ts';
import { WeekGrid } from './week-grid.tsx';

const METRIC = 'contacts';
const HOURS_OF_WEEK = 168;

/** When customers come, in the week and in the day: what a plan of shifts is held against. */
export function ContactsByHourPanel() {
  const words = useWords();
  const format = useFormat();
  const { locale } = useIntl();
  const { name: workspace, zone } = useWorkspace();
  const { view } = useView();
  const whole = useQuestion(METRIC);
  const question = useMemo(
    () => (whole === null ? null : { ...whole, by: ['weekday', 'hour'], limit: HOURS_OF_WEEK }),
    [whole],
  );
  const request = useQuery(askOptions(workspace, question));
  const to = useCallback(
    ({ weekday, hour }: WeekCell) =>
      casesAddress(workspace, view, {
        metric: METRIC,
        by: 'weekday',
        key: weekday,
        also: [{ by: 'hour', key: hour }],
      }),
    [workspace, view],
  );
  const sheet = useCallback(
    ({ days }: Week): Sheet => ({
      keys: [words('dimension.weekday'), words('dimension.hour')],
      unit: 'count',
      rows: days.flat().map((cell) => ({
        names: [weekdayIn(locale, cell.weekday), words('named.hour', { hour: cell.hour })],
        partial: false,
        value: cell.value,
        to: cell.value.n > 0 ? to(cell) : null,
      })),
    }),
    [words, locale, to],
  );
  const title = words('week.title');
  const sentence = ({ fullest, total }: Week) =>
    fullest === null
      ? words('week.answer.none')
      : words('week.answer', {
          weekday: weekdayIn(locale, fullest.weekday),
          hour: fullest.hour,
          next: String((Number(fullest.hour) + 1) % 24).padStart(2, '0'),
          n: format.count(fullest.value.n),
          total: format.count(total),
          zone,
        });
  return (
    <Panel
      title={title}
      metric={METRIC}
      request={request}
      shape={shapeWeek}
      sentence={sentence}
      sheet={sheet}
      file={`${workspace} contacts by weekday and hour`}
      casesTo={casesAddress(workspace, view, { metric: METRIC })}
      height={240}
      readable
    >
      {(week) => <WeekGrid week={week} label={title} to={to} />}
    </Panel>
  );
}
