import type { Config } from '../config.js';

/** From which pages people may sign in: the site itself; in demo mode any port of one's own machine. */
export const trustedOrigins = ({ publicUrl, demo }: Pick<Config, 'publicUrl' | 'demo'>): string[] => [
  new URL(publicUrl).origin,
  ...(demo ? ['http://localhost:*', 'http://127.0.0.1:*'] : []),
];
