import type { FactSource } from '@unionhall/database';
import { Person } from '../person/person.entity';
import { Post } from '../post/post.entity';
import { CompetitionStanding } from './assessment.entity';
import type { CompetitionEntry } from './competition-entry.entity';
import { CompetitionPlace } from './competition.entity';

/** What is left of a place of a competition, with its post and who can be chosen for it, best first. */
export interface PlaceWithStanding {
  readonly placeId: string;
  readonly place: CompetitionPlace;
  readonly post: string;
  readonly staffDepartmentId: string;
  readonly places: number;
  readonly standing: readonly { readonly entryId: string; readonly personId: string; readonly rank: number; readonly name: string }[];
}

/** The places of a competition in the order of the notice; who is in office takes one of them, who declined is out. */
export async function rankedPlaces(source: FactSource, competitionId: string, entries: readonly CompetitionEntry[]): Promise<PlaceWithStanding[]> {
  const [places, lines] = [await source.children(CompetitionPlace, 'competitionId', competitionId), await source.children(CompetitionStanding, 'competitionId', competitionId)];
  const [posts, persons] = [await byIds(source, Post, places.map(({ postId }) => postId)), await byIds(source, Person, lines.map(({ personId }) => personId))];
  const stateOf = new Map(entries.map(({ id, state }) => [id, state]));
  const [chosen, gone] = [lines.filter(({ entryId }) => stateOf.get(entryId) === 'appointed'), lines.filter(({ entryId }) => ['appointed', 'declined'].includes(stateOf.get(entryId)!))];
  return places
    .toSorted((one, other) => one.position - other.position)
    .map((place) => {
      const { name: post, staffDepartmentId } = posts.get(place.postId)!;
      const standing = lines.filter((line) => line.placeId === place.id && !gone.includes(line)).toSorted((one, other) => one.rank - other.rank);
      return { placeId: place.id, place, post, staffDepartmentId, places: place.places - chosen.filter(({ placeId }) => placeId === place.id).length, standing: standing.map(({ entryId, personId, rank }) => ({ entryId, personId, rank, name: persons.get(personId)!.name })) };
    });
}

async function byIds<Entity extends { id: string }>(source: FactSource, entity: new () => Entity, ids: readonly string[]): Promise<Map<string, Entity>> {
  const rows = await Promise.all([...new Set(ids)].toSorted().map((id) => source.toRead(entity, id)));
  return new Map(rows.map((row) => [row.id, row]));
}
