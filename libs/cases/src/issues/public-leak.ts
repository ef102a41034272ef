/**
 * Did it go public after a private contact had failed? The first public contact of the issue (praise left out)
 * leaked when an earlier private contact of the customer was made on the same case, or on a case that was still not
 * resolved by then. A public post about a matter that had been settled on another case is no leak.
 */
import { isUnit, type Contact } from './contacts.ts';
import type { CaseHistory } from './case-history.ts';
import { isPublic } from './step.ts';

export interface PublicContact {
  readonly at: number;
  readonly leaked: boolean;
}

export function firstPublicContact(contacts: readonly Contact[]): PublicContact | null {
  const post = contacts.find((contact) => isUnit(contact) && isPublic(contact.step));
  if (post === undefined) return null;
  const { at } = post.step.event;
  const leaked = contacts.some(
    (contact) =>
      contact.position < post.position &&
      isUnit(contact) &&
      !isPublic(contact.step) &&
      (contact.step.case === post.step.case || !wasResolvedAt(contact.step.case, post.step.event.at)),
  );
  return { at, leaked };
}

function wasResolvedAt({ rests }: CaseHistory, at: number): boolean {
  return rests.some(
    (rest) => rest.state === 'resolved' && rest.from <= at && (rest.until === null || rest.until > at),
  );
}
