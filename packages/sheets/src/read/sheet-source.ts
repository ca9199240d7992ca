/** Where a file comes from: its bytes, its bytes in pieces (as uploaded or as stored), or its path. */
export type SheetSource = Uint8Array | AsyncIterable<Uint8Array> | string;
