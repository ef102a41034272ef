/* Written by generate.js from schema.graphql: do not edit. */
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** ISO 8601 instant, UTC. */
  Instant: { input: string; output: string; }
  /** Calendar day, YYYY-MM-DD, in the workspace's zone. */
  Day: { input: string; output: string; }
};

export type Grain =
  | 'NONE'
  | 'DAY'
  | 'WEEK'
  | 'MONTH'
  | 'QUARTER'
  | 'YEAR';

export type Cohort =
  | 'OPENED'
  | 'RESOLVED';

export type Attribution =
  | 'RESOLVING'
  | 'OPENING'
  | 'PARTICIPATING'
  | 'AT_EVENT';

export type Level =
  | 'TEAM'
  | 'AGENT';

export type Comparison =
  | 'NONE'
  | 'PREVIOUS_PERIOD'
  | 'PREVIOUS_YEAR';

export type Clock =
  | 'ELAPSED'
  | 'BUSINESS'
  | 'OURS';

export type Query = {
  /** The organisations whose cases are kept here. */
  readonly workspaces: ReadonlyArray<Workspace>;
  readonly workspace: Maybe<Workspace>;
  /** What the columns of tables mean, saved to be used again; saved last first. */
  readonly mappings: ReadonlyArray<SavedMapping>;
  /** Addresses of the page under a name, by name. */
  readonly views: ReadonlyArray<SavedView>;
  /** What happened on which day, in the order of the days. */
  readonly notes: ReadonlyArray<DayNote>;
  /** One load; null when there is none of that id in the workspace. */
  readonly load: Maybe<Load>;
  /** The catalogue of metrics: adding one changes no schema. */
  readonly metrics: ReadonlyArray<Definition>;
  /** One question, one answer. */
  readonly ask: Answer;
  /** Exactly the units behind one number of an answer; the total count equals its n. */
  readonly behind: UnitConnection;
  /**
   * Every edge from → to with what it loses and what came of its handoffs, the worst first; edges with fewer than `minimum`
   * (20) handoffs that had anything to lose are listed apart, never ranked. Metrics, dimensions and grain of the question
   * are not used; its limit holds for each of the two lists.
   */
  readonly handoffEdges: HandoffEdges;
  /**
   * What one team hands over badly and what it receives badly, against all handoffs, with the worst edge of each side.
   * Asked as `handoffEdges`.
   */
  readonly teamHandoffs: TeamHandoffs;
  /**
   * Cases at risk that somebody is to look after, and what came of them: open ones first, there the highest risk; done ones last.
   * `team` has the case now; `states` out of open, doing, done, dismissed. `first` at most 1000.
   */
  readonly worklist: Worklist;
  /** null: there is none, or no longer. */
  readonly worklistItem: Maybe<WorklistItem>;
  /**
   * Promises that nobody has kept: what falls due within so many hours of the observation horizon, and what is overdue.
   * `first` of each list, at most 1000.
   */
  readonly promisesDue: PromisesDue;
  /**
   * One case with everything that happened to it; null when there is none of that id. Which other cases belong to its
   * issue depends on the same two parameters as in a question.
   */
  readonly case: Maybe<CaseStory>;
  /** The curves behind durations, by group, and whether the groups differ. Grain and comparison are not used. */
  readonly survival: Survival;
  /**
   * How the units behind numbers are spread over bins that are the same for all groups. What still runs when last seen stands
   * apart; with it the shares make 1. Grain and comparison are not used.
   */
  readonly distribution: Distribution;
  /**
   * How far the issues opened in the period came, step by step; by at most one dimension. Metrics, cohort, clock, grain and
   * comparison are not used.
   */
  readonly funnel: Funnel;
  /** Each metric over time on its control chart: what is a change and what is noise. Needs a grain. */
  readonly trend: Trend;
  /** How word-of-mouth risk is spread over cases. The metrics of the question do not matter. */
  readonly riskDistribution: RiskDistribution;
  /** How many people hear badly of us: observed, and assumed with a low and a high. The metrics of the question do not matter. */
  readonly exposure: Exposure;
  /** What the workspace's own outcomes showed of word-of-mouth risk, newest first; every version is kept. */
  readonly calibrations: ReadonlyArray<Calibration>;
  /** Groups of one dimension, shrunk, with the ranks they may have and the tiers that can be told apart. */
  readonly ranking: Ranking;
  /** Why numbers changed from the compared period, by slice: mix and rate. Needs a comparison and a dimension. */
  readonly explainChange: ChangesExplained;
  /**
   * What is worth saying of the period in at most three findings, the most important first: changes that a control chart shows,
   * then what stands apart. The metrics of the question are those gone over; needs a grain.
   */
  readonly findings: Findings;
  /** Cases worth reading from the last thirty days of the period: the worst, and those made good best; `first` of each, at most 20. */
  readonly stories: StoriesOfTheMonth;
  /** What may post events to a workspace, in the order in which it was made; revoked and expired ones too. */
  readonly ingestTokens: ReadonlyArray<IngestToken>;
  /** Helpdesks that can be connected. */
  readonly connectors: ReadonlyArray<Connector>;
  readonly connections: ReadonlyArray<Connection>;
  /** What the organisation sets, as it stands. */
  readonly settings: Settings;
  /** How long a calendar that may not be kept yet is open in the week that runs now. */
  readonly openHours: OpenHoursOfWeek;
  /** Who works here, by name: they are told of alerts, look after cases, write notes. Nobody signs in by it. */
  readonly people: ReadonlyArray<Person>;
  /** What somebody wants to be told of, by name. */
  readonly alertRules: ReadonlyArray<AlertRule>;
  /** What rules have found: what is open first, the last fired first. `states` out of firing, acknowledged, resolved; `first` at most 500. */
  readonly alerts: Alerts;
  /** The cases behind an alert, and what came of those that were taken on from it; `first` at most 100. */
  readonly alertCases: AlertCases;
  /**
   * How often a rule would have fired in the last twelve months, by the numbers known now, and how it stands. Of the question
   * one metric, a grain from day to quarter, at most one dimension, filters and parameters; not its period and comparison.
   */
  readonly previewAlertRule: AlertPreview;
  /** Mails of the page Loyalty, in the order in which they were set up. */
  readonly mailSchedules: ReadonlyArray<MailSchedule>;
  /** What such a mail would say if it left now. */
  readonly mailPreview: MailPreview;
  /** What is to be set before mail can leave this server, by the name of its variable; nothing: it can. */
  readonly mailMissing: ReadonlyArray<Scalars['String']['output']>;
  /** Who may see the workspace, and as what, by name; owners of the server, who may everything everywhere, are not among them. */
  readonly members: ReadonlyArray<Member>;
  /** Links that nobody has followed yet, by address. */
  readonly invitations: ReadonlyArray<Invitation>;
  /** What may read the workspace, in the order in which it was made; revoked and expired ones too. */
  readonly accessTokens: ReadonlyArray<AccessToken>;
  /** Who did what here, newest first: those before the entry `before`; `first` at most 200. Only of one `action`, or by whoever has `actor` in their address or name. */
  readonly auditLog: AuditLog;
  /** What erasing the customer would take, by the id as the source writes it. */
  readonly erasableCustomer: ErasedCustomer;
  /** What would go with the next sweep if so many months were kept; null: for ever. */
  readonly retentionPreview: RetentionPreview;
  /** The key under which customers and what they told are known (docs/privacy.md). */
  readonly workspaceKeys: WorkspaceKeys;
};


export type QueryWorkspaceArgs = {
  name: Scalars['String']['input'];
};


export type QueryMappingsArgs = {
  workspace: Scalars['String']['input'];
};


export type QueryViewsArgs = {
  workspace: Scalars['String']['input'];
};


export type QueryNotesArgs = {
  workspace: Scalars['String']['input'];
};


export type QueryLoadArgs = {
  workspace: Scalars['String']['input'];
  id: Scalars['Int']['input'];
};


export type QueryAskArgs = {
  workspace: Scalars['String']['input'];
  question: QuestionInput;
};


