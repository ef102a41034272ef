import { Args, Query, Resolver } from '@nestjs/graphql';
import type { Answer, Definition } from '@twicetold/metrics';
import type { QueryAskArgs, QueryBehindArgs, UnitConnection } from '../generated/graphql.ts';
import { AnswerService } from './answer.service.ts';

@Resolver()
export class AnswerResolver {
  constructor(private readonly service: AnswerService) {}

  @Query()
  metrics(): readonly Definition[] {
    return this.service.definitions();
  }

  @Query()
  ask(@Args() { workspace, question }: QueryAskArgs): Promise<Answer> {
    return this.service.ask(workspace, question);
  }

  @Query()
  behind(@Args() args: QueryBehindArgs): Promise<UnitConnection> {
    return this.service.behind(args);
  }
}
