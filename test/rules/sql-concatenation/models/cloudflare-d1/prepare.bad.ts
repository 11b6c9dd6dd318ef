// library: @cloudflare/workers-types; feature: d1-prepare; expect: bad
interface Env {
  DB: D1Database;
}

export default {
  async fetch(request: Request, env: Env): Promise<Response> {
    const city = new URL(request.url).searchParams.get('city');
    const { results } = await env.DB.prepare(`SELECT * FROM shops WHERE city = '${city}'`).all(); // error: sql-concatenation
    await env.DB.exec("INSERT INTO searches (city) VALUES ('" + city + "')"); // error: sql-concatenation
    return Response.json(results);
  },
};
