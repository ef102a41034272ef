/** Rules, who they tell, and what they would have told. */
import { Injectable } from '@nestjs/common';
import {
  checkedCondition,
  checkedQuestion,
  checkRule,
  findMetric,
  isProblems,
  previewRule,
  QuestionError,
  type FieldProblem,
  type QuestionAsAsked,
  type SliceKey,
  type Standing,
} from '@twicetold/metrics';
import { LANGUAGES } from '@twicetold/metrics/words';
import {
  RECIPIENT_KINDS,
  type AlertDelivery as StoredDelivery,
  type AlertRecipient as StoredRecipient,
  type NewRecipient,
  type StoredAlertRule,
} from '@twicetold/store';
import { Alerting } from '../alerts/alerting.ts';
import { emailProblem } from '../alerts/email-problem.ts';
import { clockOf } from '../alerts/evaluating.ts';
import { newSecret, webhookProblem } from '../alerts/webhook.ts';
import type {
  AddedAlertRecipient,
  AlertDelivery,
  AlertPreview,
  AlertRecipient,
  AlertRecipientInput,
  AlertRule,
  AlertStanding,
  MutationAddAlertRecipientArgs,
  MutationSaveAlertRuleArgs,
  QueryPreviewAlertRuleArgs,
  SavedAlertRule,
} from '../generated/graphql.ts';
import { Stores } from '../stores.ts';
import { shownCondition, shownDelivery } from './alerts-shown.ts';
import { notFound } from './errors.ts';
import { Turns } from './turns.ts';
import { WorkspaceService } from './workspace.service.ts';

const FIRINGS_LISTED = 20;
const LONGEST_NAME = 80;

@Injectable()
export class AlertRuleService {
  constructor(
    private readonly stores: Stores,
    private readonly workspaces: WorkspaceService,
    private readonly alerting: Alerting,
    private readonly turns: Turns,
  ) {}

  mailMissing(): readonly string[] {
    return this.alerting.mailMissing;
  }

  async list(name: string): Promise<AlertRule[]> {
    const workspace = await this.workspaces.named(name);
    const [rules, recipients, deliveries] = await Promise.all([
      this.stores.alertRules.list(workspace.id),
      this.stores.alertRules.recipients(workspace.id),
      this.stores.alertDeliveries.last(workspace.id),
    ]);
    return rules.map((rule) => shownRule(rule, recipients, deliveries));
  }

  async save({ workspace: name, id, rule, author }: MutationSaveAlertRuleArgs): Promise<SavedAlertRule> {
    const workspace = await this.workspaces.named(name);
    const checked = checkRule({ ...rule, question: rule.question as QuestionAsAsked });
    if (isProblems(checked)) return { rule: null, problems: checked };
    const by = author?.trim().slice(0, LONGEST_NAME) ?? '';
    const given = { ...checked, author: by === '' ? null : by };
    const saved =
      id == null
        ? await this.stores.alertRules.add(workspace.id, given)
        : await this.stores.alertRules.change(workspace.id, id, given);
    if (saved === null) throw notFound('rule', String(id));
    await this.alerting.evaluating.evaluate(workspace.id, saved.id);
    return { rule: await this.#find(name, saved.id), problems: [] };
  }

  async enable(name: string, id: number, enabled: boolean): Promise<AlertRule> {
    const workspace = await this.workspaces.named(name);
    if ((await this.stores.alertRules.enable(workspace.id, id, enabled)) === null)
      throw notFound('rule', String(id));
    await this.alerting.evaluating.evaluate(workspace.id, id);
    return this.#find(name, id);
  }

  async delete(name: string, id: number): Promise<boolean> {
    return this.stores.alertRules.delete((await this.workspaces.named(name)).id, id);
  }

  async preview({ workspace: name, question, condition }: QueryPreviewAlertRuleArgs): Promise<AlertPreview> {
    const workspace = await this.workspaces.named(name);
    const asked = checkedQuestion(question as QuestionAsAsked);
    const met = checkedCondition(condition);
    if (isProblems(asked) || isProblems(met))
      return {
        ...NO_PREVIEW,
        problems: [...(isProblems(asked) ? asked : []), ...(isProblems(met) ? met : [])],
      };
    const [columns, context] = await Promise.all([
      this.workspaces.columnsOf(workspace),
      this.workspaces.contextFor(workspace, asked),
    ]);
    try {
      const rule = { question: asked, condition: met };
      const found = await this.turns.take((goOn) =>
        previewRule(columns, rule, { ...context, goOn }, clockOf(workspace, Date.now())),
      );
      return {
        unit: found.unit,
        from: found.from,
        to: found.to,
        judged: found.judged,
        total: found.firings.length,
        firings: found.firings.slice(0, FIRINGS_LISTED).map(({ key, judgement, buckets }) => ({
          slice: sliceOf(asked.by, key),
          bucket: judgement.bucket.label,
          value: judgement.value,
          n: judgement.n,
          buckets,
        })),
        standing: shownStanding(found.standing),
        problems: [],
      };
    } catch (error) {
      if (!(error instanceof QuestionError)) throw error;
      return { ...NO_PREVIEW, problems: [{ field: error.field, code: 'not_possible' }] };
    }
  }

  async addRecipient({
    workspace: name,
    rule,
    recipient,
  }: MutationAddAlertRecipientArgs): Promise<AddedAlertRecipient> {
    const workspace = await this.workspaces.named(name);
    const problems = this.#problemsOf(recipient);
    if (problems.length > 0) return { recipient: null, secret: null, problems };
    const secret = recipient.kind === 'webhook' ? newSecret() : null;
    const url = recipient.address?.trim() ?? '';
    const id = await this.stores.alertRules.addRecipient(
      workspace.id,
      rule,
      recipientOf(recipient),
      secret === null ? null : (of) => this.alerting.closeTarget(of, { url, secret }),
    );
    if (id === null) throw notFound(recipient.kind === 'person' ? 'rule_or_person' : 'rule', rule);
    const added = (await this.#find(name, rule)).recipients.find((each) => each.id === id);
    return { recipient: added ?? null, secret, problems: [] };
  }

  async removeRecipient(name: string, id: string): Promise<boolean> {
    const workspace = await this.workspaces.named(name);
    return isUuid(id) && this.stores.alertRules.removeRecipient(workspace.id, id);
  }

  async test(name: string, id: string): Promise<AlertDelivery> {
    const workspace = await this.workspaces.named(name);
    const queued = isUuid(id) ? await this.stores.alertDeliveries.queueTest(workspace.id, id) : null;
    if (queued === null) throw notFound('recipient', id);
    const delivery = await this.alerting.delivering.deliver(queued);
    if (delivery === null) throw notFound('recipient', id);
    return shownDelivery(delivery);
  }

  async #find(name: string, id: number): Promise<AlertRule> {
    const found = (await this.list(name)).find((rule) => rule.id === id);
    if (found === undefined) throw notFound('rule', String(id));
    return found;
  }

  #problemsOf({ kind, person, address, language }: AlertRecipientInput): FieldProblem[] {
    if (!RECIPIENT_KINDS.some((each) => each === kind)) return [{ field: 'kind', code: 'not_known' }];
    if (kind === 'person') return person == null ? [{ field: 'person', code: 'needed' }] : [];
    const said = address?.trim() ?? '';
    const wrong = kind === 'email' ? emailProblem(said) : webhookProblem(said, this.alerting.reach);
    if (wrong !== null) return [{ field: 'address', code: wrong }];
    const known = language == null || LANGUAGES.some((each) => each === language);
    return known ? [] : [{ field: 'language', code: 'not_known' }];
  }
}

