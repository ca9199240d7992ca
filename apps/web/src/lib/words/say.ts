import { page } from '$app/state';
import type { Language } from './language.ts';
import type { Messages } from './messages-in.ts';

/** The reader's language. On the server each request has its own; call it while rendering. */
export const spoken = (): Language => page.data.preferences?.language ?? 'zh';

/** A folder's messages in the reader's language: `const t = $derived(say(messages))`. */
export const say = <Words>(messages: Messages<Words>): Words => messages[spoken()];
