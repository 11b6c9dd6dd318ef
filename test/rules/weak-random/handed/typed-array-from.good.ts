// library: ecmascript; feature: bytes of pictures and sounds; expect: innocent
export const grain = (length: number): Uint8Array => Uint8Array.from({ length }, () => Math.floor(Math.random() * 256));

export function hiss(samples: number): Buffer {
  const sound = Buffer.alloc(samples);
  for (let index = 0; index < samples; index++) sound.writeUInt8(Math.floor(Math.random() * 256), index);
  return sound;
}

export const heights = Uint8Array.from([1, 2, 3], (height) => height * 2);
