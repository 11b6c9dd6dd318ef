// library: none; feature: pieces of bytes that are handed in; expect: bad
import v8 from 'node:v8';

export function readRecords(tape: Buffer): unknown[] {
  const records: unknown[] = [];
  for (let at = 0; at + 2 <= tape.length; ) {
    const length = tape.readUInt16BE(at);
    records.push(v8.deserialize(tape.subarray(at + 2, at + 2 + length))); // warning: unsafe-deserialization
    at += 2 + length;
  }
  return records;
}

export function readBody(tape: Uint8Array): unknown {
  const body = tape.subarray(16);
  return v8.deserialize(body); // warning: unsafe-deserialization
}
