/** What the server is made of. The database comes from outside: it is opened before and closed after. */
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { Module, type DynamicModule } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import { Gate } from './access/gate.ts';
import { Alerting } from './alerts/alerting.ts';
import { Corrections } from './corrections/corrections.ts';
import { AlertResolver } from './graphql/alert.resolver.ts';
import { AlertRuleService } from './graphql/alert-rule.service.ts';
import { AlertCasesService } from './graphql/alert-cases.service.ts';
import { AlertService } from './graphql/alert.service.ts';
import { AnalysisResolver } from './graphql/analysis.resolver.ts';
import { AnalysisService } from './graphql/analysis.service.ts';
import { AnswerResolver } from './graphql/answer.resolver.ts';
import { AnswerService } from './graphql/answer.service.ts';
import { CaseSummaries } from './graphql/case-summaries.ts';
import { CaseResolver } from './graphql/case.resolver.ts';
import { compiledQueries } from './graphql/compiled-queries.ts';
import { costLimit } from './graphql/cost/query-cost.ts';
import { CaseService } from './graphql/case.service.ts';
import { answerable } from './graphql/errors.ts';
import { ConnectionResolver } from './graphql/connection.resolver.ts';
import { ConnectionService } from './graphql/connection.service.ts';
import { IngestTokenResolver } from './graphql/ingest-token.resolver.ts';
import { IngestTokenService } from './graphql/ingest-token.service.ts';
import { CorrectionResolver } from './graphql/correction.resolver.ts';
import { CorrectionService } from './graphql/correction.service.ts';
import { FindingsResolver } from './graphql/findings.resolver.ts';
import { FindingsService } from './graphql/findings.service.ts';
import { HandoffEdgesResolver } from './graphql/handoff-edges.resolver.ts';
import { HandoffEdgesService } from './graphql/handoff-edges.service.ts';
import { KeysResolver } from './graphql/keys.resolver.ts';
import { LoadReportResolver } from './graphql/load-report.resolver.ts';
import { PersonResolver } from './graphql/person.resolver.ts';
import { PromisesDueResolver } from './graphql/promises-due.resolver.ts';
import { PromisesDueService } from './graphql/promises-due.service.ts';
import { pageOperationsOnly } from './graphql/page-operations.ts';
import { MOST_TOKENS, withinLimits } from './graphql/query-limits.ts';
import { RetentionResolver } from './graphql/retention.resolver.ts';
import { RiskResolver } from './graphql/risk.resolver.ts';
import { RiskService } from './graphql/risk.service.ts';
import { SCHEMA_FILE } from './graphql/schema-file.ts';
import { LoadResolver } from './graphql/load.resolver.ts';
import { MailScheduleResolver } from './graphql/mail-schedule.resolver.ts';
import { MailScheduleService } from './graphql/mail-schedule.service.ts';
import { LoyaltyMailService } from './loyalty-mail/loyalty-mail.service.ts';
import { MemberResolver } from './graphql/member.resolver.ts';
import { MemberService } from './graphql/member.service.ts';
import { AccessTokenResolver } from './graphql/access-token.resolver.ts';
import { AuditResolver } from './graphql/audit.resolver.ts';
import { MappingResolver } from './graphql/mapping.resolver.ts';
import { LoadService } from './graphql/load.service.ts';
import { NewWorkspaceResolver } from './graphql/new-workspace.resolver.ts';
import { SettingsResolver } from './graphql/settings.resolver.ts';
import { SettingsService } from './graphql/settings.service.ts';
import { Turns } from './graphql/turns.ts';
import { WorklistResolver } from './graphql/worklist.resolver.ts';
import { WorklistService } from './graphql/worklist.service.ts';
import { ViewResolver } from './graphql/view.resolver.ts';
import { WorkspaceResolver } from './graphql/workspace.resolver.ts';
import { WorkspaceService } from './graphql/workspace.service.ts';
import { LiveSources } from './ingest/live-sources.ts';
import { LiveWorkspaces } from './live/live-workspaces.ts';
import { KeptFiles } from './load/kept-files.ts';
import { LoadRuns } from './load/load-runs.ts';
import { Mailer } from './mail/mailer.ts';
import type { Say } from './log/say.ts';
import { Stores } from './stores.ts';

/** What watches GraphQL. */
export type GraphqlWith = Pick<ApolloDriverConfig, 'plugins' | 'transformSchema'>;

@Module({})
export class ApplicationModule {
  static on(
    stores: Stores,
    live: LiveWorkspaces,
    sources: LiveSources,
    runs: LoadRuns,
    files: KeptFiles,
    corrections: Corrections,
    mailer: Mailer,
    alerting: Alerting,
    gate: Gate,
    say: Say,
    graphql: GraphqlWith | null,
    development: boolean,
    freeQueries: boolean,
  ): DynamicModule {
    return {
      module: ApplicationModule,
      imports:
        graphql === null
          ? []
          : [
              GraphQLModule.forRoot<ApolloDriverConfig>({
                driver: ApolloDriver,
                typePaths: [SCHEMA_FILE],
                path: '/graphql',
                // Its page loads from another host; ours is served by development-page.ts.
                graphiql: false,
                introspection: development,
                hideSchemaDetailsFromClientErrors: !development,
                allowBatchedHttpRequests: false,
                parseOptions: { maxLexicalTokens: MOST_TOKENS },
                validationRules: [withinLimits],
                includeStacktraceInErrorResponses: false,
                formatError: (shown, error) => answerable(shown, error, say, development),
                // One and the same process ends it: application.ts.
                stopOnTerminationSignals: false,
                ...graphql,
                plugins: [
                  ...(freeQueries ? [] : [pageOperationsOnly()]),
                  costLimit(),
                  compiledQueries(),
                  ...(graphql.plugins ?? []),
                ],
              }),
            ],
      providers: [
        { provide: Stores, useValue: stores },
        { provide: LiveWorkspaces, useValue: live },
        { provide: LiveSources, useValue: sources },
        { provide: LoadRuns, useValue: runs },
        { provide: KeptFiles, useValue: files },
        { provide: Corrections, useValue: corrections },
        { provide: Mailer, useValue: mailer },
        { provide: Alerting, useValue: alerting },
        { provide: Gate, useValue: gate },
        Turns,
        LoadService,
        LoadResolver,
        NewWorkspaceResolver,
        MappingResolver,
        ViewResolver,
        WorkspaceService,
        WorkspaceResolver,
        AnalysisService,
        AnalysisResolver,
        AnswerService,
        AnswerResolver,
        HandoffEdgesService,
        HandoffEdgesResolver,
        FindingsService,
        FindingsResolver,
        RiskService,
        RiskResolver,
        CaseSummaries,
        PromisesDueService,
        PromisesDueResolver,
        SettingsService,
        SettingsResolver,
        AlertRuleService,
        AlertService,
        AlertCasesService,
        AlertResolver,
        PersonResolver,
        WorklistService,
        WorklistResolver,
        CaseService,
        CaseResolver,
        LoadReportResolver,
        LoyaltyMailService,
        MailScheduleService,
        MailScheduleResolver,
        CorrectionService,
        CorrectionResolver,
        RetentionResolver,
        KeysResolver,
        ConnectionService,
        ConnectionResolver,
        IngestTokenService,
        IngestTokenResolver,
        MemberService,
        MemberResolver,
        AccessTokenResolver,
        AuditResolver,
      ],
    };
  }
}
