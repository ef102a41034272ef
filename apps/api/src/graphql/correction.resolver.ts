import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type {
  CorrectedCustomer,
  ErasedCustomer,
  MutationEraseCustomerArgs,
  MutationMergeCustomersArgs,
  MutationUndoLoadArgs,
  MutationUnmergeCustomersArgs,
  QueryErasableCustomerArgs,
} from '../generated/graphql.ts';
import { CorrectionService } from './correction.service.ts';
import { loadOf, type LoadHead } from './load-of.ts';

@Resolver()
export class CorrectionResolver {
  constructor(private readonly service: CorrectionService) {}

  @Query()
  erasableCustomer(@Args() { workspace, customer }: QueryErasableCustomerArgs): Promise<ErasedCustomer> {
    return this.service.erasable(workspace, customer);
  }

  @Mutation()
  async undoLoad(@Args() { workspace, id }: MutationUndoLoadArgs): Promise<LoadHead> {
    return loadOf(await this.service.undo(workspace, id));
  }

  @Mutation()
  mergeCustomers(@Args() { workspace, from, into }: MutationMergeCustomersArgs): Promise<CorrectedCustomer> {
    return this.service.merge(workspace, from, into);
  }

  @Mutation()
  unmergeCustomers(@Args() { workspace, from }: MutationUnmergeCustomersArgs): Promise<CorrectedCustomer> {
    return this.service.unmerge(workspace, from);
  }

  @Mutation()
  eraseCustomer(@Args() { workspace, customer }: MutationEraseCustomerArgs): Promise<ErasedCustomer> {
    return this.service.erase(workspace, customer);
  }
}
