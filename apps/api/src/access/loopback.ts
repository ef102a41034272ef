/**
 * Whether a request comes from this very machine, by a name that is always this machine's. A page of another host can
 * make a browser here ask us (its name then leads to 127.0.0.1), but the browser says by which name it asks.
 */
import type { FastifyRequest } from 'fastify';
import { isIPv4 } from 'node:net';

const PASSED_ON = ['x-forwarded-for', 'x-forwarded-host', 'forwarded', 'via', 'x-real-ip'];

export function isFromHere({ headers, raw }: Pick<FastifyRequest, 'headers' | 'raw'>): boolean {
  if (PASSED_ON.some((name) => headers[name] !== undefined)) return false;
  const { remoteAddress = '' } = raw.socket;
  return isLoopback(remoteAddress) && isLoopbackName(hostOf(headers.host ?? ''));
}

/** An address or a name that leads nowhere else. */
export function isLoopbackName(name: string): boolean {
  return name === 'localhost' || isLoopback(name);
}

function isLoopback(address: string): boolean {
  const plain = address.replace(/^\[|\]$/g, '').replace(/^::ffff:/i, '');
  return plain === '::1' || (isIPv4(plain) && plain.startsWith('127.'));
}

/** Without the port. */
function hostOf(header: string): string {
  return /^(\[[^\]]*\]|[^:]*)(?::\d+)?$/.exec(header)?.[1]?.toLowerCase() ?? '';
}
