/** What a worker tells the process that leads it; `failed` is told as by any process of the API. */
export type WorkerMessage =
  | { readonly kind: 'stands'; readonly url?: string }
  | { readonly kind: 'failed'; readonly message: string };

/** Tells that this worker does its part now. */
export function sayReady(url?: string): void {
  const message: WorkerMessage = { kind: 'stands', ...(url && { url }) };
  process.send?.(message);
}
