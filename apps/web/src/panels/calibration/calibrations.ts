import { queryOptions } from '@tanstack/react-query';
import { CalibrationsDocument, type CalibrationsQuery } from '../../generated/graphql.ts';
import { request } from '../../request/request.ts';

export type Calibration = CalibrationsQuery['calibrations'][number];
export type Fit = NonNullable<Calibration['fit']>;

export const calibrationsOptions = (workspace: string) =>
  queryOptions({
    queryKey: ['calibrations', workspace],
    queryFn: async ({ signal }) => (await request(CalibrationsDocument, { workspace }, signal)).calibrations,
  });
