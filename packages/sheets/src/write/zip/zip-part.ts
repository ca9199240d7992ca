/** One part of a zip file to be written. */
export interface ZipPart {
  readonly name: string;
  readonly pieces: Iterable<Uint8Array | string> | AsyncIterable<Uint8Array | string>;
}

/** What the table of contents says about a part that has been written. */
export interface WrittenPart {
  readonly name: Buffer;
  readonly offset: number;
  readonly checksum: number;
  readonly packedBytes: number;
  readonly unpackedBytes: number;
}
