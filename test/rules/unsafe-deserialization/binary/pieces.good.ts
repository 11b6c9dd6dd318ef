// library: none; feature: pieces of bytes that hold JSON, and of a copy; expect: innocent
import v8 from 'node:v8';

export function readRecords(tape: Buffer): unknown[] {
  const records: unknown[] = [];
  for (let at = 0; at + 2 <= tape.length; ) {
    const length = tape.readUInt16BE(at);
    records.push(JSON.parse(tape.subarray(at + 2, at + 2 + length).toString('utf8')));
    at += 2 + length;
  }
  return records;
}

export function copyOf(record: unknown): unknown {
  return v8.deserialize(v8.serialize(record).subarray(0));
}
