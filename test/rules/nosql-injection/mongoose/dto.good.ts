// library: mongoose; feature: members of a DTO that are validated to be texts; expect: innocent
import { Body, Controller, Get, Injectable, Post, Query } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { IsEmail, IsOptional, IsString } from 'class-validator';
import type { Model } from 'mongoose';

export class LoginDto {
  @IsEmail() email!: string;
  @IsString() password!: string;
}
export class FilterDto {
  @IsOptional() @IsString() status?: string;
}

@Injectable()
export class CustomersService {
  constructor(@InjectModel('Customer') private readonly customers: Model<{ email: string }>) {}
  login(dto: LoginDto) {
    return this.customers.findOne({ email: dto.email });
  }
  list(filter: FilterDto) {
    return this.customers.find({ status: filter.status });
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
