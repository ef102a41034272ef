/** The database, opened and brought up to date, with everything that reads and writes it. */
import { foldCustomer } from '@twicetold/cases';
import { migrations } from '@twicetold/migrations';
import {
  AccessTokenStore,
  AccountStore,
  AlertDeliveryStore,
  AlertRuleStore,
  AlertStore,
  AuditStore,
  BackupStore,
  CalibrationStore,
  CompanyIdentityStore,
  ConnectionStore,
  CustomerErasure,
  CustomerMerging,
  CustomerRecords,
  DatabaseIsNewer,
  dataSourceOptions,
  DictionaryStore,
  EventLog,
  FigureStore,
  KeyRotation,
  LinkStore,
  LoadStore,
  MailScheduleStore,
  MappingStore,
  NoteStore,
  ViewStore,
  LoadUndo,
  MeasureStore,
  migrate,
  PersonStore,
  Retention,
  Refold,
  SessionStore,
  SourceStore,
  TablesOfAnother,
  TokenStore,
  UnsupportedServer,
  Wall,
  type WalledClient,
  WorkloadStore,
  WorklistStore,
  WorkspaceStore,
} from '@twicetold/store';
import { DataSource } from 'typeorm';
import { Failure } from './failure.ts';

export class Stores {
  readonly workspaces: WorkspaceStore;
  readonly calibrations: CalibrationStore;
  readonly mappings: MappingStore;
  readonly mailSchedules: MailScheduleStore;
  readonly views: ViewStore;
  readonly notes: NoteStore;
  readonly loads: LoadStore;
  readonly undo: LoadUndo;
  readonly merging: CustomerMerging;
  readonly erasure: CustomerErasure;
  readonly records: CustomerRecords;
  readonly retention: Retention;
  readonly keys: KeyRotation;
  readonly log: EventLog;
  readonly figures: FigureStore;
  readonly refold: Refold;
  readonly measures: MeasureStore;
  readonly dictionaries: DictionaryStore;
  readonly sources: SourceStore;
  readonly tokens: TokenStore;
  readonly connections: ConnectionStore;
  readonly worklist: WorklistStore;
  readonly people: PersonStore;
  readonly accounts: AccountStore;
  readonly companyIdentities: CompanyIdentityStore;
  readonly sessions: SessionStore;
  readonly links: LinkStore;
  readonly accessTokens: AccessTokenStore;
  readonly audit: AuditStore;
  readonly alertRules: AlertRuleStore;
  readonly alerts: AlertStore;
  readonly alertDeliveries: AlertDeliveryStore;
  readonly workload: WorkloadStore;
  readonly backup: BackupStore;

  private constructor(
    readonly dataSource: DataSource,
    /** For connections of their own (listening). */
    readonly url: string,
    /** Names of the migrations that ran when it was opened. */
    readonly migrated: readonly string[],
    readonly wall: Wall,
  ) {
    this.workspaces = new WorkspaceStore(dataSource);
    this.calibrations = new CalibrationStore(dataSource);
    this.mappings = new MappingStore(dataSource);
    this.mailSchedules = new MailScheduleStore(dataSource);
    this.views = new ViewStore(dataSource);
    this.notes = new NoteStore(dataSource);
    this.loads = new LoadStore(dataSource);
    this.undo = new LoadUndo(dataSource);
    this.merging = new CustomerMerging(dataSource);
    this.erasure = new CustomerErasure(dataSource);
    this.records = new CustomerRecords(dataSource);
    this.retention = new Retention(dataSource);
    this.keys = new KeyRotation(dataSource);
    this.log = new EventLog(dataSource);
    this.figures = new FigureStore(dataSource);
    this.refold = new Refold(dataSource, foldCustomer);
    this.measures = new MeasureStore(dataSource);
    this.dictionaries = new DictionaryStore(dataSource);
    this.sources = new SourceStore(dataSource);
    this.tokens = new TokenStore(dataSource);
    this.connections = new ConnectionStore(dataSource);
    this.worklist = new WorklistStore(dataSource);
    this.people = new PersonStore(dataSource);
    this.accounts = new AccountStore(dataSource);
    this.companyIdentities = new CompanyIdentityStore(dataSource);
    this.sessions = new SessionStore(dataSource);
    this.links = new LinkStore(dataSource);
    this.accessTokens = new AccessTokenStore(dataSource);
    this.audit = new AuditStore(dataSource);
    this.alertRules = new AlertRuleStore(dataSource);
    this.alerts = new AlertStore(dataSource);
    this.alertDeliveries = new AlertDeliveryStore(dataSource);
    this.workload = new WorkloadStore(dataSource);
    this.backup = new BackupStore(dataSource);
  }

  /** @param client what connections are made of, where it is to be another class */
  static async open(url: string, client?: typeof WalledClient): Promise<Stores> {
    const wall = new Wall();
    const options = dataSourceOptions(url, migrations, { wall, ...(client === undefined ? {} : { client }) });
    const dataSource = await new DataSource(options).initialize();
    try {
      const migrated = await migrate(dataSource);
      await wall.raise(dataSource);
      return new Stores(dataSource, url, migrated, wall);
    } catch (error) {
      await dataSource.destroy();
      const told = [DatabaseIsNewer, UnsupportedServer, TablesOfAnother].some(
        (kind) => error instanceof kind,
      );
      throw told ? new Failure((error as Error).message) : error;
    }
  }

  async close(): Promise<void> {
    await this.dataSource.destroy();
  }
}
