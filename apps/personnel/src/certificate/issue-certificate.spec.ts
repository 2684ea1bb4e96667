import { createHash } from 'node:crypto';
import { publicCaller } from '@unionhall/contracts';
import { idOf, operation, person, type TestHouse } from '@unionhall/testing';
import { DOCUMENT, newMember, type Office, startOffice } from '../test/office';
import { does, made, officer } from '../test/staffing';

let office: Office;
let house: TestHouse;
let personId: string;
beforeAll(async () => {
  office = await startOffice();
  ({ house } = office);
  ({ personId } = await newMember(office, 'CIVIL_SERVANT'));
  const postId = await made(house, 'createPost', { staffDepartmentId: office.staffDepartmentId, name: '科员', kind: 'ORDINARY', headcount: 1 });
  await made(house, 'registerIncumbent', { postId, personId, from: '2020-01-01', document: DOCUMENT });
});
afterAll(() => house.stop());

interface Certificate {
  id: string;
  number: string;
  lines: string[];
  sha256: string;
}
const issue = (input: object = {}) => does(house, 'issueCertificate', { personId, kind: 'EMPLOYMENT', asOf: '2026-03-10', purpose: '办理居住证', ...input });
const verify = async (number: string, sha256: string) => (await house.data<{ certificateStanding: object }>('personnel', publicCaller, operation('CertificateStanding'), { number, sha256 })).certificateStanding;

describe('issueCertificate', () => {
  it('says what the register says, under a running number, and anybody can verify it by its hash', async () => {
    const { certificate, refusals } = await issue();
    expect(refusals).toEqual([]);
    const { number, lines, sha256 } = certificate as unknown as Certificate;
    expect(number).toBe('〔2026〕0001');
    expect(lines).toEqual(['在职证明', '姓名：林示例', '身份：公务员', '部门：组织部', '在岗：自2020-01-01至今', '截至：2026-03-10', '用途：办理居住证']);
    expect(createHash('sha256').update([number, ...lines].join('\n')).digest('hex')).toBe(sha256);
    expect(await verify(number, sha256)).toEqual({ genuine: true, issuedOn: '2026-03-10' });
    const forged = createHash('sha256').update([number, ...lines.map((line) => line.replace('公务员', '主席'))].join('\n')).digest('hex');
    expect(await verify(number, forged)).toEqual({ genuine: false, issuedOn: null });
    expect(await verify('〔2026〕9999', sha256)).toEqual({ genuine: false, issuedOn: null });
    expect(((await issue({ kind: 'POSTS' })).certificate as unknown as Certificate).lines).toContain('任职：科员，自2020-01-01至今');
  });

  it('gives each of those who come at once a number of its own', async () => {
    const answers = await Promise.all(Array.from({ length: 5 }, () => issue()));
    const numbers = answers.map(({ certificate }) => (certificate as unknown as Certificate).number);
    expect(new Set(numbers).size).toBe(5);
    await expect(house.sql('personnel', "UPDATE staff_certificate SET number = 'x'")).rejects.toThrow(/append-only/);
  });

  it('refuses what is not registered [HOUSE-2] and what is to come [HOUSE-5]', async () => {
    const stranger = await made(house, 'registerPerson', { name: '周示例' });
    expect((await issue({ personId: stranger })).refusals).toMatchObject([{ clause: { id: 'HOUSE-2' }, code: 'personnel.nothing-to-certify', message: '“周示例”在2026-03-10没有可出具在职证明的登记。' }]);
    expect((await issue({ asOf: '2026-03-11' })).refusals).toMatchObject([{ clause: { id: 'HOUSE-5' }, code: 'personnel.certified-day-to-come' }]);
  });

  it('is read by personnel and the person, nobody else', async () => {
    const { certificate } = await issue();
    const see = (caller: typeof officer) => house.send('personnel', caller, operation('StaffCertificate'), { id: certificate!.id });
    for (const caller of [officer, person(personId, 'professional-union-worker')]) expect((await see(caller)).data).toMatchObject({ staffCertificate: { id: certificate!.id, issuedBy: { id: officer.personId } } });
    expect((await see(person(idOf(9), 'accountant'))).data).toEqual({ staffCertificate: null });
    const { me } = await house.data<{ me: { person: { certificates: object[] } } }>('personnel', person(personId, 'professional-union-worker'), operation('MyCertificates'));
    expect(me.person.certificates.length).toBeGreaterThan(1);
  });

  it.each([
    ['a worker', person(idOf(2), 'worker'), 'FORBIDDEN'],
    ['the public', { ...officer, personId: null, roles: [] }, 'UNAUTHENTICATED'],
  ])('is not for %s', async (_who, caller, code) => {
    const { errors } = await house.send('personnel', caller, operation('IssueCertificate'), { input: { personId, kind: 'EMPLOYMENT', asOf: '2026-03-10', purpose: '示例' } });
    expect(errors).toMatchObject([{ extensions: { code } }]);
  });
});
