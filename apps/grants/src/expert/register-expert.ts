import { act, type FactSource, insertRow, unregisteredPersons } from '@unionhall/database';
import { enteredEmployment, insertEmployment, unitNames } from './entered-employments';
import { GrantExpert } from './expert.entity';
import { RegisterExpertInput } from './expert.inputs';
import { registerExpertRules } from './register-expert.rule';

/** Registers a person as an expert, with where he worked (登记评审专家) [YZ-8, CP-6]. */
export const registerExpert = act({
  name: 'registerExpert',
  description: '登记评审专家。Registers a person as an expert, with where he worked.',
  who: ['officer', 'department-head'],
  input: RegisterExpertInput,
  object: GrantExpert,
  answers: 'expert',
  ask: async (ask, { personId, employments }, source) => ({
    units: await unitNames(ask, source, employments),
    unregistered: await unregisteredPersons(ask, source, [{ path: ['personId'], id: personId }]),
  }),
  gather: async (source, { input: { personId, employments }, asked }) => ({
    unregistered: asked.unregistered,
    registered: await expertOf(source, personId),
    employments: employments.map((employment, index) => enteredEmployment(employment, ['employments', String(index)], asked.units)),
  }),
  rules: registerExpertRules,
  write: async (tx, { input: { personId, field }, employments, today }) => {
    const expert = { id: tx.newId(), personId, field, registeredOn: today, version: 1 };
    await insertRow(tx.manager, GrantExpert, expert);
    for (const employment of employments) await insertEmployment(tx, expert, employment);
    return expert;
  },
});

async function expertOf({ statements }: FactSource, personId: string): Promise<{ field: string } | null> {
  const [row] = await statements.query<{ field: string }[]>('SELECT field FROM grant_expert WHERE person_id = ?', [personId]);
  return row ?? null;
}
