import type { DepartmentPart } from '@unionhall/graphql';
import { Ballot } from './ballot.entity';
import { castVote } from './cast-vote';
import { BallotBoxKey, BoxedBallot, SecretBallot } from './secret-ballot.entity';
import { VoteCast } from './vote-cast.entity';

export const ballotPart: DepartmentPart = {
  acts: [castVote],
  entities: [Ballot, VoteCast, BoxedBallot, BallotBoxKey, SecretBallot],
};
