/** Which number was opened: written behind the view in the address of the page of cases. */
import { DIMENSIONS, type DimensionId } from '@twicetold/metrics/question';

/** A name in a dimension; null = not known. */
export interface Named {
  readonly by: DimensionId;
  readonly key: string | null;
}

export interface CellAddress {
  readonly metric: string;
  /** The dimension the number was cut by; absent = everything together. */
  readonly by?: DimensionId;
  /** Its name in that dimension; null = not known. */
  readonly key?: string | null;
  /** What else it was cut by: the receiving team of an edge, the hour of a weekday. */
  readonly also?: readonly Named[];
  /** Label of its bucket; absent = the whole period. */
  readonly bucket?: string;
  /** Of issues: how far in the funnel, and what became of them there. */
  readonly walked?: Walked;
}

export interface Walked {
  readonly step: string;
  readonly fate: 'reached' | 'lost' | 'pending' | 'unknown';
}
const FATES: readonly Walked['fate'][] = ['reached', 'lost', 'pending', 'unknown'];

export const defaultCell: CellAddress = { metric: 'cases_opened' };

export function readCell(address: URLSearchParams): CellAddress {
  const metric = address.get('metric');
  if (metric === null) return defaultCell;
  const keys = address.getAll('key');
  const [first, ...also] = address.getAll('by').flatMap((text, place): Named[] => {
    const by = DIMENSIONS.find((dimension) => dimension === text);
    return by === undefined ? [] : [{ by, key: keys[place] || null }];
  });
  const bucket = address.get('bucket');
  const step = address.get('step');
  const fate = FATES.find((each) => each === address.get('fate'));
  return {
    metric,
    ...first,
    ...(also.length === 0 ? {} : { also }),
    ...(bucket === null ? {} : { bucket }),
    ...(step === null || fate === undefined ? {} : { walked: { step, fate } }),
  };
}

export function printCell(cell: CellAddress, onto: URLSearchParams): URLSearchParams {
  const address = new URLSearchParams(onto);
  address.append('metric', cell.metric);
  for (const { by, key } of namesOf(cell)) {
    address.append('by', by);
    address.append('key', key ?? '');
  }
  if (cell.bucket !== undefined) address.append('bucket', cell.bucket);
  if (cell.walked !== undefined) {
    address.append('step', cell.walked.step);
    address.append('fate', cell.walked.fate);
  }
  return address;
}

/** Everything that the number was cut by. */
export const namesOf = ({ by, key, also = [] }: CellAddress): readonly Named[] =>
  by === undefined ? [] : [{ by, key: key ?? null }, ...also];

/** The same number with one cut less. */
export function without(cell: CellAddress, dimension: DimensionId): CellAddress {
  const { metric, bucket, walked } = cell;
  const [first, ...also] = namesOf(cell).filter(({ by }) => by !== dimension);
  return {
    metric,
    ...first,
    ...(also.length === 0 ? {} : { also }),
    ...(bucket === undefined ? {} : { bucket }),
    ...(walked === undefined ? {} : { walked }),
  };
}
