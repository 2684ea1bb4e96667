import { IdColumn, ReferenceColumn } from '@unionhall/database';
import { Column, Entity } from 'typeorm';

/** Where the money of the fund stands: two accounts of the fund, four of each award, and a fifth where money is claimed back. */
export type GrantLedgerAccountKind = FundAccountKind | AwardAccountKind;

/** The source the fund is appropriated from, and what no award has been promised yet. */
export type FundAccountKind = 'appropriated' | 'available';

/** Promised and not asked for yet, asked for, paid out and not accounted for yet, accounted for by vouchers, to be given back. */
export type AwardAccountKind = 'committed' | 'requested' | 'paid' | 'spent' | 'claimed';

/** Which fund, and which award of it, an account of the ledger stands for; append-only. Its id is the account's. */
@Entity('grant_ledger_account')
export class GrantLedgerAccount {
  @IdColumn()
  id: string;

  @ReferenceColumn()
  fundId: string;

  /** Null for the fund's own accounts. */
  @ReferenceColumn({ nullable: true })
  awardId: string | null;

  @Column({ type: 'varchar', length: 32 })
  kind: GrantLedgerAccountKind;
}
