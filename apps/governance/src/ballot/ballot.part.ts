import type { DepartmentPart } from '@unionhall/graphql';
import { Ballot } from './ballot.entity';
import { castVote } from './cast-vote';

export const ballotPart: DepartmentPart = {
  acts: [castVote],
  entities: [Ballot],
};