const isUuid = (id: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id);

/** Path and query of a webhook may be a secret; only where it leads is kept in the open. */
function recipientOf({
  kind,
  person,
  address,
  language,
}: AlertRecipientInput): Omit<NewRecipient, 'secrets'> {
  const said = address?.trim() ?? '';
  return {
    kind: kind as NewRecipient['kind'],
    personId: kind === 'person' ? (person ?? null) : null,
    address: kind === 'person' ? null : kind === 'webhook' ? new URL(said).origin : said,
    language: kind === 'email' ? (language ?? 'en') : null,
  };
}

const NO_PREVIEW: AlertPreview = {
  unit: 'count',
  from: null,
  to: null,
  judged: 0,
  total: 0,
  firings: [],
  standing: null,
  problems: [],
};

export function sliceOf(by: readonly string[], key: SliceKey): AlertRuleSlice | null {
  const [dimension] = by;
  return dimension === undefined ? null : { dimension, name: key[0] ?? null };
}
interface AlertRuleSlice {
  readonly dimension: string;
  readonly name: string | null;
}

function shownStanding({ slices, ...standing }: Standing): AlertStanding {
  const { met, not_met: notMet, unknown, too_few: tooFew, immature } = slices;
  return { ...standing, met, notMet, unknown, tooFew, immature };
}

function shownRule(
  rule: StoredAlertRule,
  recipients: readonly StoredRecipient[],
  deliveries: readonly StoredDelivery[],
): AlertRule {
  const { metrics, filters, ...question } = rule.question;
  const [metric] = metrics;
  return {
    id: rule.id,
    name: rule.name,
    question: {
      cohort: null,
      attribution: null,
      windowDays: null,
      issueWindowDays: null,
      sameReason: null,
      outcomeDays: null,
      level: null,
      clock: null,
      withinHours: null,
      calibration: null,
      ...question,
      metric,
      by: [...question.by],
      filters: (filters ?? []).map((filter) => ({ dimension: filter.dimension, in: [...filter.in] })),
    },
    condition: shownCondition(rule.condition),
    unit: findMetric(metric)?.unit ?? 'count',
    enabled: rule.enabled,
    author: rule.author,
    changedAt: rule.changedAt.toISOString(),
    evaluatedAt: rule.evaluatedAt?.toISOString() ?? null,
    standing: rule.standing === null ? null : shownStanding(rule.standing),
    openAlerts: rule.openAlerts,
    recipients: recipients
      .filter(({ ruleId }) => ruleId === rule.id)
      .map((recipient) => shownRecipient(recipient, deliveries)),
  };
}

function shownRecipient(recipient: StoredRecipient, deliveries: readonly StoredDelivery[]): AlertRecipient {
  const { id, kind, personId, name, address, language } = recipient;
  const last = deliveries.find(({ recipientId }) => recipientId === id);
  return {
    id,
    kind,
    person: personId,
    name,
    language,
    reachable: address !== null,
    lastDelivery: last === undefined ? null : shownDelivery(last),
  };
}
