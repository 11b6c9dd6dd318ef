// library: @cloudflare/workers-types; feature: d1-bind; expect: innocent
interface Env {
  DB: D1Database;
}

export default {
  async fetch(request: Request, env: Env): Promise<Response> {
    const city = new URL(request.url).searchParams.get('city');
    const { results } = await env.DB.prepare('SELECT * FROM shops WHERE city = ?').bind(city).all();
    await env.DB.batch([env.DB.prepare('INSERT INTO searches (city) VALUES (?1)').bind(city)]);
    return Response.json(results);
  },
};
