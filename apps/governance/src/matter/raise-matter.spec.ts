import { publicCaller } from '@unionhall/contracts';
import { idOf, operation, type TestHouse } from '@unionhall/testing';
import { act, codesOf, people } from '../test/federation';
import { done, type MatterAnswer, matterInput, raise, seen, startLeadership } from '../test/matters';

const { secretary, worker, chief } = people;

let house: TestHouse;
beforeAll(async () => {
  house = await startLeadership();
});
afterAll(() => house.stop());

const raiseWith = (more: object, caller = secretary) => act<MatterAnswer>(house, 'RaiseMatter', matterInput(more), caller);

describe('raiseMatter', () => {
  it('keeps a matter over exactly one content, with its parties once each, and enters the step', async () => {
    const parties = [{ personId: idOf(700) }, { employerId: idOf(701) }, { personId: idOf(700) }];
    const answer = await raiseWith({ parties, title: '关于资助名单的议题' }, chief);
    expect(answer.matter).toMatchObject({
      state: 'RAISED',
      title: '关于资助名单的议题',
      amount: '200000.00',
      raisedOn: '2026-03-10',
      powerItem: { code: 'innovation-fund' },
      proposedBy: { id: chief.personId },
      parties: [{ person: { id: idOf(700) }, employer: null }, { person: null, employer: { id: idOf(701) } }],
      missingPreconditions: ['RESEARCH', 'CONSULTATION', 'APPRAISAL'],
      history: [{ fromState: null, toState: 'RAISED', actId: answer.record!.id }],
    });
    await house.settle();
    expect(await house.sql('governance', 'SELECT act, power_item AS item, outcome FROM act_index WHERE id = ?', [answer.record!.id])).toEqual([{ act: 'raiseMatter', item: 'innovation-fund', outcome: 'done' }]);
  });

  it('is about no money where none is named', async () => expect((await raiseWith({ amount: null, parties: [] })).matter).toMatchObject({ amount: null, parties: [] }));

  it('refuses a second undecided matter over the same subject, in both languages', async () => {
    const { title } = await raise(house, { subjectId: idOf(20_001) });
    const input = matterInput({ subjectId: idOf(20_001), subjectSha256: 'b'.repeat(64) });
    const [zh, en] = await Promise.all((['zh', 'en'] as const).map((locale) => house.send<{ raiseMatter: MatterAnswer }>('governance', secretary, operation('RaiseMatter'), { input }, locale)));
    expect(zh!.data!.raiseMatter.refusals).toMatchObject([
      {
        code: 'governance.matter-already-raised',
        clause: { id: 'HOUSE-3' },
        message: `该对象已有待决议题“${title}”（2026-03-10提出），同一对象同时只能有一个待决议题。`,
        facts: [{ name: 'title', value: title }, { name: 'raisedOn', value: '2026-03-10' }],
        remedy: `请等待议题“${title}”作出决定，或由提出人撤回后再提。`,
      },
    ]);
    expect(en!.data!.raiseMatter.refusals).toMatchObject([
      {
        message: `The same subject has an undecided matter, “${title}”, raised on 2026-03-10; there is one at a time.`,
        remedy: `Wait for the decision on “${title}”, or have who raised it withdraw it first.`,
      },
    ]);
  });

  it('says every fault at once', async () =>
    expect(codesOf(await raiseWith({ powerItem: 'allowances', title: ' ', content: '', parties: [{}] }))).toEqual([
      'HOUSE-2 governance.power-item-unknown',
      'HOUSE-4 house.empty',
      'HOUSE-4 house.empty',
      'HOUSE-4 governance.party-unnamed',
    ]));

  it('gives a subject several race for to one of them', async () => {
    const answers = await Promise.all(Array.from({ length: 8 }, () => raiseWith({ subjectId: idOf(20_002) })));
    expect(answers.map((answer) => codesOf(answer).join()).sort()).toEqual(['', ...Array<string>(7).fill('HOUSE-3 governance.matter-already-raised')]);
  });

  it('raises once for one key, however often it is clicked', async () => {
    const input = { ...matterInput(), idempotencyKey: 'raise-once' };
    const [first, second] = [await act<MatterAnswer>(house, 'RaiseMatter', input), await act<MatterAnswer>(house, 'RaiseMatter', input)];
    expect(second.matter!.id).toBe(done(first).matter!.id);
    expect(second.record!.id).toBe(first.record!.id);
  });

  it.each([
    ['an amount of nothing', { amount: '0.00' }],
    ['a negative amount', { amount: '-1.00' }],
    ['a hash that is none', { subjectSha256: 'abc' }],
    ['a hash in capitals, which would never equal', { subjectSha256: 'A'.repeat(64) }],
    ['a matter without a key', { idempotencyKey: '' }],
    ['an item that is none', { powerItem: 'everything' }],
    ['a content beyond its length', { content: '长'.repeat(20_001) }],
  ])('does not take %s', async (_what, more) => {
    const { errors } = await house.send('governance', secretary, operation('RaiseMatter'), { input: matterInput(more) });
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  });

  it('keeps the longest content whole', async () => {
    const { id } = await raise(house, { content: '长'.repeat(20_000) });
    expect((await seen<{ content: string }>(house, 'MatterById', id)).content).toHaveLength(20_000);
  });

  it.each([
    ['a worker', worker, 'FORBIDDEN'],
    ['the public', publicCaller, 'UNAUTHENTICATED'],
  ])('is not for %s', async (_who, caller, code) => {
    const { errors } = await house.send('governance', caller, operation('RaiseMatter'), { input: matterInput() });
    expect(errors).toMatchObject([{ extensions: { code } }]);
  });
});

describe('the database, when code is wrong', () => {
  const insert = (values: string) => house.sql('governance', `INSERT INTO matter (id, power_item, title, subject_type, subject_id, subject_sha256, content, amount, proposed_by_id, raised_on, state, version) VALUES ${values}`);

  it('keeps the content of a matter as it was raised', async () => {
    const { id } = await raise(house);
    for (const change of [`content = 'x'`, `subject_sha256 = REPEAT('f', 64)`, 'amount = amount + 1', 'amount = NULL', `title = 'x'`]) {
      await expect(house.sql('governance', `UPDATE matter SET ${change} WHERE id = ?`, [id])).rejects.toThrow('the content of a matter stays');
    }
    for (const table of ['matter_party', 'matter_state_change']) await expect(house.sql('governance', `DELETE FROM ${table}`)).rejects.toThrow('append-only');
  });

  it('has one undecided matter over a subject, and any number of withdrawn ones', async () => {
    const row = (id: number, state: string) => `('${idOf(id)}', 'innovation-fund', 't', 'Example', '${idOf(20_003)}', REPEAT('a', 64), 'c', 1, '${idOf(1)}', '2026-03-10', '${state}', 1)`;
    await insert(`${row(30_001, 'withdrawn')}, ${row(30_002, 'withdrawn')}, ${row(30_003, 'on-agenda')}`);
    await expect(insert(row(30_004, 'raised'))).rejects.toThrow('one_live_matter');
    await expect(insert(row(30_005, 'adopted'))).rejects.toThrow('CONSTRAINT');
  });
});
