import { IdColumn, ReferenceColumn } from '@unionhall/database';
import { Column, Entity } from 'typeorm';
import type { VoteChoice } from './ballot.entity';

/**
 * The box of a secret vote, while the vote is open: each choice sealed, all of one length, under a random id and without
 * a time, so that not even somebody who watches the table learns what the member who voted just now chose.
 */
@Entity('ballot_box')
export class BoxedBallot {
  @IdColumn()
  id: string;

  @ReferenceColumn()
  agendaItemId: string;

  @Column({ type: 'varbinary', length: 255 })
  sealed: Buffer;
}

/** The key the choices of one secret vote are sealed with; destroyed when the box is emptied. */
@Entity('ballot_box_key')
export class BallotBoxKey {
  /** The agenda item. */
  @IdColumn()
  id: string;

  @Column({ type: 'varbinary', length: 255 })
  sealedKey: Buffer;
}

/** A choice of a secret vote as counted at the close: nobody's, under a new random id, without a time. Never changed. */
@Entity('secret_ballot')
export class SecretBallot {
  @IdColumn()
  id: string;

  @ReferenceColumn()
  agendaItemId: string;

  @Column({ type: 'varchar', length: 16 })
  choice: VoteChoice;
}
