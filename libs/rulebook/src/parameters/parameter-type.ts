import { fenFromYuan, yuanFromFen, type Fen } from '@unionhall/kernel';

/** How a parameter's value is read from its text and written back; texts travel in events, decisions and the graph. */
export interface ParameterType<Value> {
  readonly name: 'count' | 'money' | 'percent' | 'multiple' | 'points' | 'fraction' | 'list' | 'shares' | 'limits' | 'counts';
  /** Reads the text. Throws RangeError saying what it should have been. */
  parse(text: string): Value;
  /** Writes the one canonical text of the value, so that equal values have equal hashes. */
  format(value: Value): string;
}

/** A part of a whole, e.g. 2/3; compared by multiplication, so that no rounding decides a quorum. */
export interface Fraction {
  readonly numerator: number;
  readonly denominator: number;
}

/** A whole number from 1 on: a clause is changed by decision, never switched off by a zero. */
export const count: ParameterType<number> = {
  name: 'count',
  parse: (text) => (/^[1-9]\d{0,8}$/.test(text) ? Number(text) : fail('a whole number from 1 to 999999999', text)),
  format: String,
};

/** An amount above 0; text in yuan with two decimals ("20000.00"), value in fen. */
export const money: ParameterType<Fen> = {
  name: 'money',
  parse: (text) => {
    const fen = fenFromYuan(text);
    return fen > 0n ? fen : fail('an amount in yuan above 0', text);
  },
  format: yuanFromFen,
};

/** 0 to 100 per cent with at most two decimals; text "2.5", value in hundredths of a per cent (250). */
export const percent: ParameterType<number> = {
  name: 'percent',
  parse: (text) => {
    const hundredths = hundredthsOf(text);
    return hundredths <= WHOLE ? hundredths : fail('a percentage of at most 100', text);
  },
  format: textOfHundredths,
};

/** 0 to 100 points of a score with at most two decimals; text "2.5", value in hundredths of a point (250). */
export const points: ParameterType<number> = {
  name: 'points',
  parse: (text) => {
    const hundredths = hundredthsOf(text);
    return hundredths <= WHOLE ? hundredths : fail('points of at most 100', text);
  },
  format: textOfHundredths,
};

/** A factor above 0 with at most two decimals; text "2", value in hundredths (200). */
export const multiple: ParameterType<number> = {
  name: 'multiple',
  parse: (text) => hundredthsOf(text) || fail('a factor above 0', text),
  format: textOfHundredths,
};

/** A part of a whole, "2/3": above 0 and below 1. */
export const fraction: ParameterType<Fraction> = {
  name: 'fraction',
  parse: (text) => {
    const [, numerator = 0, denominator = 0] = (/^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(text) ?? []).map(Number);
    return numerator < denominator ? { numerator, denominator } : fail('a fraction below 1, such as 2/3', text);
  },
  format: ({ numerator, denominator }) => `${numerator}/${denominator}`,
};

/** Codes in order, none twice, at least one; text is a JSON array. */
export const list: ParameterType<readonly string[]> = {
  name: 'list',
  parse: (text) => {
    const codes = jsonOf(text);
    const isList = Array.isArray(codes) && codes.length > 0 && codes.every(isCode) && new Set(codes).size === codes.length;
    return isList ? codes : fail('a JSON array of different codes, such as ["law-publicity"]', text);
  },
  format: (codes) => JSON.stringify(codes),
};

/**
 * A whole divided among fixed parts: text is a JSON object of percentages that add up to 100, value in hundredths
 * of a per cent by part. One parameter rather than one for each part, so that no change leaves a sum other than 100.
 */
export function shares<Part extends string>(...parts: readonly Part[]): ParameterType<Readonly<Record<Part, number>>> {
  const form = `a JSON object of the percentages of ${parts.join(', ')} that add up to 100`;
  return {
    name: 'shares',
    parse: (text) => {
      const given = jsonOf(text);
      if (!isTextByPart(given, parts)) return fail(form, text);
      const byPart = parts.map((part) => [part, percent.parse(given[part])] as const);
      const sum = byPart.reduce((total, [, share]) => total + share, 0);
      return sum === WHOLE ? (Object.fromEntries(byPart) as Record<Part, number>) : fail(form, text);
    },
    format: (byPart) => JSON.stringify(Object.fromEntries(parts.map((part) => [part, percent.format(byPart[part])]))),
  };
}

/**
 * How much of a whole each of fixed parts may take at most: text is a JSON object of percentages above 0, value in
 * hundredths of a per cent by part. Together they leave room for the whole, so that no change makes it impossible.
 */
export function limits<Part extends string>(...parts: readonly Part[]): ParameterType<Readonly<Record<Part, number>>> {
  const form = `a JSON object of percentages above 0 of ${parts.join(', ')} that add up to 100 or more`;
  return {
    name: 'limits',
    parse: (text) => {
      const given = jsonOf(text);
      if (!isTextByPart(given, parts)) return fail(form, text);
      const byPart = parts.map((part) => [part, percent.parse(given[part])] as const);
      const sum = byPart.reduce((total, [, limit]) => total + limit, 0);
      return sum >= WHOLE && byPart.every(([, limit]) => limit > 0) ? (Object.fromEntries(byPart) as Record<Part, number>) : fail(form, text);
    },
    format: (byPart) => JSON.stringify(Object.fromEntries(parts.map((part) => [part, percent.format(byPart[part])]))),
  };
}

/** A count from 1 on for each of fixed parts; text is a JSON object of whole numbers as texts, value by part. */
export function counts<Part extends string>(...parts: readonly Part[]): ParameterType<Readonly<Record<Part, number>>> {
  const form = `a JSON object of whole numbers from 1 on for ${parts.join(', ')}`;
  return {
    name: 'counts',
    parse: (text) => {
      const given = jsonOf(text);
      return isTextByPart(given, parts) ? (Object.fromEntries(parts.map((part) => [part, count.parse(given[part])])) as Record<Part, number>) : fail(form, text);
    },
    format: (byPart) => JSON.stringify(Object.fromEntries(parts.map((part) => [part, count.format(byPart[part])]))),
  };
}

/** 100 per cent in hundredths of a per cent. */
const WHOLE = 10_000;

function hundredthsOf(text: string): number {
  const [, whole, decimals = ''] = /^(0|[1-9]\d{0,5})(?:\.(\d{1,2}))?$/.exec(text) ?? fail('a number with at most two decimals', text);
  return Number(whole) * 100 + Number(decimals.padEnd(2, '0'));
}

function textOfHundredths(hundredths: number): string {
  return String(hundredths / 100);
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return fail('JSON', text);
  }
}

function isCode(item: unknown): item is string {
  return typeof item === 'string' && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(item);
}

function isTextByPart<Part extends string>(given: unknown, parts: readonly Part[]): given is Record<Part, string> {
  if (typeof given !== 'object' || given === null) return false;
  const entries = Object.entries(given);
  return entries.length === parts.length && entries.every(([part, text]) => parts.includes(part as Part) && typeof text === 'string');
}

function fail(form: string, text: string): never {
  throw new RangeError(`not ${form}: ${JSON.stringify(text)}`);
}
