/** What the start script is told; `scripts/start/protocol.mjs` says what it makes of it. */
export type Message =
  | { readonly kind: 'step'; readonly label: string }
  | {
      readonly kind: 'ready';
      readonly url: string;
      readonly database: 'embedded' | 'server';
      readonly place: string;
      readonly signIns: readonly {
        readonly username: string;
        readonly password: string;
        readonly label: string;
      }[];
    }
  | { readonly kind: 'failed'; readonly message: string };

/** Tells whoever started this process; started alone, it writes for people. */
export function tell(message: Message): void {
  if (process.send) {
    process.send(message);
    return;
  }
  if (message.kind === 'step') console.log(message.label);
  if (message.kind === 'ready') console.log(`The API answers at ${message.url}/graphql (${message.place}).`);
  if (message.kind === 'failed') console.error(message.message);
}
