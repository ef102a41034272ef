/** Writes the page Loyalty as a mail. */
import { Injectable } from '@nestjs/common';
import {
  judgingGrain,
  LOYALTY_METRICS,
  mailPeriod,
  type MailPeriod,
  type MailRhythm,
  type Period,
} from '@twicetold/metrics';
import { languageOf } from '@twicetold/metrics/words';
import type { Workspace } from '@twicetold/store';
import { AnalysisService } from '../graphql/analysis.service.ts';
import { AnswerService } from '../graphql/answer.service.ts';
import { CaseService } from '../graphql/case.service.ts';
import { FindingsService } from '../graphql/findings.service.ts';
import { instantOrNull } from '../graphql/instant-text.ts';
import { WorkspaceService } from '../graphql/workspace.service.ts';
import { Mailer } from '../mail/mailer.ts';
import { askedOfPage, type AskedOfPage } from './asked-of-page.ts';
import { mailHtml } from './mail-html.ts';
import { mailText } from './mail-text.ts';
import { type LoyaltyNumbers, writeDocument } from './write-document.ts';

export interface MailContent {
  /** Name of the workspace. */
  readonly workspace: string;
  readonly language: string;
  readonly question: Readonly<Record<string, unknown>>;
  readonly address: string;
  readonly author: string;
  readonly rhythm: MailRhythm | null;
  readonly days: Period;
  /** When it should have left, if that was long ago. */
  readonly dueAt: Date | null;
}

export interface WrittenMail {
  readonly subject: string;
  readonly html: string;
  readonly text: string;
}

const MOST_SLICES = 400;
const FACTS = 'word_of_mouth_index';

@Injectable()
export class LoyaltyMailService {
  constructor(
    private readonly workspaces: WorkspaceService,
    private readonly answers: AnswerService,
    private readonly analyses: AnalysisService,
    private readonly findings: FindingsService,
    private readonly cases: CaseService,
    private readonly mailer: Mailer,
  ) {}

  /** The last complete days of the kind at the moment, or before the log ends if that was earlier: a log that is finished has no later ones. */
  daysOf({ asOf, zone }: Pick<Workspace, 'asOf' | 'zone'>, kind: MailPeriod, at: number): Period {
    return mailPeriod(kind, asOf === null ? at : Math.min(at, asOf), zone);
  }

  async write(content: MailContent): Promise<WrittenMail> {
    const workspace = await this.workspaces.named(content.workspace);
    const asked = askedOfPage(content.question);
    const { days, address } = content;
    const numbers = await this.#numbers(content.workspace, asked, days);
    const { publicUrl } = this.mailer;
    const mail = writeDocument(numbers, {
      workspace: {
        title: workspace.title,
        zone: workspace.zone,
        logBegins: instantOrNull(workspace.firstEventAt),
      },
      language: languageOf(content.language),
      days,
      filters: asked.filters ?? [],
      rhythm: content.rhythm,
      author: content.author,
      dueAt: content.dueAt?.toISOString() ?? null,
      href: publicUrl === null ? null : linkTo(publicUrl, workspace.name, address, days),
    });
    return { subject: mail.subject, html: mailHtml(mail), text: mailText(mail) };
  }

  /** What the page asks for, in the words of the page. */
  async #numbers(workspace: string, asked: AskedOfPage, days: Period): Promise<LoyaltyNumbers> {
    const metrics = [...LOYALTY_METRICS];
    const over = { ...asked, ...days };
    const whole = { ...over, grain: 'NONE' as const };
    const judged = { ...over, metrics, grain: judgingGrain('AUTO', days) };
    const [findings, headlines, againstPeriod, againstYear, risk, stories] = await Promise.all([
      this.findings.findings(workspace, { ...judged, compare: 'PREVIOUS_PERIOD' }),
      this.answers.ask(workspace, { ...whole, metrics }),
      this.analyses.trend(workspace, { ...judged, compare: 'PREVIOUS_PERIOD' }),
      this.analyses.trend(workspace, { ...judged, compare: 'PREVIOUS_YEAR' }),
      this.answers.ask(workspace, {
        ...whole,
        metrics: [FACTS],
        by: ['reason', 'channel'],
        limit: MOST_SLICES,
      }),
      this.findings.stories({ workspace, question: { ...whole, metrics: [FACTS] }, first: 1 }),
    ]);
    const issueWindowDays = asked.issueWindowDays ?? asked.windowDays ?? null;
    const storyOf = async ([summary]: readonly { readonly id: string }[]) =>
      summary === undefined
        ? null
        : this.cases.story({
            workspace,
            id: summary.id,
            ...(issueWindowDays === null ? {} : { issueWindowDays }),
          });
    const [worst, recovered] = await Promise.all([storyOf(stories.worst), storyOf(stories.recovered)]);
    return { findings, headlines, againstPeriod, againstYear, risk, worst, recovered };
  }
}

function linkTo(publicUrl: string, workspace: string, address: string, { from, to }: Period): string {
  const query = new URLSearchParams(address);
  query.set('period', `${from}..${to}`);
  return `${publicUrl}/${encodeURIComponent(workspace)}?${query.toString()}`;
}
