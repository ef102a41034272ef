import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { SavedMapping as StoredMapping, Workspace } from '@twicetold/store';
import { Failure } from '../failure.ts';
import type { SavedMapping } from '../generated/graphql.ts';
import { mappingFromText } from '../load/mapping/read-mapping.ts';
import { Stores } from '../stores.ts';
import { badInput, notFound } from './errors.ts';

const LONGEST_NAME = 80;
/** Characters; a mapping names each column of a table, and the words in a few of them. */
const LARGEST = 500_000;

@Resolver('SavedMapping')
export class MappingResolver {
  constructor(private readonly stores: Stores) {}

  @Query()
  async mappings(@Args('workspace') workspace: string): Promise<SavedMapping[]> {
    return (await this.stores.mappings.list((await this.#find(workspace)).id)).map(shown);
  }

  @Mutation()
  async saveMapping(
    @Args('workspace') workspace: string,
    @Args('name') said: string,
    @Args('mapping') text: string,
  ): Promise<SavedMapping> {
    const { id } = await this.#find(workspace);
    const name = said.trim();
    if (name === '' || name.length > LONGEST_NAME) throw badInput('name', 'length', { limit: LONGEST_NAME });
    if (text.length > LARGEST) throw badInput('mapping', 'too_long', { limit: LARGEST });
    try {
      return shown(await this.stores.mappings.save(id, name, mappingFromText(text)));
    } catch (error) {
      throw error instanceof Failure ? badInput('mapping', 'trouble', { trouble: error.message }) : error;
    }
  }

  @Mutation()
  async deleteMapping(@Args('workspace') workspace: string, @Args('name') name: string): Promise<boolean> {
    return this.stores.mappings.delete((await this.#find(workspace)).id, name);
  }

  async #find(name: string): Promise<Workspace> {
    const found = await this.stores.workspaces.find(name);
    if (found === null) throw notFound('workspace', name);
    return found;
  }
}

const shown = ({ name, mapping, savedAt }: StoredMapping): SavedMapping => ({
  name,
  mapping: JSON.stringify(mapping),
  savedAt: savedAt.toISOString(),
});
