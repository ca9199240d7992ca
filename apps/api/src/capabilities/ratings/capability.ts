import type { Capability } from '../../platform/capability.js';
import { ReceiptResolver } from './receipts/receipt.resolver.js';

export const capability: Capability = { name: 'ratings', resolvers: [ReceiptResolver] };
