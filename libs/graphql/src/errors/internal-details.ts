const INTERNALS = [
  // An address with a port, an IPv4 address, a URL.
  /\b[\w-]+(\.[\w-]+)*:\d{2,5}\b/,
  /\b\d{1,3}(\.\d{1,3}){3}\b/,
  /\b\w+:\/\//,
  // A file path, a stack line.
  /(^|[\s("'`])(\/[\w.@-]+){2,}/,
  /\b[A-Za-z]:\\/,
  /\bnode_modules\b/,
  /\n\s+at /,
  // SQL and what drivers say about it.
  /\b(SELECT\b.+\bFROM|INSERT\s+INTO|UPDATE\b.+\bSET|DELETE\s+FROM|ALTER\s+TABLE)\b/is,
  /\bER_[A-Z_]+\b|\bE(CONNREFUSED|CONNRESET|NOTFOUND|TIMEDOUT|PIPE)\b/,
];

/** Whether a text names what callers must not learn: an internal address, a file, SQL, a driver's or socket's error. */
export function namesInternalDetails(text: string): boolean {
  return INTERNALS.some((pattern) => pattern.test(text));
}
