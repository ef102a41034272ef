/** As every route beside GraphQL says no: in English, and as a code with values for whoever has words for it. */
import { refusal, type Refusal, type RefusalCode, type RefusalValues } from '@twicetold/metrics';

export interface RefusedBody {
  readonly message: string;
  readonly field?: string;
  readonly reason?: string;
  readonly refusal: Pick<Refusal, 'code' | 'values'>;
}

/** @param field to blame; null: none, and what is said is a sentence of its own */
export function refusedBody(
  field: string | null,
  code: RefusalCode,
  values: RefusalValues = {},
): RefusedBody {
  const { reason, ...said } = refusal(code, values);
  if (field === null) return { message: reason, refusal: said };
  // What a file says of itself is a sentence already.
  const message = code === 'trouble' ? reason : `${field}: ${reason}`;
  return { message, field, reason, refusal: said };
}
