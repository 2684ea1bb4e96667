import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { claimsOfPersona, readPersonas } from './personas';

const worker = { personId: '019a0000-0000-7000-8000-000000000001', name: { zh: '工示甲', en: 'Gong Shijia' }, roles: ['worker'] as const, employerId: '019a0000-0000-7000-8000-000000000002' };

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'personas-'));
});
afterEach(() => rm(folder, { recursive: true }));

describe('the personas', () => {
  it('are read as the demonstration wrote them, and described as a provider would', async () => {
    const file = join(folder, 'personas.json');
    await writeFile(file, JSON.stringify({ worker }));
    const personas = await readPersonas(file);
    expect(personas).toEqual({ worker });
    expect(claimsOfPersona(worker)).toEqual({ unionhall_person: worker.personId, roles: ['worker'], unionhall_employer: worker.employerId });
  });

  it('are missing before the first start, which is said in one line', async () => {
    await expect(readPersonas(join(folder, 'none.json'))).rejects.toThrow('run npm start once');
  });
});