export type QueryBehindArgs = {
  workspace: Scalars['String']['input'];
  question: QuestionInput;
  cell: CellInput;
  order?: InputMaybe<UnitOrderInput>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryHandoffEdgesArgs = {
  workspace: Scalars['String']['input'];
  question: QuestionInput;
  minimum?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryTeamHandoffsArgs = {
  workspace: Scalars['String']['input'];
  question: QuestionInput;
  team: Scalars['String']['input'];
  minimum?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryWorklistArgs = {
  workspace: Scalars['String']['input'];
  team?: InputMaybe<Scalars['String']['input']>;
  states?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  owner?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryWorklistItemArgs = {
  workspace: Scalars['String']['input'];
  id: Scalars['Int']['input'];
};


export type QueryPromisesDueArgs = {
  workspace: Scalars['String']['input'];
  withinHours?: InputMaybe<Scalars['Float']['input']>;
  filters?: InputMaybe<ReadonlyArray<FilterInput>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryCaseArgs = {
  workspace: Scalars['String']['input'];
  id: Scalars['String']['input'];
  issueWindowDays?: InputMaybe<Scalars['Int']['input']>;
  sameReason?: InputMaybe<Scalars['Boolean']['input']>;
  riskAt?: InputMaybe<Scalars['Instant']['input']>;
  calibration?: InputMaybe<Scalars['Int']['input']>;
};


export type QuerySurvivalArgs = {
  workspace: Scalars['String']['input'];
  question: QuestionInput;
};


export type QueryDistributionArgs = {
  workspace: Scalars['String']['input'];
  question: QuestionInput;
};


export type QueryFunnelArgs = {
  workspace: Scalars['String']['input'];
  question: QuestionInput;
};


export type QueryTrendArgs = {
  workspace: Scalars['String']['input'];
  question: QuestionInput;
};


export type QueryRiskDistributionArgs = {
  workspace: Scalars['String']['input'];
  question: QuestionInput;
};


export type QueryExposureArgs = {
  workspace: Scalars['String']['input'];
  question: QuestionInput;
};


export type QueryCalibrationsArgs = {
  workspace: Scalars['String']['input'];
};


export type QueryRankingArgs = {
  workspace: Scalars['String']['input'];
  question: QuestionInput;
};


export type QueryExplainChangeArgs = {
  workspace: Scalars['String']['input'];
  question: QuestionInput;
};


export type QueryFindingsArgs = {
  workspace: Scalars['String']['input'];
  question: QuestionInput;
};


export type QueryStoriesArgs = {
  workspace: Scalars['String']['input'];
  question: QuestionInput;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryIngestTokensArgs = {
  workspace: Scalars['String']['input'];
};


export type QueryConnectionsArgs = {
  workspace: Scalars['String']['input'];
};


export type QuerySettingsArgs = {
  workspace: Scalars['String']['input'];
};


export type QueryOpenHoursArgs = {
  calendar: CalendarInput;
};


export type QueryPeopleArgs = {
  workspace: Scalars['String']['input'];
};


export type QueryAlertRulesArgs = {
  workspace: Scalars['String']['input'];
};


export type QueryAlertsArgs = {
  workspace: Scalars['String']['input'];
  states?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  rule?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryAlertCasesArgs = {
  workspace: Scalars['String']['input'];
  alert: Scalars['Int']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryPreviewAlertRuleArgs = {
  workspace: Scalars['String']['input'];
  question: QuestionInput;
  condition: AlertConditionInput;
};


export type QueryMailSchedulesArgs = {
  workspace: Scalars['String']['input'];
};


export type QueryMailPreviewArgs = {
  workspace: Scalars['String']['input'];
  content: MailContentInput;
};


export type QueryMembersArgs = {
  workspace: Scalars['String']['input'];
};


export type QueryInvitationsArgs = {
  workspace: Scalars['String']['input'];
};


export type QueryAccessTokensArgs = {
  workspace: Scalars['String']['input'];
};


export type QueryAuditLogArgs = {
  workspace: Scalars['String']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['ID']['input']>;
  action?: InputMaybe<Scalars['String']['input']>;
  actor?: InputMaybe<Scalars['String']['input']>;
};


export type QueryErasableCustomerArgs = {
  workspace: Scalars['String']['input'];
  customer: Scalars['String']['input'];
};


export type QueryRetentionPreviewArgs = {
  workspace: Scalars['String']['input'];
  casesKeptMonths?: InputMaybe<Scalars['Int']['input']>;
  textsKeptMonths?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryWorkspaceKeysArgs = {
  workspace: Scalars['String']['input'];
};

export type SavedMapping = {
  readonly name: Scalars['String']['output'];
  /** JSON as in docs/mapping.schema.json. */
  readonly mapping: Scalars['String']['output'];
  readonly savedAt: Scalars['Instant']['output'];
};

export type SavedView = {
  readonly name: Scalars['String']['output'];
  /** Below the workspace: explore?by=channel */
  readonly address: Scalars['String']['output'];
  readonly author: Maybe<Scalars['String']['output']>;
  readonly savedAt: Scalars['Instant']['output'];
};

export type DayNote = {
  readonly id: Scalars['Int']['output'];
  readonly day: Scalars['Day']['output'];
  readonly text: Scalars['String']['output'];
  readonly author: Maybe<Scalars['String']['output']>;
  readonly changedAt: Scalars['Instant']['output'];
};

export type Mutation = {
  /** Replaces the one of that name. */
  readonly saveView: SavedView;
  /** false: there was none of that name. */
  readonly deleteView: Scalars['Boolean']['output'];
  /** Without an id a new one; with one, that one is changed. */
  readonly saveNote: DayNote;
  /** false: there was none of that id. */
  readonly deleteNote: Scalars['Boolean']['output'];
  /**
   * Puts the cases of a team on the worklist that are at risk as of the horizon and whose issue is open or was resolved in the last
   * two weeks: one for an issue, and none for an issue that has an item, whatever its state.
   */
  readonly fillWorklist: FilledWorklist;
  /** `version` is the one that was seen: where somebody changed the item since, nothing is changed, and `conflict` says so. */
  readonly changeWorklistItem: ChangedWorklistItem;
  /** Replaces the one of that name. The mapping is JSON as in docs/mapping.schema.json. */
  readonly saveMapping: SavedMapping;
  /** false: there was none of that name. */
  readonly deleteMapping: Scalars['Boolean']['output'];
  /** Without texts what was said and written is dropped at the door. */
  readonly createWorkspace: Workspace;
  /** Stops a load that runs in this server; what was read by then stays, and the same files add the rest. */
  readonly cancelLoad: Load;
  /**
   * Changes parts of what is set. `version` is the one that was seen: where somebody has changed one of the same fields since, nothing is
   * changed, and `conflicts` names them; other fields may have been changed meanwhile. What is wrong is named in `problems`,
   * and nothing is changed either.
   */
  readonly changeSettings: ChangedSettings;
  /** Replaces all settings but title, zone and texts by those of a file (docs/settings.md). */
  readonly replaceSettings: ChangedSettings;
  /** Sets back what one change changed, whatever else was changed since; a change like any other. */
  readonly undoSettingsChange: ChangedSettings;
  /** Without an id a new one. */
  readonly saveMailSchedule: MailSchedule;
  /** Times that pass meanwhile are not made up for. */
  readonly pauseMailSchedule: MailSchedule;
  /** false: there was none of that id. */
  readonly deleteMailSchedule: Scalars['Boolean']['output'];
  /** To all its recipients, beside its schedule. */
  readonly sendMailNow: MailSchedule;
  /** Without an id somebody new. Nothing is saved where something is wrong. */
  readonly savePerson: SavedPerson;
  /** false: there was none of that id. Takes them off the rules that told them. */
  readonly deletePerson: Scalars['Boolean']['output'];
  /** Without an id a new one. Another question or condition closes what was open of the former one. */
  readonly saveAlertRule: SavedAlertRule;
  readonly enableAlertRule: AlertRule;
  /** false: there was none of that id. Its alerts stay. */
  readonly deleteAlertRule: Scalars['Boolean']['output'];
  /** The secret of a webhook is told here and never again. */
  readonly addAlertRecipient: AddedAlertRecipient;
  readonly removeAlertRecipient: Scalars['Boolean']['output'];
  /** Sends something that says that it is a test, once, and tells what came of it. */
  readonly testAlertRecipient: AlertDelivery;
  /** Where somebody was faster, or it is over, nothing is changed. */
  readonly acknowledgeAlert: Alert;
  /**
   * Puts a case of an alert on the worklist, however low its risk is. Where its issue has an item already, that one
   * stands under the alert too, as it is.
   */
  readonly takeAlertCase: WorklistItem;
  /** The token is told here and never again. */
  readonly createIngestToken: NewIngestToken;
  readonly revokeIngestToken: IngestToken;
  /** By default the source has the name of the connector. */
  readonly connect: Connection;
  /** Fields that are given replace those there are; an empty text takes one away. */
  readonly changeConnection: Connection;
  /** Nothing is fetched or taken until it is resumed. */
  readonly stopConnection: Connection;
  readonly resumeConnection: Connection;
  /** What it brought stays. */
  readonly disconnect: Scalars['Boolean']['output'];
  /**
   * Takes a load back as a whole, in the background: its state is undoing and then undone. What other loads delivered too
   * stays. Refused while the load is running.
   */
  readonly undoLoad: Load;
  /** Two ids as the source writes them, one person: from now on as if it had written `into` for both. */
  readonly mergeCustomers: CorrectedCustomer;
  readonly unmergeCustomers: CorrectedCustomer;
  /** A link that opens once, within seven days; it takes the place of a former one to the same address, and leaves by mail where the server can send any. */
  readonly invite: Invited;
  /** false: there was none, or somebody followed it. */
  readonly withdrawInvitation: Scalars['Boolean']['output'];
  /** Refused where nobody would be left who may change who sees the workspace. */
  readonly changeMember: Member;
  /** Their account stays. false: they were none. Refused as `changeMember`. */
  readonly removeMember: Scalars['Boolean']['output'];
  /** The token is told here and never again. */
  readonly createAccessToken: NewAccessToken;
  readonly revokeAccessToken: AccessToken;
  /** For good, with whoever was merged with them; what they did until now is turned away from here on. */
  readonly eraseCustomer: ErasedCustomer;
  /**
   * A new key in place of the one of this `generation`; where that is not in use any more, nothing is done. Changes no number of any answer, and cannot be
   * taken back. Goes on to its end when nobody waits for it any more.
   */
  readonly rotateKeys: WorkspaceKeys;
};


export type MutationSaveViewArgs = {
  workspace: Scalars['String']['input'];
  name: Scalars['String']['input'];
  address: Scalars['String']['input'];
  author?: InputMaybe<Scalars['String']['input']>;
};


export type MutationDeleteViewArgs = {
  workspace: Scalars['String']['input'];
  name: Scalars['String']['input'];
};


export type MutationSaveNoteArgs = {
  workspace: Scalars['String']['input'];
  id?: InputMaybe<Scalars['Int']['input']>;
  day: Scalars['Day']['input'];
  text: Scalars['String']['input'];
  author?: InputMaybe<Scalars['String']['input']>;
};


export type MutationDeleteNoteArgs = {
  workspace: Scalars['String']['input'];
  id: Scalars['Int']['input'];
};


export type MutationFillWorklistArgs = {
  workspace: Scalars['String']['input'];
  team: Scalars['String']['input'];
};


export type MutationChangeWorklistItemArgs = {
  workspace: Scalars['String']['input'];
  id: Scalars['Int']['input'];
  version: Scalars['Int']['input'];
  change: WorklistChangeInput;
  author?: InputMaybe<Scalars['String']['input']>;
};


export type MutationSaveMappingArgs = {
  workspace: Scalars['String']['input'];
  name: Scalars['String']['input'];
  mapping: Scalars['String']['input'];
};


export type MutationDeleteMappingArgs = {
  workspace: Scalars['String']['input'];
  name: Scalars['String']['input'];
};


export type MutationCreateWorkspaceArgs = {
  name: Scalars['String']['input'];
  title: Scalars['String']['input'];
  zone: Scalars['String']['input'];
  keepTexts: Scalars['Boolean']['input'];
};


export type MutationCancelLoadArgs = {
  workspace: Scalars['String']['input'];
  id: Scalars['Int']['input'];
};


export type MutationChangeSettingsArgs = {
  workspace: Scalars['String']['input'];
  version: Scalars['Int']['input'];
  change: SettingsChangeInput;
  author?: InputMaybe<Scalars['String']['input']>;
};


export type MutationReplaceSettingsArgs = {
  workspace: Scalars['String']['input'];
  version: Scalars['Int']['input'];
  file: Scalars['String']['input'];
  author?: InputMaybe<Scalars['String']['input']>;
};


export type MutationUndoSettingsChangeArgs = {
  workspace: Scalars['String']['input'];
  version: Scalars['Int']['input'];
  change: Scalars['Int']['input'];
  author?: InputMaybe<Scalars['String']['input']>;
};


export type MutationSaveMailScheduleArgs = {
  workspace: Scalars['String']['input'];
  id?: InputMaybe<Scalars['Int']['input']>;
  schedule: MailScheduleInput;
};


export type MutationPauseMailScheduleArgs = {
  workspace: Scalars['String']['input'];
  id: Scalars['Int']['input'];
  paused: Scalars['Boolean']['input'];
};


export type MutationDeleteMailScheduleArgs = {
  workspace: Scalars['String']['input'];
  id: Scalars['Int']['input'];
};


export type MutationSendMailNowArgs = {
  workspace: Scalars['String']['input'];
  id: Scalars['Int']['input'];
};


export type MutationSavePersonArgs = {
  workspace: Scalars['String']['input'];
  id?: InputMaybe<Scalars['Int']['input']>;
  person: PersonInput;
};


export type MutationDeletePersonArgs = {
  workspace: Scalars['String']['input'];
  id: Scalars['Int']['input'];
};


export type MutationSaveAlertRuleArgs = {
  workspace: Scalars['String']['input'];
  id?: InputMaybe<Scalars['Int']['input']>;
  rule: AlertRuleInput;
  author?: InputMaybe<Scalars['String']['input']>;
};


export type MutationEnableAlertRuleArgs = {
  workspace: Scalars['String']['input'];
  id: Scalars['Int']['input'];
  enabled: Scalars['Boolean']['input'];
};


export type MutationDeleteAlertRuleArgs = {
  workspace: Scalars['String']['input'];
  id: Scalars['Int']['input'];
};


export type MutationAddAlertRecipientArgs = {
  workspace: Scalars['String']['input'];
  rule: Scalars['Int']['input'];
  recipient: AlertRecipientInput;
};


export type MutationRemoveAlertRecipientArgs = {
  workspace: Scalars['String']['input'];
  id: Scalars['ID']['input'];
};


export type MutationTestAlertRecipientArgs = {
  workspace: Scalars['String']['input'];
  id: Scalars['ID']['input'];
};


export type MutationAcknowledgeAlertArgs = {
  workspace: Scalars['String']['input'];
  id: Scalars['Int']['input'];
  author?: InputMaybe<Scalars['String']['input']>;
};


export type MutationTakeAlertCaseArgs = {
  workspace: Scalars['String']['input'];
  alert: Scalars['Int']['input'];
  case: Scalars['String']['input'];
};


export type MutationCreateIngestTokenArgs = {
  workspace: Scalars['String']['input'];
  source: Scalars['String']['input'];
  name: Scalars['String']['input'];
  expiresInDays?: InputMaybe<Scalars['Int']['input']>;
};


export type MutationRevokeIngestTokenArgs = {
  workspace: Scalars['String']['input'];
  id: Scalars['Int']['input'];
};


export type MutationConnectArgs = {
  workspace: Scalars['String']['input'];
  connector: Scalars['String']['input'];
  source?: InputMaybe<Scalars['String']['input']>;
  fields: ReadonlyArray<FieldInput>;
};


export type MutationChangeConnectionArgs = {
  workspace: Scalars['String']['input'];
  id: Scalars['ID']['input'];
  fields: ReadonlyArray<FieldInput>;
};


export type MutationStopConnectionArgs = {
  workspace: Scalars['String']['input'];
  id: Scalars['ID']['input'];
};


export type MutationResumeConnectionArgs = {
  workspace: Scalars['String']['input'];
  id: Scalars['ID']['input'];
};


export type MutationDisconnectArgs = {
  workspace: Scalars['String']['input'];
  id: Scalars['ID']['input'];
};


export type MutationUndoLoadArgs = {
  workspace: Scalars['String']['input'];
  id: Scalars['Int']['input'];
};


export type MutationMergeCustomersArgs = {
  workspace: Scalars['String']['input'];
  from: Scalars['String']['input'];
  into: Scalars['String']['input'];
};


export type MutationUnmergeCustomersArgs = {
  workspace: Scalars['String']['input'];
  from: Scalars['String']['input'];
};


export type MutationInviteArgs = {
  workspace: Scalars['String']['input'];
  email: Scalars['String']['input'];
  role: Scalars['String']['input'];
  teams?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  language?: InputMaybe<Scalars['String']['input']>;
};


export type MutationWithdrawInvitationArgs = {
  workspace: Scalars['String']['input'];
  id: Scalars['ID']['input'];
};


export type MutationChangeMemberArgs = {
  workspace: Scalars['String']['input'];
  id: Scalars['Int']['input'];
  role: Scalars['String']['input'];
  teams?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


export type MutationRemoveMemberArgs = {
  workspace: Scalars['String']['input'];
  id: Scalars['Int']['input'];
};


export type MutationCreateAccessTokenArgs = {
  workspace: Scalars['String']['input'];
  name: Scalars['String']['input'];
  role: Scalars['String']['input'];
  teams?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  expiresInDays: Scalars['Int']['input'];
};


export type MutationRevokeAccessTokenArgs = {
  workspace: Scalars['String']['input'];
  id: Scalars['Int']['input'];
};


export type MutationEraseCustomerArgs = {
  workspace: Scalars['String']['input'];
  customer: Scalars['String']['input'];
};


export type MutationRotateKeysArgs = {
  workspace: Scalars['String']['input'];
  generation: Scalars['Int']['input'];
};

/** What counts as another customer's now, or as its own again. */
export type CorrectedCustomer = {
  readonly events: Scalars['Int']['output'];
  readonly cases: Scalars['Int']['output'];
};

export type ErasedCustomer = {
  readonly events: Scalars['Int']['output'];
  /** Of their own; in cases of others only what they did goes. */
  readonly cases: Scalars['Int']['output'];
  /** Under so many ids was the person known. */
  readonly ids: Scalars['Int']['output'];
  /** Of rejected rows and of differences; null before erasing. */
  readonly lines: Maybe<Scalars['Int']['output']>;
};

export type Workspace = {
  readonly name: Scalars['String']['output'];
  /** Shown instead of the name. */
  readonly title: Scalars['String']['output'];
  readonly zone: Scalars['String']['output'];
  /** Simulated data: every page says so. */
  readonly simulated: Scalars['Boolean']['output'];
  /** The observation horizon; null before the first load. */
  readonly asOf: Maybe<Scalars['Instant']['output']>;
  /** First event. */
  readonly firstEventAt: Maybe<Scalars['Instant']['output']>;
  /** What whoever asks may do here, by the codes of docs/access.md; `owner`: everything on this server. */
  readonly may: ReadonlyArray<Scalars['String']['output']>;
  /** Whom to ask for more, each as a name with an address; for people, not for tokens. */
  readonly admins: ReadonlyArray<Scalars['String']['output']>;
  readonly cases: Scalars['Int']['output'];
  /** Names to filter by. */
  readonly values: ReadonlyArray<Scalars['String']['output']>;
  /** Most recent loads first. */
  readonly loads: ReadonlyArray<Load>;
};


export type WorkspaceValuesArgs = {
  dimension: Scalars['String']['input'];
};

export type Load = {
  readonly id: Scalars['Int']['output'];
  readonly source: Scalars['String']['output'];
  readonly adapter: Scalars['String']['output'];
  /** file: one import | live: what came in one by one in one UTC day */
  readonly kind: Scalars['String']['output'];
  readonly startedAt: Scalars['Instant']['output'];
  readonly finishedAt: Maybe<Scalars['Instant']['output']>;
  /** running | finished | interrupted | failed | undoing: being taken back | undone */
  readonly state: Scalars['String']['output'];
  readonly rows: Scalars['Int']['output'];
  readonly events: Scalars['Int']['output'];
  readonly cases: Scalars['Int']['output'];
  readonly duplicates: Scalars['Int']['output'];
  readonly rejected: Scalars['Int']['output'];
  /** A sentence, where rejected rows were written to a file that is not here (any more); null where they can be downloaded. */
  readonly rejectedElsewhere: Maybe<Scalars['String']['output']>;
  /** When it was taken back. */
  readonly undoneAt: Maybe<Scalars['Instant']['output']>;
  /** 0 to 1 while it runs in this server; null where nobody can tell. */
  readonly progress: Maybe<Scalars['Float']['output']>;
  readonly capabilities: ReadonlyArray<Capability>;
  /** What it came to; null for loads that nobody wrote one of. */
  readonly report: Maybe<LoadReport>;
};

export type LoadReport = {
  /** finished | interrupted: then nobody looked at the cases. */
  readonly state: Scalars['String']['output'];
  /** Events later than the moment up to which the log was asked for. */
  readonly leftOut: Scalars['Int']['output'];
  /** Events of customers who were erased. */
  readonly erased: Scalars['Int']['output'];
  /** Events that passed the door, new or not; most frequent first. */
  readonly types: ReadonlyArray<CountedType>;
  readonly rejects: RejectSummary;
  /** These three: null where nobody counted names, of what comes in live. */
  readonly teams: Maybe<NamesSeen>;
  readonly channels: Maybe<NamesSeen>;
  readonly reasons: Maybe<NamesSeen>;
  readonly firstEventAt: Maybe<Scalars['Instant']['output']>;
  readonly lastEventAt: Maybe<Scalars['Instant']['output']>;
  readonly clock: ClockFindings;
  /**
   * Of the cases that the load is about, as the workspace knew them afterwards; null where nobody looked at them: it was
   * interrupted, or came in live a moment ago.
   */
  readonly history: Maybe<CaseFindings>;
  /** Odd things that were read all the same, each with how often. */
  readonly remarks: ReadonlyArray<Remark>;
  /** Files that end in the middle. */
  readonly incomplete: ReadonlyArray<Scalars['String']['output']>;
  /** Of every metric, in the order of the catalogue. */
  readonly abilities: ReadonlyArray<Ability>;
  /** null where the source tells no figures of its own, or nobody compared them: it was interrupted, or comes in live. */
  readonly reconciliation: Maybe<Reconciliation>;
};

export type CountedType = {
  readonly type: Scalars['String']['output'];
  readonly count: Scalars['Int']['output'];
};

export type Remark = {
  readonly sentence: Scalars['String']['output'];
  readonly count: Scalars['Int']['output'];
};

export type RejectSummary = {
  readonly reasons: ReadonlyArray<RejectReason>;
  /** Rows rejected for reasons that are not listed. */
  readonly others: Scalars['Int']['output'];
  readonly first: ReadonlyArray<RejectedPlace>;
};

export type RejectReason = {
  readonly field: Scalars['String']['output'];
  readonly reason: Scalars['String']['output'];
  readonly count: Scalars['Int']['output'];
};

export type RejectedPlace = {
  readonly file: Scalars['String']['output'];
  readonly line: Scalars['Int']['output'];
  readonly field: Scalars['String']['output'];
  readonly reason: Scalars['String']['output'];
};

export type NamesSeen = {
  /** The 50 most frequent, with how many events gave them. */
  readonly names: ReadonlyArray<NameSeen>;
  /** Others; at least so many where bounded. */
  readonly more: Scalars['Int']['output'];
  readonly bounded: Scalars['Boolean']['output'];
};

export type NameSeen = {
  readonly name: Scalars['String']['output'];
  readonly count: Scalars['Int']['output'];
  /** No case of the workspace had it before. */
  readonly isNew: Scalars['Boolean']['output'];
};

export type ClockFindings = {
  /** Events later than the moment of the load. */
  readonly future: Scalars['Int']['output'];
  readonly before1990: Scalars['Int']['output'];
};

export type CaseFindings = {
  readonly cases: Scalars['Int']['output'];
  readonly customersNamed: Scalars['Int']['output'];
  readonly casesWithoutCustomer: Scalars['Int']['output'];
  readonly withoutTeam: Scalars['Int']['output'];
  readonly withoutChannel: Scalars['Int']['output'];
  readonly withoutReason: Scalars['Int']['output'];
  /** Opened with no team, and given one later. */
  readonly teamOnlyLater: Scalars['Int']['output'];
  /** Without any contact of their customer. */
  readonly withoutContact: Scalars['Int']['output'];
  readonly resolvedWithoutContact: Scalars['Int']['output'];
  /** Resolved or closed before they were opened. */
  readonly endedBeforeOpened: Scalars['Int']['output'];
};

/** Whether a source can support a metric, and how much of its evidence there is. */
export type Ability = {
  readonly metric: Scalars['String']['output'];
  /** computable | partly | not */
  readonly support: Scalars['String']['output'];
  /** 0 to 1; null where no share can be told. */
  readonly coverage: Maybe<Scalars['Float']['output']>;
  readonly because: Maybe<Scalars['String']['output']>;
};

/** What the source computed itself, against ours (docs/reconciliation.md). */
export type Reconciliation = {
  readonly figures: ReadonlyArray<ReconciledFigure>;
  readonly differences: Scalars['Int']['output'];
  /** All of them can be downloaded as differences.csv. */
  readonly listed: Scalars['Boolean']['output'];
  readonly first: ReadonlyArray<Difference>;
};

export type ReconciledFigure = {
  readonly figure: Scalars['String']['output'];
  readonly title: Scalars['String']['output'];
  /** count | minutes */
  readonly unit: Scalars['String']['output'];
  /** Two that are no further apart agree. */
  readonly tolerance: Scalars['Float']['output'];
  readonly meaning: Scalars['String']['output'];
  /** Cases of which both say something. */
  readonly compared: Scalars['Int']['output'];
  readonly agree: Scalars['Int']['output'];
  readonly differ: Scalars['Int']['output'];
  readonly onlyTheirs: Scalars['Int']['output'];
  readonly onlyOurs: Scalars['Int']['output'];
};

export type Difference = {
  readonly case: Scalars['String']['output'];
  readonly figure: Scalars['String']['output'];
  readonly ours: Maybe<Scalars['Float']['output']>;
  readonly theirs: Maybe<Scalars['Float']['output']>;
};

/** Whether a source can support a metric. */
export type Capability = {
  readonly metric: Scalars['String']['output'];
  /** computable | partly | not */
  readonly support: Scalars['String']['output'];
  readonly because: Maybe<Scalars['String']['output']>;
};

export type FilterInput = {
  readonly dimension: Scalars['String']['input'];
  readonly in: ReadonlyArray<InputMaybe<Scalars['String']['input']>>;
};

export type QuestionInput = {
  readonly metrics: ReadonlyArray<Scalars['String']['input']>;
  readonly by?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly grain?: InputMaybe<Grain>;
  readonly from?: InputMaybe<Scalars['Day']['input']>;
  readonly to?: InputMaybe<Scalars['Day']['input']>;
  readonly filters?: InputMaybe<ReadonlyArray<FilterInput>>;
  readonly cohort?: InputMaybe<Cohort>;
  readonly attribution?: InputMaybe<Attribution>;
  readonly windowDays?: InputMaybe<Scalars['Int']['input']>;
  readonly issueWindowDays?: InputMaybe<Scalars['Int']['input']>;
  readonly sameReason?: InputMaybe<Scalars['Boolean']['input']>;
  /** 90 | 180 | 365: days after an issue, for retention, repurchase and referral. */
  readonly outcomeDays?: InputMaybe<Scalars['Int']['input']>;
  readonly level?: InputMaybe<Level>;
  readonly clock?: InputMaybe<Clock>;
  /** Last day of what counts for word-of-mouth risk; by default the observation horizon. */
  readonly riskAt?: InputMaybe<Scalars['Day']['input']>;
  /** Version of the calibration that risk is taken by; 0: the index; by default the workspace's choice. */
  readonly calibration?: InputMaybe<Scalars['Int']['input']>;
  /** Hours of the clock, for the shares resolved or answered within so long. */
  readonly withinHours?: InputMaybe<Scalars['Float']['input']>;
  readonly compare?: InputMaybe<Comparison>;
  readonly limit?: InputMaybe<Scalars['Int']['input']>;
};

export type Filter = {
  readonly dimension: Scalars['String']['output'];
  readonly in: ReadonlyArray<Maybe<Scalars['String']['output']>>;
};

export type ResolvedQuestion = {
  readonly metrics: ReadonlyArray<Scalars['String']['output']>;
  readonly by: ReadonlyArray<Scalars['String']['output']>;
  readonly grain: Grain;
  readonly from: Scalars['Day']['output'];
  readonly to: Scalars['Day']['output'];
  readonly filters: ReadonlyArray<Filter>;
  readonly cohort: Cohort;
  readonly attribution: Attribution;
  readonly windowDays: Scalars['Int']['output'];
  readonly issueWindowDays: Scalars['Int']['output'];
  readonly sameReason: Scalars['Boolean']['output'];
  readonly outcomeDays: Scalars['Int']['output'];
  readonly level: Level;
  readonly clock: Clock;
  /** null: as of the observation horizon. */
  readonly riskAt: Maybe<Scalars['Day']['output']>;
  /** 0: risk is an index. */
  readonly calibration: Scalars['Int']['output'];
  /** Last day that the calibration was made from; null for an index. */
  readonly calibratedOn: Maybe<Scalars['Day']['output']>;
  readonly withinHours: Scalars['Float']['output'];
  readonly compare: Comparison;
  readonly limit: Scalars['Int']['output'];
};

export type Answer = {
  readonly question: ResolvedQuestion;
  readonly asOf: Scalars['Instant']['output'];
  readonly zone: Scalars['String']['output'];
  readonly definitions: ReadonlyArray<Definition>;
  readonly dimensions: ReadonlyArray<Scalars['String']['output']>;
  readonly buckets: ReadonlyArray<Bucket>;
  readonly overall: ReadonlyArray<GroupCells>;
  readonly groups: ReadonlyArray<Group>;
  readonly groupsLeftOut: Scalars['Int']['output'];
  readonly warnings: ReadonlyArray<Warning>;
};

export type Definition = {
  readonly metric: Scalars['String']['output'];
  readonly title: Scalars['String']['output'];
  /** resolution | workload | contacts | issues | handoffs | word-of-mouth | promises | effort | conduct | loyalty */
  readonly topic: Scalars['String']['output'];
  /** seconds | share | count | index | ratio | score */
  readonly unit: Scalars['String']['output'];
  /** higher | lower | none */
  readonly better: Scalars['String']['output'];
  /** case | issue | contact | handoff | promise | rating */
  readonly counts: Scalars['String']['output'];
  readonly sentence: Scalars['String']['output'];
  /** What the sentence says of the question and of the settings: only what moves the metric. */
  readonly values: ReadonlyArray<SaidValue>;
  readonly formula: Scalars['String']['output'];
  /** Which parameters of a question move it, by their names in the question. */
  readonly parameters: ReadonlyArray<Scalars['String']['output']>;
  /** What it can be cut and filtered by. */
  readonly dimensions: ReadonlyArray<Scalars['String']['output']>;
  /** count | sum | share | mean | ratio | duration_quantile | ended_share | …: what is taken of the units. */
  readonly statistic: Scalars['String']['output'];
  readonly page: Scalars['String']['output'];
};

export type Bucket = {
  readonly start: Scalars['Instant']['output'];
  readonly end: Scalars['Instant']['output'];
  readonly label: Scalars['String']['output'];
  readonly partial: Scalars['Boolean']['output'];
};

export type Group = {
  readonly key: ReadonlyArray<Maybe<Scalars['String']['output']>>;
  readonly cells: ReadonlyArray<GroupCells>;
};

export type GroupCells = {
  readonly metric: Scalars['String']['output'];
  readonly total: MetricValue;
  readonly buckets: ReadonlyArray<MetricValue>;
  readonly previous: Maybe<MetricValue>;
};

/** A number is never alone. */
export type MetricValue = {
  readonly value: Maybe<Scalars['Float']['output']>;
  readonly n: Scalars['Int']['output'];
  readonly low: Maybe<Scalars['Float']['output']>;
  readonly high: Maybe<Scalars['Float']['output']>;
  readonly excluded: ReadonlyArray<Excluded>;
  readonly maturity: Maybe<Scalars['Float']['output']>;
  readonly coverage: Maybe<Scalars['Float']['output']>;
  readonly unknownBecause: Maybe<Scalars['String']['output']>;
};

export type Excluded = {
  readonly reason: Scalars['String']['output'];
  readonly count: Scalars['Int']['output'];
};

export type Warning = {
  readonly code: Scalars['String']['output'];
  readonly metric: Maybe<Scalars['String']['output']>;
  readonly sentence: Scalars['String']['output'];
  readonly values: ReadonlyArray<SaidValue>;
};

/** What a sentence says beside its words, for those who say it in another language; a list has one for each entry. `of`: the channel whose minutes they are. */
export type SaidValue = {
  readonly name: Scalars['String']['output'];
  readonly of: Maybe<Scalars['String']['output']>;
  readonly value: Scalars['String']['output'];
};

/** By their time, or by what they are in a list of cases; what is not known comes last. */
export type UnitOrder =
  | 'AT'
  | 'VALUE'
  | 'RESOLUTION'
  | 'CONTACTS'
  | 'HANDOFFS'
  | 'TOLD_AGAIN'
  | 'RISK';

export type UnitOrderInput = {
  readonly by: UnitOrder;
  readonly descending?: InputMaybe<Scalars['Boolean']['input']>;
};

export type CellInput = {
  readonly metric: Scalars['String']['input'];
  readonly key?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['String']['input']>>>;
  readonly bucket?: InputMaybe<Scalars['String']['input']>;
  /** Of the metric `issues`: those that reached this step of the funnel or not, see `fate`. */
  readonly step?: InputMaybe<Scalars['String']['input']>;
  /** reached | lost | pending | unknown */
  readonly fate?: InputMaybe<Scalars['String']['input']>;
};

export type UnitConnection = {
  readonly totalCount: Scalars['Int']['output'];
  readonly edges: ReadonlyArray<UnitEdge>;
  readonly pageInfo: PageInfo;
};

export type PromisesDue = {
  readonly asOf: Scalars['Instant']['output'];
  /** The next one first. */
  readonly dueSoon: PromiseList;
  /** Due and not kept, the latest to fall due first. */
  readonly overdue: PromiseList;
};

export type PromiseList = {
  readonly totalCount: Scalars['Int']['output'];
  readonly promises: ReadonlyArray<PromiseDue>;
};

export type PromiseDue = {
  readonly case: CaseSummary;
  /** callback | delivery | visit | repair | refund | credit | other */
  readonly what: Maybe<Scalars['String']['output']>;
  readonly madeAt: Scalars['Instant']['output'];
  readonly dueAt: Scalars['Instant']['output'];
  /** Who made it. */
  readonly team: Maybe<Scalars['String']['output']>;
  readonly agent: Maybe<Scalars['String']['output']>;
  /** The team that holds the case, or held it when the promise fell due. */
  readonly heldBy: Maybe<Scalars['String']['output']>;
};

export type UnitEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Unit;
};

export type PageInfo = {
  readonly hasNextPage: Scalars['Boolean']['output'];
  readonly endCursor: Maybe<Scalars['String']['output']>;
};

export type Unit = {
  readonly case: CaseSummary;
  readonly at: Scalars['Instant']['output'];
  readonly value: Maybe<Scalars['Float']['output']>;
  readonly note: Maybe<Scalars['String']['output']>;
};

export type CaseSummary = {
  readonly id: Scalars['String']['output'];
  readonly openedAt: Scalars['Instant']['output'];
  readonly resolvedAt: Maybe<Scalars['Instant']['output']>;
  readonly resolutionSeconds: Maybe<Scalars['Float']['output']>;
  readonly channel: Maybe<Scalars['String']['output']>;
  readonly team: Maybe<Scalars['String']['output']>;
  readonly reason: Maybe<Scalars['String']['output']>;
  readonly contacts: Scalars['Int']['output'];
  readonly handoffs: Scalars['Int']['output'];
  /** Fields the customer told again. */
  readonly repeatedFields: Scalars['Int']['output'];
  readonly risk: Maybe<Scalars['Float']['output']>;
};

export type CaseStory = {
  readonly summary: CaseSummary;
  /** The other cases of the same issue, in the order opened. */
  readonly issueCases: ReadonlyArray<Scalars['String']['output']>;
  readonly events: ReadonlyArray<CaseEvent>;
  readonly legs: ReadonlyArray<Leg>;
  readonly handoffs: ReadonlyArray<Handoff>;
  readonly promises: ReadonlyArray<PromiseStory>;
  /** What was told, asked for and recorded: from fact events, or where the issue has none, found in its messages. Never a value. */
  readonly facts: ReadonlyArray<Fact>;
  /** STRUCTURED | TEXT: what is known about facts rests on this; null where neither facts are recorded nor messages were read. */
  readonly evidence: Maybe<Scalars['String']['output']>;
  /** How the messages speak, of those whose words were read. */
  readonly readings: ReadonlyArray<MessageReading>;
  readonly risk: Risk;
  /** The risk after each event that moved it. */
  readonly riskSteps: ReadonlyArray<RiskStep>;
};

export type CaseEvent = {
  readonly id: Scalars['String']['output'];
  readonly case: Scalars['String']['output'];
  readonly at: Scalars['Instant']['output'];
  readonly type: Scalars['String']['output'];
  readonly channel: Maybe<Scalars['String']['output']>;
  readonly direction: Maybe<Scalars['String']['output']>;
  readonly visibility: Maybe<Scalars['String']['output']>;
  readonly team: Maybe<Scalars['String']['output']>;
  readonly agent: Maybe<Scalars['String']['output']>;
  /** none | chase | comeback, for inbound contacts */
  readonly repeat: Maybe<Scalars['String']['output']>;
  readonly praise: Maybe<Scalars['Boolean']['output']>;
  readonly sentiment: Maybe<Scalars['Float']['output']>;
  readonly reach: Maybe<Scalars['Float']['output']>;
  readonly waitSeconds: Maybe<Scalars['Float']['output']>;
  readonly durationSeconds: Maybe<Scalars['Float']['output']>;
  /** An inbound contact that answered something we had asked. */
  readonly answersUs: Maybe<Scalars['Boolean']['output']>;
  /** What it says about itself, as names and codes: reason, parent, on, scale, … No customer text. */
  readonly particulars: ReadonlyArray<Particular>;
};

export type Particular = {
  readonly name: Scalars['String']['output'];
  readonly value: Scalars['String']['output'];
};

export type Leg = {
  readonly case: Scalars['String']['output'];
  readonly team: Maybe<Scalars['String']['output']>;
  readonly agent: Maybe<Scalars['String']['output']>;
  readonly enteredAt: Scalars['Instant']['output'];
  readonly leftAt: Maybe<Scalars['Instant']['output']>;
  /** Until when nobody of the team had touched it: the first touch, or where there was none the end of the leg; null where no such wait is known. */
  readonly untouchedUntil: Maybe<Scalars['Instant']['output']>;
};

export type Handoff = {
  readonly case: Scalars['String']['output'];
  /** The event that was the handoff, or in which it shows. */
  readonly eventId: Scalars['String']['output'];
  readonly at: Scalars['Instant']['output'];
  readonly level: Level;
  readonly origin: Scalars['String']['output'];
  readonly kind: Maybe<Scalars['String']['output']>;
  readonly fromTeam: Maybe<Scalars['String']['output']>;
  readonly toTeam: Maybe<Scalars['String']['output']>;
  readonly fromAgent: Maybe<Scalars['String']['output']>;
  readonly toAgent: Maybe<Scalars['String']['output']>;
  readonly knownFields: ReadonlyArray<Scalars['String']['output']>;
  readonly lostFields: ReadonlyArray<Scalars['String']['output']>;
  /** STRUCTURED | TEXT; null where nothing is known about loss. */
  readonly evidence: Maybe<Scalars['String']['output']>;
  readonly returned: Scalars['Boolean']['output'];
  readonly orphan: Scalars['Boolean']['output'];
  readonly firstTouchSeconds: Maybe<Scalars['Float']['output']>;
};

export type PromiseStory = {
  readonly case: Scalars['String']['output'];
  /** The event that made it. */
  readonly eventId: Scalars['String']['output'];
  readonly what: Scalars['String']['output'];
  readonly madeAt: Scalars['Instant']['output'];
  readonly dueAt: Scalars['Instant']['output'];
  readonly keptAt: Maybe<Scalars['Instant']['output']>;
  /** on_time | late | broken | pending */
  readonly fate: Scalars['String']['output'];
  readonly contradictory: Scalars['Boolean']['output'];
  readonly team: Maybe<Scalars['String']['output']>;
};

export type Fact = {
  /** STRUCTURED: recorded. TEXT: found in the message. */
  readonly evidence: Scalars['String']['output'];
  readonly eventId: Scalars['String']['output'];
  readonly case: Scalars['String']['output'];
  readonly at: Scalars['Instant']['output'];
  readonly field: Scalars['String']['output'];
  readonly action: Scalars['String']['output'];
  readonly by: Maybe<Scalars['String']['output']>;
  readonly toldAgain: Scalars['Boolean']['output'];
  /** The event that told it first. */
  readonly firstToldEventId: Maybe<Scalars['String']['output']>;
};

export type MessageReading = {
  readonly eventId: Scalars['String']['output'];
  /** en | et | ru | fr, other; null where there are too few words to tell. */
  readonly language: Maybe<Scalars['String']['output']>;
  /** The customer says that it was told before. */
  readonly alreadyTold: Scalars['Boolean']['output'];
  /** acknowledgement | apology | ownership | next_step | excuse | empty_phrase | argument | persuasion, of an agent. */
  readonly conduct: ReadonlyArray<Scalars['String']['output']>;
  /** Fields an agent asks for although they are known. */
  readonly asksKnown: ReadonlyArray<Scalars['String']['output']>;
};

export type Risk = {
  readonly index: Scalars['Float']['output'];
  readonly asOf: Scalars['Instant']['output'];
  readonly contributions: ReadonlyArray<Contribution>;
  /** 0: an index; else the version of the calibration by which it is a probability in percent. */
  readonly calibration: Scalars['Int']['output'];
};

/** Points on the log-odds scale; they add up. */
export type Contribution = {
  readonly driver: Scalars['String']['output'];
  readonly points: Scalars['Float']['output'];
  readonly sentence: Scalars['String']['output'];
  /** The number that the sentence names: times, days, people, or times the usual; null where it names none. */
  readonly counted: Maybe<Scalars['Float']['output']>;
};

/** Of the drivers that moved the index this way, the one that moved it most since the step before, and by how many points. */
export type RiskStep = {
  readonly at: Scalars['Instant']['output'];
  readonly index: Scalars['Float']['output'];
  readonly driver: Scalars['String']['output'];
  readonly points: Scalars['Float']['output'];
};

export type Survival = {
  readonly question: ResolvedQuestion;
  readonly asOf: Scalars['Instant']['output'];
  readonly zone: Scalars['String']['output'];
  readonly definitions: ReadonlyArray<Definition>;
  readonly dimensions: ReadonlyArray<Scalars['String']['output']>;
  readonly warnings: ReadonlyArray<Warning>;
  readonly metrics: ReadonlyArray<SurvivalOfMetric>;
};

export type SurvivalOfMetric = {
  readonly metric: Scalars['String']['output'];
  readonly overall: Maybe<SurvivalGroup>;
  readonly groups: ReadonlyArray<SurvivalGroup>;
  readonly groupsLeftOut: Scalars['Int']['output'];
  /** Log-rank over the groups shown. */
  readonly difference: Maybe<LogRank>;
  readonly noDifferenceBecause: Maybe<Scalars['String']['output']>;
  readonly unknownBecause: Maybe<Scalars['String']['output']>;
};

export type SurvivalGroup = {
  readonly key: ReadonlyArray<Maybe<Scalars['String']['output']>>;
  readonly total: MetricValue;
  readonly ended: Scalars['Int']['output'];
  readonly censored: Scalars['Int']['output'];
  readonly quantiles: ReadonlyArray<CurveQuantile>;
  /** At most about 400 points, which lie on the curve. */
  readonly curve: ReadonlyArray<CurvePoint>;
};

/** p: the share that has ended; value, low and high in seconds. */
export type CurveQuantile = {
  readonly p: Scalars['Float']['output'];
  readonly value: Maybe<Scalars['Float']['output']>;
  readonly low: Maybe<Scalars['Float']['output']>;
  readonly high: Maybe<Scalars['Float']['output']>;
};

export type CurvePoint = {
  readonly seconds: Scalars['Float']['output'];
  readonly survival: Scalars['Float']['output'];
  readonly low: Maybe<Scalars['Float']['output']>;
  readonly high: Maybe<Scalars['Float']['output']>;
  readonly atRisk: Scalars['Int']['output'];
};

export type LogRank = {
  readonly chiSquare: Scalars['Float']['output'];
  readonly degreesOfFreedom: Scalars['Int']['output'];
  readonly p: Scalars['Float']['output'];
  readonly groups: ReadonlyArray<EndsExpected>;
};

export type EndsExpected = {
  readonly ended: Scalars['Int']['output'];
  readonly expected: Scalars['Float']['output'];
};

export type Distribution = {
  readonly question: ResolvedQuestion;
  readonly asOf: Scalars['Instant']['output'];
  readonly zone: Scalars['String']['output'];
  readonly definitions: ReadonlyArray<Definition>;
  readonly dimensions: ReadonlyArray<Scalars['String']['output']>;
  readonly warnings: ReadonlyArray<Warning>;
  readonly metrics: ReadonlyArray<DistributionOfMetric>;
};

export type DistributionOfMetric = {
  readonly metric: Scalars['String']['output'];
  /** durations (seconds) | counts | shares (0 to 1) | index (0 to 100) | scores (as given) */
  readonly scale: Maybe<Scalars['String']['output']>;
  readonly overall: Maybe<DistributionGroup>;
  readonly groups: ReadonlyArray<DistributionGroup>;
  readonly groupsLeftOut: Scalars['Int']['output'];
  readonly unknownBecause: Maybe<Scalars['String']['output']>;
};

export type DistributionGroup = {
  readonly key: ReadonlyArray<Maybe<Scalars['String']['output']>>;
  readonly total: MetricValue;
  /** Units with a value of their own. */
  readonly n: Scalars['Int']['output'];
  readonly bins: ReadonlyArray<DistributionBin>;
  /** Not ended when last seen; null where nothing runs. */
  readonly notEnded: Maybe<NotEnded>;
  /** Quarter, half, three quarters, nine tenths, in the unit of the scale. */
  readonly quantiles: ReadonlyArray<CurveQuantile>;
};

export type DistributionBin = {
  /** Durations: longer than this; otherwise from here on. */
  readonly from: Scalars['Float']['output'];
  /** This included, but where the next begins of an index. null: no end. */
  readonly to: Maybe<Scalars['Float']['output']>;
  /** Units that stand here by what is known now, and those of them that may still move to a later bin. */
  readonly n: Scalars['Int']['output'];
  readonly open: Scalars['Int']['output'];
  /** Of all units; of durations by Kaplan–Meier. null: nobody was seen for so long. */
  readonly share: Maybe<Scalars['Float']['output']>;
  readonly low: Maybe<Scalars['Float']['output']>;
  readonly high: Maybe<Scalars['Float']['output']>;
  /** Share in this bin or an earlier one. */
  readonly within: Maybe<Scalars['Float']['output']>;
  readonly withinLow: Maybe<Scalars['Float']['output']>;
  readonly withinHigh: Maybe<Scalars['Float']['output']>;
};

export type NotEnded = {
  readonly share: Maybe<Scalars['Float']['output']>;
  readonly low: Maybe<Scalars['Float']['output']>;
  readonly high: Maybe<Scalars['Float']['output']>;
  readonly n: Scalars['Int']['output'];
};

export type Funnel = {
  readonly question: ResolvedQuestion;
  readonly asOf: Scalars['Instant']['output'];
  readonly zone: Scalars['String']['output'];
  /** Of the metrics that the steps are read off, in the order of the steps. */
  readonly definitions: ReadonlyArray<Definition>;
  readonly dimensions: ReadonlyArray<Scalars['String']['output']>;
  readonly warnings: ReadonlyArray<Warning>;
  readonly steps: ReadonlyArray<FunnelStep>;
  readonly overall: FunnelGroup;
  /** Most issues first. */
  readonly groups: ReadonlyArray<FunnelGroup>;
  readonly groupsLeftOut: Scalars['Int']['output'];
  /** one_group | groups_overlap | too_few */
  readonly notComparedBecause: Maybe<Scalars['String']['output']>;
  readonly unknownBecause: Maybe<Scalars['String']['output']>;
};

export type FunnelStep = {
  /** opened | answered | resolved | held | not_told_again | kept */
  readonly step: Scalars['String']['output'];
  /** Whose units it is read off. */
  readonly metric: Scalars['String']['output'];
  /** Why no source says anything of it; such a step is not walked. */
  readonly leftOutBecause: Maybe<Scalars['String']['output']>;
};

export type FunnelGroup = {
  readonly key: ReadonlyArray<Maybe<Scalars['String']['output']>>;
  readonly steps: ReadonlyArray<StepReached>;
  /** By the share that reaches the last step; groups of one tier cannot be told apart. */
  readonly tier: Maybe<Scalars['Int']['output']>;
};

/** reached + lost + pending + unknown = before */
export type StepReached = {
  readonly step: Scalars['String']['output'];
  /** How many reached the step before. */
  readonly before: Scalars['Int']['output'];
  readonly reached: Scalars['Int']['output'];
  readonly lost: Scalars['Int']['output'];
  /** Can still go either way: never counted as lost. */
  readonly pending: Scalars['Int']['output'];
  /** Nothing recorded to tell by. */
  readonly unknown: Scalars['Int']['output'];
  /** Of those before of whom it is known. */
  readonly ofBefore: FunnelShare;
  /** Of all opened: the product of the shares so far. */
  readonly ofFirst: FunnelShare;
};

export type FunnelShare = {
  readonly value: Maybe<Scalars['Float']['output']>;
  readonly low: Maybe<Scalars['Float']['output']>;
  readonly high: Maybe<Scalars['Float']['output']>;
};

export type Trend = {
  readonly question: ResolvedQuestion;
  readonly asOf: Scalars['Instant']['output'];
  readonly zone: Scalars['String']['output'];
  readonly definitions: ReadonlyArray<Definition>;
  readonly dimensions: ReadonlyArray<Scalars['String']['output']>;
  readonly warnings: ReadonlyArray<Warning>;
  /** null when nothing is compared. */
  readonly comparedDays: Maybe<ComparedDays>;
  readonly buckets: ReadonlyArray<Bucket>;
  readonly metrics: ReadonlyArray<TrendOfMetric>;
  readonly groupsLeftOut: Scalars['Int']['output'];
};

/** whole: the log reaches back to the first of them. */
export type ComparedDays = {
  readonly from: Scalars['Day']['output'];
  readonly to: Scalars['Day']['output'];
  readonly whole: Scalars['Boolean']['output'];
};

export type TrendOfMetric = {
  readonly metric: Scalars['String']['output'];
  /** p | u | xmr */
  readonly chart: Scalars['String']['output'];
  readonly overall: TrendOfGroup;
  readonly groups: ReadonlyArray<TrendOfGroup>;
};

export type TrendOfGroup = {
  readonly key: ReadonlyArray<Maybe<Scalars['String']['output']>>;
  readonly points: ReadonlyArray<TrendPoint>;
  readonly baselineBuckets: Scalars['Int']['output'];
  /** own | compared */
  readonly baseline: Scalars['String']['output'];
  /** How much wider than chance the limits are (Laney); 1: not at all. */
  readonly dispersion: Maybe<Scalars['Float']['output']>;
  readonly newest: Verdict;
  readonly compared: Maybe<ComparedVerdict>;
};

export type TrendPoint = {
  readonly bucket: Scalars['String']['output'];
  readonly value: MetricValue;
  readonly centre: Maybe<Scalars['Float']['output']>;
  readonly lowLimit: Maybe<Scalars['Float']['output']>;
  readonly highLimit: Maybe<Scalars['Float']['output']>;
  /** Western Electric rules that this bucket completes, 1 to 4. */
  readonly rules: ReadonlyArray<Scalars['Int']['output']>;
  /** partial | immature | unknown */
  readonly notJudgedBecause: Maybe<Scalars['String']['output']>;
};

export type Verdict = {
  /** real | noise | too_few */
  readonly verdict: Scalars['String']['output'];
  readonly bucket: Maybe<Scalars['String']['output']>;
  readonly rule: Maybe<Scalars['Int']['output']>;
  /** high | low */
  readonly side: Maybe<Scalars['String']['output']>;
  /** First bucket of the pattern. */
  readonly since: Maybe<Scalars['String']['output']>;
};

export type ComparedVerdict = {
  readonly verdict: Scalars['String']['output'];
  readonly bucket: Maybe<Scalars['String']['output']>;
  readonly rule: Maybe<Scalars['Int']['output']>;
  readonly side: Maybe<Scalars['String']['output']>;
  readonly since: Maybe<Scalars['String']['output']>;
  readonly value: MetricValue;
  readonly previous: Maybe<MetricValue>;
};

export type Ranking = {
  readonly question: ResolvedQuestion;
  readonly asOf: Scalars['Instant']['output'];
  readonly zone: Scalars['String']['output'];
  readonly definitions: ReadonlyArray<Definition>;
  readonly dimensions: ReadonlyArray<Scalars['String']['output']>;
  readonly warnings: ReadonlyArray<Warning>;
  readonly metrics: ReadonlyArray<RankingOfMetric>;
};

export type RankingOfMetric = {
  readonly metric: Scalars['String']['output'];
  readonly overall: MetricValue;
  /** The best first. */
  readonly groups: ReadonlyArray<RankedGroup>;
  readonly groupsLeftOut: Scalars['Int']['output'];
  readonly centre: Maybe<Scalars['Float']['output']>;
  /** volume | no_spread | few_groups */
  readonly notShrunkBecause: Maybe<Scalars['String']['output']>;
  /** volume | no_spread | groups_overlap | one_group */
  readonly notComparedBecause: Maybe<Scalars['String']['output']>;
};

export type RankedGroup = {
  readonly key: ReadonlyArray<Maybe<Scalars['String']['output']>>;
  readonly total: MetricValue;
  readonly shrunk: Maybe<Scalars['Float']['output']>;
  readonly shrunkLow: Maybe<Scalars['Float']['output']>;
  readonly shrunkHigh: Maybe<Scalars['Float']['output']>;
  /** How much of the way to the centre, 0 to 1. */
  readonly moved: Maybe<Scalars['Float']['output']>;
  readonly bestRank: Maybe<Scalars['Int']['output']>;
  readonly worstRank: Maybe<Scalars['Int']['output']>;
  readonly tier: Maybe<Scalars['Int']['output']>;
};

export type ChangesExplained = {
  readonly question: ResolvedQuestion;
  readonly asOf: Scalars['Instant']['output'];
  readonly zone: Scalars['String']['output'];
  readonly definitions: ReadonlyArray<Definition>;
  readonly dimensions: ReadonlyArray<Scalars['String']['output']>;
  readonly warnings: ReadonlyArray<Warning>;
  readonly previousFrom: Scalars['Day']['output'];
  readonly previousTo: Scalars['Day']['output'];
  readonly metrics: ReadonlyArray<ChangeExplained>;
};

export type ChangeExplained = {
  readonly metric: Scalars['String']['output'];
  readonly before: MetricValue;
  readonly after: MetricValue;
  readonly change: Maybe<Scalars['Float']['output']>;
  readonly mix: Maybe<Scalars['Float']['output']>;
  readonly rate: Maybe<Scalars['Float']['output']>;
  readonly remainder: Maybe<Scalars['Float']['output']>;
  readonly slices: ReadonlyArray<SliceOfChange>;
  readonly others: Maybe<Scalars['Float']['output']>;
  readonly slicesLeftOut: Scalars['Int']['output'];
  readonly unknownBecause: Maybe<Scalars['String']['output']>;
};

export type SliceOfChange = {
  readonly key: ReadonlyArray<Maybe<Scalars['String']['output']>>;
  readonly before: MetricValue;
  readonly after: MetricValue;
  readonly weightBefore: Maybe<Scalars['Float']['output']>;
  readonly weightAfter: Maybe<Scalars['Float']['output']>;
  readonly mix: Maybe<Scalars['Float']['output']>;
  readonly rate: Maybe<Scalars['Float']['output']>;
  readonly total: Scalars['Float']['output'];
};

export type Findings = {
  readonly question: ResolvedQuestion;
  readonly asOf: Scalars['Instant']['output'];
  readonly zone: Scalars['String']['output'];
  readonly dimensions: ReadonlyArray<Scalars['String']['output']>;
  readonly definitions: ReadonlyArray<Definition>;
  readonly warnings: ReadonlyArray<Warning>;
  readonly findings: ReadonlyArray<Finding>;
  /** Metrics that a control chart could judge. */
  readonly judged: ReadonlyArray<Scalars['String']['output']>;
  /** Of these the ones for which no rule of a control chart fired. */
  readonly steady: ReadonlyArray<Scalars['String']['output']>;
  readonly notJudged: ReadonlyArray<NotJudged>;
};

/** `because`: why it is unknown, or too_few: not enough whole buckets for control limits. */
export type NotJudged = {
  readonly metric: Scalars['String']['output'];
  readonly because: Scalars['String']['output'];
};

export type Finding = {
  /** change | place | after_how | no_change | too_little */
  readonly kind: Scalars['String']['output'];
  /** null where it is about all of them. */
  readonly metric: Maybe<Scalars['String']['output']>;
  /** Size relative to what chance gives, times n. */
  readonly importance: Scalars['Float']['output'];
  /** The question behind it. */
  readonly question: ResolvedQuestion;
  readonly change: Maybe<ChangeFound>;
  readonly place: Maybe<PlaceFound>;
  readonly afterHow: Maybe<AfterHow>;
  readonly caveats: ReadonlyArray<Caveat>;
};

export type ChangeFound = {
  /** high | low */
  readonly side: Scalars['String']['output'];
  readonly rule: Scalars['Int']['output'];
  /** First bucket of the pattern. */
  readonly since: Scalars['String']['output'];
  /** earlier: the days before `since` | compared: the compared period */
  readonly against: Scalars['String']['output'];
  readonly before: MetricValue;
  readonly after: MetricValue;
  readonly beforeDays: Days;
  readonly afterDays: Days;
  /** What carriers are cut by; empty: the change comes from everywhere. */
  readonly by: ReadonlyArray<Scalars['String']['output']>;
  readonly carriers: ReadonlyArray<Carrier>;
  /** Share of the change that is a change of the mix; null without carriers. */
  readonly mix: Maybe<Scalars['Float']['output']>;
  /** A median is explained by the share within the median as it was. */
  readonly explainedBy: Scalars['String']['output'];
};

export type Days = {
  readonly from: Scalars['Day']['output'];
  readonly to: Scalars['Day']['output'];
};

/** `share` of the change; above 1 where others went the other way. */
export type Carrier = {
  readonly key: ReadonlyArray<Maybe<Scalars['String']['output']>>;
  readonly share: Scalars['Float']['output'];
  readonly before: MetricValue;
  readonly after: MetricValue;
};

export type PlaceFound = {
  readonly dimension: Scalars['String']['output'];
  readonly key: ReadonlyArray<Maybe<Scalars['String']['output']>>;
  readonly value: MetricValue;
  /** After a look at the other groups. */
  readonly believed: Scalars['Float']['output'];
  readonly overall: MetricValue;
  /** Among so many groups it may be the worst, itself included. */
  readonly alike: Scalars['Int']['output'];
  readonly groups: Scalars['Int']['output'];
};

/** `p`: log-rank; null where intervals were compared. */
export type AfterHow = {
  readonly clean: Maybe<MetricValue>;
  readonly recovered: Maybe<MetricValue>;
  readonly failed: Maybe<MetricValue>;
  readonly p: Maybe<Scalars['Float']['output']>;
};

/** not_complete | evidence | source_partly */
export type Caveat = {
  readonly code: Scalars['String']['output'];
  readonly share: Maybe<Scalars['Float']['output']>;
};

export type StoriesOfTheMonth = {
  readonly question: ResolvedQuestion;
  readonly asOf: Scalars['Instant']['output'];
  readonly from: Scalars['Day']['output'];
  readonly to: Scalars['Day']['output'];
  /** Of so many issues the worst were taken. */
  readonly moved: Scalars['Int']['output'];
  readonly worst: ReadonlyArray<CaseSummary>;
  readonly recoveries: Scalars['Int']['output'];
  readonly recovered: ReadonlyArray<CaseSummary>;
};

export type HandoffEdges = {
  readonly question: ResolvedQuestion;
  readonly asOf: Scalars['Instant']['output'];
  readonly zone: Scalars['String']['output'];
  readonly definitions: ReadonlyArray<Definition>;
  readonly warnings: ReadonlyArray<Warning>;
  readonly minimum: Scalars['Int']['output'];
  /** All edges together. */
  readonly overall: EdgeNumbers;
  /** How many handoffs rest on which evidence; filter by it to look at one kind alone. */
  readonly tiers: ReadonlyArray<EvidenceTier>;
  /** Loss from one contact to the next without a handoff. */
  readonly baseline: MetricValue;
  /** What edges are moved towards, as loss; null when none is ranked. */
  readonly centre: Maybe<Scalars['Float']['output']>;
  /** Standard deviation of the true losses of the edges; null with fewer than four. */
  readonly between: Maybe<Scalars['Float']['output']>;
  /** The worst first. */
  readonly ranked: ReadonlyArray<HandoffEdge>;
  /** Most handoffs first. */
  readonly tooFew: ReadonlyArray<HandoffEdge>;
  readonly rankedLeftOut: Scalars['Int']['output'];
  readonly tooFewLeftOut: Scalars['Int']['output'];
};

/** STRUCTURED | TEXT | SURVEY; null: nothing tells what was known or lost. */
export type EvidenceTier = {
  readonly evidence: Maybe<Scalars['String']['output']>;
  readonly handoffs: Scalars['Int']['output'];
};

export type EdgeNumbers = {
  readonly handoffs: MetricValue;
  /** Information loss; `excess` is what it exceeds the baseline by. */
  readonly loss: MetricValue;
  readonly excess: MetricValue;
  readonly returnRate: MetricValue;
  /** Median, in seconds. */
  readonly wait: MetricValue;
  /** The 90th percentile. */
  readonly waitP90: MetricValue;
  readonly orphans: MetricValue;
  readonly droppedPromises: MetricValue;
  readonly repeats: MetricValue;
  readonly publicContacts: MetricValue;
  readonly rating: MetricValue;
  readonly lostCustomers: MetricValue;
};

export type HandoffEdge = {
  readonly from: Holder;
  readonly to: Holder;
  readonly handoffs: MetricValue;
  readonly loss: MetricValue;
  readonly excess: MetricValue;
  readonly returnRate: MetricValue;
  readonly wait: MetricValue;
  readonly waitP90: MetricValue;
  readonly orphans: MetricValue;
  readonly droppedPromises: MetricValue;
  readonly repeats: MetricValue;
  readonly publicContacts: MetricValue;
  readonly rating: MetricValue;
  readonly lostCustomers: MetricValue;
  /** What the loss is the ratio of. */
  readonly fields: FieldsAtStake;
  /** The most often lost, at most five. */
  readonly fieldsLost: ReadonlyArray<LostField>;
  /** null where too few handoffs had anything to lose. */
  readonly ranked: Maybe<EdgeRank>;
};

/** Each field with its weight, 1 by default. */
export type FieldsAtStake = {
  readonly lost: Scalars['Float']['output'];
  readonly known: Scalars['Float']['output'];
};

export type TeamHandoffs = {
  readonly team: Scalars['String']['output'];
  readonly question: ResolvedQuestion;
  readonly asOf: Scalars['Instant']['output'];
  /** Loss at all handoffs. */
  readonly usual: MetricValue;
  readonly handsOver: TeamSide;
  readonly receives: TeamSide;
};

export type TeamSide = {
  readonly handoffs: MetricValue;
  readonly loss: MetricValue;
  /** As a multiple of the usual loss; null where that is 0 or not known. */
  readonly times: Maybe<Scalars['Float']['output']>;
  /** Of the ranked edges the one that loses most; null where none is ranked. */
  readonly worst: Maybe<HandoffFinding>;
};

export type HandoffFinding = {
  readonly from: Holder;
  readonly to: Holder;
  readonly lost: Scalars['Float']['output'];
  readonly known: Scalars['Float']['output'];
  readonly loss: Scalars['Float']['output'];
  readonly times: Maybe<Scalars['Float']['output']>;
  /** more | less | alike: whether the interval of its loss leaves the usual out */
  readonly against: Scalars['String']['output'];
  /** given | asked | cleared: how most of it was lost */
  readonly way: Maybe<Scalars['String']['output']>;
};

export type Worklist = {
  readonly asOf: Scalars['Instant']['output'];
  /** From this risk on a case is at risk. */
  readonly threshold: Scalars['Float']['output'];
  readonly totalCount: Scalars['Int']['output'];
  /** Of the team and owner, in every state. */
  readonly counts: ReadonlyArray<WorklistCount>;
  readonly owners: ReadonlyArray<Scalars['String']['output']>;
  readonly items: ReadonlyArray<WorklistItem>;
};

export type WorklistCount = {
  readonly state: Scalars['String']['output'];
  readonly count: Scalars['Int']['output'];
};

export type WorklistItem = {
  readonly id: Scalars['Int']['output'];
  /** As it stands at the horizon, with its team and risk of now. */
  readonly case: CaseSummary;
  /** open | doing | done | dismissed */
  readonly state: Scalars['String']['output'];
  readonly owner: Maybe<Scalars['String']['output']>;
  readonly note: Maybe<Scalars['String']['output']>;
  /** Counts changes. */
  readonly version: Scalars['Int']['output'];
  readonly openedAt: Scalars['Instant']['output'];
  readonly changedAt: Scalars['Instant']['output'];
  /** When it got its state. */
  readonly stateSince: Scalars['Instant']['output'];
  readonly riskAtOpening: Scalars['Float']['output'];
  /** When it got its state. */
  readonly riskAtState: Maybe<Scalars['Float']['output']>;
  /**
   * What came of it: fell_by_itself: resolved and no longer at risk while nobody had finished with it. Of done ones: not_yet: the log
   * does not reach beyond that moment; calmed: no longer at risk; low: not at risk, as before; fell | rose: by five points or more; same.
   * null: still to be looked after, or dismissed.
   */
  readonly outcome: Maybe<Scalars['String']['output']>;
  /** Times that the customer had to come back after it was done; null for others. */
  readonly cameBack: Maybe<Scalars['Int']['output']>;
  /** The last one given after it was done. */
  readonly rating: Maybe<Rating>;
  /** Every version of it, the first one first. */
  readonly history: ReadonlyArray<WorklistVersion>;
};

/** csat | ces | nps */
export type Rating = {
  readonly scale: Scalars['String']['output'];
  readonly score: Scalars['Float']['output'];
  readonly max: Maybe<Scalars['Float']['output']>;
};

export type WorklistVersion = {
  readonly version: Scalars['Int']['output'];
  readonly changedAt: Scalars['Instant']['output'];
  readonly author: Maybe<Scalars['String']['output']>;
  readonly state: Scalars['String']['output'];
  readonly owner: Maybe<Scalars['String']['output']>;
  readonly note: Maybe<Scalars['String']['output']>;
  /** As it was seen then. */
  readonly risk: Maybe<Scalars['Float']['output']>;
};

/** What is left out stays; null takes it away. */
export type WorklistChangeInput = {
  readonly state?: InputMaybe<Scalars['String']['input']>;
  readonly owner?: InputMaybe<Scalars['String']['input']>;
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

export type ChangedWorklistItem = {
  /** As it stands now. */
  readonly item: WorklistItem;
  /** Somebody changed it meanwhile: nothing was changed. */
  readonly conflict: Scalars['Boolean']['output'];
};

export type FilledWorklist = {
  /** Issues of the team at risk now. */
  readonly atRisk: Scalars['Int']['output'];
  readonly opened: Scalars['Int']['output'];
};

/** At level TEAM the agent is null. */
export type Holder = {
  readonly team: Maybe<Scalars['String']['output']>;
  readonly agent: Maybe<Scalars['String']['output']>;
};

/** given again | asked for again | cleared: the parts add up to count. */
export type LostField = {
  readonly field: Scalars['String']['output'];
  readonly count: Scalars['Int']['output'];
  readonly given: Scalars['Int']['output'];
  readonly asked: Scalars['Int']['output'];
  readonly cleared: Scalars['Int']['output'];
};

export type EdgeRank = {
  readonly rank: Scalars['Int']['output'];
  /** Ranks it may have, all edges together with 95 % confidence; null where nothing varies. */
  readonly bestRank: Maybe<Scalars['Int']['output']>;
  readonly worstRank: Maybe<Scalars['Int']['output']>;
  /** Edges of one tier cannot be told apart. */
  readonly tier: Maybe<Scalars['Int']['output']>;
  /** What is believed after a look at the other edges. */
  readonly loss: Believed;
  readonly excess: Maybe<Believed>;
  /** How much of the way to the centre it was moved, 0 to 1. */
  readonly moved: Scalars['Float']['output'];
};

export type Believed = {
  readonly value: Scalars['Float']['output'];
  readonly low: Maybe<Scalars['Float']['output']>;
  readonly high: Maybe<Scalars['Float']['output']>;
};

export type RiskDistribution = {
  readonly question: ResolvedQuestion;
  readonly asOf: Scalars['Instant']['output'];
  readonly zone: Scalars['String']['output'];
  readonly dimensions: ReadonlyArray<Scalars['String']['output']>;
  readonly definitions: ReadonlyArray<Definition>;
  readonly warnings: ReadonlyArray<Warning>;
  /** From this risk on a case is at risk. */
  readonly threshold: Scalars['Float']['output'];
  readonly overall: RiskSpread;
  readonly groups: ReadonlyArray<RiskSpread>;
  readonly groupsLeftOut: Scalars['Int']['output'];
};

export type RiskSpread = {
  readonly key: ReadonlyArray<Maybe<Scalars['String']['output']>>;
  readonly mean: MetricValue;
  readonly atRisk: MetricValue;
  readonly bins: ReadonlyArray<RiskBin>;
};

/** `from` inclusive, `to` exclusive; 100 belongs to the last. `share` of all cases, with its 95 % interval. */
export type RiskBin = {
  readonly from: Scalars['Float']['output'];
  readonly to: Scalars['Float']['output'];
  readonly n: Scalars['Int']['output'];
  readonly share: Maybe<Scalars['Float']['output']>;
  readonly low: Maybe<Scalars['Float']['output']>;
  readonly high: Maybe<Scalars['Float']['output']>;
};

export type Exposure = {
  readonly question: ResolvedQuestion;
  readonly asOf: Scalars['Instant']['output'];
  readonly zone: Scalars['String']['output'];
  readonly dimensions: ReadonlyArray<Scalars['String']['output']>;
  readonly definitions: ReadonlyArray<Definition>;
  readonly warnings: ReadonlyArray<Warning>;
  readonly audience: Audience;
  /** false: the default, between what surveys found. */
  readonly audienceIsSet: Scalars['Boolean']['output'];
  readonly overall: ExposureOfGroup;
  readonly groups: ReadonlyArray<ExposureOfGroup>;
  readonly groupsLeftOut: Scalars['Int']['output'];
};

/** People whom a customer with a risk of 100 tells, on average. */
export type Audience = {
  readonly low: Scalars['Float']['output'];
  readonly likely: Scalars['Float']['output'];
  readonly high: Scalars['Float']['output'];
};

export type ExposureOfGroup = {
  readonly key: ReadonlyArray<Maybe<Scalars['String']['output']>>;
  /** People who could see negative public contacts. */
  readonly observed: MetricValue;
  /** People whom customers may tell; low and high are those of the assumption, not of chance. */
  readonly expected: MetricValue;
};

export type Calibration = {
  readonly version: Scalars['Int']['output'];
  readonly createdAt: Scalars['Instant']['output'];
  /** What had been observed by then was learned from. */
  readonly asOf: Scalars['Instant']['output'];
  /** The workspace's choice: its risk is a probability by this version. */
  readonly chosen: Scalars['Boolean']['output'];
  /** Cases learned from. */
  readonly n: Scalars['Int']['output'];
  readonly outcomes: Scalars['Int']['output'];
  readonly byKind: OutcomesByKind;
  /** Outcomes that were needed, and as many cases without one. */
  readonly needed: Scalars['Int']['output'];
  /** Cases left out because their 90 days are not over. */
  readonly windowNotOver: Scalars['Int']['output'];
  /** too_few_outcomes; null where it was fitted. */
  readonly refused: Maybe<Scalars['String']['output']>;
  readonly fit: Maybe<CalibrationFit>;
};

export type OutcomesByKind = {
  readonly public: Scalars['Int']['output'];
  readonly rating: Scalars['Int']['output'];
  readonly churn: Scalars['Int']['output'];
};

/** Judged on customers that were left out of the fit. */
export type CalibrationFit = {
  readonly ridge: Scalars['Float']['output'];
  readonly ridges: ReadonlyArray<RidgeScore>;
  readonly baseline: FittedBaseline;
  readonly drivers: ReadonlyArray<FittedDriver>;
  readonly auc: IntervalValue;
  /** The same of the default weights. */
  readonly aucOfDefaults: IntervalValue;
  readonly brier: Scalars['Float']['output'];
  /** Share of the score of always saying the base rate that is done away with. */
  readonly skill: Maybe<IntervalValue>;
  readonly reliability: ReadonlyArray<ReliabilityBin>;
};

export type RidgeScore = {
  readonly ridge: Scalars['Float']['output'];
  readonly logLoss: Scalars['Float']['output'];
};

export type FittedBaseline = {
  readonly default: Scalars['Float']['output'];
  readonly fitted: Scalars['Float']['output'];
};

/** Points for a strength of 1. low and high: 95 % interval; null where it is held at 0. seen: cases with any strength. */
export type FittedDriver = {
  readonly driver: Scalars['String']['output'];
  readonly default: Scalars['Float']['output'];
  readonly fitted: Scalars['Float']['output'];
  readonly low: Maybe<Scalars['Float']['output']>;
  readonly high: Maybe<Scalars['Float']['output']>;
  readonly seen: Scalars['Int']['output'];
};

export type IntervalValue = {
  readonly value: Maybe<Scalars['Float']['output']>;
  readonly low: Maybe<Scalars['Float']['output']>;
  readonly high: Maybe<Scalars['Float']['output']>;
};

export type ReliabilityBin = {
  readonly n: Scalars['Int']['output'];
  readonly predicted: Scalars['Float']['output'];
  readonly observed: Scalars['Float']['output'];
  readonly low: Scalars['Float']['output'];
  readonly high: Scalars['Float']['output'];
};

export type IngestToken = {
  readonly id: Scalars['Int']['output'];
  readonly name: Scalars['String']['output'];
  readonly source: Scalars['String']['output'];
  readonly createdAt: Scalars['Instant']['output'];
  /** To the minute; null: never. */
  readonly usedAt: Maybe<Scalars['Instant']['output']>;
  readonly expiresAt: Maybe<Scalars['Instant']['output']>;
  readonly revokedAt: Maybe<Scalars['Instant']['output']>;
};

export type NewIngestToken = {
  readonly token: Scalars['String']['output'];
  readonly kept: IngestToken;
};

export type Member = {
  readonly id: Scalars['Int']['output'];
  readonly email: Scalars['String']['output'];
  readonly name: Scalars['String']['output'];
  /** admin | analyst | team_lead | executive */
  readonly role: Scalars['String']['output'];
  /** Of a team lead: the only teams whose work they see. */
  readonly teams: ReadonlyArray<Scalars['String']['output']>;
  /** Owner of the server: may everything, whatever the role says. */
  readonly owner: Scalars['Boolean']['output'];
  /** May not sign in. */
  readonly disabled: Scalars['Boolean']['output'];
  /** null: never. */
  readonly signedInAt: Maybe<Scalars['Instant']['output']>;
  /** When they last asked for anything, to the minute; null: never. */
  readonly seenAt: Maybe<Scalars['Instant']['output']>;
};

export type Invitation = {
  readonly id: Scalars['ID']['output'];
  readonly email: Scalars['String']['output'];
  readonly role: Scalars['String']['output'];
  readonly teams: ReadonlyArray<Scalars['String']['output']>;
  readonly expiresAt: Scalars['Instant']['output'];
};

export type Invited = {
  readonly invitation: Maybe<Invitation>;
  /** Told here and never again. Where the server does not know by which address it is reached, it begins with a slash. */
  readonly link: Maybe<Scalars['String']['output']>;
  /** sent | failed | not_configured */
  readonly mail: Maybe<Scalars['String']['output']>;
  /** Of the field email: needed, too_long, not_an_address, or member (they are one already). */
  readonly problems: ReadonlyArray<FieldProblem>;
};

export type AccessToken = {
  readonly id: Scalars['Int']['output'];
  readonly name: Scalars['String']['output'];
  readonly role: Scalars['String']['output'];
  readonly teams: ReadonlyArray<Scalars['String']['output']>;
  readonly createdAt: Scalars['Instant']['output'];
  readonly expiresAt: Scalars['Instant']['output'];
  /** To the minute; null: never. */
  readonly usedAt: Maybe<Scalars['Instant']['output']>;
  readonly revokedAt: Maybe<Scalars['Instant']['output']>;
};

export type NewAccessToken = {
  readonly token: Scalars['String']['output'];
  readonly kept: AccessToken;
};

export type AuditLog = {
  readonly entries: ReadonlyArray<AuditEntry>;
  /** There are older ones. */
  readonly more: Scalars['Boolean']['output'];
};

export type AuditEntry = {
  readonly id: Scalars['ID']['output'];
  readonly at: Scalars['Instant']['output'];
  /** Address of an account, name of a token, or local; null: a command on the server itself. */
  readonly actor: Maybe<Scalars['String']['output']>;
  /** A code: docs/access.md. */
  readonly action: Scalars['String']['output'];
  /** Counts and codes. */
  readonly particulars: ReadonlyArray<AuditParticular>;
};

export type AuditParticular = {
  readonly name: Scalars['String']['output'];
  readonly value: Scalars['String']['output'];
};

export type Connector = {
  readonly name: Scalars['String']['output'];
  readonly about: Scalars['String']['output'];
  readonly fields: ReadonlyArray<ConnectorField>;
};

export type ConnectorField = {
  readonly name: Scalars['String']['output'];
  readonly description: Scalars['String']['output'];
  /** string | integer | number | boolean */
  readonly type: Scalars['String']['output'];
  readonly required: Scalars['Boolean']['output'];
  /** Kept encrypted, and never shown again. */
  readonly secret: Scalars['Boolean']['output'];
};

export type FieldInput = {
  readonly name: Scalars['String']['input'];
  readonly value: Scalars['String']['input'];
};

export type Connection = {
  readonly id: Scalars['ID']['output'];
  readonly connector: Scalars['String']['output'];
  readonly source: Scalars['String']['output'];
  /** Without the secret ones. */
  readonly fields: ReadonlyArray<ConnectionField>;
  /** Names of the secret fields that are set. */
  readonly secretsSet: ReadonlyArray<Scalars['String']['output']>;
  /** Where the helpdesk is to send its webhooks; a path of this server. */
  readonly webhookPath: Scalars['String']['output'];
  /** running: being fetched | waiting: for the next time | failing: for the next attempt | stopped: for a person */
  readonly state: Scalars['String']['output'];
  /** Why it fails or was stopped; null where all is well or a person stopped it. */
  readonly trouble: Maybe<ConnectionTrouble>;
  readonly nextAttemptAt: Maybe<Scalars['Instant']['output']>;
  /** When everything that there was had been fetched. */
  readonly caughtUpAt: Maybe<Scalars['Instant']['output']>;
  /** Last webhook. */
  readonly receivedAt: Maybe<Scalars['Instant']['output']>;
  readonly createdAt: Scalars['Instant']['output'];
};

export type ConnectionField = {
  readonly name: Scalars['String']['output'];
  readonly value: Scalars['String']['output'];
};

export type ConnectionTrouble = {
  readonly code: Scalars['String']['output'];
  readonly sentence: Scalars['String']['output'];
  readonly since: Maybe<Scalars['Instant']['output']>;
};

export type Settings = {
  /** Counts changes. */
  readonly version: Scalars['Int']['output'];
  readonly title: Scalars['String']['output'];
  readonly zone: Scalars['String']['output'];
  /** Without, what was said and written is dropped at the door; what came in before stays. */
  readonly keepTexts: Scalars['Boolean']['output'];
  readonly calendars: ReadonlyArray<Calendar>;
  readonly teamCalendars: ReadonlyArray<TeamCalendar>;
  /** Of every other team, and of time for which no team is known. */
  readonly defaultCalendar: Maybe<Scalars['String']['output']>;
  readonly teamNames: ReadonlyArray<TeamName>;
  readonly teamSites: ReadonlyArray<TeamSite>;
  readonly outsourced: ReadonlyArray<TeamOutsourced>;
  /** null: every private contact comes direct. */
  readonly directChannels: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly contactMinutes: ReadonlyArray<ChannelMinutes>;
  /** null: the default. */
  readonly riskThreshold: Maybe<Scalars['Float']['output']>;
  readonly riskCalibration: Maybe<Scalars['Int']['output']>;
  /** null: the default. */
  readonly audience: Maybe<Audience>;
  readonly fieldWeights: ReadonlyArray<FieldWeight>;
  readonly targets: ReadonlyArray<Target>;
  /** Months for which cases are kept after the last that was heard of their issue; null: for ever. */
  readonly casesKeptMonths: Maybe<Scalars['Int']['output']>;
  /** Months for which texts and notes are kept; null: as long as their case. */
  readonly textsKeptMonths: Maybe<Scalars['Int']['output']>;
  /** Numbers about single agents are shown from so many behind them; null: the default. */
  readonly smallestGroup: Maybe<Scalars['Int']['output']>;
  /** What holds where nothing is set. */
  readonly defaults: SettingsDefaults;
  /** All settings as a file; title, zone and texts are not in it. */
  readonly file: Scalars['String']['output'];
  /** Fields that mean computing every customer anew; all others hold with the next answer. */
  readonly computedAnew: ReadonlyArray<Scalars['String']['output']>;
  /** How far computing anew has come. */
  readonly folding: Folding;
  /** The newest first; of those before a version, where one is given. */
  readonly history: ReadonlyArray<SettingsVersion>;
};


export type SettingsHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['Int']['input']>;
};

export type SettingsDefaults = {
  readonly riskThreshold: Scalars['Float']['output'];
  readonly audience: Audience;
  readonly smallestGroup: Scalars['Int']['output'];
};

/** Times are those of the clock on the wall of its zone. A weekday that is not named is closed. */
export type Calendar = {
  readonly name: Scalars['String']['output'];
  readonly zone: Scalars['String']['output'];
  readonly weekly: ReadonlyArray<WeekdayHours>;
  readonly exceptions: ReadonlyArray<CalendarException>;
};

/** monday … sunday; hours like 08:00-18:00, past midnight like 22:00-02:00. */
export type WeekdayHours = {
  readonly weekday: Scalars['String']['output'];
  readonly hours: ReadonlyArray<Scalars['String']['output']>;
};

/** One day, or from one to another; hours replace those that begin on these days, none: closed. */
export type CalendarException = {
  readonly date: Maybe<Scalars['Day']['output']>;
  readonly from: Maybe<Scalars['Day']['output']>;
  readonly to: Maybe<Scalars['Day']['output']>;
  readonly hours: ReadonlyArray<Scalars['String']['output']>;
};

export type TeamCalendar = {
  readonly team: Scalars['String']['output'];
  readonly calendar: Scalars['String']['output'];
};

export type TeamName = {
  readonly former: Scalars['String']['output'];
  readonly now: Scalars['String']['output'];
};

export type TeamSite = {
  readonly team: Scalars['String']['output'];
  readonly site: Scalars['String']['output'];
};

export type TeamOutsourced = {
  readonly team: Scalars['String']['output'];
  readonly outsourced: Scalars['Boolean']['output'];
};

export type ChannelMinutes = {
  readonly channel: Scalars['String']['output'];
  readonly minutes: Scalars['Float']['output'];
};

export type FieldWeight = {
  readonly field: Scalars['String']['output'];
  readonly weight: Scalars['Float']['output'];
};

/** In the unit of the metric; for all cases, or one team, one channel, or both. */
export type Target = {
  readonly metric: Scalars['String']['output'];
  readonly value: Scalars['Float']['output'];
  readonly team: Maybe<Scalars['String']['output']>;
  readonly channel: Maybe<Scalars['String']['output']>;
};

export type Folding = {
  /** Customers that wait to be computed anew. */
  readonly waiting: Scalars['Int']['output'];
  /** Customers whose log could not be computed; they keep their numbers of before. */
  readonly failed: Scalars['Int']['output'];
};

export type SettingsVersion = {
  readonly version: Scalars['Int']['output'];
  readonly changedAt: Scalars['Instant']['output'];
  readonly author: Maybe<Scalars['String']['output']>;
  readonly changes: ReadonlyArray<SettingChange>;
};

/** `before` and `after` are JSON; null: not set. */
export type SettingChange = {
  readonly field: Scalars['String']['output'];
  /** A team, a channel, the name of a calendar, …; null: the field as a whole. */
  readonly entry: Maybe<Scalars['String']['output']>;
  readonly before: Maybe<Scalars['String']['output']>;
  readonly after: Maybe<Scalars['String']['output']>;
};

export type ChangedSettings = {
  /** As they stand now. */
  readonly settings: Settings;
  readonly conflicts: ReadonlyArray<Scalars['String']['output']>;
  readonly problems: ReadonlyArray<SettingsProblem>;
};

/** `reason` is what code and values say, in English; it ends a sentence that begins with the field: calendars[0].zone must be an IANA zone. */
export type SettingsProblem = {
  readonly field: Scalars['String']['output'];
  readonly code: Scalars['String']['output'];
  readonly values: ReadonlyArray<SaidValue>;
  readonly reason: Scalars['String']['output'];
};

export type WorkspaceKeys = {
  /** From 1: how many keys the workspace has had. */
  readonly generation: Scalars['Int']['output'];
  /** null: it has the key that it was made with. */
  readonly rotatedAt: Maybe<Scalars['Instant']['output']>;
};

export type RetentionPreview = {
  /** Cases go whose whole issue was over before; null: none. */
  readonly casesBefore: Maybe<Scalars['Instant']['output']>;
  readonly textsBefore: Maybe<Scalars['Instant']['output']>;
  readonly cases: Scalars['Int']['output'];
  /** Named customers of whom nothing would be left. */
  readonly customers: Scalars['Int']['output'];
  readonly events: Scalars['Int']['output'];
  /** Texts and notes, of cases that stay too. */
  readonly texts: Scalars['Int']['output'];
  /** false: looking for all of it took too long, and there is at least as much. */
  readonly complete: Scalars['Boolean']['output'];
  /** When a sweep last came to its end. */
  readonly sweptAt: Maybe<Scalars['Instant']['output']>;
};

export type OpenHoursOfWeek = {
  readonly monday: Maybe<Scalars['Day']['output']>;
  /** null where the calendar is wrong. */
  readonly seconds: Maybe<Scalars['Float']['output']>;
  readonly problems: ReadonlyArray<SettingsProblem>;
};

/** What is left out stays; null takes it away. A list replaces the whole field. */
export type SettingsChangeInput = {
  readonly title?: InputMaybe<Scalars['String']['input']>;
  readonly zone?: InputMaybe<Scalars['String']['input']>;
  readonly keepTexts?: InputMaybe<Scalars['Boolean']['input']>;
  readonly calendars?: InputMaybe<ReadonlyArray<CalendarInput>>;
  readonly teamCalendars?: InputMaybe<ReadonlyArray<TeamCalendarInput>>;
  readonly defaultCalendar?: InputMaybe<Scalars['String']['input']>;
  readonly teamNames?: InputMaybe<ReadonlyArray<TeamNameInput>>;
  readonly teamSites?: InputMaybe<ReadonlyArray<TeamSiteInput>>;
  readonly outsourced?: InputMaybe<ReadonlyArray<TeamOutsourcedInput>>;
  readonly directChannels?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly contactMinutes?: InputMaybe<ReadonlyArray<ChannelMinutesInput>>;
  readonly riskThreshold?: InputMaybe<Scalars['Float']['input']>;
  readonly riskCalibration?: InputMaybe<Scalars['Int']['input']>;
  readonly audience?: InputMaybe<AudienceInput>;
  readonly fieldWeights?: InputMaybe<ReadonlyArray<FieldWeightInput>>;
  readonly targets?: InputMaybe<ReadonlyArray<TargetInput>>;
  readonly casesKeptMonths?: InputMaybe<Scalars['Int']['input']>;
  readonly textsKeptMonths?: InputMaybe<Scalars['Int']['input']>;
  readonly smallestGroup?: InputMaybe<Scalars['Int']['input']>;
};

export type CalendarInput = {
  readonly name: Scalars['String']['input'];
  readonly zone: Scalars['String']['input'];
  readonly weekly: ReadonlyArray<WeekdayHoursInput>;
  readonly exceptions?: InputMaybe<ReadonlyArray<CalendarExceptionInput>>;
};

export type WeekdayHoursInput = {
  readonly weekday: Scalars['String']['input'];
  readonly hours: ReadonlyArray<Scalars['String']['input']>;
};

export type CalendarExceptionInput = {
  readonly date?: InputMaybe<Scalars['String']['input']>;
  readonly from?: InputMaybe<Scalars['String']['input']>;
  readonly to?: InputMaybe<Scalars['String']['input']>;
  readonly hours: ReadonlyArray<Scalars['String']['input']>;
};

export type TeamCalendarInput = {
  readonly team: Scalars['String']['input'];
  readonly calendar: Scalars['String']['input'];
};

export type TeamNameInput = {
  readonly former: Scalars['String']['input'];
  readonly now: Scalars['String']['input'];
};

export type TeamSiteInput = {
  readonly team: Scalars['String']['input'];
  readonly site: Scalars['String']['input'];
};

export type TeamOutsourcedInput = {
  readonly team: Scalars['String']['input'];
  readonly outsourced: Scalars['Boolean']['input'];
};

export type ChannelMinutesInput = {
  readonly channel: Scalars['String']['input'];
  readonly minutes: Scalars['Float']['input'];
};

export type AudienceInput = {
  readonly low: Scalars['Float']['input'];
  readonly likely: Scalars['Float']['input'];
  readonly high: Scalars['Float']['input'];
};

export type FieldWeightInput = {
  readonly field: Scalars['String']['input'];
  readonly weight: Scalars['Float']['input'];
};

export type TargetInput = {
  readonly metric: Scalars['String']['input'];
  readonly value: Scalars['Float']['input'];
  readonly team?: InputMaybe<Scalars['String']['input']>;
  readonly channel?: InputMaybe<Scalars['String']['input']>;
};

/** en | et | ru | fr: what is written to them in. */
export type Person = {
  readonly id: Scalars['Int']['output'];
  readonly name: Scalars['String']['output'];
  readonly email: Maybe<Scalars['String']['output']>;
  readonly language: Scalars['String']['output'];
  readonly team: Maybe<Scalars['String']['output']>;
};

export type PersonInput = {
  readonly name: Scalars['String']['input'];
  readonly email?: InputMaybe<Scalars['String']['input']>;
  readonly language?: InputMaybe<Scalars['String']['input']>;
  readonly team?: InputMaybe<Scalars['String']['input']>;
};

/** needed | too_long | not_known | not_possible | one_only | not_a_number | out_of_range | not_an_address | address_not_allowed | taken */
export type FieldProblem = {
  readonly field: Scalars['String']['output'];
  readonly code: Scalars['String']['output'];
};

export type SavedPerson = {
  readonly person: Maybe<Person>;
  readonly problems: ReadonlyArray<FieldProblem>;
};

/**
 * threshold: the value is above or below `value`. signal: one of `rules` (1 to 4) of the control chart fires, on that side of the
 * usual or on either. Fewer than `minimumN` units are too few to judge.
 */
export type AlertCondition = {
  readonly kind: Scalars['String']['output'];
  /** above | below | either */
  readonly side: Scalars['String']['output'];
  readonly value: Maybe<Scalars['Float']['output']>;
  readonly rules: ReadonlyArray<Scalars['Int']['output']>;
  readonly minimumN: Scalars['Int']['output'];
};

export type AlertConditionInput = {
  readonly kind: Scalars['String']['input'];
  readonly side: Scalars['String']['input'];
  readonly value?: InputMaybe<Scalars['Float']['input']>;
  readonly rules?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  readonly minimumN?: InputMaybe<Scalars['Int']['input']>;
};

export type AlertRuleInput = {
  readonly name: Scalars['String']['input'];
  readonly question: QuestionInput;
  readonly condition: AlertConditionInput;
};

export type AlertQuestion = {
  readonly metric: Scalars['String']['output'];
  readonly by: ReadonlyArray<Scalars['String']['output']>;
  readonly grain: Grain;
  readonly filters: ReadonlyArray<Filter>;
  readonly cohort: Maybe<Cohort>;
  readonly attribution: Maybe<Attribution>;
  readonly windowDays: Maybe<Scalars['Int']['output']>;
  readonly issueWindowDays: Maybe<Scalars['Int']['output']>;
  readonly sameReason: Maybe<Scalars['Boolean']['output']>;
  readonly outcomeDays: Maybe<Scalars['Int']['output']>;
  readonly level: Maybe<Level>;
  readonly clock: Maybe<Clock>;
  readonly withinHours: Maybe<Scalars['Float']['output']>;
  readonly calibration: Maybe<Scalars['Int']['output']>;
};

export type AlertRule = {
  readonly id: Scalars['Int']['output'];
  readonly name: Scalars['String']['output'];
  readonly question: AlertQuestion;
  readonly condition: AlertCondition;
  /** Of the metric. */
  readonly unit: Scalars['String']['output'];
  readonly enabled: Scalars['Boolean']['output'];
  readonly author: Maybe<Scalars['String']['output']>;
  readonly changedAt: Scalars['Instant']['output'];
  readonly evaluatedAt: Maybe<Scalars['Instant']['output']>;
  /** null: not evaluated yet. */
  readonly standing: Maybe<AlertStanding>;
  readonly openAlerts: Scalars['Int']['output'];
  readonly recipients: ReadonlyArray<AlertRecipient>;
};

/** How a rule stands: of how many slices its condition holds, and of how many nothing can be said, which raises no alert and ends none. */
export type AlertStanding = {
  readonly asOf: Scalars['Instant']['output'];
  /** The log ends more than one bucket before now: what is found is history, and raises nothing. */
  readonly stale: Scalars['Boolean']['output'];
  /** The newest that was judged. */
  readonly bucket: Maybe<Scalars['String']['output']>;
  readonly met: Scalars['Int']['output'];
  readonly notMet: Scalars['Int']['output'];
  readonly unknown: Scalars['Int']['output'];
  readonly tooFew: Scalars['Int']['output'];
  readonly immature: Scalars['Int']['output'];
  readonly groupsLeftOut: Scalars['Int']['output'];
  /** Of a single slice. */
  readonly value: Maybe<Scalars['Float']['output']>;
  readonly n: Maybe<Scalars['Int']['output']>;
  readonly because: Maybe<Scalars['String']['output']>;
};

/** person | email | webhook */
export type AlertRecipient = {
  readonly id: Scalars['ID']['output'];
  readonly kind: Scalars['String']['output'];
  readonly person: Maybe<Scalars['Int']['output']>;
  /** Of a person, an e-mail address, or where a webhook leads. */
  readonly name: Scalars['String']['output'];
  readonly language: Maybe<Scalars['String']['output']>;
  /** false: a person without an e-mail address, who sees alerts in the list. */
  readonly reachable: Scalars['Boolean']['output'];
  readonly lastDelivery: Maybe<AlertDelivery>;
};

export type AlertRecipientInput = {
  readonly kind: Scalars['String']['input'];
  readonly person?: InputMaybe<Scalars['Int']['input']>;
  readonly address?: InputMaybe<Scalars['String']['input']>;
  readonly language?: InputMaybe<Scalars['String']['input']>;
};

export type AddedAlertRecipient = {
  readonly recipient: Maybe<AlertRecipient>;
  readonly secret: Maybe<Scalars['String']['output']>;
  readonly problems: ReadonlyArray<FieldProblem>;
};

export type SavedAlertRule = {
  readonly rule: Maybe<AlertRule>;
  readonly problems: ReadonlyArray<FieldProblem>;
};

export type AlertDelivery = {
  readonly id: Scalars['ID']['output'];
  readonly kind: Scalars['String']['output'];
  readonly recipient: Scalars['String']['output'];
  /** fired | resolved | test */
  readonly event: Scalars['String']['output'];
  /** waiting | sent | failed | not_sent */
  readonly state: Scalars['String']['output'];
  readonly attempts: Scalars['Int']['output'];
  /** Code of what went wrong last: not_configured, no_address, unreachable, refused, … */
  readonly trouble: Maybe<Scalars['String']['output']>;
  /** HTTP status, where there was an answer. */
  readonly status: Maybe<Scalars['Int']['output']>;
  readonly createdAt: Scalars['Instant']['output'];
  readonly sentAt: Maybe<Scalars['Instant']['output']>;
  readonly nextAttemptAt: Maybe<Scalars['Instant']['output']>;
};

export type AlertSlice = {
  readonly dimension: Scalars['String']['output'];
  readonly name: Maybe<Scalars['String']['output']>;
};

/** Something that a rule found, from the bucket in which it began; as long as it holds without a break it is one. */
export type Alert = {
  readonly id: Scalars['Int']['output'];
  readonly rule: Scalars['Int']['output'];
  /** As they were when it fired. */
  readonly name: Scalars['String']['output'];
  readonly metric: Scalars['String']['output'];
  readonly unit: Scalars['String']['output'];
  readonly grain: Grain;
  readonly filters: ReadonlyArray<Filter>;
  readonly condition: AlertCondition;
  readonly slice: Maybe<AlertSlice>;
  readonly bucket: Scalars['String']['output'];
  /** The state of that moment rather than a whole bucket. */
  readonly isNow: Scalars['Boolean']['output'];
  readonly value: Maybe<Scalars['Float']['output']>;
  readonly n: Scalars['Int']['output'];
  readonly side: Maybe<Scalars['String']['output']>;
  /** The rule of the control chart, and the first bucket of its pattern. */
  readonly controlRule: Maybe<Scalars['Int']['output']>;
  readonly since: Maybe<Scalars['String']['output']>;
  readonly centre: Maybe<Scalars['Float']['output']>;
  readonly lowLimit: Maybe<Scalars['Float']['output']>;
  readonly highLimit: Maybe<Scalars['Float']['output']>;
  /** The newest bucket that was judged. */
  readonly lastBucket: Scalars['String']['output'];
  readonly lastValue: Maybe<Scalars['Float']['output']>;
  /** firing | acknowledged | resolved */
  readonly state: Scalars['String']['output'];
  readonly firedAt: Scalars['Instant']['output'];
  readonly acknowledgedAt: Maybe<Scalars['Instant']['output']>;
  readonly acknowledgedBy: Maybe<Scalars['String']['output']>;
  readonly resolvedAt: Maybe<Scalars['Instant']['output']>;
  /** not_met | rule_changed | rule_off | rule_deleted */
  readonly resolvedBecause: Maybe<Scalars['String']['output']>;
  /** Of the page that shows it, below the workspace. */
  readonly address: Scalars['String']['output'];
  readonly history: ReadonlyArray<AlertChange>;
  readonly deliveries: ReadonlyArray<AlertDelivery>;
  /** How many cases were taken on from it, by state: open, doing, done, dismissed. */
  readonly work: ReadonlyArray<WorklistCount>;
};

/** Of the newest bucket in which the condition held. */
export type AlertCases = {
  readonly asOf: Scalars['Instant']['output'];
  /** Behind the number, of issues that were not taken on from it, the highest risk first. */
  readonly cases: ReadonlyArray<CaseSummary>;
  /** Of the page that lists them all, below the workspace. */
  readonly address: Scalars['String']['output'];
  /** Those that were taken on from it, in the order in which they were opened. */
  readonly items: ReadonlyArray<WorklistItem>;
};

/** fired | acknowledged | resolved | again: the numbers of its bucket moved back over the line. */
export type AlertChange = {
  readonly at: Scalars['Instant']['output'];
  readonly change: Scalars['String']['output'];
  readonly author: Maybe<Scalars['String']['output']>;
  readonly bucket: Maybe<Scalars['String']['output']>;
  readonly value: Maybe<Scalars['Float']['output']>;
};

export type Alerts = {
  readonly firing: Scalars['Int']['output'];
  readonly acknowledged: Scalars['Int']['output'];
  readonly resolved: Scalars['Int']['output'];
  readonly alerts: ReadonlyArray<Alert>;
};

export type AlertPreview = {
  readonly unit: Scalars['String']['output'];
  /** First and last bucket that could be judged; null: none. */
  readonly from: Maybe<Scalars['String']['output']>;
  readonly to: Maybe<Scalars['String']['output']>;
  /** How many were, over all slices. */
  readonly judged: Scalars['Int']['output'];
  /** All of them; the newest twenty are listed. */
  readonly total: Scalars['Int']['output'];
  readonly firings: ReadonlyArray<WouldHaveFired>;
  readonly standing: Maybe<AlertStanding>;
  readonly problems: ReadonlyArray<FieldProblem>;
};

/** `buckets` on end in which the condition held are one alert. */
export type WouldHaveFired = {
  readonly slice: Maybe<AlertSlice>;
  readonly bucket: Scalars['String']['output'];
  readonly value: Maybe<Scalars['Float']['output']>;
  readonly n: Scalars['Int']['output'];
  readonly buckets: Scalars['Int']['output'];
};

export type MailEvery =
  | 'WEEK'
  | 'MONTH';

/** The last complete one; HALF_YEAR is six whole months. */
export type MailPeriod =
  | 'WEEK'
  | 'FOUR_WEEKS'
  | 'MONTH'
  | 'QUARTER'
  | 'HALF_YEAR';

export type MailSchedule = {
  readonly id: Scalars['Int']['output'];
  readonly recipients: ReadonlyArray<Scalars['String']['output']>;
  readonly every: MailEvery;
  /** 1 Monday to 7 Sunday; null where it is monthly. */
  readonly weekday: Maybe<Scalars['Int']['output']>;
  /** 1 to 31, a shorter month on its last day; null where it is weekly. */
  readonly day: Maybe<Scalars['Int']['output']>;
  /** Of the clock in the zone of the workspace. */
  readonly hour: Scalars['Int']['output'];
  /** en | et | ru | fr */
  readonly language: Scalars['String']['output'];
  readonly period: MailPeriod;
  readonly filters: ReadonlyArray<Filter>;
  /** The query of the page's address. */
  readonly address: Scalars['String']['output'];
  /** Whom to ask who no longer wants it. */
  readonly author: Scalars['String']['output'];
  readonly paused: Scalars['Boolean']['output'];
  /** null while it is paused. */
  readonly nextAt: Maybe<Scalars['Instant']['output']>;
  /** Of the last due times, the newest first. */
  readonly sendings: ReadonlyArray<MailSending>;
};

export type MailSending = {
  readonly dueAt: Scalars['Instant']['output'];
  /** Sent at once, by somebody. */
  readonly byHand: Scalars['Boolean']['output'];
  readonly recipient: Scalars['String']['output'];
  readonly from: Scalars['Day']['output'];
  readonly to: Scalars['Day']['output'];
  /** waiting | sent | failed */
  readonly state: Scalars['String']['output'];
  readonly attempts: Scalars['Int']['output'];
  /** not_configured | unauthorised | recipient_refused | refused | no_tls | busy | unreachable | our_failure */
  readonly trouble: Maybe<Scalars['String']['output']>;
  readonly sentAt: Maybe<Scalars['Instant']['output']>;
};

export type MailPreview = {
  readonly subject: Scalars['String']['output'];
  readonly html: Scalars['String']['output'];
  readonly text: Scalars['String']['output'];
};

/** Filters and parameters of the question are taken, and not its metrics and days. `address`: the query of the page's address for the link. */
export type MailContentInput = {
  readonly language: Scalars['String']['input'];
  readonly period: MailPeriod;
  readonly question: QuestionInput;
  readonly address: Scalars['String']['input'];
};

export type MailScheduleInput = {
  readonly recipients: ReadonlyArray<Scalars['String']['input']>;
  readonly every: MailEvery;
  readonly weekday?: InputMaybe<Scalars['Int']['input']>;
  readonly day?: InputMaybe<Scalars['Int']['input']>;
  readonly hour: Scalars['Int']['input'];
  readonly author: Scalars['String']['input'];
  readonly content: MailContentInput;
};
