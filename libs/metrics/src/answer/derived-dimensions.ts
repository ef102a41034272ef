/**
 * Dimensions that no field holds: when in the week and in the day something happened, by the clock on the wall of the
 * workspace, and how the issue of a row went as far as is known at the horizon.
 */
import { measureFields, type MeasureName } from '@twicetold/cases';
import type { Scope } from '../catalogue/define-metric.ts';
import { KeptUntilChange } from '../columns/kept-until-change.ts';
import { wallClock } from '../periods/wall-clock.ts';
import { issueRowsOf } from './issue-rows.ts';

export type DerivedDimension = 'weekday' | 'hour' | 'went';

/** Codes from 1, 0 = not known; `codes[via[row]]`, or `codes[row]`. */
interface DerivedCodes {
  readonly codes: Uint8Array;
  readonly via: Int32Array | null;
}

const kept = new KeptUntilChange<Uint8Array>();

export const hasDerived = (table: MeasureName, dimension: DerivedDimension): boolean =>
  dimension !== 'went' || table === 'issue' || 'issueCase' in measureFields[table];

export function derivedCodes(scope: Scope, table: MeasureName, dimension: DerivedDimension): DerivedCodes {
  return dimension === 'went' ? wentCodes(scope, table) : momentCodes(scope, table, dimension);
}

/** Of what has its own moment, that; of cases and issues, when they were opened. */
function momentCodes({ columns, zone }: Scope, table: MeasureName, shown: 'weekday' | 'hour'): DerivedCodes {
  const { specs } = columns.tables[table];
  const field = 'at' in specs ? 'at' : 'openedAt' in specs ? 'openedAt' : null;
  const source = field === null ? 'case' : table;
  const instants = columns.tables[source].column(field ?? 'openedAt') as Float64Array;
  const codes = kept.of(columns, `${shown} ${zone} ${source}`, () => {
    const clock = wallClock(zone);
    return Uint8Array.from(instants.subarray(0, columns.tables[source].size), (instant) =>
      instant === instant ? 1 + clock[shown](instant) : 0,
    );
  });
  return { codes, via: field === null ? columns.tables[table as 'risk'].columns.case : null };
}

function wentCodes({ columns, asOf, variant }: Scope, table: MeasureName): DerivedCodes {
  const { issue } = columns.tables;
  const ofIssue = kept.of(columns, `went ${asOf}`, () => {
    const { went, failsAt } = issue.columns;
    const failed = 1 + issue.specs.went.values.indexOf('failed');
    return Uint8Array.from(went.subarray(0, issue.size), (code, row) =>
      (failsAt[row] as number) <= asOf ? failed : code,
    );
  });
  if (table === 'issue') return { codes: ofIssue, via: null };
  const codes = kept.of(columns, `went ${asOf} ${variant}`, () =>
    Uint8Array.from(issueRowsOf(columns, variant), (row) => (row < 0 ? 0 : (ofIssue[row] as number))),
  );
  return { codes, via: columns.tables[table as 'contact'].columns.issueCase };
}
