/** The owner of the measured server: on a database of one's own, nobody is answered who has not signed in. */
import { Stores } from '@twicetold/api';

const EMAIL = 'owner@example.org';

/** Headers by which the server on this database knows its owner. */
export async function ownerHeaders(url: string): Promise<Readonly<Record<string, string>>> {
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
