import type { IncomingMessage } from 'node:http';
import proxyAddress from 'proxy-addr';

/** The web stands between people and this API, on the same machine or in the same private network. */
const isTrusted = proxyAddress.compile(['loopback', 'linklocal', 'uniquelocal']);

/** From which address a request came; what a browser claims of itself beyond the last proxy of ours is not believed. */
export const clientAddress = (request: IncomingMessage): string => proxyAddress(request, isTrusted) ?? '';
