// library: typeorm; feature: nest-more-decorators; expect: bad
import { Controller, HostParam, Param, Post, Query, UploadedFile, UseInterceptors } from '@nestjs/common';
import { FileInterceptor } from '@nestjs/platform-express';
import { EntityManager } from 'typeorm';

@Controller({ host: ':tenant.example.com', path: 'files' })
export class FilesController {
  constructor(private readonly manager: EntityManager) {}

  @Post()
  @UseInterceptors(FileInterceptor('file'))
  upload(@HostParam('tenant') tenant: string, @UploadedFile() file: Express.Multer.File) {
    return this.manager.query(`INSERT INTO files (tenant, name) VALUES ('${tenant}', '${file.originalname}')`); // error: sql-concatenation
  }

  @Post(':folder')
  move(@Param() params: { folder: string }, @Query() query: Record<string, string>) {
    return this.manager.query(`UPDATE files SET folder = '${params.folder}' WHERE name = '${query.name}'`); // error: sql-concatenation
  }

  @Post('size')
  resize(@Query('size') size: number) {
    // a type is no pipe: the text of the client arrives
    return this.manager.query(`UPDATE files SET size = ${size}`); // error: sql-concatenation
  }
}
