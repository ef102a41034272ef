/**
 * Evaluates the rules of a workspace a while after its numbers changed, and when a day ends in its zone. Several processes may
 * do so at once: what is found is written once. While a load is being worked through numbers are on their way, and wait.
 */
import { dayOf, evaluateRule, QuestionError } from '@twicetold/metrics';
import { withoutScope, type StoredAlertRule, type Workspace } from '@twicetold/store';
import { calibrationOf, contextOf } from '../live/answer-context.ts';
import type { LiveWorkspaces } from '../live/live-workspaces.ts';
import type { Stores } from '../stores.ts';
import type { Say } from '../log/say.ts';

export interface EvaluatingOptions {
  readonly stores: Stores;
  readonly live: LiveWorkspaces;
  /** From a change of the numbers to looking at them. */
  readonly afterMs: number;
  /** How often it is looked whether a day has ended, or the log goes further than it did. */
  readonly tickMs: number;
  readonly now: () => number;
  /** By itself; false: others do, and here only what somebody asks for. */
  readonly runs: boolean;
  /** There is something to send. */
  readonly onFired: () => void;
  readonly say: Say;
}

export const EVALUATING = { afterMs: 3_000, tickMs: 60_000 };

export class Evaluating {
  readonly #options: EvaluatingOptions;
  readonly #waiting = new Map<number, NodeJS.Timeout>();
  /** What each workspace was last evaluated by: the day it is there, and how far the log goes. */
  readonly #seen = new Map<number, string>();
  readonly #ticking: NodeJS.Timeout | null = null;
  #work: Promise<unknown> = Promise.resolve();
  #closed = false;

  constructor(options: EvaluatingOptions) {
    this.#options = options;
    if (!options.runs) return;
    options.live.onVersion((workspaceId) => this.later(workspaceId));
    this.#ticking = setInterval(() => void this.#tick().catch(() => undefined), options.tickMs).unref();
  }

  /** The numbers have changed. */
  later(workspaceId: number): void {
    if (this.#closed || this.#waiting.has(workspaceId)) return;
    const begin = () => {
      this.#waiting.delete(workspaceId);
      void this.evaluate(workspaceId).catch((error: unknown) =>
        this.#options.say('Alert rules could not be evaluated', { error }),
      );
    };
    this.#waiting.set(workspaceId, setTimeout(begin, this.#options.afterMs).unref());
  }

  /** Now, after what is being evaluated; all rules of the workspace, or one. Resolves when it is written. */
  evaluate(workspaceId: number, ruleId: number | null = null): Promise<void> {
    const evaluated = () => (this.#closed ? undefined : this.#evaluate(workspaceId, ruleId));
    const turn = this.#work.then(() => withoutScope(evaluated));
    this.#work = turn.catch(() => undefined);
    return turn;
  }

  async close(): Promise<void> {
    this.#closed = true;
    if (this.#ticking !== null) clearInterval(this.#ticking);
    for (const timer of this.#waiting.values()) clearTimeout(timer);
    await this.#work;
  }

  async #tick(): Promise<void> {
    const { stores, now } = this.#options;
    for (const id of await stores.alertRules.workspaces()) {
      const workspace = await stores.workspaces.withId(id);
      if (workspace !== null && this.#seen.get(id) !== seenOf(workspace, now())) this.later(id);
    }
  }

  async #evaluate(workspaceId: number, ruleId: number | null): Promise<void> {
    const { stores, now } = this.#options;
    const workspace = await stores.workspaces.withId(workspaceId);
    if (workspace === null || workspace.asOf === null) return;
    const rules = (await stores.alertRules.list(workspaceId)).filter(
      ({ id, enabled }) => enabled && (ruleId === null || id === ruleId),
    );
    if (rules.length === 0) return;
    if (!(await stores.alerts.isSettled(workspaceId))) return this.later(workspaceId);
    let fired = 0;
    for (const rule of rules) fired += await this.#evaluateRule(workspace, rule);
    if (ruleId === null) this.#seen.set(workspaceId, seenOf(workspace, now()));
    if (fired > 0) this.#options.onFired();
  }

  async #evaluateRule(workspace: Workspace, rule: StoredAlertRule): Promise<number> {
    const { stores, live, now, say } = this.#options;
    const [columns, limits, calibration] = await Promise.all([
      live.columnsOf(workspace),
      stores.loads.limits(workspace.id),
      calibrationOf(stores, workspace, rule.question.calibration),
    ]);
    try {
      const evaluation = evaluateRule(
        columns,
        rule,
        contextOf(workspace, limits, calibration),
        clockOf(workspace, now()),
        rule.judgedTo?.toISOString() ?? null,
      );
      const { measureVersion, asOf } = workspace;
      return await stores.alerts.apply(rule, evaluation, { measureVersion, asOf: asOf ?? 0 });
    } catch (error) {
      // A question that this log can no longer be asked: the rule says when it was last evaluated.
      if (!(error instanceof QuestionError)) throw error;
      say('An alert rule cannot be evaluated', { error, level: 'warn', values: { rule: rule.id } });
      return 0;
    }
  }
}

/** Simulated data never grow old. */
export const clockOf = ({ simulated, asOf }: Workspace, now: number): number =>
  simulated ? (asOf ?? now) : now;

const seenOf = ({ zone, asOf }: Workspace, now: number): string => `${dayOf(now, zone)} ${asOf}`;
