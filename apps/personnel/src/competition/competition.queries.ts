import type { Loaders } from '@unionhall/database';
import { type Connection, pageForParent, pageOf, type PageArguments } from '@unionhall/graphql';
import { Person } from '../person/person.entity';
import { Post } from '../post/post.entity';
import type { AppointmentListLine } from './appointment-list.type';
import { AppointmentProposal } from './appointment-proposal.entity';
import { CompetitionEntry } from './competition-entry.entity';
import { Competition, CompetitionPlace } from './competition.entity';
import { linesOf } from './proposed-list';

/** A page of competitions, the latest first. */
export function competitionsPage(loaders: Loaders, page: PageArguments): Promise<Connection<Competition>> {
  return pageOf(loaders, Competition, { where: 'TRUE', parameters: [], orderBy: 'registrationFirst', descending: true }, page);
}

/** A page of the entries of a competition, in the order they came. */
export function entriesOf(loaders: Loaders, competitionId: string, page: PageArguments): Promise<Connection<CompetitionEntry>> {
  return pageForParent(loaders, CompetitionEntry, 'competitionId', competitionId, { where: 'TRUE', parameters: [], orderBy: 'enteredOn' }, page);
}

/** A page of the lists that are or were publicised, the latest first. */
export function appointmentListsPage(loaders: Loaders, page: PageArguments): Promise<Connection<AppointmentProposal>> {
  return pageOf(loaders, AppointmentProposal, { where: 'publicity_first IS NOT NULL', parameters: [], orderBy: 'publicityFirst', descending: true }, page);
}

/** The lines of a published list as everybody reads them. */
export async function publicLines(loaders: Loaders, { id, state }: Pick<AppointmentProposal, 'id' | 'state'>): Promise<AppointmentListLine[]> {
  const lines = await linesOf({ loaders, statements: loaders.statements }, id);
  return Promise.all(
    lines.map(async ({ entryId, placeId, personId }) => {
      const [place, person] = await Promise.all([loaders.byId(CompetitionPlace, placeId), loaders.byId(Person, personId)]);
      const post = await loaders.byId(Post, place!.postId);
      return { entryId, post: post!.name, name: state === 'publicised' ? person!.name : `${Array.from(person!.name)[0]}某` };
    }),
  );
}
