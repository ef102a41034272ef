/**
 * Where connections may go: https, to public addresses. What is checked is the address that is connected to, at that
 * moment: a name that is looked up beforehand may lead elsewhere a second later.
 */
import { lookup, type LookupAddress, type LookupAllOptions } from 'node:dns';
import type { LookupFunction } from 'node:net';
import type { RefusalCode } from '@twicetold/metrics';
import ipaddr from 'ipaddr.js';
import { Agent, type Dispatcher } from 'undici';
import { Trouble } from './trouble.ts';

export interface ReachRules {
  /** http and loopback too: in development and tests. */
  readonly loopback: boolean;
  /** Addresses of private networks too (TWICETOLD_ALLOW_PRIVATE_HOSTS), also by http. */
  readonly privateHosts: boolean;
}

/** Its own network, and that of the cloud's metadata service (link-local), for which no option exists. */
const PRIVATE = new Set(['private', 'uniqueLocal', 'carrierGradeNat', 'loopback']);

export function addressAllowed(address: string, { loopback, privateHosts }: ReachRules): boolean {
  if (!ipaddr.isValid(address)) return false;
  const range = ipaddr.process(address).range();
  if (range === 'unicast') return true;
  return (range === 'loopback' && loopback) || (PRIVATE.has(range) && privateHosts);
}

/** What is wrong with a base URL, or null. Names are judged when they are connected to. */
export function urlProblem(text: string, rules: ReachRules): RefusalCode | null {
  if (!URL.canParse(text)) return 'not_a_url';
  const { protocol, hostname, username, password, search, hash } = new URL(text);
  if (username !== '' || password !== '') return 'url_user';
  if (search !== '' || hash !== '') return 'url_base';
  const host = hostname.replace(/^\[|\]$/g, '');
  const isAddress = ipaddr.isValid(host);
  if (isAddress && !addressAllowed(host, rules)) return 'url_not_allowed';
  const isHere = /^(?:.+\.)?localhost\.?$/.test(host);
  const isLoopback = isHere || (isAddress && ipaddr.process(host).range() === 'loopback');
  const plain = protocol === 'http:' && ((rules.loopback && isLoopback) || rules.privateHosts);
  if (protocol !== 'https:' && !plain) return 'url_https';
  return isHere && !rules.loopback && !rules.privateHosts ? 'url_not_allowed' : null;
}

/** Connects to what is allowed and refuses the rest with Trouble `address_not_allowed`. */
export function guardedAgent(rules: ReachRules, resolve?: Resolve): Dispatcher {
  return new Agent({ connect: { lookup: guardedLookup(rules, resolve), timeout: 10_000 } });
}

/** As `lookup` of node:dns finds the addresses of a name. */
type Resolve = (
  hostname: string,
  options: LookupAllOptions,
  callback: (error: NodeJS.ErrnoException | null, found: LookupAddress[]) => void,
) => void;

export function guardedLookup(rules: ReachRules, resolve: Resolve = lookup): LookupFunction {
  return (hostname, options, callback) => {
    resolve(hostname, { ...options, all: true }, (error, found) => {
      if (error) return callback(error, '', 0);
      const allowed = found.filter(({ address }) => addressAllowed(address, rules));
      const [first] = allowed;
      if (first === undefined) return callback(new Trouble('address_not_allowed'), '', 0);
      if (options.all === true) callback(null, allowed);
      else callback(null, first.address, first.family);
    });
  };
}
