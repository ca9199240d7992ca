import { crc32, deflateRawSync } from 'node:zlib';

/** One part of a zip file, and the lies to be told about it. */
export interface MadePart {
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly isStored?: boolean;
  /** How hard it is packed, 1 to 9. */
  readonly level?: number;
  readonly flags?: number;
  readonly method?: number;
  readonly claimedSize?: number;
  readonly claimedChecksum?: number;
  /** Points the table of contents at the first part's bytes instead of writing its own. */
  readonly pointsAtFirst?: boolean;
}

const utf8Name = 0x0800;

/** A zip file written plainly, so that it can be written wrongly. */
export function makeZip(parts: readonly MadePart[]): Buffer {
  const pieces: Buffer[] = [];
  const contents: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const { head, packed } = describe(part);
    const local = Buffer.concat([Buffer.from('504b0304', 'hex'), head, Buffer.from(part.name), packed]);
    const at = part.pointsAtFirst ? 0 : offset;
    contents.push(contentsLine(head, part.name, at));
    if (part.pointsAtFirst) continue;
    pieces.push(local);
    offset += local.length;
  }
  const table = Buffer.concat(contents);
  const end = Buffer.alloc(22);
  end.write('504b0506', 'hex');
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(table.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...pieces, table, end]);
}

function describe(part: MadePart): { head: Buffer; packed: Buffer } {
  const content = Buffer.from(part.content as string);
  const packed = part.isStored ? content : deflateRawSync(content, { level: part.level ?? 6 });
  const head = Buffer.alloc(26);
  head.writeUInt16LE(20, 0);
  head.writeUInt16LE(utf8Name | (part.flags ?? 0), 2);
  head.writeUInt16LE(part.method ?? (part.isStored ? 0 : 8), 4);
  head.writeUInt32LE(part.claimedChecksum ?? crc32(content), 10);
  head.writeUInt32LE(packed.length, 14);
  head.writeUInt32LE(part.claimedSize ?? content.length, 18);
  head.writeUInt16LE(Buffer.byteLength(part.name), 22);
  return { head, packed };
}

function contentsLine(head: Buffer, name: string, offset: number): Buffer {
  const tail = Buffer.alloc(14);
  tail.writeUInt32LE(offset, 10);
  return Buffer.concat([Buffer.from('504b01021400', 'hex'), head, tail, Buffer.from(name)]);
}
