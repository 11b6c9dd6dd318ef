// library: @nestjs/common; feature: a controller that checks a state; expect: innocent
import { Controller, Get, Query } from '@nestjs/common';

@Controller('payments')
export class PaymentsController {
  @Get('state')
  state(@Query('status') status: string, @Query('kind') kind: string): boolean {
    return status === 'paid' && kind === 'card';
  }
}
