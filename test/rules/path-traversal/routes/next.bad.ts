// library: fs; feature: next; expect: bad
import { promises as fs } from 'fs';
export async function DELETE(request: Request) {
  const { searchParams } = new URL(request.url);
  await fs.unlink('/data/uploads/' + searchParams.get('file')); // error: path-traversal
  return new Response(null, { status: 204 });
}
