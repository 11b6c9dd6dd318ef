// library: mongoose; feature: members of a DTO that are not validated; expect: bad
import { Body, Controller, Get, Injectable, Post, Query } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { IsOptional } from 'class-validator';
import type { Model } from 'mongoose';

export class LoginDto {
  email!: string;
  password!: string;
}
export class FilterDto {
  @IsOptional() status?: string;
}

@Injectable()
export class CustomersService {
  constructor(@InjectModel('Customer') private readonly customers: Model<{ email: string }>) {}
  login(dto: LoginDto) {
    return this.customers.findOne({ email: dto.email }); // error: nosql-injection
  }
  list(filter: FilterDto) {
    return this.customers.find({ status: filter.status }); // error: nosql-injection
  }
}

@Controller('customers')
export class CustomersController {
  constructor(private readonly customers: CustomersService) {}
  @Post('login') login(@Body() dto: LoginDto) {
    return this.customers.login(dto);
  }
  @Get() list(@Query() filter: FilterDto) {
    return this.customers.list(filter);
  }
}
