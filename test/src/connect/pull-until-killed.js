/** A server that only pulls, to be killed at any moment: `node pull-until-killed.js <database> <data folder> <key>`. */
import process from 'node:process';
import { guardedTransport, LiveDoor, Pulling, SecretBox, Sessions, Stores } from '@twicetold/api';
import { fakeConnector } from './fake-connector.js';

const [, , url, dataFolder, key] = process.argv;
const stores = await Stores.open(url);
const transport = guardedTransport({ loopback: true, privateHosts: false });
new Pulling({
  stores,
  door: new LiveDoor(stores, dataFolder),
  connectors: new Map([[fakeConnector.name, fakeConnector]]),
  sessions: new Sessions(new SecretBox(Buffer.from(key, 'base64')), transport.ask),
  say: (line) => console.error(line),
});
console.log('pulling');
