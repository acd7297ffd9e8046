import { Inflate } from "fflate";
import { sheetLimits, Unreadable } from "./faults.js";

/** One file inside a zip, not unpacked yet. */
interface Packed {
  readonly name: string;
  readonly method: number;
  readonly size: number;
  readonly bytes: Uint8Array;
}

const LOCAL = 0x0403_4b50;
const CENTRAL = 0x0201_4b50;
const END = 0x0605_4b50;
const MOST_FILES = 2000;
const PIECE = 8192; // bytes unpacked at once: a bomb grows a thousandfold, so 8 MB at most between two looks

/** The names in a zip. Throws {@link Unreadable}. */
export function listArchive(bytes: Uint8Array): readonly string[] {
  return entriesOf(bytes).map(({ name }) => name);
}

/**
 * The wanted files of a zip, unpacked. Counts what really comes out, not what the zip says of itself, and stops at the
 * limit. Throws {@link Unreadable}.
 */
export function unpack(
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
  most: number = sheetLimits.unpacked,
): Readonly<Record<string, Uint8Array>> {
  const files: Record<string, Uint8Array> = {};
  let left = most;
  for (const entry of entriesOf(bytes)) {
    if (!wanted(entry.name)) continue;
    const file = entry.method === 0 ? entry.bytes : inflate(entry, left);
    left -= file.length;
    if (left < 0) throw new Unreadable("unpacks-too-large");
    files[entry.name] = file;
  }
  return files;
}

function inflate({ bytes, method, size }: Packed, most: number): Uint8Array {
  if (method !== 8) throw new Unreadable("damaged");
  if (size > most) throw new Unreadable("unpacks-too-large");
  const parts: Uint8Array[] = [];
  let length = 0;
  const stream = new Inflate((part) => {
    length += part.length;
    parts.push(part);
  });
  try {
    for (let at = 0; at < bytes.length && length <= most; at += PIECE) {
      stream.push(bytes.subarray(at, at + PIECE), at + PIECE >= bytes.length);
    }
  } catch {
    throw new Unreadable("damaged");
  }
  if (length > most) throw new Unreadable("unpacks-too-large");
  if (length !== size) throw new Unreadable("damaged");
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Reads the directory at the end of a zip. A file that was cut has lost it. */
function entriesOf(bytes: Uint8Array): readonly Packed[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  const count = view.getUint16(end + 10, true);
  if (count > MOST_FILES) throw new Unreadable("unpacks-too-large");
  const entries: Packed[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    const entry = entryAt(bytes, view, at);
    entries.push(entry.packed);
    at = entry.next;
  }
  return entries;
}

function endOf(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 65_535); at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  throw new Unreadable("cut");
}

function entryAt(bytes: Uint8Array, view: DataView, at: number): { packed: Packed; next: number } {
  if (at + 46 > view.byteLength || view.getUint32(at, true) !== CENTRAL) throw new Unreadable("damaged");
  const flags = view.getUint16(at + 8, true);
  if ((flags & 1) !== 0) throw new Unreadable("encrypted");
  const packedSize = view.getUint32(at + 20, true);
  const nameLength = view.getUint16(at + 28, true);
  const next = at + 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  const name = text(bytes.subarray(at + 46, at + 46 + nameLength));
  const local = view.getUint32(at + 42, true);
  if (local + 30 > view.byteLength || view.getUint32(local, true) !== LOCAL) throw new Unreadable("damaged");
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (start + packedSize > view.byteLength) throw new Unreadable("cut");
  const packed = {
    name,
    method: view.getUint16(at + 10, true),
    size: view.getUint32(at + 24, true),
    bytes: bytes.subarray(start, start + packedSize),
  };
  return { packed, next };
}

/** Names in a workbook are plain letters. */
function text(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
}
