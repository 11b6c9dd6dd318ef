// library: none; feature: a secret of the environment at the top of the file, against metadata; expect: bad
import * as grpc from '@grpc/grpc-js';

const expected = process.env.WHARF_RPC_SECRET;

export function guardCall(call: grpc.ServerUnaryCall<unknown, unknown>, callback: grpc.sendUnaryData<unknown>): boolean {
  const [value] = call.metadata.get('x-internal');
  if (value !== expected) { // warning: timing-unsafe-compare
    callback({ code: grpc.status.UNAUTHENTICATED, message: 'unauthenticated' });
    return false;
  }
  return true;
}

export function requireKey(expectedKey: string) {
  return (call: grpc.ServerUnaryCall<unknown, unknown>): void => {
    const [key] = call.metadata.get('x-api-key');
    if (key !== expectedKey) throw new Error('unauthenticated'); // warning: timing-unsafe-compare
  };
}
