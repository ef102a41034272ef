/** Which number was opened: written behind the view in the address of the page of cases. */
import { DIMENSIONS, type DimensionId } from '@twicetold/metrics/question';

export interface CellAddress {
  readonly metric: string;
  /** The dimension the number was cut by; absent = everything together. */
  readonly by?: DimensionId;
  /** Its name in that dimension; null = not known. */
  readonly key?: string | null;
  /** Label of its bucket; absent = the whole period. */
  readonly bucket?: string;
}

export const defaultCell: CellAddress = { metric: 'cases_opened' };

export function readCell(address: URLSearchParams): CellAddress {
  const metric = address.get('metric');
  if (metric === null) return defaultCell;
  const by = DIMENSIONS.find((dimension) => dimension === address.get('by'));
  const bucket = address.get('bucket');
  return {
    metric,
    ...(by === undefined ? {} : { by, key: address.get('key') || null }),
    ...(bucket === null ? {} : { bucket }),
  };
}

export function printCell(cell: CellAddress, onto: URLSearchParams): URLSearchParams {
  const address = new URLSearchParams(onto);
  address.append('metric', cell.metric);
  if (cell.by !== undefined) {
    address.append('by', cell.by);
    address.append('key', cell.key ?? '');
  }
  if (cell.bucket !== undefined) address.append('bucket', cell.bucket);
  return address;
}
