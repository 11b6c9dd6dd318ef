// library: deno; feature: hosts whose certificates do not matter; expect: bad
export const client = Deno.createHttpClient({ unsafelyIgnoreCertificateErrors: ['api.example.com'] } as Deno.CreateHttpClientOptions); // error: insecure-tls
export const all = Deno.connectTls({ hostname: 'api.example.com', port: 443, unsafelyIgnoreCertificateErrors: [] }); // error: insecure-tls
