import type { IncomingMessage } from 'node:http';
import { expect, test } from 'vitest';
import { clientAddress } from './client-address.js';

const from = (remoteAddress: string, forwarded?: string): string =>
  clientAddress({
    socket: { remoteAddress },
    headers: forwarded ? { 'x-forwarded-for': forwarded } : {},
  } as unknown as IncomingMessage);

test('behind the web the address is the one the web was asked from', () => {
  expect(from('127.0.0.1', '203.0.113.7')).toBe('203.0.113.7');
  expect(from('10.0.0.4', '203.0.113.7, 192.168.1.2')).toBe('203.0.113.7');
});

test('what a browser claims of itself is not believed', () => {
  expect(from('127.0.0.1', '198.51.100.1, 203.0.113.7')).toBe('203.0.113.7');
  expect(from('203.0.113.7', '198.51.100.1')).toBe('203.0.113.7');
});
