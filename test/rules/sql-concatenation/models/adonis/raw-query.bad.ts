// library: @adonisjs/lucid; feature: raw-query; expect: bad
import db from '@adonisjs/lucid/services/db';

export default class PostRepository {
  async byAuthor(author: string) {
    return db.rawQuery(`SELECT * FROM posts WHERE author = '${author}'`); // warning: sql-concatenation
  }
}
