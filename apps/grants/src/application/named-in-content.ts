import { type Ask, type FactSource, unregisteredPersons } from '@unionhall/database';
import type { NamedPersonsFacts } from '@unionhall/rulebook';
import { knownEmployer } from '../employer/known-employer';
import type { EmployerFacts } from '../employer/employer.rule';
import type { GrantApplicationContentInput } from './application.inputs';

/** Whom and what an application names that other departments register: its employer, and the members of its team. For an act's `ask`. */
export async function namedInContent(ask: Ask, source: FactSource, content: GrantApplicationContentInput | null): Promise<EmployerFacts['asked'] & NamedPersonsFacts> {
  // "May I?" is asked before there is content; nobody is named then.
  if (!content) return { employer: null, unregistered: [] };
  const members = content.teamMemberIds.map((id, index) => ({ path: ['content', 'teamMemberIds', String(index)], id }));
  return { employer: await knownEmployer(ask, source, content.employerId), unregistered: await unregisteredPersons(ask, source, members) };
}
