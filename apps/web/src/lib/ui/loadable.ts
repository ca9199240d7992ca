/** Something a page waits for: there, not there yet, or not to be had. */
export type Loadable<Value> =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly value: Value }
  | { readonly state: 'failed'; readonly requestId?: string | undefined }
  | { readonly state: 'refused'; readonly reason: string };

export const loading: Loadable<never> = Object.freeze({ state: 'loading' });

export const ready = <Value>(value: Value): Loadable<Value> => Object.freeze({ state: 'ready', value });

export const failed = (requestId?: string): Loadable<never> => Object.freeze({ state: 'failed', requestId });

export const refused = (reason: string): Loadable<never> => Object.freeze({ state: 'refused', reason });
