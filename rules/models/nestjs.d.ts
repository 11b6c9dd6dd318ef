/**
 * NestJS: decorators on parameters of controllers; a pipe that converts or checks makes the parameter harmless.
 * @see https://docs.nestjs.com/controllers#request-object
 * @see https://docs.nestjs.com/pipes#built-in-pipes
 * @versions 8 to 11
 */
declare module '@nestjs/common' {
  function Query(...parts: any[]): RemoteParameter;
  function Param(...parts: any[]): RemoteParameter;
  function Body(...parts: any[]): RemoteParameter;
  function RawBody(...parts: any[]): RemoteParameter;
  function Headers(...parts: any[]): RemoteParameter;
  function HostParam(...parts: any[]): RemoteParameter;
  function Ip(...parts: any[]): RemoteParameter;
  function UploadedFile(...parts: any[]): RemoteParameter;
  function UploadedFiles(...parts: any[]): RemoteParameter;
  function Req(): (target: any, name: any, index: any) => import('express').Request;
  function Request(): (target: any, name: any, index: any) => import('express').Request;

  interface HttpArgumentsHost {
    getRequest(): import('express').Request;
    getResponse(): import('express').Response;
    getNext(): any;
  }
  interface ArgumentsHost {
    switchToHttp(): HttpArgumentsHost;
    [member: string]: any;
  }
  interface ExecutionContext extends ArgumentsHost {}

  class ParseIntPipe {
    constructor(...options: any[]);
    transform(value: any, metadata?: any): Safe;
  }
  class ParseFloatPipe {
    constructor(...options: any[]);
    transform(value: any, metadata?: any): Safe;
  }
  class ParseBoolPipe {
    constructor(...options: any[]);
    transform(value: any, metadata?: any): Safe;
  }
  class ParseUUIDPipe {
    constructor(...options: any[]);
    transform(value: any, metadata?: any): Safe;
  }
  class ParseEnumPipe {
    constructor(...options: any[]);
    transform(value: any, metadata?: any): Safe;
  }
  class ParseDatePipe {
    constructor(...options: any[]);
    transform(value: any, metadata?: any): Safe;
  }
}

declare module '@nestjs/graphql' {
  function Args(...parts: any[]): RemoteParameter;
}

declare module '@nestjs/websockets' {
  function MessageBody(...parts: any[]): RemoteParameter;
}

declare module '@nestjs/microservices' {
  function Payload(...parts: any[]): RemoteParameter;
}

/** Decorators of routing-controllers and tsoa mean the same. */
declare module 'routing-controllers' {
  function QueryParam(...parts: any[]): RemoteParameter;
  function QueryParams(...parts: any[]): RemoteParameter;
  function Param(...parts: any[]): RemoteParameter;
  function Params(...parts: any[]): RemoteParameter;
  function Body(...parts: any[]): RemoteParameter;
  function BodyParam(...parts: any[]): RemoteParameter;
  function HeaderParam(...parts: any[]): RemoteParameter;
  function HeaderParams(...parts: any[]): RemoteParameter;
  function CookieParam(...parts: any[]): RemoteParameter;
  function CookieParams(...parts: any[]): RemoteParameter;
  function UploadedFile(...parts: any[]): RemoteParameter;
}

/**
 * @see https://docs.nestjs.com/techniques/configuration#using-the-configservice
 * @versions 1 to 4
 */
declare module '@nestjs/config' {
  class ConfigService {
    constructor(configuration?: any);
    get(path: any, fallback: Constant, ...rest: any[]): Env | Same<1>;
    get(path: any, ...rest: any[]): Env;
    getOrThrow(path: any, ...rest: any[]): Env;
    set(path: any, value: any): void;
  }
}
