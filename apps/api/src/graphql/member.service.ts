/** Who may see a workspace, and as what: inviting, changing, removing. */
import { Injectable } from '@nestjs/common';
import { LastAdmin, type Invitation, type Member, type MemberScope, type Workspace } from '@twicetold/store';
import { currentPrincipal } from '../access/current-principal.ts';
import { Gate } from '../access/gate.ts';
import { invitationMail } from '../access/invitation-mail.ts';
import { noted } from '../access/noted.ts';
import { scopeOfRole } from '../access/scope-of-role.ts';
import { emailProblem } from '../alerts/email-problem.ts';
import { Mailer } from '../mail/mailer.ts';
import { MailTrouble } from '../mail/mail-trouble.ts';
import { Stores } from '../stores.ts';
import { badInput, notFound } from './errors.ts';
import { WorkspaceService } from './workspace.service.ts';

const INVITATION_HOURS = 24 * 7;

export interface Inviting {
  readonly workspace: string;
  readonly email: string;
  readonly role: string;
  /** Of a team lead. */
  readonly teams: readonly string[];
  readonly language: string;
}

/** Either made, with its link, or what is wrong with the address. */
export type InvitationMade =
  | { readonly problem: string }
  | {
      readonly problem: null;
      readonly invitation: Invitation;
      readonly link: string;
      readonly mail: 'sent' | 'failed' | 'not_configured';
    };

@Injectable()
export class MemberService {
  constructor(
    private readonly stores: Stores,
    private readonly workspaces: WorkspaceService,
    private readonly mailer: Mailer,
    private readonly gate: Gate,
  ) {}

  async members(workspace: string): Promise<Member[]> {
    return this.stores.accounts.membersOf((await this.workspaces.named(workspace)).id);
  }

  async invitations(workspace: string): Promise<Invitation[]> {
    return this.stores.links.invitationsTo((await this.workspaces.named(workspace)).id);
  }

  async invite({
    workspace: name,
    email: typed,
    role,
    teams: asked,
    language,
  }: Inviting): Promise<InvitationMade> {
    const workspace = await this.workspaces.named(name);
    const teams = scopeOfRole(role, asked);
    const email = typed.trim().toLowerCase();
    const problem = emailProblem(email) ?? ((await this.#isMember(workspace, email)) ? 'member' : null);
    if (problem !== null) return { problem };
    const secret = await this.stores.links.make({
      purpose: 'invitation',
      email,
      workspaceId: workspace.id,
      role,
      teams,
      madeBy: currentPrincipal()?.accountId ?? null,
      hours: INVITATION_HOURS,
    });
    await noted(this.stores, workspace.id, 'invited', { email, role, ...noting(teams) });
    const link = `${this.mailer.publicUrl ?? ''}/enter#${secret}`;
    const mail = await this.#mail(invitationMail({ email, language, workspace: workspace.title, link }));
    const made = (await this.stores.links.invitationsTo(workspace.id)).find((each) => each.email === email);
    if (made === undefined) throw notFound('invitation', email);
    return { problem: null, invitation: made, link, mail };
  }

  async withdraw(name: string, id: string): Promise<boolean> {
    const workspace = await this.workspaces.named(name);
    const withdrawn = await this.stores.links.withdraw(workspace.id, id);
    if (withdrawn) await noted(this.stores, workspace.id, 'invitation_withdrawn');
    return withdrawn;
  }

  async change(
    name: string,
    id: number,
    { role, teams: asked }: { readonly role: string; readonly teams: readonly string[] },
  ): Promise<Member> {
    const workspace = await this.workspaces.named(name);
    const teams = scopeOfRole(role, asked);
    const before = await this.#set(workspace, id, { role, teams });
    const member = (await this.stores.accounts.membersOf(workspace.id)).find((each) => each.id === id);
    if (before === null || member === undefined) throw notFound('member', id);
    if (before.role !== role || before.teams.join('\n') !== teams.join('\n'))
      await noted(this.stores, workspace.id, 'role_changed', {
        ...{ email: member.email, before: before.role, role },
        ...noting(teams),
      });
    return member;
  }

  async remove(name: string, id: number): Promise<boolean> {
    const workspace = await this.workspaces.named(name);
    const account = await this.stores.accounts.find(id);
    const before = await this.#set(workspace, id, null);
    if (before === null) return false;
    await noted(this.stores, workspace.id, 'member_removed', {
      email: account?.email ?? null,
      before: before.role,
    });
    return true;
  }

  async #isMember({ id }: Workspace, email: string): Promise<boolean> {
    return (await this.stores.accounts.membersOf(id)).some((member) => member.email === email);
  }

  /** What they were before; null: no member. */
  async #set(workspace: Workspace, id: number, next: MemberScope | null): Promise<MemberScope | null> {
    try {
      return await this.stores.accounts.changeMember(workspace.id, id, next);
    } catch (error) {
      if (!(error instanceof LastAdmin)) throw error;
      throw badInput('role', 'last_admin');
    } finally {
      // What they may is remembered for a few seconds, but not past this.
      this.gate.forget();
    }
  }

  async #mail(mail: ReturnType<typeof invitationMail>): Promise<'sent' | 'failed' | 'not_configured'> {
    if (!this.mailer.configured) return 'not_configured';
    try {
      await this.mailer.send(mail);
      return 'sent';
    } catch (error) {
      if (error instanceof MailTrouble) return 'failed';
      throw error;
    }
  }
}

const noting = (teams: readonly string[]) => (teams.length === 0 ? {} : { teams });
