// library: deno; feature: hosts whose certificates do not matter; expect: innocent
export const client = Deno.createHttpClient({ unsafelyIgnoreCertificateErrors: ['localhost'] } as Deno.CreateHttpClientOptions);
export const all = Deno.connectTls({ hostname: 'api.example.com', port: 443, caCerts: [await Deno.readTextFile('ca.pem')] });
