import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type {
  CalendarInput,
  Folding,
  MutationChangeSettingsArgs,
  MutationReplaceSettingsArgs,
  MutationUndoSettingsChangeArgs,
  OpenHoursOfWeek,
  SettingsHistoryArgs,
  SettingsVersion,
} from '../generated/graphql.ts';
import type { SettingsHead } from '../settings/shown-settings.ts';
import { SettingsService, type Changed } from './settings.service.ts';

@Resolver('Settings')
export class SettingsResolver {
  constructor(private readonly service: SettingsService) {}

  @Query()
  settings(@Args('workspace') workspace: string): Promise<SettingsHead> {
    return this.service.settings(workspace);
  }

  @Query()
  openHours(@Args('calendar') calendar: CalendarInput): OpenHoursOfWeek {
    return this.service.openHours(calendar);
  }

  @Mutation()
  changeSettings(@Args() { change, ...changing }: MutationChangeSettingsArgs): Promise<Changed> {
    return this.service.change(changing, change);
  }

  @Mutation()
  replaceSettings(@Args() { file, ...changing }: MutationReplaceSettingsArgs): Promise<Changed> {
    return this.service.replace(changing, file);
  }

  @Mutation()
  undoSettingsChange(@Args() { change, ...changing }: MutationUndoSettingsChangeArgs): Promise<Changed> {
    return this.service.undo(changing, change);
  }

  @ResolveField()
  folding(@Parent() { stored }: SettingsHead): Promise<Folding> {
    return this.service.folding(stored);
  }

  @ResolveField()
  history(
    @Parent() { stored }: SettingsHead,
    @Args() { first, before }: SettingsHistoryArgs,
  ): Promise<SettingsVersion[]> {
    return this.service.history(stored, first ?? 50, before ?? null);
  }
}
