import { TableRefused } from './table-refused';

/** So many bytes from the first that is no ASCII on are looked at to tell UTF-8 from GB18030. */
const SAMPLE = 4_096;
const NOTHING = new Uint8Array(0);

type Decoder = InstanceType<typeof TextDecoder>;

/**
 * The text of a file as it streams in: UTF-8 or UTF-16 by its byte order mark; without one UTF-8 where it is valid UTF-8, else
 * GB18030, which GBK and GB 2312 are part of. Throws TableRefused for bytes that are neither, mixed or cut off.
 */
export async function* decodedText(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let decoder: Decoder | null = null;
  let begun = false;
  let held: Uint8Array = NOTHING;
  for await (const chunk of bytes) {
    if (decoder) {
      yield decode(decoder, chunk, true);
      continue;
    }
    held = concat(held, chunk);
    if (!begun && held.length < 3) continue;
    decoder = begun ? null : decoderByMark(held);
    begun = true;
    if (!decoder) {
      // ASCII is alike in both, so it need not be held until it is known which.
      const first = held.findIndex((byte) => byte > 0x7f);
      const ascii = first < 0 ? held.length : first;
      if (ascii > 0) yield new TextDecoder('utf-8').decode(held.subarray(0, ascii));
      held = held.subarray(ascii);
      if (held.length < SAMPLE) continue;
      decoder = decoderByContent(held, true);
    }
    yield decode(decoder, held, true);
    held = NOTHING;
  }
  yield decode(decoder ?? (begun ? null : decoderByMark(held)) ?? decoderByContent(held, false), held, false);
}

function decode(decoder: Decoder, bytes: Uint8Array, goesOn: boolean): string {
  try {
    return decoder.decode(bytes, { stream: goesOn });
  } catch (cause) {
    throw new TableRefused('encoding', null, { cause });
  }
}

function decoderByMark([first, second, third]: Uint8Array): Decoder | null {
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le', { fatal: true });
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be', { fatal: true });
  return first === 0xef && second === 0xbb && third === 0xbf ? new TextDecoder('utf-8', { fatal: true }) : null;
}

function decoderByContent(bytes: Uint8Array, goesOn: boolean): Decoder {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: goesOn });
    return new TextDecoder('utf-8', { fatal: true });
  } catch {
    return new TextDecoder('gb18030', { fatal: true });
  }
}

function concat(one: Uint8Array, other: Uint8Array): Uint8Array {
  if (one.length === 0) return other;
  const both = new Uint8Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
}
