// library: fastify; feature: a key that a class was made with, asked for by a method that is handed a header; expect: bad
class Ferry {
  constructor({ pursersKey, timetable }) {
    this.pursersKey = pursersKey;
    this.timetable = timetable;
  }

  isPurser(key) {
    return this.pursersKey !== undefined && this.pursersKey === key; // warning: timing-unsafe-compare
  }
}

module.exports = async (app, options) => {
  const ferry = new Ferry(options);
  app.delete('/sailings/:id', async (request, reply) => {
    if (!ferry.isPurser(request.headers['x-purser'])) return reply.code(403).send();
    return ferry.timetable.remove(request.params.id);
  });
};
