// library: @nestjs/common; feature: an interceptor that caches by a hash; expect: innocent
import { Injectable } from '@nestjs/common';
import { createHash } from 'crypto';

@Injectable()
export class CacheInterceptor {
  trackBy(request: { url: string; query: Record<string, string> }): string {
    const cacheKey = createHash('md5').update(request.url + JSON.stringify(request.query)).digest('hex');
    return cacheKey;
  }
}
