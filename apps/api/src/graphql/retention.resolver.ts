import { Args, Query, Resolver } from '@nestjs/graphql';
import type { QueryRetentionPreviewArgs, RetentionPreview } from '../generated/graphql.ts';
import { horizonsOf } from '../retention/horizons.ts';
import { Stores } from '../stores.ts';
import { badInput } from './errors.ts';
import { instantOrNull } from './instant-text.ts';
import { WorkspaceService } from './workspace.service.ts';

/** Beyond, it is said that there is at least as much. */
const LOOKS_FOR_MS = 10_000;
const MOST_MONTHS = 1_200;

@Resolver()
export class RetentionResolver {
  constructor(
    private readonly stores: Stores,
    private readonly workspaces: WorkspaceService,
  ) {}

  @Query()
  async retentionPreview(@Args() args: QueryRetentionPreviewArgs): Promise<RetentionPreview> {
    const kept = {
      casesKeptMonths: months('casesKeptMonths', args.casesKeptMonths, 1),
      textsKeptMonths: months('textsKeptMonths', args.textsKeptMonths, 0),
    };
    const { id, zone } = await this.workspaces.named(args.workspace);
    const { retention } = this.stores;
    const horizons = horizonsOf(kept, zone, Math.min(Date.now(), await retention.now()));
    const last = await retention.last(id);
    return {
      ...(await retention.preview(id, horizons, LOOKS_FOR_MS)),
      casesBefore: instantOrNull(horizons.horizon),
      textsBefore: instantOrNull(horizons.textHorizon),
      sweptAt: last?.endedAt?.toISOString() ?? null,
    };
  }
}

function months(field: string, asked: number | null | undefined, least: number): number | null {
  if (asked == null) return null;
  if (asked < least || asked > MOST_MONTHS)
    throw badInput(field, 'months', { low: least, high: MOST_MONTHS });
  return asked;
}
