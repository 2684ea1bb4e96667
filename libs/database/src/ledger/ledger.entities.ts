import { Column, Entity } from 'typeorm';
import { DayColumn, FenColumn, IdColumn, MomentColumn, ReferenceColumn, VersionNumberColumn } from '../columns';

/** Which side of an account may not be exceeded: cash never below zero, the outside world without bound. */
export type BalanceLimit = 'debits-cover-credits' | 'credits-cover-debits' | 'none';

/** An account of double-entry book-keeping (账户); its balance is the running total of its transfers. */
@Entity('ledger_account')
export class LedgerAccountRow {
  @IdColumn()
  id: string;

  @Column({ type: 'varchar', length: 50 })
  code: string;

  @Column({ type: 'varchar', length: 200 })
  name: string;

  /** The database itself refuses a transfer that would break it. */
  @Column({ type: 'varchar', length: 32 })
  balanceLimit: BalanceLimit;

  /** Sum of all transfers that debit the account, in fen. */
  @FenColumn()
  debits: bigint;

  /** Sum of all transfers that credit the account, in fen. */
  @FenColumn()
  credits: bigint;

  @DayColumn()
  openedOn: string;

  @VersionNumberColumn()
  version: number;
}

/** One movement of money between two accounts: never changed, only reversed by another. */
@Entity('ledger_transfer')
export class LedgerTransferRow {
  @IdColumn()
  id: string;

  @ReferenceColumn()
  debitAccountId: string;

  @ReferenceColumn()
  creditAccountId: string;

  @FenColumn()
  amount: bigint;

  /** The act that caused it, as in the audit trail. */
  @ReferenceColumn()
  actId: string;

  @ReferenceColumn()
  subjectId: string;

  /** The transfer this one takes back, if any; one reversal each. */
  @ReferenceColumn({ nullable: true })
  reversesId: string | null;

  @MomentColumn()
  at: Date;
}
