import { valueOn } from './dated';
import { localDate } from './local-date';
import { judge, ok, partialInput, refuse, ruleFor } from './rule';
import { isAllowedStep } from './transitions';

const rule = ruleFor<'C-1' | 'C-2', 'house.too-much' | 'house.too-late', 'ask-for-less' | 'come-earlier'>();

interface Facts {
  input: { amount: number; hour: number };
  limit: number;
}
const notTooMuch = rule<Facts>('C-1', 'house.too-much', ({ input, limit }) =>
  input.amount <= limit ? ok : refuse({ path: ['amount'], facts: { limit }, remedy: 'ask-for-less' }),
);
const notTooLate = rule<Facts>('C-2', 'house.too-late', ({ input }) =>
  input.hour <= 17 ? ok : refuse({ path: ['hour'], facts: { hour: input.hour }, remedy: 'come-earlier' }),
);

describe('judge', () => {
  it('collects every refusal with its clause and code', () => {
    expect(judge([notTooMuch, notTooLate], { input: { amount: 3, hour: 18 }, limit: 2 })).toEqual({
      refusals: [
        { clause: 'C-1', code: 'house.too-much', path: ['amount'], facts: { limit: 2 }, remedy: 'ask-for-less' },
        { clause: 'C-2', code: 'house.too-late', path: ['hour'], facts: { hour: 18 }, remedy: 'come-earlier' },
      ],
      needs: [],
    });
  });

  it('names the inputs it needs and still judges the rest', () => {
    const { refusals, needs } = judge([notTooMuch, notTooLate], { input: partialInput<Facts['input']>({ hour: 18 }), limit: 2 });
    expect(needs).toEqual(['amount']);
    expect(refusals.map(({ code }) => code)).toEqual(['house.too-late']);
  });

  it('finds nothing where every rule is content', () => expect(judge([notTooMuch, notTooLate], { input: { amount: 2, hour: 17 }, limit: 2 })).toEqual({ refusals: [], needs: [] }));

  it('says which input is missing', () => expect(() => partialInput<Facts['input']>({}).hour).toThrow('input not known yet: hour'));

  it('lets a partial input be printed and compared, which asks for what is no input', () => expect(Object.prototype.toString.call(partialInput<Facts['input']>({ hour: 18 }))).toBe('[object Object]'));

  it('does not swallow a fault of the code', () => {
    const broken = rule<Facts>('C-1', 'house.too-much', () => {
      throw new TypeError('broken');
    });
    expect(() => judge([broken], { input: { amount: 1, hour: 1 }, limit: 1 })).toThrow(TypeError);
  });
});

describe('valueOn', () => {
  const rows = [
    { from: localDate('2026-01-01'), value: 10 },
    { from: localDate('2026-07-01'), value: 12 },
  ];
  it.each([
    ['2025-12-31', undefined],
    ['2026-01-01', 10],
    ['2026-06-30', 10],
    ['2026-07-01', 12],
  ])('on %s is %s', (day, value) => expect(valueOn(rows, localDate(day))).toBe(value));
});

it('takes the row that begins latest whatever the order, and of two that begin at once the later written', () => {
  const row = (from: string, value: number) => ({ from: localDate(from), value });
  const day = localDate('2026-08-01');
  expect(valueOn([row('2026-07-01', 12), row('2026-01-01', 10)], day)).toBe(12);
  expect(valueOn([row('2026-07-01', 12), row('2026-07-01', 13)], day)).toBe(13);
});

describe('isAllowedStep', () => {
  const table = { send: { from: ['draft'], to: 'sent' }, recall: { from: ['sent'], to: 'draft' } } as const;
  it('allows a row of the table', () => expect(isAllowedStep<'draft' | 'sent'>(table, 'draft', 'sent')).toBe(true));
  it('knows no other way', () => expect(isAllowedStep<'draft' | 'sent'>(table, 'sent', 'sent')).toBe(false));
});
