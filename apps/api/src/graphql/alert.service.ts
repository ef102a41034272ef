/** What rules have found, and who has taken it on. */
import { Injectable } from '@nestjs/common';
import {
  ALERT_STATES,
  type AlertChange,
  type AlertDelivery as StoredDelivery,
  type AlertState,
  type ItemsOfAlert,
  type StoredAlert,
  type Workspace,
} from '@twicetold/store';
import { alertAddress } from '../alerts/alert-address.ts';
import { saidAlert } from '../alerts/said-alert.ts';
import type { Alert, Alerts, MutationAcknowledgeAlertArgs, QueryAlertsArgs } from '../generated/graphql.ts';
import { Stores } from '../stores.ts';
import { shownCondition, shownDelivery } from './alerts-shown.ts';
import { badInput, notFound } from './errors.ts';
import { WorkspaceService } from './workspace.service.ts';

const MOST_LISTED = 500;
const LONGEST_NAME = 80;

@Injectable()
export class AlertService {
  constructor(
    private readonly stores: Stores,
    private readonly workspaces: WorkspaceService,
  ) {}

  async list({ workspace: name, states, rule, first }: QueryAlertsArgs): Promise<Alerts> {
    const count = first ?? 100;
    if (count < 0 || count > MOST_LISTED) throw badInput('first', 'whole', { low: 0, high: MOST_LISTED });
    const wanted = (states ?? ALERT_STATES).map(stateNamed);
    const workspace = await this.workspaces.named(name);
    const [counts, found] = await Promise.all([
      this.stores.alerts.counts(workspace.id),
      this.stores.alerts.list(workspace.id, wanted, rule ?? null, count),
    ]);
    return { ...counts, alerts: await this.#shown(workspace, found) };
  }

  async acknowledge({ workspace: name, id, author }: MutationAcknowledgeAlertArgs): Promise<Alert> {
    const workspace = await this.workspaces.named(name);
    const by = author?.trim().slice(0, LONGEST_NAME) ?? '';
    await this.stores.alerts.acknowledge(workspace.id, id, by === '' ? null : by);
    const found = await this.stores.alerts.find(workspace.id, id);
    const [alert] = found === null ? [] : await this.#shown(workspace, [found]);
    if (alert === undefined) throw notFound('alert', id);
    return alert;
  }

  async #shown(workspace: Workspace, alerts: readonly StoredAlert[]): Promise<Alert[]> {
    const ids = alerts.map(({ id }) => id);
    const [changes, deliveries, work] = await Promise.all([
      this.stores.alerts.changes(ids),
      this.stores.alertDeliveries.ofAlerts(ids),
      this.stores.worklist.countsOfAlerts(workspace.id, ids),
    ]);
    return alerts.map((alert) =>
      shownAlert(
        workspace,
        alert,
        changes.filter(({ alertId }) => alertId === alert.id),
        deliveries.filter(({ alertId }) => alertId === alert.id),
        work.filter(({ alertId }) => alertId === alert.id),
      ),
    );
  }
}

function shownAlert(
  { zone }: Workspace,
  alert: StoredAlert,
  changes: readonly AlertChange[],
  deliveries: readonly StoredDelivery[],
  work: readonly ItemsOfAlert[],
): Alert {
  const { finding, firedAt, acknowledgedAt, resolvedAt } = alert;
  const { metric, unit, slice, isNow, value, n, side, rule, centre, bucket, filters } = saidAlert(finding);
  return {
    id: alert.id,
    rule: alert.ruleId,
    name: finding.name,
    metric,
    unit,
    grain: finding.question.grain,
    filters: filters.map((filter) => ({ dimension: filter.dimension, in: [...filter.in] })),
    condition: shownCondition(finding.condition),
    slice,
    bucket,
    isNow,
    value,
    n,
    side,
    controlRule: rule,
    since: finding.since,
    centre,
    lowLimit: finding.lowLimit,
    highLimit: finding.highLimit,
    lastBucket: alert.lastBucket,
    lastValue: alert.lastValue,
    state: alert.state,
    firedAt: firedAt.toISOString(),
    acknowledgedAt: acknowledgedAt?.toISOString() ?? null,
    acknowledgedBy: alert.acknowledgedBy,
    resolvedAt: resolvedAt?.toISOString() ?? null,
    resolvedBecause: alert.resolvedBecause,
    address: alertAddress(finding, zone),
    history: changes.map(({ at, change, author, bucket: label, value: then }) => ({
      at: at.toISOString(),
      change,
      author,
      bucket: label,
      value: then,
    })),
    deliveries: deliveries.map(shownDelivery),
    work: work.map(({ state, count }) => ({ state, count })),
  };
}

function stateNamed(text: string): AlertState {
  const state = ALERT_STATES.find((each) => each === text);
  if (state === undefined) throw badInput('states', 'one_of', { allowed: ALERT_STATES.join(', ') });
  return state;
}
