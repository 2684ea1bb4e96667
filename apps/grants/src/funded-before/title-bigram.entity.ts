import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The index by which funded projects of a similar title are found: a row for each pair of characters of a funded title. */
@Entity('grant_title_bigram')
export class GrantTitleBigram {
  @PrimaryColumn({ type: 'varchar', length: 4 })
  bigram: string;

  /** How many pairs the title has. */
  @Column({ type: 'int' })
  size: number;

  @PrimaryColumn({ type: 'char', length: 36 })
  applicationId: string;
}

/** In how many funded titles a pair of characters is. */
@Entity('grant_title_bigram_count')
export class GrantTitleBigramCount {
  @PrimaryColumn({ type: 'varchar', length: 4 })
  bigram: string;

  @Column({ type: 'int' })
  titles: number;
}
