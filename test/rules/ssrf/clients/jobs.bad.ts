// library: bullmq, @nestjs/axios; feature: addresses of jobs and of a service between the request and its client; expect: bad
import { Body, Controller, Injectable, Post } from '@nestjs/common';
import { HttpService } from '@nestjs/axios';
import { Worker, type Job } from 'bullmq';
import { IsString } from 'class-validator';
import { firstValueFrom } from 'rxjs';

interface Delivery { readonly target: string; readonly body: string }

async function deliver(job: Job<Delivery>) {
  const { target, body } = job.data;
  await fetch(target, { method: 'POST', body }); // warning: ssrf
}
export const worker = new Worker('deliveries', deliver);

class FeedDto {
  @IsString()
  address!: string;
}

@Injectable()
export class Feeds {
  constructor(private readonly client: HttpService) {}
  load(where: string) {
    return firstValueFrom(this.client.get(where, { timeout: 2_000 })); // error: ssrf
  }
}

@Controller('feeds')
export class FeedsController {
  constructor(private readonly feeds: Feeds) {}
  @Post()
  add(@Body() dto: FeedDto) {
    return this.feeds.load(dto.address);
  }
}
