import { act, insertRow } from '@unionhall/database';
import type { LocalDate } from '@unionhall/kernel';
import { Person } from '../person/person.entity';
import { Post } from '../post/post.entity';
import { Appointment, WITHOUT_TRIAL } from './appointment.entity';
import { RegisterIncumbentInput } from './appointment.inputs';
import { registerIncumbentRules } from './register-incumbent.rule';

/** Registers somebody who came into a post before this register was kept, or by an outside organ (登记在任人员). */
export const registerIncumbent = act({
  name: 'registerIncumbent',
  description: '登记在任人员:在启用本登记之前已任职,或由外部机构任命、选举产生(如代表大会选出的主席)。Registers somebody who came into a post before this register was kept, or by an outside organ, e.g. a chair elected by the congress.',
  who: ['officer', 'department-head'],
  under: 'personnel',
  input: RegisterIncumbentInput,
  object: Appointment,
  answers: 'appointment',
  gather: async (source, { input }) => {
    // Locked for change, not for reading: two who want the last place must queue here, or both would find it free.
    const post = await source.toChange(Post, input.postId);
    const appointments = await source.children(Appointment, 'postId', post.id);
    const person = await source.toRead(Person, input.personId);
    const [register] = await source.statements.query<{ openedOn: LocalDate }[]>('SELECT MIN(registered_on) AS openedOn FROM person', []);
    return { post, appointments, person, registerOpenedOn: register!.openedOn };
  },
  rules: registerIncumbentRules,
  write: (tx, { input: { wonBy, from, document }, post, person }) =>
    insertRow(tx.manager, Appointment, { id: tx.newId(), postId: post.id, personId: person.id, wonBy, from, until: null, document, endDocument: null, ...WITHOUT_TRIAL, version: 1 }),
});
