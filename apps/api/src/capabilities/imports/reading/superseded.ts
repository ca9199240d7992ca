/** Another go at the same file has begun, or the import was discarded: what this one reads is not wanted any more. */
export class Superseded extends Error {}
