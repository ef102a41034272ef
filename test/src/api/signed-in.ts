/** Somebody who may do everything, for servers of their own process, where one has to sign in. */
import { Stores } from '@twicetold/api';

const EMAIL = 'owner@example.org';

/** Headers of a request by the owner of the server on this database. */
export async function ownerHeaders(url: string): Promise<{ readonly cookie: string }> {
  const stores = await Stores.open(url);
  try {
    const owner = { email: EMAIL, name: 'Owner', owner: true, password: null };
    const account = (await stores.accounts.withEmail(EMAIL)) ?? (await stores.accounts.add(owner));
    if (account === null) throw new Error('the owner could not be made');
    return { cookie: `twicetold=${(await stores.sessions.open(account.id)).secret}` };
  } finally {
    await stores.close();
  }
}
