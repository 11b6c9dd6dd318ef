/**
 * Clients that send requests.
 * @see https://axios-http.com/docs/req_config
 * @versions 0.21-1
 */
declare module 'axios' {
  type Config = { url?: Url; baseURL?: Url };
  interface AxiosInstance {
    (url: Url, config?: any): any;
    (config: { url?: Url; baseURL?: Url }): any;
    request(config: { url?: Url; baseURL?: Url }): any;
    get(url: Url, config?: any): any;
    delete(url: Url, config?: any): any;
    head(url: Url, config?: any): any;
    options(url: Url, config?: any): any;
    post(url: Url, data?: any, config?: any): any;
    put(url: Url, data?: any, config?: any): any;
    patch(url: Url, data?: any, config?: any): any;
    create(config?: { baseURL?: Url }): AxiosInstance;
    [member: string]: any;
  }
  const axios: AxiosInstance;
  export = axios;
  export default axios;
}

/**
 * Axios behind observables, as Nest hands it out.
 * @see https://docs.nestjs.com/techniques/http-module
 * @versions @nestjs/axios 0.1 to 12
 */
declare module '@nestjs/axios' {
  class HttpService {
    axiosRef: import('axios').AxiosInstance;
    request(config: { url?: Url; baseURL?: Url }): any;
    get(url: Url, config?: any): any;
    delete(url: Url, config?: any): any;
    head(url: Url, config?: any): any;
    post(url: Url, data?: any, config?: any): any;
    put(url: Url, data?: any, config?: any): any;
    patch(url: Url, data?: any, config?: any): any;
  }
}

/**
 * @see https://github.com/sindresorhus/got#documentation
 * @versions 11-14
 */
declare module 'got' {
  interface Got {
    (url: Url, options?: any): any;
    (options: { url?: Url; prefixUrl?: Url }): any;
    get(url: Url, options?: any): any;
    post(url: Url, options?: any): any;
    put(url: Url, options?: any): any;
    patch(url: Url, options?: any): any;
    head(url: Url, options?: any): any;
    delete(url: Url, options?: any): any;
    stream(url: Url, options?: any): any;
    extend(options: { prefixUrl?: Url }): Got;
    extend(...options: any[]): Got;
    [member: string]: any;
  }
  const got: Got;
  export default got;
  export = got;
  export { got };
}

/**
 * @see https://github.com/node-fetch/node-fetch#fetchurl-options
 * @versions 2, 3
 */
/** @alias cross-fetch, isomorphic-fetch, isomorphic-unfetch, node-fetch-native, make-fetch-happen, minipass-fetch */
declare module 'node-fetch' {
  function fetch(url: Url, options?: any): any;
  export default fetch;
  export = fetch;
}

/**
 * @see https://undici.nodejs.org/#/docs/api/Dispatcher
 * @versions 5, 6, 7
 */
declare module 'undici' {
  function fetch(url: Url, options?: any): any;
  function request(url: Url, options?: any): any;
  function stream(url: Url, ...rest: any[]): any;
}

/**
 * @see https://ladjs.github.io/superagent
 * @versions 7, 8, 9, 10
 */
declare module 'superagent' {
  interface SuperRequest {
    set(...header: any[]): this;
    query(value: any): this;
    send(body?: any): this;
    type(name: any): this;
    accept(name: any): this;
    timeout(limit: any): this;
    retry(...times: any[]): this;
    redirects(count: any): this;
    ca(certificate: any): this;
    /** @api login */
    auth(user: any, password?: any, options?: any): this;
    /** @api tls-switch */
    disableTLSCerts(): this;
    [member: string]: any;
  }
  interface SuperAgent {
    (method: any, url: Url, ...rest: any[]): SuperRequest;
    get(url: Url, ...rest: any[]): SuperRequest;
    post(url: Url, ...rest: any[]): SuperRequest;
    put(url: Url, ...rest: any[]): SuperRequest;
    patch(url: Url, ...rest: any[]): SuperRequest;
    delete(url: Url, ...rest: any[]): SuperRequest;
    head(url: Url, ...rest: any[]): SuperRequest;
    [member: string]: any;
  }
  const superagent: SuperAgent;
  export = superagent;
}

/**
 * @see https://github.com/tomas/needle#api
 * @versions 2, 3
 */
declare module 'needle' {
  interface Needle {
    (method: any, url: Url, ...rest: any[]): any;
    get(url: Url, ...rest: any[]): any;
    post(url: Url, ...rest: any[]): any;
    put(url: Url, ...rest: any[]): any;
    [member: string]: any;
  }
  const needle: Needle;
  export = needle;
}

/**
 * @see https://github.com/request/request#requestoptions-callback
 * @versions 2
 */
/** @alias request-promise, request-promise-native */
declare module 'request' {
  interface RequestApi {
    (url: Url, ...rest: any[]): any;
    (options: { url?: Url; uri?: Url }, ...rest: any[]): any;
    get(url: Url, ...rest: any[]): any;
    get(options: { url?: Url; uri?: Url }, ...rest: any[]): any;
    post(url: Url, ...rest: any[]): any;
    post(options: { url?: Url; uri?: Url }, ...rest: any[]): any;
    put(url: Url, ...rest: any[]): any;
    put(options: { url?: Url; uri?: Url }, ...rest: any[]): any;
    head(url: Url, ...rest: any[]): any;
    delete(url: Url, ...rest: any[]): any;
    patch(url: Url, ...rest: any[]): any;
    [member: string]: any;
  }
  const request: RequestApi;
  export = request;
}

/**
 * @see https://github.com/sindresorhus/ky#api
 * @versions 0.33, 1
 */
declare module 'ky' {
  interface Ky {
    (url: Url, options?: any): any;
    get(url: Url, options?: any): any;
    post(url: Url, options?: any): any;
    put(url: Url, options?: any): any;
    patch(url: Url, options?: any): any;
    delete(url: Url, options?: any): any;
    extend(options?: any): Ky;
    create(options?: any): Ky;
  }
  const ky: Ky;
  export default ky;
}
