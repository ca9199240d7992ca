/** Where what was typed is: nothing was yet; on the device only; on its way; on the server; or nowhere but on the page. */
export type DraftPlace = 'untouched' | 'kept' | 'unkept' | 'syncing' | 'synced' | 'offline';
