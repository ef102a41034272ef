import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type {
  MailPreview,
  MailSchedule,
  MutationPauseMailScheduleArgs,
  MutationSaveMailScheduleArgs,
  QueryMailPreviewArgs,
} from '../generated/graphql.ts';
import { MailScheduleService } from './mail-schedule.service.ts';

@Resolver('MailSchedule')
export class MailScheduleResolver {
  constructor(private readonly service: MailScheduleService) {}

  @Query()
  mailSchedules(@Args('workspace') workspace: string): Promise<MailSchedule[]> {
    return this.service.list(workspace);
  }

  @Query()
  mailPreview(@Args() { workspace, content }: QueryMailPreviewArgs): Promise<MailPreview> {
    return this.service.preview(workspace, content);
  }

  @Mutation()
  saveMailSchedule(@Args() args: MutationSaveMailScheduleArgs): Promise<MailSchedule> {
    return this.service.save(args);
  }

  @Mutation()
  pauseMailSchedule(@Args() { workspace, id, paused }: MutationPauseMailScheduleArgs): Promise<MailSchedule> {
    return this.service.pause(workspace, id, paused);
  }

  @Mutation()
  deleteMailSchedule(@Args('workspace') workspace: string, @Args('id') id: number): Promise<boolean> {
    return this.service.delete(workspace, id);
  }

  @Mutation()
  sendMailNow(@Args('workspace') workspace: string, @Args('id') id: number): Promise<MailSchedule> {
    return this.service.sendNow(workspace, id);
  }
}
