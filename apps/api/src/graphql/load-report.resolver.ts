import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { findFigure, type ReconciledFigure } from '@twicetold/metrics';
import type { ListedLoad } from '@twicetold/store';
import type {
  LoadReport,
  NamesSeen as ShownNames,
  ReconciledFigure as ShownFigure,
} from '../generated/graphql.ts';
import type { NamesSeen } from '../load/report/load-report.ts';
import { reportOf } from '../load/report/stored-report.ts';

@Resolver('Load')
export class LoadReportResolver {
  @ResolveField()
  report(@Parent() load: Pick<ListedLoad, 'report'>): LoadReport | null {
    const report = reportOf(load);
    if (report === null) return null;
    const { names, types, reconciliation } = report;
    return {
      ...report,
      types: Object.entries(types).map(([type, count]) => ({ type, count })),
      teams: namesOf(names?.team),
      channels: namesOf(names?.channel),
      reasons: namesOf(names?.reason),
      rejects: { ...report.rejects, reasons: [...report.rejects.reasons], first: [...report.rejects.first] },
      remarks: [...report.remarks],
      incomplete: [...report.incomplete],
      abilities: [...report.abilities],
      reconciliation:
        reconciliation === null
          ? null
          : {
              differences: reconciliation.differences,
              listed: reconciliation.file !== null,
              figures: reconciliation.figures.map(figureOf),
              first: [...reconciliation.first],
            },
    };
  }
}

const namesOf = (seen: NamesSeen | undefined): ShownNames | null =>
  seen === undefined ? null : { ...seen, names: [...seen.names] };

function figureOf(counts: ReconciledFigure): ShownFigure {
  const {
    title = counts.figure,
    unit = 'count',
    tolerance = 0,
    meaning = '',
  } = findFigure(counts.figure) ?? {};
  return { ...counts, title, unit, tolerance, meaning };
}
