/** Who works here: a list of names, without any right that goes with them. */
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { FieldProblem } from '@twicetold/metrics';
import { LANGUAGES } from '@twicetold/metrics/words';
import type { NewPerson } from '@twicetold/store';
import type { MutationSavePersonArgs, Person, PersonInput, SavedPerson } from '../generated/graphql.ts';
import { Stores } from '../stores.ts';
import { emailProblem } from '../alerts/email-problem.ts';
import { notFound } from './errors.ts';
import { WorkspaceService } from './workspace.service.ts';

const LONGEST_NAME = 80;

@Resolver('Person')
export class PersonResolver {
  constructor(
    private readonly stores: Stores,
    private readonly workspaces: WorkspaceService,
  ) {}

  @Query()
  async people(@Args('workspace') workspace: string): Promise<Person[]> {
    return this.stores.people.list((await this.workspaces.named(workspace)).id);
  }

  @Mutation()
  async savePerson(@Args() { workspace, id, person }: MutationSavePersonArgs): Promise<SavedPerson> {
    const { id: workspaceId } = await this.workspaces.named(workspace);
    const given = personOf(person);
    const problems = problemsOf(given);
    if (problems.length > 0) return { person: null, problems };
    if (id == null) {
      const added = await this.stores.people.add(workspaceId, given);
      return added === null ? TAKEN : { person: added, problems: [] };
    }
    const changed = await this.stores.people.change(workspaceId, id, given);
    if (changed !== null) return { person: changed, problems: [] };
    const there = (await this.stores.people.list(workspaceId)).some((each) => each.id === id);
    if (!there) throw notFound('person', id);
    return TAKEN;
  }

  @Mutation()
  async deletePerson(@Args('workspace') workspace: string, @Args('id') id: number): Promise<boolean> {
    return this.stores.people.delete((await this.workspaces.named(workspace)).id, id);
  }
}

const TAKEN: SavedPerson = { person: null, problems: [{ field: 'name', code: 'taken' }] };

function personOf({ name, email, language, team }: PersonInput): NewPerson {
  const said = (text: string | null | undefined) => (text == null || text.trim() === '' ? null : text.trim());
  return { name: name.trim(), email: said(email), language: language ?? 'en', team: said(team) };
}

function problemsOf({ name, email, language, team }: NewPerson): FieldProblem[] {
  const wrongEmail = email === null ? null : emailProblem(email);
  return [
    ...(name === '' ? [{ field: 'name', code: 'needed' }] : []),
    ...(name.length > LONGEST_NAME ? [{ field: 'name', code: 'too_long' }] : []),
    ...(wrongEmail === null ? [] : [{ field: 'email', code: wrongEmail }]),
    ...(LANGUAGES.some((each) => each === language) ? [] : [{ field: 'language', code: 'not_known' }]),
    ...(team !== null && team.length > LONGEST_NAME ? [{ field: 'team', code: 'too_long' }] : []),
  ];
}
