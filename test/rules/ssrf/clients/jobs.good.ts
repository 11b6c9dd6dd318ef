// library: bullmq, @nestjs/axios; feature: hosts of the program, and paths from outside; expect: innocent
import { HttpService } from '@nestjs/axios';
import { Controller, Get, Injectable, Param } from '@nestjs/common';
import { Worker } from 'bullmq';

export const worker = new Worker('reports', async (job) => {
  await fetch(`https://reports.example.com/${job.data.id}`, { method: 'POST' });
});

@Controller('weather')
@Injectable()
export class Weather {
  constructor(private readonly client: HttpService) {}
  @Get(':city')
  today(@Param('city') city: string) {
    return this.client.get(`https://weather.example.com/v1/${encodeURIComponent(city)}`);
  }
}
