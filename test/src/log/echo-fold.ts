/**
 * A fold that leaves nothing out: one case row per case and one contact row per event, with the event's identity
 * written into its channel. Two folds agree only if they saw the same events in the same order, and every event
 * brings a name that has no code yet.
 */
import {
  measureFields,
  MEASURE_NAMES,
  type CustomerMeasures,
  type FieldSpec,
  type LoggedEvent,
  type MeasureName,
  type MeasureRow,
} from '@twicetold/cases';

export function echoFold(events: readonly LoggedEvent[]): CustomerMeasures {
  const cases = [...new Set(events.map((event) => event.case))];
  const rows = Object.fromEntries(
    MEASURE_NAMES.map((measure) => [measure, []]),
  ) as unknown as CustomerMeasures['rows'];
  return {
    cases,
    rows: {
      ...rows,
      case: cases.map(() => emptyRow('case')),
      contact: events.map((event) => ({
        ...emptyRow('contact'),
        case: cases.indexOf(event.case),
        at: event.at,
        channel: JSON.stringify([event.source, event.id, event.type]),
      })),
    },
  };
}

function emptyRow<M extends MeasureName>(measure: M): MeasureRow<M> {
  const specs: Readonly<Record<string, FieldSpec>> = measureFields[measure];
  return Object.fromEntries(
    Object.entries(specs).map(([name, { kind }]) => [name, kind === 'flag' ? false : emptyValue(kind)]),
  ) as unknown as MeasureRow<M>;
}

const emptyValue = (kind: FieldSpec['kind']) =>
  kind === 'variants' || kind === 'case' || kind === 'count' || kind === 'wordSet' ? 0 : null;
