import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';

const retryMs = 1000;

export interface Listeners {
  listen(channel: string, hear: (payload: string) => void): Promise<() => Promise<void>>;
  /** Ends all of them. */
  close(): Promise<void>;
}

/**
 * Hears channels of a server, each on a connection of its own, which is opened anew when it breaks: a server that
 * restarts must neither end this process nor leave it deaf. What was said in between is not heard; whoever needs it asks.
 */
export function keepListening(config: pg.ClientConfig): Listeners {
  const open = new Set<() => Promise<void>>();
  return {
    listen: async (channel, hear) => {
      let client = await listenOnce(config, channel, hear, () => void again());
      let isWanted = true;
      const again = async (): Promise<void> => {
        while (isWanted) {
          await pause(retryMs, undefined, { ref: false });
          if (!isWanted) return;
          try {
            client = await listenOnce(config, channel, hear, () => void again());
            return;
          } catch (error) {
            console.error(`Listening to ${channel} failed: ${(error as Error).message}`);
          }
        }
      };
      const stop = async (): Promise<void> => {
        isWanted = false;
        open.delete(stop);
        await client.end();
      };
      open.add(stop);
      return stop;
    },
    close: async () => {
      await Promise.all([...open].map((stop) => stop()));
    },
  };
}

async function listenOnce(
  config: pg.ClientConfig,
  channel: string,
  hear: (payload: string) => void,
  onBreak: () => void,
): Promise<pg.Client> {
  const client = new pg.Client(config);
  client.on('notification', ({ payload }) => hear(payload ?? ''));
  client.on('error', () => {});
  await client.connect();
  await client.query(`listen ${pg.escapeIdentifier(channel)}`);
  client.once('end', onBreak);
  return client;
}
