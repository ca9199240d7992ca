import type { Ask } from '#lib/graphql/ask.ts';
import type { Preferences } from '#lib/preferences/preferences.ts';
import type { Me } from '#lib/sign-in/me.ts';

declare global {
  namespace App {
    interface Error {
      /** What the log calls this request; shown so that a person can quote it. */
      requestId?: string;
    }
    interface Locals {
      requestId: string;
      preferences: Preferences;
      ask: Ask;
      /** Cookies the API set while this request was answered, as they came; they go on to the browser. */
      cookiesFromApi: string[];
    }
    interface PageData {
      preferences: Preferences;
      me: Me | null;
      isDemo: boolean;
    }
  }
}
