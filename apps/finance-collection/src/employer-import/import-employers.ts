import { act, type ActTransaction, guardedUpdate, insertRow } from '@unionhall/database';
import { tellEmployerChanged } from '../employer/employer-changed';
import { EmployerName } from '../employer/employer-name.entity';
import { Employer } from '../employer/employer.entity';
import { enterEmployers, enterParticulars, type Recorded } from '../employer/enter-employer';
import { spellingOf } from '../employer/name-spelling';
import { EmployerImport } from './employer-import.entity';
import { ImportEmployersInput } from './employer-import.inputs';
import { type JudgedEmployer, judgedEmployers, parksOfRows, particularsDiffer } from './judged-employers';
import { importEmployersRules } from './import-employers.rule';

/** Enters a list that was looked at (导入单位名单), by the ticket of its preview, all or nothing; the same file twice enters nothing twice [BH-8]. */
export const importEmployers = act({
  name: 'importEmployers',
  description: '登记已预览的单位名单,全部登记或全部不登记。Enters a list of employers that was previewed, all or nothing.',
  who: ['officer', 'department-head', 'accountant'],
  input: ImportEmployersInput,
  object: EmployerImport,
  answers: 'employerImport',
  ask: async (ask, { importId }, source) => parksOfRows(ask, (await source.toRead(EmployerImport, importId)).rows),
  gather: async (source, { input: { importId, expectedVersion }, asked: parks, today }) => {
    const list = await source.toChange(EmployerImport, importId, expectedVersion);
    const judged = await judgedEmployers(source, list.rows, parks, today);
    return { list, judged, verdictsNow: judged.map(({ verdict }) => verdict) };
  },
  rules: importEmployersRules,
  write: async (tx, { list, judged, personId, today }) => {
    const recorded = { recordedById: personId, fromDay: today, reason: `单位名单导入，文件SHA-256：${list.fileSha256}` };
    const added = judged.filter(({ verdict }) => verdict === 'new');
    const entered = await enterEmployers(tx, added.map(({ content, particulars }) => ({ name: content!.name, kind: content!.kind, creditCode: content!.creditCode, ...particulars })), recorded);
    for (const row of judged) if (row.verdict === 'changed') await changeAsRowSays(tx, row, recorded);
    const idByCode = new Map(entered.map(({ creditCode, id }) => [creditCode, id]));
    const employerIds = judged.map(({ content, existing }) => existing?.employer.id ?? idByCode.get(content!.creditCode)!);
    return guardedUpdate(tx.manager, EmployerImport, list, { employerIds, committedById: personId, committedOn: today });
  },
  tell: ({ employerIds }, { judged, today }) =>
    judged.flatMap(({ verdict, content, existing }, index) => {
      if (verdict === 'same') return [];
      const { name, kind } = content!;
      const known = existing?.names ?? [];
      const names = known.at(-1)?.name === name ? known : [...known, { name, from: today }];
      return [tellEmployerChanged({ id: employerIds[index]!, name, kind, mergedIntoId: null, version: (existing?.employer.version ?? 0) + 1 }, names)];
    }),
  about: ({ importId }) => importId,
});

async function changeAsRowSays(tx: ActTransaction, { content, particulars, existing }: JudgedEmployer, recorded: Recorded): Promise<void> {
  const { name } = content!;
  const { employer } = existing!;
  if (name !== employer.name) await insertRow(tx.manager, EmployerName, { id: tx.newId(), employerId: employer.id, name, fromDay: recorded.fromDay });
  const next = await guardedUpdate(tx.manager, Employer, employer, { name, ...spellingOf(name), ...particulars });
  if (particularsDiffer(particulars, employer)) await enterParticulars(tx, next, recorded);
}
