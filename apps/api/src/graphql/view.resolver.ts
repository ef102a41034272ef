/** Views that are kept under a name, and notes on days: what people add to the numbers. */
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { isCalendarDay } from '@twicetold/metrics';
import type { DayNote as StoredNote, SavedView as StoredView } from '@twicetold/store';
import type { DayNote, MutationSaveNoteArgs, MutationSaveViewArgs, SavedView } from '../generated/graphql.ts';
import { Stores } from '../stores.ts';
import { badInput, notFound } from './errors.ts';
import { WorkspaceService } from './workspace.service.ts';

const LONGEST_NAME = 80;
const LONGEST_NOTE = 500;
const LONGEST_ADDRESS = 4_000;
/** A page of the workspace and its question; never another site, never a script. */
const ADDRESS = /^(?:[a-z][a-z_-]*(?:\/[a-z0-9_%.~-]+)*)?(?:\?[^\s#]*)?$/i;

@Resolver('SavedView')
export class ViewResolver {
  constructor(
    private readonly stores: Stores,
    private readonly workspaces: WorkspaceService,
  ) {}

  @Query()
  async views(@Args('workspace') workspace: string): Promise<SavedView[]> {
    const { id } = await this.workspaces.named(workspace);
    return (await this.stores.views.list(id)).map(shownView);
  }

  @Query()
  async notes(@Args('workspace') workspace: string): Promise<DayNote[]> {
    const { id } = await this.workspaces.named(workspace);
    return (await this.stores.notes.list(id)).map(shownNote);
  }

  @Mutation()
  async saveView(@Args() { workspace, name, address, author }: MutationSaveViewArgs): Promise<SavedView> {
    const { id } = await this.workspaces.named(workspace);
    if (address.length > LONGEST_ADDRESS || !ADDRESS.test(address)) throw badInput('address', 'not_a_page');
    const view = { name: text('name', name, LONGEST_NAME), address, author: authorOf(author) };
    return shownView(await this.stores.views.save(id, view));
  }

  @Mutation()
  async deleteView(@Args('workspace') workspace: string, @Args('name') name: string): Promise<boolean> {
    return this.stores.views.delete((await this.workspaces.named(workspace)).id, name);
  }

  @Mutation()
  async saveNote(@Args() args: MutationSaveNoteArgs): Promise<DayNote> {
    const workspace = await this.workspaces.named(args.workspace);
    if (!isCalendarDay(args.day)) throw badInput('day', 'not_a_day', { value: args.day });
    const note = {
      day: args.day,
      text: text('text', args.text, LONGEST_NOTE),
      author: authorOf(args.author),
    };
    if (args.id === undefined || args.id === null)
      return shownNote(await this.stores.notes.add(workspace.id, note));
    const changed = await this.stores.notes.change(workspace.id, args.id, note);
    if (changed === null) throw notFound('note', args.id);
    return shownNote(changed);
  }

  @Mutation()
  async deleteNote(@Args('workspace') workspace: string, @Args('id') id: number): Promise<boolean> {
    return this.stores.notes.delete((await this.workspaces.named(workspace)).id, id);
  }
}

function text(field: string, said: string, longest: number): string {
  const trimmed = said.trim();
  if (trimmed === '' || trimmed.length > longest) throw badInput(field, 'length', { limit: longest });
  return trimmed;
}

const authorOf = (said: string | null | undefined): string | null =>
  said === null || said === undefined || said.trim() === '' ? null : said.trim().slice(0, LONGEST_NAME);

const shownView = (view: StoredView): SavedView => ({ ...view, savedAt: view.savedAt.toISOString() });
const shownNote = (note: StoredNote): DayNote => ({ ...note, changedAt: note.changedAt.toISOString() });
