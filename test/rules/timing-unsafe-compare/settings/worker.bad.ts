// library: none; feature: the variables that a worker is handed; expect: bad
interface Env {
  UPLOAD_KEY: string;
}

export default {
  async fetch(request: Request, env: Env): Promise<Response> {
    const k = new URL(request.url).searchParams.get('k');
    if (k !== env.UPLOAD_KEY) return new Response('forbidden', { status: 403 }); // warning: timing-unsafe-compare
    return new Response('ok');
  },
};
