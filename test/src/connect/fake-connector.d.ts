import type { Connector } from '@twicetold/api';

export declare const fakeConnector: Connector;
export declare function signed(secret: string, at: number | string, body: string | Buffer): string;
