// Loaded before the program of a process whose clock a test moves: publicity periods last for days, tests do not.
let ahead = 0;

const now = () => realNow() + ahead;
const realNow = Date.now.bind(Date);

globalThis.Date = new Proxy(Date, {
  construct: (date, parts: unknown[], made) => Reflect.construct(date, parts.length === 0 ? [now()] : parts, made) as Date,
  get: (date, name) => (name === 'now' ? now : (Reflect.get(date, name) as unknown)),
});

process.on('message', (message: { readonly clockAhead?: number }) => {
  if (message.clockAhead === undefined) return;
  ahead = message.clockAhead;
  process.send?.({ clockAhead: ahead });
});
process.channel?.unref();
