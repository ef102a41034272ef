import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type {
  AddedAlertRecipient,
  Alert,
  AlertDelivery,
  AlertPreview,
  AlertRule,
  Alerts,
  MutationAcknowledgeAlertArgs,
  MutationAddAlertRecipientArgs,
  MutationSaveAlertRuleArgs,
  MutationTakeAlertCaseArgs,
  QueryAlertCasesArgs,
  QueryAlertsArgs,
  QueryPreviewAlertRuleArgs,
  SavedAlertRule,
} from '../generated/graphql.ts';
import { AlertCasesService } from './alert-cases.service.ts';
import { AlertRuleService } from './alert-rule.service.ts';
import { AlertService } from './alert.service.ts';
import type { ListedItem } from './worklist.service.ts';

@Resolver()
export class AlertResolver {
  constructor(
    private readonly rules: AlertRuleService,
    private readonly service: AlertService,
    private readonly cases: AlertCasesService,
  ) {}

  @Query()
  alertRules(@Args('workspace') workspace: string): Promise<AlertRule[]> {
    return this.rules.list(workspace);
  }

  @Query()
  alerts(@Args() args: QueryAlertsArgs): Promise<Alerts> {
    return this.service.list(args);
  }

  @Query()
  alertCases(@Args() args: QueryAlertCasesArgs): ReturnType<AlertCasesService['of']> {
    return this.cases.of(args);
  }

  @Query()
  previewAlertRule(@Args() args: QueryPreviewAlertRuleArgs): Promise<AlertPreview> {
    return this.rules.preview(args);
  }

  @Query()
  mailMissing(): readonly string[] {
    return this.rules.mailMissing();
  }

  @Mutation()
  saveAlertRule(@Args() args: MutationSaveAlertRuleArgs): Promise<SavedAlertRule> {
    return this.rules.save(args);
  }

  @Mutation()
  enableAlertRule(
    @Args('workspace') workspace: string,
    @Args('id') id: number,
    @Args('enabled') enabled: boolean,
  ): Promise<AlertRule> {
    return this.rules.enable(workspace, id, enabled);
  }

  @Mutation()
  deleteAlertRule(@Args('workspace') workspace: string, @Args('id') id: number): Promise<boolean> {
    return this.rules.delete(workspace, id);
  }

  @Mutation()
  addAlertRecipient(@Args() args: MutationAddAlertRecipientArgs): Promise<AddedAlertRecipient> {
    return this.rules.addRecipient(args);
  }

  @Mutation()
  removeAlertRecipient(@Args('workspace') workspace: string, @Args('id') id: string): Promise<boolean> {
    return this.rules.removeRecipient(workspace, id);
  }

  @Mutation()
  testAlertRecipient(@Args('workspace') workspace: string, @Args('id') id: string): Promise<AlertDelivery> {
    return this.rules.test(workspace, id);
  }

  @Mutation()
  acknowledgeAlert(@Args() args: MutationAcknowledgeAlertArgs): Promise<Alert> {
    return this.service.acknowledge(args);
  }

  @Mutation()
  takeAlertCase(@Args() args: MutationTakeAlertCaseArgs): Promise<ListedItem> {
    return this.cases.take(args);
  }
}
