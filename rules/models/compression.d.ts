/**
 * What is unpacked is what was packed: whoever sent it decides every byte of it.
 * @see https://nodejs.org/api/zlib.html#convenience-methods
 * @see https://github.com/nodeca/pako#readme
 * @see https://github.com/101arrowz/fflate#usage
 * @see https://pieroxy.net/blog/pages/lz-string/index.html
 * @versions Node 18, 20, 22, 24, pako 1, 2, fflate 0, lz-string 1
 */
declare module 'zlib' {
  function gunzip(bytes: any, done: (error: any, unpacked: Same<0>) => any): void;
  function gunzip(bytes: any, options: any, done: (error: any, unpacked: Same<0>) => any): void;
  function gunzip(bytes: any, options?: any): Same<0>;
  function inflate(bytes: any, done: (error: any, unpacked: Same<0>) => any): void;
  function inflate(bytes: any, options: any, done: (error: any, unpacked: Same<0>) => any): void;
  function inflate(bytes: any, options?: any): Same<0>;
  function inflateRaw(bytes: any, done: (error: any, unpacked: Same<0>) => any): void;
  function inflateRaw(bytes: any, options: any, done: (error: any, unpacked: Same<0>) => any): void;
  function inflateRaw(bytes: any, options?: any): Same<0>;
  function unzip(bytes: any, done: (error: any, unpacked: Same<0>) => any): void;
  function unzip(bytes: any, options: any, done: (error: any, unpacked: Same<0>) => any): void;
  function unzip(bytes: any, options?: any): Same<0>;
  function brotliDecompress(bytes: any, done: (error: any, unpacked: Same<0>) => any): void;
  function brotliDecompress(bytes: any, options: any, done: (error: any, unpacked: Same<0>) => any): void;
  function brotliDecompress(bytes: any, options?: any): Same<0>;
  function gunzipSync(bytes: any, options?: any): Same<0>;
  function inflateSync(bytes: any, options?: any): Same<0>;
  function inflateRawSync(bytes: any, options?: any): Same<0>;
  function unzipSync(bytes: any, options?: any): Same<0>;
  function brotliDecompressSync(bytes: any, options?: any): Same<0>;
}

declare module 'pako' {
  interface Pako {
    inflate(bytes: any, options?: any): Same<0>;
    inflateRaw(bytes: any, options?: any): Same<0>;
    ungzip(bytes: any, options?: any): Same<0>;
    [member: string]: any;
  }
  const pako: Pako;
  function inflate(bytes: any, options?: any): Same<0>;
  function inflateRaw(bytes: any, options?: any): Same<0>;
  function ungzip(bytes: any, options?: any): Same<0>;
  export default pako;
}

declare module 'fflate' {
  function gunzipSync(bytes: any, options?: any): Same<0>;
  function inflateSync(bytes: any, options?: any): Same<0>;
  function unzlibSync(bytes: any, options?: any): Same<0>;
  function decompressSync(bytes: any, options?: any): Same<0>;
  function strFromU8(bytes: any, latin1?: any): Same<0>;
  function strToU8(text: any, latin1?: any): Same<0>;
}

declare module 'lz-string' {
  interface LZString {
    decompress(text: any): Same<0>;
    decompressFromBase64(text: any): Same<0>;
    decompressFromEncodedURIComponent(text: any): Same<0>;
    decompressFromUTF16(text: any): Same<0>;
    decompressFromUint8Array(bytes: any): Same<0>;
    [member: string]: any;
  }
  const LZString: LZString;
  function decompress(text: any): Same<0>;
  function decompressFromBase64(text: any): Same<0>;
  function decompressFromEncodedURIComponent(text: any): Same<0>;
  function decompressFromUTF16(text: any): Same<0>;
  function decompressFromUint8Array(bytes: any): Same<0>;
  export default LZString;
}
