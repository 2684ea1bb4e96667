import { act, type ActTransaction, insertRow, sha256Hex } from '@unionhall/database';
import { enumLabels } from '@unionhall/rulebook';
import { Person } from '../person/person.entity';
import { certifiedFacts } from './certified-facts';
import { issueCertificateRules } from './issue-certificate.rule';
import { StaffCertificate } from './staff-certificate.entity';
import { IssueCertificateInput } from './staff-certificate.inputs';

/** Issues a numbered certificate of what the register says of a person (出具证明); nobody writes its content by hand. */
export const issueCertificate = act({
  name: 'issueCertificate',
  description: '出具证明:内容由登记生成,按年编号,可凭文号和SHA-256查验。Issues a numbered certificate of what the register says of a person on a day; its number and SHA-256 can be verified by anybody.',
  who: ['officer', 'department-head'],
  input: IssueCertificateInput,
  object: StaffCertificate,
  answers: 'certificate',
  gather: async (source, { input: { personId, kind, asOf } }) => ({ person: await source.toRead(Person, personId), facts: await certifiedFacts(source, personId, kind, asOf) }),
  rules: issueCertificateRules,
  write: async (tx, { input: { kind, asOf, purpose }, person, facts, personId: issuedById, today: issuedOn }) => {
    const number = await nextNumber(tx, Number(issuedOn.slice(0, 4)));
    const lines = [enumLabels.StaffCertificateKind[kind].zh, `姓名：${person.name}`, ...facts, `截至：${asOf}`, `用途：${purpose.trim()}`];
    const row = { id: tx.newId(), number, kind, personId: person.id, asOf, purpose: purpose.trim(), lines, sha256: certificateSha256(number, lines), issuedOn, issuedById, actId: tx.actId, version: 1 };
    return insertRow(tx.manager, StaffCertificate, row);
  },
});

/** The hash a certificate is verified by: of its number and its lines, one a line. */
export const certificateSha256 = (number: string, lines: readonly string[]): string => sha256Hex([number, ...lines].join('\n'));

/** The next number of a year: whoever comes second waits at its counter. */
async function nextNumber({ manager }: ActTransaction, year: number): Promise<string> {
  await manager.query('INSERT INTO certificate_counter (year, last) VALUES (?, 1) ON DUPLICATE KEY UPDATE last = last + 1', [year]);
  const [row] = await manager.query<{ last: number }[]>('SELECT last FROM certificate_counter WHERE year = ?', [year]);
  return `〔${year}〕${String(row!.last).padStart(4, '0')}`;
}
