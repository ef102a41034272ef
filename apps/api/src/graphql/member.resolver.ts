import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Invitation as StoredInvitation, Member as StoredMember } from '@twicetold/store';
import type {
  Invitation,
  Invited,
  Member,
  MutationChangeMemberArgs,
  MutationInviteArgs,
} from '../generated/graphql.ts';
import { MemberService } from './member.service.ts';

@Resolver()
export class MemberResolver {
  constructor(private readonly service: MemberService) {}

  @Query()
  async members(@Args('workspace') workspace: string): Promise<Member[]> {
    return (await this.service.members(workspace)).map(shownMember);
  }

  @Query()
  async invitations(@Args('workspace') workspace: string): Promise<Invitation[]> {
    return (await this.service.invitations(workspace)).map(shownInvitation);
  }

  @Mutation()
  async invite(@Args() { language, ...asked }: MutationInviteArgs): Promise<Invited> {
    const made = await this.service.invite({
      ...asked,
      teams: asked.teams ?? [],
      language: language ?? 'en',
    });
    if (made.problem !== null)
      return { invitation: null, link: null, mail: null, problems: [{ field: 'email', code: made.problem }] };
    const { invitation, link, mail } = made;
    return { invitation: shownInvitation(invitation), link, mail, problems: [] };
  }

  @Mutation()
  withdrawInvitation(@Args('workspace') workspace: string, @Args('id') id: string): Promise<boolean> {
    return this.service.withdraw(workspace, id);
  }

  @Mutation()
  async changeMember(@Args() { workspace, id, role, teams }: MutationChangeMemberArgs): Promise<Member> {
    return shownMember(await this.service.change(workspace, id, { role, teams: teams ?? [] }));
  }

  @Mutation()
  removeMember(@Args('workspace') workspace: string, @Args('id') id: number): Promise<boolean> {
    return this.service.remove(workspace, id);
  }
}

function shownMember({
  disabledAt,
  signedInAt,
  seenAt,
  id,
  email,
  name,
  role,
  teams,
  owner,
}: StoredMember): Member {
  return {
    ...{ id, email, name, role, owner },
    teams: [...teams],
    disabled: disabledAt !== null,
    signedInAt: signedInAt?.toISOString() ?? null,
    seenAt: seenAt?.toISOString() ?? null,
  };
}

function shownInvitation({ id, email, role, teams, expiresAt }: StoredInvitation): Invitation {
  return { id, email: email ?? '', role: role ?? '', teams: [...teams], expiresAt: expiresAt.toISOString() };
}
