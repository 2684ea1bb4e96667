import { operation } from '@unionhall/testing';
import { act, type Answered, codesOf } from '../test/payment-house';
import { CREDIT_CODES, done, EMPLOYER_NAMES, errorsOf, type RegisterHouse, sides, startRegisterHouse, type Told } from '../test/register-house';
import { EMPLOYER_LIST_HEAD } from './employer-row.rule';

interface Import extends Told {
  readonly rows: readonly { readonly line: number; readonly verdict: string; readonly employerId: string | null }[];
}
interface ImportAnswer extends Answered {
  readonly employerImport: Import | null;
}

let registers: RegisterHouse;
beforeAll(async () => {
  registers = await startRegisterHouse();
  registers.house.now = new Date('2026-04-10T02:00:00Z');
});
afterAll(() => registers.house.stop());

const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
/** A credit code of nobody, with its check character. */
const codeOf = (number: number) => {
  const body = `91990000MAEX${String(number).padStart(5, '0')}`;
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * ALPHABET.indexOf(body[index]!), 0);
  return `${body}${ALPHABET[(31 - (sum % 31)) % 31]!}`;
};
const ticket = (...lines: string[]) => done<Import>(registers.house, sides.officer, 'PreviewEmployers', { contentBase64: Buffer.from(`${[EMPLOYER_LIST_HEAD.join(), ...lines].join('\r\n')}\r\n`).toString('base64') });
const commit = ({ id, version }: Told, idempotencyKey?: string) => act<ImportAnswer>(registers.house, sides.officer, 'ImportEmployers', { importId: id, expectedVersion: version, idempotencyKey });
const employer = async (creditCode: string) => (await registers.house.sql<Record<string, unknown>>('finance-collection', 'SELECT id, name, trade_union_id, union_formed_in, headcount, name_initials, version FROM employer WHERE credit_code = ?', [creditCode]))[0]!;

describe('importEmployers', () => {
  it('enters the whole list, new and changed, tells of each, and answers a second click as the first', async () => {
    const { house, headId, employers } = registers;
    const list = await ticket(`${codeOf(1)},临江新厂,企业,示例市总工会,2026-04,1321,20`, `${CREDIT_CODES[0]},${EMPLOYER_NAMES[0]},企业,,,,`, `${CREDIT_CODES[1]},临江示例精铸厂,企业,,,,11`);
    const first = await commit(list, 'click');
    expect(first).toMatchObject({ refusals: [], employerImport: { committedOn: '2026-04-10', version: 2 } });
    expect(await commit(list, 'click')).toEqual(first);
    const entered = await employer(codeOf(1));
    expect(entered).toMatchObject({ name: '临江新厂', trade_union_id: headId, union_formed_in: '2026-04', headcount: 20, name_initials: 'ljxc', version: 1 });
    expect(first.employerImport!.rows.map(({ employerId }) => employerId)).toEqual([entered['id'], employers[0]!.id, employers[1]!.id]);
    expect(await employer(CREDIT_CODES[0])).toMatchObject({ version: 1 });
    expect(await employer(CREDIT_CODES[1])).toMatchObject({ name: '临江示例精铸厂', trade_union_id: headId, headcount: 11, version: 2 });
    const history = await house.data<{ employer: object }>('finance-collection', sides.officer, operation('EmployerHistory'), { id: employers[1]!.id });
    expect(history.employer).toMatchObject({ names: [{ name: EMPLOYER_NAMES[1] }, { name: '临江示例精铸厂', fromDay: '2026-04-10' }], particulars: [{ headcount: 10 }, { headcount: 11 }] });
    const told = await house.sql<{ payload: { name: string; names: unknown[]; version: number } }>('finance-collection', 'SELECT payload FROM outbox WHERE subject_id IN (?) ORDER BY id DESC LIMIT 2', [[entered['id'], employers[1]!.id]]);
    expect(new Map(told.map(({ payload }) => [payload.name, [payload.names.length, payload.version]]))).toEqual(new Map([['临江新厂', [1, 1]], ['临江示例精铸厂', [2, 2]]]));
  });

  it('enters nothing when the same file comes again, and a ticket once', async () => {
    const lines = [`${codeOf(2)},临江二厂,企业,,,,`];
    await commit(await ticket(...lines));
    const again = await ticket(...lines);
    expect(again.rows.map(({ verdict }) => verdict)).toEqual(['SAME']);
    expect(codesOf(await commit(again))).toEqual([]);
    expect(await employer(codeOf(2))).toMatchObject({ version: 1 });
    expect(codesOf(await commit({ ...again, version: 2 }))).toEqual(['HOUSE-3 house.list-entered']);
  });

  it('enters no list in part', async () => {
    expect(codesOf(await commit(await ticket(`${codeOf(3)},临江三厂,企业,,,,`, 'x,y,z,,,,')))).toEqual(['HOUSE-4 house.list-rows-refused']);
    expect(await employer(codeOf(3))).toBeUndefined();
  });

  it('is entered once by four operators at once', async () => {
    const lines = Array.from({ length: 50 }, (_, index) => `${codeOf(100 + index)},同时登记${index},企业,,,,`);
    const tickets: Import[] = [];
    while (tickets.length < 4) tickets.push(await ticket(...lines));
    const answers = await Promise.all(tickets.map((each) => commit(each)));
    expect(answers.map((answer) => codesOf(answer).join()).toSorted()).toEqual(['', ...Array<string>(3).fill('HOUSE-3 house.list-outdated')]);
    expect(await registers.house.sql('finance-collection', "SELECT COUNT(*) AS count FROM employer WHERE name LIKE '同时登记%'")).toEqual([{ count: 50 }]);
  });

  it('changes an employer once for two operators at once', async () => {
    const tickets = [await ticket(`${CREDIT_CODES[2]},${EMPLOYER_NAMES[2]},企业,,,,99`), await ticket(`${CREDIT_CODES[2]},${EMPLOYER_NAMES[2]},企业,,,,99`)];
    const answers = await Promise.all(tickets.map((each) => commit(each)));
    expect(answers.map((answer) => codesOf(answer).join()).toSorted()).toEqual(['', 'HOUSE-3 house.list-outdated']);
    expect(await employer(CREDIT_CODES[2])).toMatchObject({ headcount: 99, version: 2 });
  });

  it('takes a thousand rows at once', async () => {
    const list = await ticket(...Array.from({ length: 1_000 }, (_, index) => `${codeOf(2_000 + index)},临江示例第${index}厂,企业,,,,${index}`));
    expect(codesOf(await commit(list))).toEqual([]);
  });

  it('is for the union’s side, and read by both', async () => {
    const list = await ticket(`${codeOf(4)},临江四厂,企业,,,,`);
    expect(await errorsOf(registers.house, sides.taxOfficer, 'ImportEmployers', { importId: list.id, expectedVersion: 1 })).toEqual(['FORBIDDEN']);
    expect(await errorsOf(registers.house, sides.officer, 'ImportEmployers', { importId: list.id, expectedVersion: 2 })).toEqual(['CONFLICT']);
    expect(await registers.house.data('finance-collection', sides.taxOfficer, operation('EmployerImport'), { id: list.id })).toMatchObject({ employerImport: { previewedBy: { id: sides.officer.personId }, committedBy: null, rows: [] } });
  });
});
