// library: @adonisjs/lucid; feature: raw-query; expect: innocent
import db from '@adonisjs/lucid/services/db';

export default class PostRepository {
  async byAuthor(author: string) {
    const drafts = await db.rawQuery('SELECT * FROM posts WHERE author = ? AND draft = ?', [author, true]);
    const posts = await db.from('posts').where('author', author).orderBy('id', 'desc');
    return { drafts, posts };
  }
}
